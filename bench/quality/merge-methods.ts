import { type FusionMethod, fuse, project } from '../../src/confidence/index.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import { attributeRoots } from '../../src/provenance/attribution.ts';
import { fuseByRoot } from '../../src/provenance/fuse-by-root.ts';
import type { ProvenanceNode } from '../../src/provenance/provenance-graph.ts';
import { rootVoices } from '../../src/provenance/root-voices.ts';
import { linearPool, logarithmicPool, logit, naiveBayesPool, sigmoid } from './pools.ts';
import { brierScore, calibrationError, logLoss, type Scored } from './scoring.ts';
import { reportOpinion, type World } from './worlds.ts';

/** One expert's final word on a claim. */
export interface Judgement {
  readonly group: string;
  readonly user: string;
  readonly best: number;
}

export interface Figures {
  readonly brier: number;
  readonly log: number;
  readonly calibration: number;
}

const BINS = 10;

export function figures(forecasts: readonly Scored[]): Figures {
  return {
    brier: brierScore(forecasts),
    log: logLoss(forecasts),
    calibration: calibrationError(forecasts, BINS).expected,
  };
}

/** A probability of 0 or 1 would be the only one that counts in a pool of log odds. */
const CLIP = 1e-15;
const clipped = (p: number): number => Math.min(1 - CLIP, Math.max(CLIP, p));

/** Methods that see the probabilities alone. */
export const PROVENANCE_BLIND: Readonly<Record<string, (probabilities: readonly number[]) => number>> = {
  'linear pool': (all) => linearPool(all),
  'logarithmic pool': (all) => logarithmicPool(all.map(clipped)),
  'naive Bayes': (all) => naiveBayesPool(all.map(clipped)),
  'naive cumulative': (all) => project(fuse(all.map(reportOpinion))),
};

interface Report {
  readonly id: string;
  readonly probability: number;
}

function byRoot(nodes: readonly ProvenanceNode[], reports: readonly Report[], method?: FusionMethod): number {
  const { trace, opinions } = traced(nodes, reports);
  return project(fuseByRoot(trace, opinions, method === undefined ? {} : { method }));
}

function traced(nodes: readonly ProvenanceNode[], reports: readonly Report[]) {
  const trace = attributeRoots(
    nodes,
    reports.map(({ id }) => id),
  );
  return { trace, opinions: reports.map(({ probability }) => reportOpinion(probability)) };
}

/** The default merge of a world: root coverage, then cumulative over roots, or another method. */
export function mergeWorld({ nodes, reports }: World, method?: FusionMethod): number {
  return byRoot(nodes, reports, method);
}

/**
 * What calibrated and independent originals come to by Bayes' rule when everybody knows who repeats whom: log odds add up,
 * each by the coverage of its root. Nobody who sees the same reports can do much better, so the rest is the gap to close.
 */
export function bayesByRoot({ nodes, reports }: World): number {
  const { trace, opinions } = traced(nodes, reports);
  const voices = rootVoices(trace, opinions).map(project);
  return sigmoid(
    trace.roots.reduce((sum, { coverage, weight }, root) => sum + coverage * weight * logit(voices[root] ?? 0.5), 0),
  );
}

/** Every expert relies on the group by `share` and is an original for the rest; 1 is a plain relay. */
function panel(judgements: readonly Judgement[], share: number, method?: FusionMethod): number {
  const nodes = judgements.map(({ user, group }) => ({ id: user, parents: [{ id: `group ${group}`, share }] }));
  return byRoot(
    nodes,
    judgements.map(({ user, best }) => ({ id: user, probability: best })),
    method,
  );
}

/** Within a group `correlated` by the default ρ₀, groups cumulative. */
function correlatedGroups(judgements: readonly Judgement[]): number {
  const groups = new Map<string, Opinion[]>();
  for (const { group, best } of judgements) {
    const opinions = groups.get(group) ?? [];
    opinions.push(reportOpinion(best));
    groups.set(group, opinions);
  }
  return project(fuse([...groups.values()].map((opinions) => fuse(opinions, 'correlated'))));
}

/** All experts' origins undocumented, ρ₀ = ½: groups are not looked at. */
function undocumentedExperts(judgements: readonly Judgement[]): number {
  return byRoot(
    judgements.map(({ user }) => ({ id: user, undocumented: true })),
    judgements.map(({ user, best }) => ({ id: user, probability: best })),
  );
}

/** Ways to say what a discussion group is. The first is the one the definition of the merge asks for. */
export const EXPERT_SETUPS: Readonly<Record<string, (judgements: readonly Judgement[]) => number>> = {
  'default merge (group = one root)': (judgements) => panel(judgements, 1),
  'default merge, expert half own, half group': (judgements) => panel(judgements, 0.5),
  'correlated ½ within groups, cumulative between': correlatedGroups,
  'default merge, all experts undocumented': undocumentedExperts,
  "default merge (group = one root) with method 'dempster'": (judgements) => panel(judgements, 1, 'dempster'),
};

// Scores the default merge beside ways of pooling that know no provenance. Run: npx tsx bench/quality/merging.ts.
// The expert forecasts are not part of the repository: without them their rows say so.

import { existsSync, readFileSync } from 'node:fs';
import {
  bayesByRoot,
  EXPERT_SETUPS,
  type Figures,
  figures,
  type Judgement,
  mergeWorld,
  PROVENANCE_BLIND,
} from './merge-methods.ts';
import { logLoss, type Scored } from './scoring.ts';
import { generateWorlds, HARD_WORLDS, PLAIN_WORLDS, type WorldKind } from './worlds.ts';

const EXPERTS = new URL('../../../shared/data/fusion/eval-aggrecat.json', import.meta.url);
const PLAIN_COUNT = 20_000;
/** Many echoes of few originals make the scores scatter, so that more worlds are needed for the same digits. */
const HARD_COUNT = 100_000;

interface Forecasts {
  readonly claims: readonly {
    readonly y: 0 | 1;
    readonly judgements: readonly (Judgement & { readonly round: string })[];
  }[];
}

const show = (figure: number, digits: number) => figure.toFixed(digits).replace(/^0\./, '.');

/** Log loss beyond another method's on the same forecasts, with the standard error of that difference. */
function beyond(forecasts: readonly Scored[], rival: readonly Scored[]): string {
  const differences = forecasts.map((forecast, i) => logLoss([forecast]) - logLoss(rival.slice(i, i + 1)));
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(squares / (differences.length - 1) / differences.length);
  return `${mean < 0 ? '−' : '+'}${show(Math.abs(mean), 3)} ± ${show(error, 3)}`;
}

interface Line {
  readonly method: string;
  readonly forecasts: readonly Scored[];
  readonly goal?: string;
  readonly met?: (measured: Figures) => string;
}

const RIVAL = 'naive cumulative';

function rows(data: string, lines: readonly Line[]): string[] {
  const rival = lines.find(({ method }) => method === RIVAL)?.forecasts ?? [];
  return lines.map(({ method, forecasts, goal = '–', met }) => {
    if (forecasts.length === 0) return `| ${[data, method, 'not measured', '–', '–', '–', goal, '–'].join(' | ')} |`;
    const measured = figures(forecasts);
    const scores = [show(measured.brier, 4), show(measured.log, 3), beyond(forecasts, rival)];
    return `| ${[data, method, ...scores, show(measured.calibration, 3), goal, met?.(measured) ?? '–'].join(' | ')} |`;
  });
}

const yesNo = (...met: readonly boolean[]) => met.map((one) => (one ? 'yes' : 'no')).join('; ');

const EXPERT_GOAL = {
  goal: 'Brier ≤ .1145; log ≤ .345',
  met: ({ brier, log }: Figures) => yesNo(brier <= 0.1145, log <= 0.345),
};

function expertRows(): string[] {
  const claims = existsSync(EXPERTS) ? (JSON.parse(readFileSync(EXPERTS, 'utf8')) as Forecasts).claims : [];
  const run = (method: (judgements: readonly Judgement[]) => number, of = 'round_2'): readonly Scored[] =>
    claims.map(({ y, judgements }) => ({
      outcome: y,
      probability: method(judgements.filter(({ round }) => round === of)),
    }));
  const [[first, asDefined] = ['', () => Number.NaN]] = Object.entries(EXPERT_SETUPS);
  return rows('aggreCAT', [
    ...Object.entries(EXPERT_SETUPS).map(([method, setup]) => ({ method, forecasts: run(setup), ...EXPERT_GOAL })),
    { method: `${first}, before discussion`, forecasts: run(asDefined, 'round_1'), ...EXPERT_GOAL },
    ...Object.entries(PROVENANCE_BLIND).map(([method, pool]) => ({
      method,
      forecasts: run((judgements) => pool(judgements.map(({ best }) => best))),
    })),
  ]);
}

function worldRows(data: string, count: number, kind: WorldKind): string[] {
  const worlds = generateWorlds(count, kind);
  const isHard = kind === HARD_WORLDS;
  const run = (method: (world: (typeof worlds)[number]) => number): readonly Scored[] =>
    worlds.map((world) => ({ outcome: world.truth, probability: method(world) }));
  return rows(data, [
    {
      method: 'default merge',
      forecasts: run(mergeWorld),
      // The goal for the log score was set on worlds where the linear pool has .517, so it is judged on the hard ones.
      goal: isHard ? 'log ≤ .455; ECE ≤ .02' : 'ECE ≤ .02',
      met: ({ log, calibration }) => yesNo(...(isHard ? [log <= 0.455] : []), calibration <= 0.02),
    },
    { method: "default merge with method 'dempster'", forecasts: run((world) => mergeWorld(world, 'dempster')) },
    { method: 'Bayes over roots (yardstick)', forecasts: run(bayesByRoot) },
    ...Object.entries(PROVENANCE_BLIND).map(([method, pool]) => ({
      method,
      forecasts: run(({ reports }) => pool(reports.map(({ probability }) => probability))),
    })),
  ]);
}

console.log(
  `| data | method | Brier | log | log beyond ${RIVAL} | ECE | goal | met |\n|---|---|---|---|---|---|---|---|`,
);
console.log(
  [
    ...expertRows(),
    ...worldRows('plain worlds', PLAIN_COUNT, PLAIN_WORLDS),
    ...worldRows('hard worlds', HARD_COUNT, HARD_WORLDS),
  ].join('\n'),
);

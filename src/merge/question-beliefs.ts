import { negate } from '../confidence/logic.ts';
import { project } from '../confidence/project.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Value } from '../model/value.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { POSSIBLE, type QuestionKey } from '../positions/position-table.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { bearingOf, type Candidate } from './bearing.ts';
import { candidatesOf } from './candidates.ts';
import { fuseRows, traceRows } from './fuse-rows.ts';
import { leaveRootsOut } from './leave-roots-out.ts';
import { type LiveRows, liveRows } from './live-rows.ts';
import type { MergeContext } from './merge-context.ts';

/** One possible answer with the belief in it. */
export interface AnswerBelief {
  readonly value: Value;
  /** The same in the form in which positions hold it. */
  readonly canonical: CanonicalValue;
  readonly opinion: Opinion;
  /** 0–1 */
  readonly probability: number;
  /** What the supporting reports go back to. */
  readonly support: RootTrace;
  readonly supporting: readonly number[];
  readonly opposing: readonly number[];
  /** Roots of all evidence, for and against, with the probability (0–1) without each. */
  readonly withoutEachRoot: readonly { readonly root: string; readonly probability: number }[];
}

/** What a ledger comes to on one question. */
export interface QuestionBeliefs {
  /** The most probable first; equals in order of their value. */
  readonly answers: readonly AnswerBelief[];
  readonly rows: LiveRows;
  /** Values that were not ranked. */
  readonly left: number;
}

/**
 * Merges the positions on a question into beliefs over its possible answers (merging.md §4): the latest word of each
 * holder, discounted, fused by roots, for a value and against what it excludes. Time O(rows × answers) per question.
 */
export function questionBeliefs(context: MergeContext, question: number): QuestionBeliefs {
  const { positions } = context;
  const rows = liveRows(positions, question);
  const { ranked, left } = candidatesOf(positions, question, rows.live);
  const answers = ranked.flatMap((candidate) => beliefsIn(context, rows.live, candidate));
  return { answers: answers.sort(byProbability), rows, left };
}

function beliefsIn(context: MergeContext, live: readonly number[], candidate: Candidate): readonly AnswerBelief[] {
  const supporting: number[] = [];
  const opposing: number[] = [];
  for (const row of live) {
    const bearing = bearingOf(context.positions, row, candidate);
    if (bearing === 1) supporting.push(row);
    else if (bearing === -1) opposing.push(row);
  }
  const { table } = context.positions;
  const speaksFor = new Set(supporting);
  // A word of possibility is vacuous: it is listed, but it must not water down what its root says elsewhere.
  const weighty = [...supporting, ...opposing]
    .filter((row) => (table.commitment[row] as number) > POSSIBLE)
    .sort(ascending);
  const fused = fuseRows(context, weighty, (row) => speaksFor.has(row));
  const allSupport = weighty.length === supporting.length && opposing.length === 0;
  const belief: AnswerBelief = {
    value: candidate.value.written,
    canonical: candidate.value,
    opinion: fused.opinion,
    probability: project(fused.opinion),
    support: allSupport ? fused.trace : traceRows(context, supporting),
    supporting,
    opposing,
    withoutEachRoot: leaveRootsOut(fused),
  };
  return candidate.value.type === 'boolean' ? [belief, contrary(context, belief)] : [belief];
}

/** The answer "false": what speaks against "true" speaks for it. */
function contrary(context: MergeContext, belief: AnswerBelief): AnswerBelief {
  return {
    value: false,
    canonical: belief.canonical,
    opinion: negate(belief.opinion),
    probability: 1 - belief.probability,
    support: traceRows(context, belief.opposing),
    supporting: belief.opposing,
    opposing: belief.supporting,
    withoutEachRoot: belief.withoutEachRoot.map(({ root, probability }) => ({ root, probability: 1 - probability })),
  };
}

const ascending = (a: number, b: number): number => a - b;

function byProbability(a: AnswerBelief, b: AnswerBelief): number {
  if (a.probability !== b.probability) return b.probability - a.probability;
  const first = JSON.stringify(a.value);
  const second = JSON.stringify(b.value);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether the answers of a question rule each other out. */
export function isSingleAnswered(key: QuestionKey): boolean {
  return key.meaning.single || key.meaning.kind === 'boolean';
}

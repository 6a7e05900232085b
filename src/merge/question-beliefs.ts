import { negate } from '../confidence/logic.ts';
import { project } from '../confidence/project.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Value } from '../model/value.ts';
import { POSSIBLE, type QuestionKey } from '../positions/position-table.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { type Bearing, bearingOf, type Candidate } from './bearing.ts';
import { candidatesOf } from './candidates.ts';
import { fuseRows, traceRows } from './fuse-rows.ts';
import { leaveRootsOut } from './leave-roots-out.ts';
import { type LiveRows, liveRows } from './live-rows.ts';
import type { MergeContext } from './merge-context.ts';

/** One possible answer with the belief in it. */
export interface AnswerBelief {
  readonly value: Value;
  readonly opinion: Opinion;
  /** 0–1 */
  readonly probability: number;
  /** What the carrying reports go back to. */
  readonly support: RootTrace;
  /** Rows that name the value, entail it, or say less, which it includes. */
  readonly supporting: readonly number[];
  /** Those of them that speak for this answer rather than for another as well. */
  readonly carrying: readonly number[];
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
 * holder, discounted, fused by roots, for a value and against what it excludes. What fits several of the answers does not
 * choose between them: it is listed with each and weighs for none. Time O(rows × answers) per question.
 */
export function questionBeliefs(context: MergeContext, question: number): QuestionBeliefs {
  const { positions } = context;
  const rows = liveRows(positions, question);
  const { ranked, left } = candidatesOf(positions, question, rows.live);
  const bearings = ranked.map((candidate) => rows.live.map((row) => bearingOf(positions, row, candidate)));
  const chooses = rows.live.map((_, place) => {
    const favoured = bearings.filter((bearing) => bearing[place] === 'names' || bearing[place] === 'fits');
    return favoured.length < 2;
  });
  const answers = ranked.flatMap((candidate, index) =>
    beliefsIn(context, candidate, sortRows(rows.live, bearings[index] ?? [], chooses)),
  );
  return { answers: answers.sort(byProbability), rows, left };
}

/** The rows that matter to one answer. */
interface SortedRows {
  readonly supporting: readonly number[];
  readonly opposing: readonly number[];
  /** Supporting rows that speak for this answer rather than another. */
  readonly carrying: readonly number[];
}

function sortRows(live: readonly number[], bearing: readonly Bearing[], chooses: readonly boolean[]): SortedRows {
  const favours = (place: number): boolean => bearing[place] === 'names' || bearing[place] === 'fits';
  return {
    supporting: live.filter((_, place) => favours(place)),
    opposing: live.filter((_, place) => bearing[place] === 'opposes'),
    carrying: live.filter((_, place) => bearing[place] === 'names' || (bearing[place] === 'fits' && chooses[place])),
  };
}

function beliefsIn(context: MergeContext, candidate: Candidate, rows: SortedRows): readonly AnswerBelief[] {
  const { supporting, opposing, carrying } = rows;
  const { table } = context.positions;
  const speaksFor = new Set(carrying);
  // A word of possibility is vacuous: it is listed, but it must not water down what its root says elsewhere.
  const isFirm = (row: number): boolean => (table.commitment[row] as number) > POSSIBLE;
  const weighty = [...carrying, ...opposing].filter(isFirm).sort(ascending);
  const fused = fuseRows(context, weighty, (row) => speaksFor.has(row));
  const isAllSupport = opposing.length === 0 && weighty.length === carrying.length;
  const belief: AnswerBelief = {
    value: candidate.value.written,
    opinion: fused.opinion,
    probability: project(fused.opinion),
    support: isAllSupport ? fused.trace : traceRows(context, carrying),
    supporting,
    carrying,
    opposing,
    withoutEachRoot: leaveRootsOut(fused),
  };
  return candidate.value.type === 'boolean' ? [belief, contrary(context, belief)] : [belief];
}

/** The answer "false": what speaks against "true" speaks for it. */
function contrary(context: MergeContext, belief: AnswerBelief): AnswerBelief {
  return {
    value: false,
    carrying: belief.opposing,
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

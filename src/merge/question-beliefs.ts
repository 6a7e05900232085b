import { negate } from '../confidence/logic.ts';
import { project } from '../confidence/project.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Opinion } from '../model/opinion.ts';
import { sortFew } from '../model/sort-few.ts';
import type { Value } from '../model/value.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { type Bearing, bearingOf, type Candidate } from './bearing.ts';
import { candidatesOf } from './candidates.ts';
import { type ConfirmedRow, confirmedRows } from './confirmed-rows.ts';
import { fuseSorted } from './fuse-sorted.ts';
import { type LiveRows, liveRows } from './live-rows.ts';
import type { MergeContext } from './merge-context.ts';
import { passedRows } from './passed-rows.ts';
import { type SortedRows, sortRows } from './sort-rows.ts';

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
  /** Those of them that weigh something, and speak for this answer rather than for another as well. */
  readonly carrying: readonly number[];
  readonly opposing: readonly number[];
  /**
   * Rows for and against that weigh nothing: only called possible, by themselves or by their original, passed, under an
   * open condition, or without any trust.
   */
  readonly weightless: ReadonlySet<number>;
  /** Those of them that speak of a time that has passed: `passedRows`. */
  readonly passed: ReadonlySet<number>;
  /** Those of them that say more firmly what their original only calls possible: `hedgedOriginals`. */
  readonly hardened: ReadonlySet<number>;
  /** Roots of all evidence, for and against, with the probability (0–1) without each. */
  readonly withoutEachRoot: readonly { readonly root: string; readonly probability: number }[];
}

/** What a ledger comes to on one question. */
export interface QuestionBeliefs {
  /** The most probable first; equals in order of their value. */
  readonly answers: readonly AnswerBelief[];
  readonly rows: LiveRows;
  /** Grades that count a confirmation which speaks for itself. */
  readonly confirmed: readonly ConfirmedRow[];
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
  const chooses = (place: number): boolean => {
    if (bearings.length < 2) return true;
    let favoured = 0;
    for (const bearing of bearings) if (favours(bearing[place])) favoured++;
    return favoured < 2;
  };
  const confirmed = confirmedRows(context, rows.live);
  const isLowered = confirmed.length > 0 && context.options.confirmation !== 'as-graded';
  const lowered = isLowered ? new Set(confirmed.map(({ row }) => row)) : undefined;
  const answers: AnswerBelief[] = [];
  ranked.forEach((candidate, index) => {
    const own = bearings[index] ?? [];
    const passed = passedRows(context, question, rows.live, own);
    const belief = beliefIn(context, candidate, sortRows(context, rows.live, own, chooses, passed), passed, lowered);
    answers.push(belief);
    if (candidate.value.type === 'boolean') answers.push(contrary(context, belief));
  });
  return { answers: sortFew(answers, byProbability), rows, confirmed, left };
}

const favours = (bearing: Bearing | undefined): boolean => bearing === 'names' || bearing === 'fits';

function beliefIn(
  context: MergeContext,
  candidate: Candidate,
  rows: SortedRows,
  passed: ReadonlySet<number>,
  lowered: ReadonlySet<number> | undefined,
): AnswerBelief {
  const { supporting, opposing, carrying } = rows;
  const { opinion, withoutEachRoot, opinions, hardened } = fuseSorted(context, rows, lowered);
  const weightless = weightlessRows(rows, opinions, hardened);
  const heard = heardOf(carrying, weightless);
  return {
    value: candidate.value.written,
    opinion,
    probability: project(opinion),
    support: context.reports(heard).trace(),
    supporting,
    carrying: heard,
    opposing,
    weightless,
    passed,
    hardened,
    withoutEachRoot,
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** The rows for and against that say something, and nothing that weighs. */
function weightlessRows(
  { carrying, opposing, weighty }: SortedRows,
  opinions: readonly Opinion[],
  hardened: ReadonlySet<number>,
): ReadonlySet<number> {
  if (weighty.length === carrying.length + opposing.length && opinions.every(weighs)) return NOBODY;
  const weightless = new Set([...carrying, ...opposing]);
  weighty.forEach((row, place) => {
    if (weighs(opinions[place] as Opinion) && !hardened.has(row)) weightless.delete(row);
  });
  return weightless;
}

const weighs = ({ belief, disbelief }: Opinion): boolean => belief > 0 || disbelief > 0;

/** "It may be so" is no witness, beside others or alone: else one who is sure would make fewer sources of two who are not. */
function heardOf(rows: readonly number[], weightless: ReadonlySet<number>): readonly number[] {
  return weightless.size === 0 ? rows : rows.filter((row) => !weightless.has(row));
}

/** The answer "false": what speaks against "true" speaks for it. */
function contrary(context: MergeContext, belief: AnswerBelief): AnswerBelief {
  const carrying = heardOf(belief.opposing, belief.weightless);
  return {
    value: false,
    carrying,
    weightless: belief.weightless,
    passed: belief.passed,
    hardened: belief.hardened,
    opinion: negate(belief.opinion),
    probability: 1 - belief.probability,
    support: context.reports(carrying).trace(),
    supporting: belief.opposing,
    opposing: belief.supporting,
    withoutEachRoot: belief.withoutEachRoot.map(({ root, probability }) => ({ root, probability: 1 - probability })),
  };
}

function byProbability(a: AnswerBelief, b: AnswerBelief): number {
  if (a.probability !== b.probability) return b.probability - a.probability;
  return byCodeUnit(wordsOf(a.value), wordsOf(b.value));
}

/** Plain words stand for themselves, so that a word comes before the longer ones that begin with it. */
const wordsOf = (value: Value): string => (typeof value === 'string' ? value : JSON.stringify(value));

import type { Claim } from '../model/claim.ts';
import {
  CONDITIONAL,
  HEARSAY,
  NONE,
  type PositionTable,
  PROBABLE,
  type QuestionKey,
} from '../positions/position-table.ts';
import { type Comparison, saysWhen } from './compare-positions.ts';
import type { ContradictionContext } from './context.ts';

/** What makes a conflict milder: hedges, vague edges, times that cannot be ordered, conditions, supersession. */
export function softeners(
  context: ContradictionContext,
  rows: readonly number[],
  comparison: Pick<Comparison, 'hard' | 'asOf' | 'through' | 'resolvedBy' | 'mayHaveMoved'>,
): readonly string[] {
  const { table } = context;
  const out: string[] = [];
  const names = holdersOf(context, rows, (row) => (table.commitment[row] as number) <= PROBABLE);
  if (names.length > 0) out.push(`${names.join(' and ')} hedged`);
  const rumours = holdersOf(context, rows, (row) => ((table.flags[row] as number) & HEARSAY) !== 0);
  if (rumours.length > 0) out.push(`${rumours.join(' and ')} passed it on without an origin`);
  if (!comparison.hard && names.length === 0 && rumours.length === 0) {
    out.push(rows.length === 1 ? 'it is vaguely worded' : vagueness(table, rows));
  }
  const meaning = (table.questions[table.question[rows[0] as number] as number] as QuestionKey).meaning;
  const [a, b = a] = rows as readonly [number, number?];
  const unordered =
    (comparison.asOf === 'overlap' || comparison.asOf === 'unknown') &&
    !saysWhen(table, a, b, comparison.asOf, meaning.change);
  if (comparison.mayHaveMoved === true) out.push('the time given leaves room for a move from one to the other');
  else if (meaning.change !== 'fixed' && unordered) out.push('it is not known which of them came first');
  const idOf = (row: number): string => (table.ledger.claims[row] as Claim).id;
  if (comparison.through.length > 0) {
    const conditional = rows.filter((row) => ((table.flags[row] as number) & CONDITIONAL) !== 0).map(idOf);
    const met = comparison.through.map(idOf).join(' and ');
    out.push(
      `${conditional.join(' and ')} ${conditional.length === 1 ? 'holds' : 'hold'} only on a condition, affirmed by ${met}`,
    );
  }
  out.push(...replaced(context, rows, comparison.resolvedBy));
  return out;
}

/** Whose statement no longer stands: "what AFP said was later replaced (by c7)". */
function replaced({ table, labels }: ContradictionContext, rows: readonly number[], by: number): readonly string[] {
  if (by === NONE) return NOBODY;
  const old = rows.find((row) => table.supersededBy[row] === by) ?? by;
  const holderOf = (row: number): string => labels.source(table.holders[table.holder[row] as number] as string);
  if (!rows.includes(by)) {
    return [`what ${holderOf(old)} said was later replaced (by ${(table.ledger.claims[by] as Claim).id})`];
  }
  if (table.holder[old] !== table.holder[by]) return [`what ${holderOf(by)} said replaces what ${holderOf(old)} said`];
  const places = [by, old].map((row) => ORDINALS[rows.indexOf(row)]);
  return places.includes(undefined) ? ['one replaces another'] : [`the ${places.join(' statement replaces the ')}`];
}

/** What keeps a conflict from being sharp: round numbers and dates, or a clock in a zone that nobody gave. */
function vagueness(table: PositionTable, rows: readonly number[]): string {
  const held = rows.map((row) => table.values[table.value[row] as number]);
  const spans = held.flatMap((value) => (value?.type === 'time' ? value.spans : []));
  if (spans.some(({ approximate }) => approximate)) return 'a date is approximate';
  if (spans.some(({ zoned }) => zoned !== spans[0]?.zoned)) return 'a time zone is not given';
  const numbers = held.flatMap((value) => (value?.type === 'number' ? value.ranges : []));
  if (numbers.some(({ softLow, softHigh }) => softLow || softHigh)) return 'a number is only approximate';
  return 'one of them is only approximate';
}

/** The names of those who hold the rows that are meant, each once. */
function holdersOf(
  { table, labels }: ContradictionContext,
  rows: readonly number[],
  isMeant: (row: number) => boolean,
): readonly string[] {
  // Sentences name a handful of rows, most of which are neither hedged nor hearsay.
  if (!rows.some(isMeant)) return NOBODY;
  const names = rows.filter(isMeant).map((row) => labels.source(table.holders[table.holder[row] as number] as string));
  return names.length === 1 ? names : [...new Set(names)];
}

const ORDINALS = ['first', 'second', 'third'];

const NOBODY: readonly string[] = [];

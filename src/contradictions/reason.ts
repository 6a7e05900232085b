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
import { peaceInWords, scopesInWords } from './peace-in-words.ts';
import { allSay, said, says, tellingOf } from './statements-in-words.ts';

/** One plain sentence on two positions: who says what, and why that does or does not conflict. */
export function reasonFor(context: ContradictionContext, one: number, other: number, comparison: Comparison): string {
  const [a, b] = inOrder(one, other, comparison);
  if (comparison.kind === 'subject' || comparison.kind === 'predicate') return apart(context, a, b, comparison);
  const { labels, table } = context;
  if (comparison.law !== undefined) return reasonByRule(context, a, b, comparison, comparison.law);
  const { meaning, subject } = table.questions[table.question[a] as number] as QuestionKey;
  const telling = tellingOf(table, [a, b]);
  const second = table.holder[a] === table.holder[b] ? `also ${said(context, b, telling)}` : says(context, b, telling);
  const topic = `On ${labels.predicate(meaning.id)} (${labels.entity(subject)}), `;
  // Joined, not concatenated: a finding keeps one string and not the ten that it was made of.
  return [topic, says(context, a, telling), ' and ', second, ': ', why(context, a, b, comparison), '.'].join('');
}

function reasonByRule(
  context: ContradictionContext,
  a: number,
  b: number,
  comparison: Comparison,
  law: string,
): string {
  const ending =
    comparison.outcome === 'contradiction' || comparison.outcome === 'tension'
      ? [...onlyOneHolds(comparison), ...softeners(context, [a, b], comparison)]
      : [comparison.kind === 'update' ? 'the value may have changed between the two times' : 'both can be true'];
  return `${allSay(context, [a, b]).join(' and ')}: ${[law, ...ending].join('; ')}.`;
}

/** A rule that only carries a statement over does not say yet why the two clash there. */
function onlyOneHolds({ kind, rule }: Comparison): readonly string[] {
  const carries = kind === 'implies' || kind === 'inverse' || kind === 'symmetric';
  return carries && !rule.endsWith('polarity') ? ['only one value can hold'] : [];
}

/** Earlier statements first; otherwise in id order, so that the sentence does not depend on who asked. */
function inOrder(one: number, other: number, comparison: Comparison): readonly [number, number] {
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  return comparison.asOf === 'after' ? [b, a] : [a, b];
}

function apart(context: ContradictionContext, a: number, b: number, { kind }: Comparison): string {
  const { table, labels, ids } = context;
  const given = givenBy(context, a, b) ?? givenBy(context, b, a);
  if (given !== undefined) return given;
  const first = table.questions[table.question[a] as number] as QuestionKey;
  const second = table.questions[table.question[b] as number] as QuestionKey;
  if (kind === 'subject') {
    const names = `${labels.entity(first.subject)} and ${labels.entity(second.subject)}`;
    return ids.areUnsure(first.subject, second.subject)
      ? `It is judged uncertain whether ${names} are one, so the two cannot be compared.`
      : `One speaks of ${labels.entity(first.subject)}, the other of ${labels.entity(second.subject)}, so they cannot conflict by value.`;
  }
  return `One speaks of ${labels.predicate(first.meaning.id)}, the other of ${labels.predicate(second.meaning.id)} (both about ${labels.entity(first.subject)}), and no declared rule connects the two.`;
}

/** A statement under a condition, and the one that affirms the condition: no clash, but no strangers either. */
function givenBy({ table, conditions }: ContradictionContext, row: number, by: number): string | undefined {
  if (((table.flags[row] as number) & CONDITIONAL) === 0 || ((table.flags[by] as number) & CONDITIONAL) !== 0)
    return undefined;
  if (conditions.settledBy(row, by)?.includes(by) !== true) return undefined;
  const [conditional, affirming] = [row, by].map((one) => (table.ledger.claims[one] as Claim).id);
  return `${conditional} holds on a condition, which ${affirming} affirms, so the two do not conflict.`;
}

function why(context: ContradictionContext, a: number, b: number, comparison: Comparison): string {
  if (comparison.outcome === 'contradiction' || comparison.outcome === 'tension') {
    const clash = conflict(context, a, b, comparison);
    const milder = [...softeners(context, [a, b], comparison), ...assumedScope(context, a, b, comparison)];
    return milder.length === 0 ? clash : `${clash}; ${milder.join('; ')}`;
  }
  return peaceInWords(context, a, b, comparison);
}

function assumedScope(
  { table }: ContradictionContext,
  a: number,
  b: number,
  { assumed }: Comparison,
): readonly string[] {
  return assumed.includes('scope')
    ? [`it is assumed that both speak of the same${scopesInWords(table, a, b)}`]
    : NOBODY;
}

function conflict(
  context: ContradictionContext,
  a: number,
  b: number,
  { kind, rule, asOf, mayHaveMoved = false }: Comparison,
): string {
  const { table, labels } = context;
  const meaning = (table.questions[table.question[a] as number] as QuestionKey).meaning;
  const holder = labels.source(table.holders[table.holder[a] as number] as string);
  const clash = clashInWords(rule, meaning.single, table.holder[a] === table.holder[b]);
  switch (kind) {
    case 'revised':
      return table.holder[a] === table.holder[b]
        ? `${clash}, but the same holder may have revised its statement`
        : `${clash}, and a ${meaning.change} value cannot have moved that way, so one of them was revised or is wrong`;
    case 'garbled-relay':
      return `${clash}, although ${relays(context, a, b)} ${holder} for the same time, so one relay is wrong, or ${holder} said both`;
    case 'self-contradiction':
      return asOf === 'same' || asOf === 'unknown'
        ? `${clash}, and it is one holder speaking`
        : `${clash}, and it is one holder speaking at times that cannot be ordered`;
    default:
      return asOf === 'same' && meaning.change !== 'fixed' && !mayHaveMoved
        ? `${clash}, and both speak for the same time`
        : clash;
  }
}

function clashInWords(rule: string, single: boolean, sameHolder: boolean): string {
  if (rule.endsWith('polarity')) return sameHolder ? 'one denies the other' : 'one denied what the other affirmed';
  if (rule.endsWith('quantity')) return 'no number satisfies both';
  if (rule.endsWith('time')) return 'the two times do not meet';
  return single ? 'only one value can hold and these exclude each other' : 'none at all leaves no room for any';
}

/** "AFP and TOLO relay"; one page may also relay somebody twice, by way of others. */
function relays({ table, labels }: ContradictionContext, a: number, b: number): string {
  const pages = [a, b].map((row) => labels.source(table.holders[table.page[row] as number] as string));
  return pages[0] === pages[1] ? `${pages[0]} relays in both` : `${pages.join(' and ')} relay`;
}

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
  if (comparison.resolvedBy !== NONE) out.push(`one side was replaced by ${idOf(comparison.resolvedBy)}`);
  return out;
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

const NOBODY: readonly string[] = [];

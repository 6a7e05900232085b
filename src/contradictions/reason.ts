import type { Claim } from '../model/claim.ts';
import { CONDITIONAL, type QuestionKey } from '../positions/position-table.ts';
import type { Comparison } from './compare-positions.ts';
import type { ContradictionContext } from './context.ts';
import { peaceInWords, scopesInWords } from './peace-in-words.ts';
import { softeners } from './softeners.ts';
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
      ? [
          ...onlyOneHolds(comparison),
          ...changeOfMind(context, a, b, comparison),
          ...softeners(context, [a, b], comparison),
        ]
      : [comparison.kind === 'update' ? 'the value may have changed between the two times' : 'both can be true'];
  return `${allSay(context, [a, b]).join(' and ')}: ${[law, ...ending].join('; ')}.`;
}

/** A rule that only carries a statement over does not say yet why the two clash there. */
function onlyOneHolds({ kind, rule }: Comparison): readonly string[] {
  const carries = kind === 'implies' || kind === 'inverse' || kind === 'symmetric';
  return carries && !rule.endsWith('polarity') ? ['only one value can hold'] : [];
}

/** Why one holder's two statements of different times pull apart and no more. */
function changeOfMind(
  { table }: ContradictionContext,
  a: number,
  b: number,
  { asOf, resolvedBy }: Comparison,
): readonly string[] {
  const isOne = table.holder[a] === table.holder[b] && (asOf === 'before' || asOf === 'after');
  return isOne && resolvedBy !== a && resolvedBy !== b ? ['the same holder may have revised its statement'] : NOBODY;
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
  const total = totalOf(context, first.meaning.id);
  const parts = total !== undefined && total === totalOf(context, second.meaning.id);
  const why = parts
    ? `both are parts of ${labels.predicate(total)}, counted apart`
    : 'no declared rule connects the two';
  return `One speaks of ${labels.predicate(first.meaning.id)}, the other of ${labels.predicate(second.meaning.id)} (both about ${labels.entity(first.subject)}), and ${why}.`;
}

/** The total that a predicate is declared to be a part of. */
function totalOf({ declared, table }: ContradictionContext, id: string): string | undefined {
  const part = table.ledger.predicates.find((predicate) => declared.meaningOf(predicate.id).id === id);
  return part?.partsOf === undefined ? undefined : declared.meaningOf(part.partsOf.total).id;
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
  { kind, rule, asOf, resolvedBy, mayHaveMoved = false }: Comparison,
): string {
  const { table, labels } = context;
  const meaning = (table.questions[table.question[a] as number] as QuestionKey).meaning;
  const holder = labels.source(table.holders[table.holder[a] as number] as string);
  const clash = clashInWords(rule, meaning.single, table.holder[a] === table.holder[b]);
  // The holder's own word for it follows: no need to guess that it revised itself.
  if (table.holder[a] === table.holder[b] && (resolvedBy === a || resolvedBy === b)) return clash;
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

const NOBODY: readonly string[] = [];

import type { Claim } from '../model/claim.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { Labels } from '../positions/labels.ts';
import {
  CONDITIONAL,
  HEARSAY,
  NONE,
  POSSIBLE,
  PROBABLE,
  type QuestionKey,
  RETRACTED,
  UNCOMMITTED,
} from '../positions/position-table.ts';
import type { Comparison } from './compare-positions.ts';
import type { ContradictionContext } from './context.ts';

/** One plain sentence on two positions: who says what, and why that does or does not conflict. */
export function reasonFor(context: ContradictionContext, one: number, other: number, comparison: Comparison): string {
  const [a, b] = inOrder(one, other, comparison);
  if (comparison.kind === 'subject' || comparison.kind === 'predicate') return apart(context, a, b, comparison);
  const { labels, table } = context;
  if (comparison.law !== undefined) return reasonByRule(context, a, b, comparison, comparison.law);
  const { meaning, subject } = table.questions[table.question[a] as number] as QuestionKey;
  const second = table.holder[a] === table.holder[b] ? `also ${said(context, b)}` : says(context, b);
  const told = [says(context, a), ' and ', second, ': ', why(context, a, b, comparison), '.'];
  // Joined, not concatenated: a finding keeps one string and not the ten that it was made of.
  return ['On ', labels.predicate(meaning.id), ' (', labels.entity(subject), '), ', ...told].join('');
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
      ? softeners(context, [a, b], comparison)
      : [comparison.kind === 'update' ? 'the value may have changed between the two times' : 'both can be true'];
  return `${allSay(context, [a, b]).join(' and ')}: ${[law, ...ending].join('; ')}.`;
}

/** "On killed (Kabul University attack), Reuters said 22", "on wounded, AFP said 27": a subject once while it stays the same. */
export function allSay(context: ContradictionContext, rows: readonly number[]): readonly string[] {
  const { table, labels } = context;
  const keyOf = (row: number): QuestionKey => table.questions[table.question[row] as number] as QuestionKey;
  return rows.map((row, index) => {
    const { meaning, subject } = keyOf(row);
    const before = index === 0 ? undefined : keyOf(rows[index - 1] as number).subject;
    const about = before === subject ? '' : ` (${labels.entity(subject)})`;
    return `${index === 0 ? 'On' : 'on'} ${labels.predicate(meaning.id)}${about}, ${says(context, row)}`;
  });
}

/** Earlier statements first; otherwise in id order, so that the sentence does not depend on who asked. */
function inOrder(one: number, other: number, comparison: Comparison): readonly [number, number] {
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  return comparison.asOf === 'after' ? [b, a] : [a, b];
}

function apart({ table, labels, ids }: ContradictionContext, a: number, b: number, { kind }: Comparison): string {
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

/** "Reuters said it is probably 22 (as of 3 Nov 2020)". */
function says(context: ContradictionContext, row: number): string {
  const { table, labels } = context;
  return `${labels.source(table.holders[table.holder[row] as number] as string)} ${said(context, row)}`;
}

/** The same without the speaker. In the past tense, which is one form for a minister and for officials. */
function said(context: ContradictionContext, row: number): string {
  const { table, labels } = context;
  const claim = table.ledger.claims[row] as Claim;
  const held = table.values[table.value[row] as number] as CanonicalValue;
  const asOf = claim.asOf ?? claim.assertedAt;
  const time = asOf === undefined ? '' : ` (as of ${labels.time(asOf)})`;
  return `${content(labels, held, table.stance[row] as number, table.commitment[row] as number)}${time}`;
}

function content(labels: Labels, held: CanonicalValue, stance: number, commitment: number): string {
  const { written } = held;
  const value = held.type === 'time' && typeof written === 'string' ? labels.time(written) : labels.value(written);
  const isFlag = held.type === 'boolean';
  if (stance === 0 || commitment === UNCOMMITTED || held.type === 'unknown') {
    return isFlag || held.type === 'unknown' ? 'left it open' : `left open whether it is ${value}`;
  }
  const what = isFlag ? 'so' : value;
  if (commitment === POSSIBLE) return `said it may ${stance === 1 ? 'be' : 'not be'} ${what}`;
  if (commitment === PROBABLE) return `said it is probably ${stance === 1 ? '' : 'not '}${what}`;
  if (isFlag) return stance === 1 ? 'affirmed it' : 'denied it';
  return stance === 1 ? `said ${value}` : `denied that it is ${value}`;
}

function why(context: ContradictionContext, a: number, b: number, comparison: Comparison): string {
  if (comparison.outcome === 'contradiction' || comparison.outcome === 'tension') {
    const clash = conflict(context, a, b, comparison);
    const milder = softeners(context, [a, b], comparison);
    return milder.length === 0 ? clash : `${clash}; ${milder.join('; ')}`;
  }
  return peace(context, a, b, comparison);
}

function conflict(context: ContradictionContext, a: number, b: number, { kind, rule, asOf }: Comparison): string {
  const { table, labels } = context;
  const meaning = (table.questions[table.question[a] as number] as QuestionKey).meaning;
  const holder = labels.source(table.holders[table.holder[a] as number] as string);
  const clash = rule.endsWith('polarity')
    ? 'one denied what the other affirmed'
    : rule.endsWith('quantity')
      ? 'no number satisfies both'
      : rule.endsWith('time')
        ? 'the two times do not meet'
        : 'only one value can hold and these exclude each other';
  switch (kind) {
    case 'revised':
      return table.holder[a] === table.holder[b]
        ? `${clash}, but the same holder may have revised its statement`
        : `${clash}, and a ${meaning.change} value cannot have moved that way, so one of them was revised or is wrong`;
    case 'garbled-relay':
      return `${clash}, although both relay ${holder} for the same time, so one relay is wrong, or ${holder} said both`;
    case 'self-contradiction':
      return asOf === 'same' || asOf === 'unknown'
        ? `${clash}, and it is one holder speaking`
        : `${clash}, and it is one holder speaking at times that cannot be ordered`;
    default:
      return asOf === 'same' && meaning.change !== 'fixed' ? `${clash}, and both speak for the same time` : clash;
  }
}

/** What makes a conflict milder: hedges, vague edges, times that cannot be ordered, conditions, supersession. */
export function softeners(
  context: ContradictionContext,
  rows: readonly number[],
  comparison: Pick<Comparison, 'hard' | 'asOf' | 'through' | 'resolvedBy'>,
): readonly string[] {
  const { table } = context;
  const out: string[] = [];
  const names = holdersOf(context, rows, (row) => (table.commitment[row] as number) <= PROBABLE);
  if (names.length > 0) out.push(`${names.join(' and ')} hedged`);
  const rumours = holdersOf(context, rows, (row) => ((table.flags[row] as number) & HEARSAY) !== 0);
  if (rumours.length > 0) out.push(`${rumours.join(' and ')} passed it on without an origin`);
  if (!comparison.hard && names.length === 0 && rumours.length === 0) out.push('a vague edge lies between them');
  const meaning = (table.questions[table.question[rows[0] as number] as number] as QuestionKey).meaning;
  const unordered = comparison.asOf === 'overlap' || comparison.asOf === 'unknown';
  if (meaning.change !== 'fixed' && unordered) out.push('it is not known which of them came first');
  const idOf = (row: number): string => (table.ledger.claims[row] as Claim).id;
  if (comparison.through.length > 0)
    out.push(`the condition was affirmed by ${comparison.through.map(idOf).join(', ')}`);
  if (comparison.resolvedBy !== NONE) out.push(`one side was replaced by ${idOf(comparison.resolvedBy)}`);
  return out;
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

function peace(context: ContradictionContext, a: number, b: number, { kind, rule }: Comparison): string {
  const { table, labels } = context;
  const meaning = (table.questions[table.question[a] as number] as QuestionKey).meaning;
  switch (kind) {
    case 'retracted': {
      const rows = [a, b].filter((row) => ((table.flags[row] as number) & RETRACTED) !== 0);
      const ids = rows.map((row) => (table.ledger.claims[row] as Claim).id);
      return `${ids.join(' and ')} ${ids.length === 1 ? 'was retracted and takes' : 'were retracted and take'} no part`;
    }
    case 'scope':
      return 'they speak of different scopes';
    case 'time':
      return 'they hold for different times';
    case 'unit':
      return 'their units cannot be converted into each other';
    case 'text':
      return 'free text cannot be compared by value';
    case 'undecided':
      return 'leaving a question open does not deny an answer';
    case 'conditional': {
      const ids = [a, b].filter((row) => ((table.flags[row] as number) & CONDITIONAL) !== 0);
      return `${ids.map((row) => (table.ledger.claims[row] as Claim).id).join(' and ')} ${ids.length === 1 ? 'speaks' : 'speak'} only under a condition that nobody has affirmed`;
    }
    case 'agrees':
      return 'they said the same';
    case 'same-position':
      return 'it is one position, told twice';
    case 'entails':
      return 'one includes the other, so both can be true';
    case 'overlap':
      return rule === 'overlap/tolerance' ? 'they differ by no more than the tolerance' : 'both can be true at once';
    case 'update':
      return meaning.change === 'varying'
        ? 'the value may change between the two times'
        : `a ${meaning.change} value may move that way between the two times`;
    case 'denial-leaves-room':
      return rule === 'denial/two-denials'
        ? 'two denials leave room for a third answer'
        : 'the denial leaves room for what the other says';
    case 'many-valued':
      return `${labels.predicate(meaning.id)} may have several values`;
    case 'modality':
      return 'both are too weakly worded to conflict';
    default:
      return 'it is not known that they exclude each other';
  }
}

import type { Claim } from '../model/claim.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { Labels } from '../positions/labels.ts';
import { POSSIBLE, type PositionTable, PROBABLE, type QuestionKey, UNCOMMITTED } from '../positions/position-table.ts';
import type { ContradictionContext } from './context.ts';

/** "On killed (Kabul University attack), Reuters said 22", "on wounded, AFP said 27", "TOLO said 30": a subject and a predicate once while they stay the same. */
export function allSay(context: ContradictionContext, rows: readonly number[]): readonly string[] {
  const { table, labels } = context;
  const keyOf = (row: number): QuestionKey => table.questions[table.question[row] as number] as QuestionKey;
  const timed = speakForOtherTimes(table, rows);
  return rows.map((row, index) => {
    const { meaning, subject } = keyOf(row);
    const before = index === 0 ? undefined : keyOf(rows[index - 1] as number);
    if (before?.subject === subject && before.meaning.id === meaning.id) return says(context, row, timed);
    const about = before?.subject === subject ? '' : ` (${labels.entity(subject)})`;
    return `${index === 0 ? 'On' : 'on'} ${labels.predicate(meaning.id)}${about}, ${says(context, row, timed)}`;
  });
}

/** The time for which something is said is told where it is not one and the same for all. */
export function speakForOtherTimes({ validTime }: PositionTable, rows: readonly number[]): boolean {
  return rows.some((row) => validTime[row] !== validTime[rows[0] as number]);
}

/** "Reuters said it is probably 22 (as of 3 Nov 2020)". */
export function says(context: ContradictionContext, row: number, timed: boolean): string {
  const { table, labels } = context;
  return `${labels.source(table.holders[table.holder[row] as number] as string)} ${said(context, row, timed)}`;
}

/** The same without the speaker. In the past tense, which is one form for a minister and for officials. */
export function said(context: ContradictionContext, row: number, timed: boolean): string {
  const { table, labels } = context;
  const claim = table.ledger.claims[row] as Claim;
  const held = table.values[table.value[row] as number] as CanonicalValue;
  const asOf = claim.asOf ?? claim.assertedAt;
  const times = [
    ...(claim.validTime === undefined || !timed ? [] : [stretch(labels.time(claim.validTime))]),
    ...(asOf === undefined ? [] : [`as of ${labels.time(asOf)}`]),
  ];
  const time = times.length === 0 ? '' : ` (${times.join(', ')})`;
  return `${content(labels, held, table.stance[row] as number, table.commitment[row] as number)}${time}`;
}

/** A value as people write it: moments among alternatives too. */
function valueInWords(labels: Labels, { type, written }: CanonicalValue): string {
  if (type !== 'time') return labels.value(written);
  if (typeof written === 'string') return labels.time(written);
  if (typeof written !== 'object' || !('oneOf' in written)) return labels.value(written);
  return written.oneOf.map((one) => (typeof one === 'string' ? labels.time(one) : one)).join(' or ');
}

function content(labels: Labels, held: CanonicalValue, stance: number, commitment: number): string {
  const value = valueInWords(labels, held);
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

/** "for 2019", "until 2019". */
const stretch = (time: string): string => (/^(?:until|from) /u.test(time) ? time : `for ${time}`);

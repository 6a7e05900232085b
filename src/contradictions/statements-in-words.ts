import type { Act, Claim } from '../model/claim.ts';
import type { Value } from '../model/value.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { Labels } from '../positions/labels.ts';
import { isQuantityForm } from '../positions/number-range.ts';
import { POSSIBLE, type PositionTable, PROBABLE, type QuestionKey, UNCOMMITTED } from '../positions/position-table.ts';
import type { ContradictionContext } from './context.ts';
import { inGroups } from './digit-groups.ts';

/** "On killed (Kabul University attack), Reuters said 22", "on wounded, AFP said 27", "TOLO said 30": a subject and a predicate once while they stay the same. */
export function allSay(context: ContradictionContext, rows: readonly number[]): readonly string[] {
  const { table, labels } = context;
  const keyOf = (row: number): QuestionKey => table.questions[table.question[row] as number] as QuestionKey;
  const telling = tellingOf(table, rows);
  return rows.map((row, index) => {
    const { meaning, subject } = keyOf(row);
    const before = index === 0 ? undefined : keyOf(rows[index - 1] as number);
    if (before?.subject === subject && before.meaning.id === meaning.id) return says(context, row, telling);
    const about = before?.subject === subject ? '' : ` (${labels.entity(subject)})`;
    return `${index === 0 ? 'On' : 'on'} ${labels.predicate(meaning.id)}${about}, ${says(context, row, telling)}`;
  });
}

/** What has to be told so that statements can be told apart. */
export interface Telling {
  /** The times for which they hold are not one and the same. */
  readonly times: boolean;
  /** Some are in another unit than others, as written or as declared, so a bare number is told with that of its predicate. */
  readonly units: boolean;
}

/** What has to be told of these. */
export function tellingOf(table: PositionTable, rows: readonly number[]): Telling {
  const { validTime, value, values } = table;
  const unitOf = (row: number): string | undefined => {
    const written = values[value[row] as number]?.written;
    return typeof written === 'object' && 'unit' in written ? written.unit : undefined;
  };
  const declared = rows.map((row) => declaredUnit(table, row)).filter((unit) => unit !== undefined);
  return {
    times: rows.some((row) => validTime[row] !== validTime[rows[0] as number]),
    units: declared.some((unit) => unit !== declared[0]) || rows.some((row) => unitOf(row) !== undefined),
  };
}

function declaredUnit(table: PositionTable, row: number): string | undefined {
  return (table.questions[table.question[row] as number] as QuestionKey).meaning.unit;
}

/** "Reuters said it is probably 22 (as of 3 Nov 2020)". */
export function says(context: ContradictionContext, row: number, telling: Telling): string {
  const { table, labels } = context;
  return `${labels.source(table.holders[table.holder[row] as number] as string)} ${said(context, row, telling)}`;
}

/** The same without the speaker. In the past tense, which is one form for a minister and for officials. */
export function said(context: ContradictionContext, row: number, telling: Telling): string {
  const { table, labels } = context;
  const claim = table.ledger.claims[row] as Claim;
  const held = table.values[table.value[row] as number] as CanonicalValue;
  const unit = telling.units ? declaredUnit(table, row) : undefined;
  const asOf = claim.asOf ?? claim.assertedAt;
  const what = content(labels, held, table, row, unit);
  const validTime = telling.times ? claim.validTime : undefined;
  if (validTime === undefined) return asOf === undefined ? what : `${what} (as of ${labels.time(asOf)})`;
  const meant = stretch(labels.time(validTime));
  return asOf === undefined ? `${what} (${meant})` : `${what} (${meant}, as of ${labels.time(asOf)})`;
}

/** A value as people write it: moments among alternatives too, numbers in their unit, and free text between quotation marks. */
function valueInWords(labels: Labels, { type, written }: CanonicalValue, unit: string | undefined): string {
  if (type === 'number')
    return inGroups(unit === undefined ? labels.value(written) : numberInUnit(labels, written, unit));
  if (type === 'text' && typeof written === 'string') return `"${written}"`;
  if (type !== 'time') return labels.value(written);
  if (typeof written === 'string') return labels.time(written);
  if (typeof written !== 'object' || !('oneOf' in written)) return labels.value(written);
  return written.oneOf.map((one) => (typeof one === 'string' ? labels.time(one) : one)).join(' or ');
}

function numberInUnit(labels: Labels, written: Value, unit: string): string {
  const isBare = typeof written === 'number' || (isQuantityForm(written) && written.unit === undefined);
  return isBare ? `${labels.value(written)} ${unit}` : labels.value(written);
}

function content(
  labels: Labels,
  held: CanonicalValue,
  table: PositionTable,
  row: number,
  unit: string | undefined,
): string {
  const stance = table.stance[row] as number;
  const commitment = table.commitment[row] as number;
  const { act } = table.ledger.claims[row] as Claim;
  const value = valueInWords(labels, held, unit);
  const isFlag = held.type === 'boolean';
  if (stance === 0 || commitment === UNCOMMITTED || held.type === 'unknown') {
    return leftOpen(act, isFlag || held.type === 'unknown' ? undefined : value);
  }
  const what = isFlag ? 'so' : value;
  if (act === 'doubts' && stance === -1 && commitment === PROBABLE)
    return isFlag ? 'doubted it' : `doubted that it is ${value}`;
  if (commitment === POSSIBLE) return `said it may ${stance === 1 ? 'be' : 'not be'} ${what}`;
  if (commitment === PROBABLE) {
    const degree = (table.probability[row] as number) >= ALMOST_CERTAIN ? 'almost certainly' : 'probably';
    return `said it is ${degree} ${stance === 1 ? '' : 'not '}${what}`;
  }
  if (isFlag) return stance === 1 ? `${AFFIRMING[act ?? 'states'] ?? 'affirmed'} it` : 'denied it';
  return stance === 1 ? `said ${value}` : `denied that it is ${value}`;
}

/** The survey's "almost certain" begins here (docs/theory/scales.md). */
const ALMOST_CERTAIN = 0.9;

/** How a yes was said, where that is more than saying it. */
const AFFIRMING: Partial<Readonly<Record<Act, string>>> = {
  confirms: 'confirmed',
  admits: 'admitted',
  alleges: 'alleged',
};

/** Keeping silent and asking leave a question open, each in its way. */
function leftOpen(act: Act | undefined, value: string | undefined): string {
  if (act === 'declines-comment') {
    return value === undefined ? 'declined to comment on it' : `declined to say whether it is ${value}`;
  }
  if (act === 'asks') return value === undefined ? 'asked whether it is so' : `asked whether it is ${value}`;
  return value === undefined ? 'left it open' : `left open whether it is ${value}`;
}

/** "for 2019", "until 2019". */
const stretch = (time: string): string => (/^(?:until|from) /u.test(time) ? time : `for ${time}`);

import type { Value } from '../model/value.ts';
import { parseTime } from '../time/parse-time.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { CanonicalValue, NumberRange } from './canonical-value.ts';
import { isQuantityForm, numberRange, roundNumberRange } from './number-range.ts';
import type { PredicateMeaning } from './predicate-meaning.ts';
import { spellPlainly } from './spell-plainly.ts';
import { unitName } from './unit-name.ts';
import { baseUnit, unitConversion } from './units.ts';

/** What the values of a ledger are resolved against. */
export interface ValueContext {
  readonly isEntity: (id: string) => boolean;
  readonly canonicalEntity: (id: string) => string;
}

/** A canonical value; `negated` where "false" was written, which denies "true". */
export interface Canonicalised {
  readonly value: CanonicalValue;
  readonly negated: boolean;
}

const NUMERIC_TEXT = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Brings a value into the form in which values are compared. The kind that the predicate declares decides; without one,
 * numbers are numbers, declared entities and words without white space are members, dates are times, the rest is text.
 */
export function canonicaliseValue(given: Value, meaning: PredicateMeaning, context: ValueContext): Canonicalised {
  const written = spellPlainly(given);
  if (meaning.kind === 'boolean' || typeof written === 'boolean') return booleanValue(written);
  return { value: plainValue(written, meaning, context), negated: false };
}

function booleanValue(written: Value): Canonicalised {
  if (typeof written === 'object' && 'unknown' in written) {
    return { value: { type: 'unknown', written }, negated: false };
  }
  if (written === true || written === 'true') return { value: { type: 'boolean', written: true }, negated: false };
  if (written === false || written === 'false') return { value: { type: 'boolean', written: true }, negated: true };
  return { value: text(written), negated: false };
}

function plainValue(written: Value, meaning: PredicateMeaning, context: ValueContext): CanonicalValue {
  const counted = meaning.kind === 'count';
  const numeric = counted || meaning.kind === 'quantity';
  if (typeof written === 'number') return numberOrMember(written, meaning);
  if (typeof written === 'string') {
    if (numeric && NUMERIC_TEXT.test(written)) return number(Number(written), Number(written), meaning);
    return wordValue(written, meaning, context);
  }
  if (typeof written === 'boolean') return text(written);
  if ('unknown' in written) return { type: 'unknown', written };
  if ('none' in written) return numeric ? number(written, 0, meaning) : { type: 'none', written };
  if ('oneOf' in written) return oneOf(written, meaning, context);
  if (!isQuantityForm(written)) return text(written);
  const shown = 'exactly' in written && written.unit === undefined ? written.exactly : written;
  // 1.2 million people is a measured number, as wide as its last digit.
  const rounded = written.unit !== undefined && unitName(written.unit).factor > 1;
  const drawn = numberRange(written, counted && !rounded, meaning.tolerance > 0);
  const measured = 'exactly' in written && !counted && meaning.tolerance === 0 ? written.exactly : undefined;
  return { type: 'number', ...inComparedUnit(drawn, written.unit, meaning.unit, measured), written: shown };
}

/** A range in the predicate's unit, or in the base unit of its measure where none is declared; as written where neither fits. */
function inComparedUnit(
  drawn: NumberRange,
  written: string | undefined,
  declared: string | undefined,
  measured: number | undefined,
): Pick<Extract<CanonicalValue, { type: 'number' }>, 'ranges' | 'unit' | 'ownUnit'> {
  if (written === undefined || written === declared) return { ranges: [drawn], unit: declared };
  const wanted = declared ?? baseUnit(written);
  const turn = unitConversion(written, wanted);
  if (turn === undefined) return { ranges: [drawn], unit: written };
  const turned = (range: NumberRange): NumberRange => ({ ...range, low: turn(range.low), high: turn(range.high) });
  const unit = wanted || undefined;
  const wide = measured === undefined ? undefined : roundNumberRange(measured);
  if (wide === undefined || !changesDigits(turn, wanted)) return { ranges: [turned(drawn)], unit };
  return { ranges: [turned(wide)], unit, ownUnit: { scale: scaleOf(written, wanted), range: turned(drawn) } };
}

/** How much of the wanted unit one of a unit is, whatever number word stands beside it: the same for "ft" and "feet". */
function scaleOf(written: string, wanted: string): number {
  const turn = unitConversion(unitName(written).unit, wanted);
  return turn === undefined ? Number.NaN : turn(1) - turn(0);
}

/** Feet in metres, and not grams in kilograms, which keep their digits. Minutes and hours are counted, not rounded. */
function changesDigits(turn: (amount: number) => number, wanted: string): boolean {
  return baseUnit(wanted) !== 's' && !Number.isInteger(Math.log10(turn(1) - turn(0)));
}

function numberOrMember(written: number, meaning: PredicateMeaning): CanonicalValue {
  if (meaning.kind === 'text') return text(written);
  if (meaning.kind === 'entity' || meaning.kind === 'place') {
    return { type: 'member', members: [String(written)], written };
  }
  return number(written, written, meaning);
}

function number(written: Value, n: number, meaning: PredicateMeaning): CanonicalValue {
  const counted = meaning.kind === 'count' || (meaning.kind === undefined && Number.isInteger(n));
  return { type: 'number', ranges: [numberRange(n, counted, meaning.tolerance > 0)], unit: meaning.unit, written };
}

function wordValue(written: string, meaning: PredicateMeaning, context: ValueContext): CanonicalValue {
  switch (meaning.kind) {
    case 'text':
    case 'count':
    case 'quantity':
      return text(written);
    case 'entity':
    case 'place':
      return { type: 'member', members: [context.canonicalEntity(written)], written };
    case 'time': {
      const span = parseTime(written);
      return span === undefined ? text(written) : { type: 'time', spans: [span], written };
    }
    default: {
      if (context.isEntity(written)) return { type: 'member', members: [context.canonicalEntity(written)], written };
      const span = written.includes('-') ? parseTime(written) : undefined;
      if (span !== undefined) return { type: 'time', spans: [span], written };
      // An identifier has no white space; a sentence has, and never excludes another sentence.
      if (/\s/u.test(written)) return text(written);
      return { type: 'member', members: [context.canonicalEntity(written)], written };
    }
  }
}

function oneOf(
  written: { readonly oneOf: readonly (string | number)[] },
  meaning: PredicateMeaning,
  context: ValueContext,
): CanonicalValue {
  const parts = written.oneOf.map((part) => plainValue(part, meaning, context));
  const shown: Value = parts.length === 1 ? (written.oneOf[0] ?? written) : written;
  const numbers = parts.flatMap((part) => (part.type === 'number' ? part.ranges : []));
  if (numbers.length === parts.length) return { type: 'number', ranges: numbers, unit: meaning.unit, written: shown };
  const spans: TimeSpan[] = parts.flatMap((part) => (part.type === 'time' ? part.spans : []));
  if (spans.length === parts.length) return { type: 'time', spans, written: shown };
  const members = parts.flatMap((part) => (part.type === 'member' ? part.members : []));
  if (members.length === parts.length) {
    return { type: 'member', members: [...new Set(members)].sort(), written: shown };
  }
  return text(written);
}

function text(written: Value): CanonicalValue {
  const words = typeof written === 'string' ? written : JSON.stringify(written);
  return { type: 'text', text: words.normalize('NFC').trim().replace(/\s+/gu, ' '), written };
}

import type { Value } from '../model/value.ts';
import { safeText } from './safe-text.ts';

export interface ValueTextOptions {
  /** The name of an entity, place or text value. Default: the value itself. */
  readonly name?: (id: string) => string;
  /** Unit of the predicate, for values that bring none of their own. */
  readonly unit?: string;
}

/** A value in words: `{ atLeast: 19 }` is "at least 19". Safe to print. */
export function valueText(value: Value, options: ValueTextOptions = {}): string {
  return safeText(words(value, options));
}

/** A number as people write it: thousands apart, from 10,000 on. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const plain = String(value);
  if (Math.abs(value) < 10_000 || plain.includes('e')) return plain;
  const [whole = plain, fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function words(value: Value, options: ValueTextOptions): string {
  if (typeof value === 'string') return options.name?.(value) ?? value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return withUnit(numberText(value), options.unit);
  if ('oneOf' in value) {
    const names = value.oneOf.map((one) => words(one, options));
    return names.length === 1 ? (names[0] ?? '') : `either ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  }
  if ('none' in value) return 'none';
  if ('unknown' in value) return 'not known';
  const unit = value.unit ?? options.unit;
  if ('exactly' in value) return withUnit(numberText(value.exactly), unit);
  if ('atLeast' in value) return withUnit(`at least ${numberText(value.atLeast)}`, unit);
  if ('atMost' in value) return withUnit(`at most ${numberText(value.atMost)}`, unit);
  if ('moreThan' in value) return withUnit(`more than ${numberText(value.moreThan)}`, unit);
  if ('fewerThan' in value) return withUnit(`fewer than ${numberText(value.fewerThan)}`, unit);
  if ('about' in value) return withUnit(`about ${numberText(value.about)}`, unit);
  if ('nearly' in value) return withUnit(`nearly ${numberText(value.nearly)}`, unit);
  if ('between' in value) return withUnit(range(value.between, 'between', 'and'), unit);
  return withUnit(range(value.roughly, 'roughly', 'to'), unit);
}

function range([low, high]: readonly [number, number], before: string, middle: string): string {
  return `${before} ${numberText(low)} ${middle} ${numberText(high)}`;
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined ? text : `${text} ${unit}`;
}

import type { Value } from '../model/value.ts';
import { valueLabel } from '../positions/labels.ts';
import { safeText } from './safe-text.ts';

/** A value in words, with the unit of its predicate where it brings none: "at least 19 people". Safe to print. */
export function valueText(value: Value, name: (id: string) => string, unit?: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const label = valueLabel(value, name);
  const takesUnit = typeof value === 'number' || (typeof value === 'object' && isQuantity(value) && !('unit' in value));
  return safeText(takesUnit && unit !== undefined ? `${label} ${unit}` : label);
}

function isQuantity(value: object): boolean {
  return !('oneOf' in value || 'none' in value || 'unknown' in value);
}

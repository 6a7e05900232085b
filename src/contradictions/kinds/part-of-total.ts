import type { CanonicalValue } from '../../positions/canonical-value.ts';
import { unitConversion } from '../../positions/units.ts';
import type { ProjectionKind } from './projection.ts';

/** A part is no larger than its total: 35 students among the dead say that at least 35 died. Open lists say no more. */
export const partOfTotal: ProjectionKind = (predicate, { meaningOf, labels }) => {
  if (predicate.partsOf === undefined) return [];
  const part = meaningOf(predicate.id);
  const total = { ...meaningOf(predicate.partsOf.total), single: true };
  return [
    {
      kind: 'sums',
      from: part.id,
      law: `${labels.predicate(part.id)} is a part of ${labels.predicate(total.id)} and cannot be larger`,
      project: (statement) => {
        const value = statement.stance === 1 ? atLeast(statement.value, total.unit) : undefined;
        return value === undefined ? undefined : { ...statement, meaning: total, value };
      },
    },
  ];
};

function atLeast(value: CanonicalValue, unit: string | undefined): CanonicalValue | undefined {
  if (value.type !== 'number') return undefined;
  const least = value.ranges.reduce((a, b) => (b.low < a.low ? b : a));
  const turn = value.unit === undefined || unit === undefined ? (n: number) => n : unitConversion(value.unit, unit);
  if (least.low <= 0 || turn === undefined) return undefined;
  const range = { ...least, low: turn(least.low), high: Number.POSITIVE_INFINITY, highOpen: false, softHigh: false };
  return { type: 'number', ranges: [range], unit: unit ?? value.unit, written: value.written };
}

import type { CanonicalValue } from '../../positions/canonical-value.ts';
import { asPart } from '../../positions/in-unit.ts';
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
        const value = statement.stance === 1 ? asPart(statement.value, part, total) : undefined;
        const bound = value === undefined ? undefined : atLeast(value);
        return bound === undefined ? undefined : { ...statement, meaning: total, value: bound };
      },
    },
  ];
};

function atLeast(value: CanonicalValue): CanonicalValue | undefined {
  if (value.type !== 'number') return undefined;
  const least = value.ranges.reduce((a, b) => (b.low < a.low ? b : a));
  if (least.low <= 0) return undefined;
  const range = { ...least, high: Number.POSITIVE_INFINITY, highOpen: false, softHigh: false };
  return { type: 'number', ranges: [range], unit: value.unit, written: value.written };
}

import type { CanonicalValue } from '../../positions/canonical-value.ts';
import { inUnit } from '../../positions/in-unit.ts';
import type { TimeSpan } from '../../time/time-span.ts';
import type { ProjectionKind } from './projection.ts';

/**
 * The value of p comes before that of q on one subject: born before died. What p says bounds q from below, so that the
 * precision of both is respected: interval arithmetic over the spans as written.
 */
export const before: ProjectionKind = (predicate, { meaningOf, labels }) => {
  if (predicate.before === undefined) return [];
  const from = meaningOf(predicate.id).id;
  const meaning = { ...meaningOf(predicate.before), single: true };
  return [
    {
      kind: 'before',
      from,
      law: `${labels.predicate(from)} comes before ${labels.predicate(meaning.id)}`,
      project: (statement) => {
        const value = statement.stance === 1 ? inUnit(statement.value, meaning.unit) : undefined;
        const later = value === undefined ? undefined : notBefore(value);
        return later === undefined ? undefined : { ...statement, meaning, value: later };
      },
    },
  ];
};

/** Everything from the earliest moment, or the least number, on. */
function notBefore(value: CanonicalValue): CanonicalValue | undefined {
  if (value.type === 'time') {
    const first = value.spans.reduce((a, b) => (b.start < a.start ? b : a));
    if (first.start === Number.NEGATIVE_INFINITY) return undefined;
    const span: TimeSpan = { ...first, end: Number.POSITIVE_INFINITY, precision: 'interval' };
    return { type: 'time', spans: [span], written: value.written };
  }
  if (value.type !== 'number') return undefined;
  const least = value.ranges.reduce((a, b) => (b.low < a.low ? b : a));
  if (least.low === Number.NEGATIVE_INFINITY) return undefined;
  // What comes later is no equal number; moments are stretches, so that a later one may begin in the same.
  const range = { ...least, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false, softHigh: false };
  return { type: 'number', ranges: [range], unit: value.unit, written: value.written };
}

import type { CanonicalValue, NumberRange } from '../../positions/canonical-value.ts';
import { inUnit } from '../../positions/in-unit.ts';
import { MS_PER_DAY, type TimeSpan } from '../../time/time-span.ts';
import type { ProjectionKind } from './projection.ts';

/**
 * The value of p less that of q lies between two limits: nobody lives longer than 130 years, a hearing comes within 30
 * days of an arrest. What q says bounds p on both sides, by interval arithmetic over the precision as written.
 */
export const difference: ProjectionKind = ({ id, difference: declared }, { meaningOf, labels }) => {
  if (declared === undefined) return [];
  const { from, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = declared;
  const source = meaningOf(from);
  const target = meaningOf(id);
  const unit = target.kind === 'time' ? ' days' : target.unit === undefined ? '' : ` ${target.unit}`;
  const limits = [
    ...(Number.isFinite(min) ? [`at least ${min}${unit}`] : []),
    ...(Number.isFinite(max) ? [`at most ${max}${unit}`] : []),
  ];
  if (limits.length === 0) return [];
  const law = `${labels.predicate(target.id)} less ${labels.predicate(source.id)} is ${limits.join(' and ')}`;
  const meaning = { ...target, single: true };
  return [
    {
      kind: 'difference',
      from: source.id,
      law,
      project: (statement) => {
        const value = statement.stance === 1 ? inUnit(statement.value, meaning.unit) : undefined;
        const there = value === undefined ? undefined : moved(value, min, max);
        return there === undefined ? undefined : { ...statement, meaning, value: there };
      },
    },
  ];
};

/** Everything that lies from `min` to `max` beyond the value; undefined where that says nothing. */
function moved(value: CanonicalValue, min: number, max: number): CanonicalValue | undefined {
  if (value.type === 'time') {
    const spans = value.spans.map(
      (span): TimeSpan => ({
        ...span,
        start: span.start + min * MS_PER_DAY,
        end: span.end + max * MS_PER_DAY,
        precision: 'interval',
      }),
    );
    return { type: 'time', spans, written: value.written };
  }
  if (value.type !== 'number') return undefined;
  const ranges = value.ranges.map((range): NumberRange => ({ ...range, low: range.low + min, high: range.high + max }));
  return { type: 'number', ranges, unit: value.unit, written: value.written };
}

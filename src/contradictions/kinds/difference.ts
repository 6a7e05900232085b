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
  if (!Number.isFinite(min) && !Number.isFinite(max)) return [];
  const names = [labels.predicate(source.id), labels.predicate(target.id)] as const;
  const law =
    target.kind === 'time' ? timesInWords(...names, min, max) : numbersInWords(...names, min, max, target.unit);
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

/** "died does not come before born, and at most 47500 days (130 years) after it". */
function timesInWords(source: string, target: string, min: number, max: number): string {
  const [least, most] = [daysInWords(min), daysInWords(max)];
  const late = most === undefined ? '' : `, and at most ${most} after it`;
  if (min === 0) return `${target} does not come before ${source}${late}`;
  if (min > 0) return `${target} comes ${bounds(least, most)} after ${source}`;
  return `from ${source} to ${target} it takes ${bounds(least, most)}`;
}

function numbersInWords(source: string, target: string, min: number, max: number, unit: string | undefined): string {
  const amount = (n: number): string | undefined =>
    Number.isFinite(n) ? `${n}${unit === undefined ? '' : ` ${unit}`}` : undefined;
  return `${target} less ${source} is ${bounds(amount(min), amount(max))}`;
}

function bounds(least: string | undefined, most: string | undefined): string {
  const told = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  return told.join(' and ');
}

const DAYS_PER_YEAR = 365.25;

/** Days; many of them in years too, since nobody counts a life in days. */
function daysInWords(days: number): string | undefined {
  if (!Number.isFinite(days)) return undefined;
  const years = Math.round(Math.abs(days) / DAYS_PER_YEAR);
  return `${days} ${Math.abs(days) === 1 ? 'day' : 'days'}${years < 2 ? '' : ` (${years} years)`}`;
}

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

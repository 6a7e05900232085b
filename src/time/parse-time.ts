import { parseISO } from 'date-fns/parseISO';
import { remember } from './remember.ts';
import { MS_PER_DAY, MS_PER_HOUR, type Precision, type TimeSpan } from './time-span.ts';

const MOMENT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}(?::\d{2})?)?)?)?)?(~)?$/;

/** EDTF leaves the width of `~` open; three units of the written precision is this library's convention (docs/design-choices.md). */
const APPROXIMATE_UNITS = 3;

/**
 * Reads an ISO 8601 time: reduced precision (`2020`, `2020-11`, `2020-11-02`, `2020-11-02T10:00`), with or without zone,
 * an interval `a/b`, an open end `..`, and EDTF's approximate `~`. A time without zone is placed on the UTC line as if it
 * were UTC and marked `zoned: false`, so that nothing depends on the machine's own zone.
 *
 * Returns undefined for anything else (31 February, an interval that ends before it starts).
 *
 * @example
 * ```ts
 * import { parseTime } from 'corroborate';
 * parseTime('2020-11')?.precision; // => 'month'
 * parseTime('2020-02-31'); // => undefined
 * ```
 */
export function parseTime(text: string): TimeSpan | undefined {
  return read(text);
}

/** Frozen, for whoever asks again gets the same one. */
const read = remember((text) => Object.freeze(span(text)));

function span(text: string): TimeSpan | undefined {
  // Untyped callers pass years as numbers.
  if (typeof text !== 'string') return undefined;
  if (!text.includes('/')) return parseMoment(text);
  const parts = text.split('/');
  if (parts.length !== 2) return undefined;
  const [from, to] = parts as [string, string];
  const first = from === '..' ? undefined : parseMoment(from);
  const last = to === '..' ? undefined : parseMoment(to);
  if ((first === undefined && from !== '..') || (last === undefined && to !== '..')) return undefined;
  if (first === undefined && last === undefined) return undefined;
  const start = first?.start ?? Number.NEGATIVE_INFINITY;
  const end = last?.end ?? Number.POSITIVE_INFINITY;
  if (start >= end) return undefined;
  return {
    start,
    end,
    precision: 'interval',
    zoned: (first?.zoned ?? true) && (last?.zoned ?? true),
    approximate: (first?.approximate ?? false) || (last?.approximate ?? false),
  };
}

function parseMoment(text: string): TimeSpan | undefined {
  const parts = MOMENT.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone, tilde] = parts;
  const iso = `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`;
  // date-fns checks the calendar; the explicit Z keeps the machine's own zone out of it.
  const wall = parseISO(`${iso}Z`).getTime();
  if (Number.isNaN(wall) || hour === '24' || Number(zone?.slice(1, 3)) > 14) return undefined;
  const start = parseISO(`${iso}${zone ?? 'Z'}`).getTime() + milliseconds(fraction);
  if (Number.isNaN(start)) return undefined;
  const precision = precisionOf(month, day, hour, minute, second);
  const end = fraction === undefined ? later(start, precision, 1) : start + 1;
  const zoned = zone !== undefined;
  if (tilde === undefined) return { start, end, precision, zoned, approximate: false };
  return {
    start: later(start, precision, -APPROXIMATE_UNITS),
    end: later(end, precision, APPROXIMATE_UNITS),
    precision,
    zoned,
    approximate: true,
  };
}

function precisionOf(month?: string, day?: string, hour?: string, minute?: string, second?: string): Precision {
  if (month === undefined) return 'year';
  if (day === undefined) return 'month';
  if (hour === undefined) return 'day';
  if (minute === undefined) return 'hour';
  return second === undefined ? 'minute' : 'second';
}

function milliseconds(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Math.trunc(Number(`0.${fraction}`) * 1000);
}

function later(moment: number, precision: Precision, units: number): number {
  switch (precision) {
    case 'year':
      return moveMonths(moment, 12 * units);
    case 'month':
      return moveMonths(moment, units);
    case 'day':
      return moment + units * MS_PER_DAY;
    case 'hour':
      return moment + units * MS_PER_HOUR;
    case 'minute':
      return moment + units * 60_000;
    default:
      return moment + units * 1000;
  }
}

// date-fns adds months on the machine's own clock, so a change to summer time would shift the result.
function moveMonths(moment: number, months: number): number {
  const date = new Date(moment);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

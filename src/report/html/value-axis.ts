import type { Predicate } from '../../model/predicate.ts';
import type { Value } from '../../model/value.ts';
import { isQuantityForm, numberRange } from '../../positions/number-range.ts';
import { parseTime } from '../../time/parse-time.ts';
import { numberText } from '../plain-words.ts';
import { timeText } from '../time-text.ts';

/** A stretch of a line; infinite where a value has no edge on that side. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly soft: boolean;
}

/** A line on which the values of a question can be drawn. */
export interface ValueAxis {
  readonly stretch: (value: Value) => Stretch | undefined;
  /** Percent of the line's length. */
  readonly place: (point: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Room left free at both ends, in parts of the line, so that marks are not cut. */
const MARGIN = 0.06;
/** Marks on the line: few enough that their labels do not meet on a telephone. */
const TICKS = 4;

/** The line for these values, or undefined where they are not numbers or times. */
export function valueAxis(values: readonly Value[], predicate: Predicate | undefined): ValueAxis | undefined {
  const isTime = predicate?.value === 'time';
  const stretch = isTime ? timeStretch : (value: Value) => numberStretch(value, predicate?.value === 'count');
  const stretches = values.map(stretch).filter((one) => one !== undefined);
  const edges = stretches.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  if (edges.length === 0) return undefined;
  const least = edges.reduce((a, b) => Math.min(a, b));
  const most = edges.reduce((a, b) => Math.max(a, b));
  // Numbers that are not far apart compared with their size are drawn near each other; the rest start at nought.
  const start = !isTime && least >= 0 && least < most / 2 ? 0 : least;
  const length = most - start || Math.abs(most) || 1;
  const from = start - (most === start ? length / 2 : 0);
  const place = (point: number): number =>
    Math.round((MARGIN + (1 - 2 * MARGIN) * ((point - from) / length)) * 10_000) / 100;
  const points = isTime ? [...new Set([least, most])] : niceSteps(from, from + length);
  const label = isTime ? dayLabel : numberText;
  return { stretch, place, ticks: points.map((point) => ({ at: place(point), label: label(point) })) };
}

function numberStretch(value: Value, counted: boolean): Stretch | undefined {
  if (typeof value === 'object' && 'none' in value) return { low: 0, high: 0, soft: false };
  if (typeof value !== 'number' && !isQuantityForm(value)) return undefined;
  const { low, high, softLow, softHigh } = numberRange(value, counted, true);
  return { low, high, soft: softLow || softHigh };
}

function timeStretch(value: Value): Stretch | undefined {
  const span = typeof value === 'string' ? parseTime(value) : undefined;
  return span === undefined ? undefined : { low: span.start, high: span.end, soft: span.approximate };
}

/** Round numbers between two ends: steps of 1, 2 or 5 times a power of ten. */
function niceSteps(from: number, to: number): number[] {
  const rough = (to - from) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(from / step);
  const steps = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, steps) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function dayLabel(point: number): string {
  return timeText(new Date(point).toISOString().slice(0, 10));
}

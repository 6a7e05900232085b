import type { ComparedValues, ValueRelation } from './value-relation.ts';

/** How alternatives of one sort lie on a line. */
export interface Line<T> {
  readonly low: (one: T) => number;
  readonly high: (one: T) => number;
  /** How far beyond an end something else is more than excluded. May be ample: what lies in reach is compared. */
  readonly reach: (end: number) => number;
  /** What decides, beside the distance, whether two exclude, and how softly. */
  readonly sortOf: (one: T) => string;
  /** Whether some two of them might relate softly. */
  readonly mayBeSoft: (all: readonly T[]) => boolean;
}

/**
 * The same as comparing every two of many alternatives, of which exactly one of each set holds. Only those that touch, or
 * nearly do, are compared, for all others exclude. Time O(n log n), and the comparisons of what lies side by side.
 */
export function relateOnLine<T>(
  as: readonly T[],
  bs: readonly T[],
  line: Line<T>,
  compare: (x: T, y: T) => ComparedValues,
): { readonly relation: ValueRelation; readonly soft: boolean } {
  const besideA = neighbours(as, line);
  const besideB = neighbours(bs, line);
  const isAny = (x: T, ...wanted: readonly ValueRelation[]): boolean =>
    besideB(x, (y) => wanted.includes(compare(x, y).relation));
  const isWithin = as.every((x) => isAny(x, 'same', 'within'));
  const contains = bs.every((y) => besideA(y, (x) => ['same', 'contains'].includes(compare(x, y).relation)));
  const soft = isSoft(as, bs, line, compare, besideB);
  if (isWithin) return { relation: contains ? 'same' : 'within', soft };
  if (contains) return { relation: 'contains', soft };
  if (as.some((x) => isAny(x, 'overlap', 'same', 'within', 'contains'))) return { relation: 'overlap', soft };
  return { relation: as.some((x) => isAny(x, 'near')) ? 'near' : 'excludes', soft };
}

/** Whether any two relate softly: those that lie side by side, or those that lie farthest apart. */
function isSoft<T>(
  as: readonly T[],
  bs: readonly T[],
  line: Line<T>,
  compare: (x: T, y: T) => ComparedValues,
  besideB: Neighbours<T>,
): boolean {
  if (!line.mayBeSoft([...as, ...bs])) return false;
  const outerB = outermost(bs, line);
  if (outermost(as, line).some((x) => outerB.some((y) => compare(x, y).soft))) return true;
  return as.some((x) => besideB(x, (y) => compare(x, y).soft));
}

/** Those of every sort that end first and begin last. */
function outermost<T>(list: readonly T[], { low, high, sortOf }: Line<T>): readonly T[] {
  const first = new Map<string, T>();
  const last = new Map<string, T>();
  for (const one of list) {
    const sort = sortOf(one);
    const [lowest, highest] = [first.get(sort), last.get(sort)];
    if (lowest === undefined || high(one) < high(lowest)) first.set(sort, one);
    if (highest === undefined || low(one) > low(highest)) last.set(sort, one);
  }
  return [...first.values(), ...last.values()];
}

/** Whether something in reach of a place passes a test. */
type Neighbours<T> = (one: T, test: (other: T) => boolean) => boolean;

function neighbours<T>(list: readonly T[], { low, high, reach }: Line<T>): Neighbours<T> {
  const sorted = [...list].sort((a, b) => low(a) - low(b) || high(a) - high(b));
  let farthest = Number.NEGATIVE_INFINITY;
  /** How far what begins here or before goes at most: never falling, so it can be searched. */
  const highs = sorted.map((one) => {
    farthest = Math.max(farthest, high(one));
    return farthest;
  });
  return (one, test) => {
    const from = low(one) - reach(low(one));
    const to = high(one) + reach(high(one));
    for (let place = firstAtLeast(highs, from); place < sorted.length; place++) {
      const other = sorted[place] as T;
      if (low(other) > to) return false;
      if (test(other)) return true;
    }
    return false;
  };
}

function firstAtLeast(rising: readonly number[], wanted: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

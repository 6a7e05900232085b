import type { CanonicalValue } from '../positions/canonical-value.ts';
import {
  CONDITIONAL,
  HEARSAY,
  NONE,
  type PositionTable,
  type QuestionKey,
  RETRACTED,
} from '../positions/position-table.ts';
import { MS_PER_DAY } from '../time/time-span.ts';
import { isOpen } from './compare-positions.ts';

/** Rows of one bucket that name one value, in id order. */
export interface ValueClass {
  readonly bucket: Bucket;
  readonly value: number;
  readonly rows: number[];
  /** The holder of the first row; `many` where others hold it too. */
  readonly holder: number;
  many: boolean;
}

/**
 * Rows that a comparison tells apart by value and holder only: one stance, one firmness, one time, one scope, and one
 * sort of value. `line`: single stretches of one line, so that the ends say which exclude. `name`: single names that are
 * neither parts, nor wholes, nor doubted, so that any two exclude. `none`: none at
 * all. `other`: the rest.
 */
export interface Bucket {
  readonly stance: number;
  readonly sort: 'line' | 'name' | 'none' | 'other';
  readonly classes: ValueClass[];
}

/** Sorts the rows of a question into buckets and value classes. Time O(rows). */
export function valueClasses(
  table: PositionTable,
  question: number,
  isEntangled: (name: string) => boolean,
): readonly Bucket[] {
  const { meaning } = table.questions[question] as QuestionKey;
  const buckets = new Map<string, Bucket>();
  const classes = new Map<string, ValueClass>();
  for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
    const row = table.order[place] as number;
    if (((table.flags[row] as number) & RETRACTED) !== 0 || isOpen(table, row)) continue;
    const canonical = table.values[table.value[row] as number] as CanonicalValue;
    const edges = edgesOf(canonical);
    const sort = edges !== undefined ? 'line' : sortOf(canonical, isEntangled);
    const asOf = meaning.change === 'fixed' ? NONE : table.asOf[row];
    const conditional = ((table.flags[row] as number) & CONDITIONAL) === 0 ? '' : row;
    const hearsay = ((table.flags[row] as number) & HEARSAY) === 0 ? '' : 'h';
    const superseded = table.supersededBy[row] === NONE ? '' : 's';
    const key = `${table.stance[row]} ${table.commitment[row]} ${table.probability[row]} ${asOf} ${table.validTime[row]} ${table.scope[row]} ${conditional} ${superseded}${hearsay} ${edges ?? sort}`;
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = { stance: table.stance[row] as number, sort, classes: [] };
      buckets.set(key, bucket);
    }
    const value = table.value[row] as number;
    const holder = table.holder[row] as number;
    const known = classes.get(`${value} ${key}`);
    if (known === undefined) {
      const made: ValueClass = { bucket, value, rows: [row], holder, many: false };
      classes.set(`${value} ${key}`, made);
      bucket.classes.push(made);
    } else {
      known.rows.push(row);
      known.many ||= holder !== known.holder;
    }
  }
  return [...buckets.values()];
}

/** What kind of ends a value has; undefined for values that do not lie on a line, in several places on it, or here and there. */
function edgesOf(value: CanonicalValue): string | undefined {
  if (value.type === 'number' && value.ranges.length === 1 && value.ownUnit === undefined) {
    const [range] = value.ranges;
    return `n ${range?.softLow} ${range?.softHigh} ${range?.lowOpen} ${range?.highOpen} ${value.unit ?? ''}`;
  }
  if (value.type === 'time' && value.spans.length === 1) {
    const [span] = value.spans;
    const coarse = span !== undefined && span.end - span.start >= MS_PER_DAY;
    return `t ${span?.zoned} ${span?.approximate} ${coarse}`;
  }
  return undefined;
}

function sortOf(value: CanonicalValue, isEntangled: (name: string) => boolean): Bucket['sort'] {
  if (value.type === 'none') return 'none';
  return isPlainName(value, isEntangled) ? 'name' : 'other';
}

function isPlainName(value: CanonicalValue, isEntangled: (name: string) => boolean): boolean {
  return value.type === 'member' && value.members.length === 1 && !isEntangled(value.members[0] as string);
}

/** The ends of a value that lies on a line. */
export function endsOf(value: CanonicalValue): readonly [low: number, high: number] {
  if (value.type === 'number' && value.ranges[0] !== undefined) return [value.ranges[0].low, value.ranges[0].high];
  if (value.type === 'time' && value.spans[0] !== undefined) return [value.spans[0].start, value.spans[0].end];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

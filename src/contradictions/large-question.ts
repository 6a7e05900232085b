import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { PositionTable, QuestionKey } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { type Comparison, comparePositions } from './compare-positions.ts';
import { isConflict } from './compare-said.ts';
import type { ConflictGroup } from './conflict-group.ts';
import { conflictStrength } from './conflict-strength.ts';
import { type ConflictTally, conflictTally } from './conflict-tally.ts';
import type { ContradictionContext } from './context.ts';
import { relateValues } from './relate-values.ts';
import { saysWhereabouts } from './travel.ts';
import { type Bucket, endsOf, type ValueClass, valueClasses } from './value-classes.ts';
import { compareWithinHolders } from './within-holders.ts';

/** Comparisons of value classes that do not lie on a line, in one question, before the rest is counted as not made. */
const MOST_COMPARISONS = 2_000_000;

/** Value classes that are held against the ends of a bucket, in one question. Distinct times make buckets by the thousand. */
const MOST_SWEPT = 1_000_000;

/**
 * The conflicts of a question with many positions, without its pairs. Numbers and times: a stretch excludes some other of
 * a bucket exactly if it excludes the one that ends first or the one that begins last, because on a line the extremes are
 * the farthest apart. The groups and examples are those of comparing
 * all pairs. Names exclude each other unless they are entangled. Time O(rows × buckets); sets, parts and wholes, and
 * denials of numbers take O(classes²), and buckets that times tell apart O(classes × buckets), up to a bound each, the rest
 * being counted.
 */
export function largeQuestion(
  context: ContradictionContext,
  question: number,
): { readonly groups: readonly ConflictGroup[]; readonly notChecked: number } {
  const { table } = context;
  const { meaning } = table.questions[question] as QuestionKey;
  const buckets = valueClasses(table, question, entangledNames(context, meaning));
  const tally = conflictTally(context);
  const extremes = extremesReader(context);
  let left = MOST_COMPARISONS;
  let swept = MOST_SWEPT;
  let compared = 0;
  const face = (here: Bucket, there: Bucket): void => {
    if (!isComparable(meaning, here, there)) return;
    const comparisons = here.classes.length * there.classes.length;
    const isSorted = here.sort === 'line' || here.sort === 'name';
    if (here.sort === there.sort && isSorted && (here.sort === 'name' || here.stance === there.stance)) {
      swept -= here.classes.length + (here.sort === 'name' ? there.classes.length : 0);
      if (here.stance !== there.stance) matchNames(context, here, there, tally);
      else if (here.sort === 'name') meetNames(context, here, there, tally);
      else sweep(context, meaning, here, (side) => extremes(there, side), tally);
    } else {
      if (comparisons > left) return;
      left -= comparisons;
      for (const one of here.classes) for (const other of there.classes) meet(context, one, other, tally);
    }
    compared += comparisons;
  };
  // Neighbours first, all round: where the comparisons run out, every bucket has met some others.
  for (let apart = 0; apart <= buckets.length / 2 && swept > 0; apart++) {
    for (let place = 0; place < buckets.length && swept > 0; place++) {
      const there = (place + apart) % buckets.length;
      swept -= 1;
      face(buckets[place] as Bucket, buckets[there] as Bucket);
      if (apart > 0 && 2 * apart < buckets.length) face(buckets[there] as Bucket, buckets[place] as Bucket);
    }
  }
  const notChecked = comparisonsOf(meaning, buckets) - compared + compareWithinHolders(context, buckets, tally);
  // Every two buckets were met from both sides.
  return { groups: tally.groups(), notChecked: Math.ceil(notChecked / 2) };
}

function isComparable(
  { single }: PredicateMeaning,
  here: Pick<Bucket, 'stance' | 'sort'>,
  there: Pick<Bucket, 'stance' | 'sort'>,
): boolean {
  if (here.stance !== there.stance) return true;
  return here.stance !== -1 && (single || (here.sort === 'none') !== (there.sort === 'none'));
}

/** Classes by classes of all buckets that can be compared, from both sides. */
function comparisonsOf(meaning: PredicateMeaning, buckets: readonly Bucket[]): number {
  const alike = new Map<string, { bucket: Bucket; count: number }>();
  for (const bucket of buckets) {
    const key = `${bucket.stance} ${bucket.sort}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { bucket, count: bucket.classes.length });
    else known.count += bucket.classes.length;
  }
  let comparisons = 0;
  for (const here of alike.values()) {
    for (const there of alike.values()) {
      if (isComparable(meaning, here.bucket, there.bucket)) comparisons += here.count * there.count;
    }
  }
  return comparisons;
}

/** The side of something on which something else lies. */
type Side = 'above' | 'below';

const heldBy = (table: PositionTable, { value }: ValueClass): CanonicalValue => table.values[value] as CanonicalValue;

/** Where a class ends on the side that something else would lie on, turned so that the least is the farthest away. */
function distanceOf(table: PositionTable, one: ValueClass, side: Side): number {
  const [low, high] = endsOf(heldBy(table, one));
  return side === 'above' ? high : -low;
}

/** To lie above something is to lie above what ends first. */
function extremesReader({ table }: ContradictionContext): (bucket: Bucket, side: Side) => readonly ValueClass[] {
  const known = { above: new Map<Bucket, readonly ValueClass[]>(), below: new Map<Bucket, readonly ValueClass[]>() };
  return (bucket, side) => {
    let extremes = known[side].get(bucket);
    if (extremes === undefined) {
      extremes = twoHolders(bucket.classes, (one) => distanceOf(table, one, side));
      known[side].set(bucket, extremes);
    }
    return extremes;
  };
}

/** Compares each class of one bucket with the extremes of another. What they come to depends on the side only. */
function sweep(
  context: ContradictionContext,
  meaning: PredicateMeaning,
  here: Bucket,
  extremesOn: (side: Side) => readonly ValueClass[],
  tally: ConflictTally,
): void {
  const { table, knowledge } = context;
  for (const side of ['above', 'below'] as const) {
    const extremes = extremesOn(side);
    let verdict: { readonly comparison: Comparison; readonly strength: number } | undefined;
    for (const one of here.classes) {
      const [low, high] = endsOf(heldBy(table, one));
      const reach = side === 'above' ? low : -high;
      for (const other of extremes) {
        if (reach < distanceOf(table, other, side) || one.value === other.value) continue;
        const rows = rowsBeside(context, one, other);
        if (rows.length === 0) continue;
        if (relateValues(heldBy(table, one), heldBy(table, other), meaning, knowledge).relation !== 'excludes')
          continue;
        verdict ??= compareRows(context, rows[0] as number, other);
        if (!isConflict(verdict.comparison)) break;
        tally.add(rows, one.value, other.value, verdict.comparison, verdict.strength);
      }
    }
  }
}

/** Any two names exclude each other, so each class meets two others that name something else, held by two holders. */
function meetNames(context: ContradictionContext, here: Bucket, there: Bucket, tally: ConflictTally): void {
  const first = (one: ValueClass): number => one.rows[0] as number;
  const beside = (value?: number) =>
    twoHolders(value === undefined ? there.classes : there.classes.filter((one) => one.value !== value), first);
  const usual = beside();
  // Only who names what the usual two name needs others.
  const instead = new Map(usual.map(({ value }) => [value, beside(value)]));
  for (const one of here.classes) {
    for (const other of instead.get(one.value) ?? usual) meet(context, one, other, tally);
  }
}

/** A denial of a name meets those who affirm it, and nobody else. */
function matchNames(context: ContradictionContext, here: Bucket, there: Bucket, tally: ConflictTally): void {
  const byValue = new Map(there.classes.map((one) => [one.value, one]));
  for (const one of here.classes) {
    const other = byValue.get(one.value);
    if (other !== undefined) meet(context, one, other, tally);
  }
}

/** Names that do not exclude all others: parts and wholes, those somebody doubts to be others, places that can be reached. Time O(entities + judgements). */
function entangledNames(
  { table, ids, distanceBetween }: ContradictionContext,
  meaning: PredicateMeaning,
): (name: string) => boolean {
  const names = new Set<string>();
  for (const { id, partOf } of table.ledger.entities) {
    if (partOf === undefined || partOf.length === 0) continue;
    for (const one of [id, ...partOf]) names.add(ids.entity(one));
  }
  for (const judgement of table.ledger.judgements) {
    if (judgement.kind === 'unsure') for (const one of judgement.of) names.add(ids.entity(one));
  }
  if (!saysWhereabouts(meaning)) return (name) => names.has(name);
  return (name) => names.has(name) || distanceBetween(name, name) !== undefined;
}

/** The class with the least distance, and the least among those that somebody else holds. */
function twoHolders(classes: readonly ValueClass[], distance: (one: ValueClass) => number): readonly ValueClass[] {
  const nearest = (among: readonly ValueClass[]): ValueClass | undefined => {
    let best: ValueClass | undefined;
    for (const one of among) if (best === undefined || distance(one) < distance(best)) best = one;
    return best;
  };
  const first = nearest(classes);
  if (first === undefined || first.many) return first === undefined ? [] : [first];
  const second = nearest(classes.filter(({ holder, many }) => many || holder !== first.holder));
  return second === undefined ? [first] : [first, second];
}

/** Rows of a class that some other holder in the other class stands against. */
function rowsBeside({ table }: ContradictionContext, one: ValueClass, other: ValueClass): readonly number[] {
  if (other.many || (!one.many && one.holder !== other.holder)) return one.rows;
  return one.many ? one.rows.filter((row) => table.holder[row] !== other.holder) : [];
}

function meet(context: ContradictionContext, one: ValueClass, other: ValueClass, tally: ConflictTally): void {
  if (one === other || (one.value === other.value && one.bucket.stance === other.bucket.stance)) return;
  const rows = rowsBeside(context, one, other);
  if (rows.length === 0) return;
  const { comparison, strength } = compareRows(context, rows[0] as number, other);
  if (isConflict(comparison)) tally.add(rows, one.value, other.value, comparison, strength);
}

/** A row beside the first row of a class that another holder holds. */
function compareRows(context: ContradictionContext, row: number, { rows }: ValueClass) {
  const { holder, probability } = context.table;
  const partner = rows.find((one) => holder[one] !== holder[row]) ?? (rows[0] as number);
  const strength = conflictStrength(probability[row] as number, probability[partner] as number);
  return { comparison: comparePositions(context, row, partner), strength };
}

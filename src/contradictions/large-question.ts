import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { QuestionKey } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { type Comparison, comparePositions } from './compare-positions.ts';
import { isConflict } from './compare-said.ts';
import type { ConflictGroup } from './conflict-group.ts';
import { conflictStrength } from './conflict-strength.ts';
import { type ConflictTally, conflictTally } from './conflict-tally.ts';
import type { ContradictionContext } from './context.ts';
import { relateValues } from './relate-values.ts';
import { type Bucket, endsOf, type ValueClass, valueClasses } from './value-classes.ts';

/** Comparisons of value classes that do not lie on a line, in one question, before the rest is counted as not made. */
const MOST_COMPARISONS = 2_000_000;

/** Distinct positions of one holder that are compared pair by pair: 45,000 comparisons take some milliseconds. */
const MOST_OF_ONE_HOLDER = 300;

/**
 * The conflicts of a question with many positions, without its pairs. Numbers and times: a stretch excludes some other of
 * a bucket exactly if it excludes the one that ends first or the one that begins last, because on a line the extremes are
 * the farthest apart. The groups and examples are those of comparing
 * all pairs. Names exclude each other unless they are entangled. Time O(rows × buckets); sets, parts and wholes, and
 * denials of numbers take O(classes²) up to a bound, the rest being counted.
 */
export function largeQuestion(
  context: ContradictionContext,
  question: number,
): { readonly groups: readonly ConflictGroup[]; readonly notChecked: number } {
  const { table } = context;
  const { meaning } = table.questions[question] as QuestionKey;
  const buckets = valueClasses(table, question, entangledNames(context));
  const tally = conflictTally(context);
  let left = MOST_COMPARISONS;
  let notChecked = 0;
  for (const here of buckets) {
    for (const there of buckets) {
      if (here.stance === there.stance && (here.stance === -1 || !meaning.single)) continue;
      if (here.sort === there.sort && here.sort !== 'other' && (here.sort === 'name' || here.stance === there.stance)) {
        if (here.stance !== there.stance) matchNames(context, here, there, tally);
        else if (here.sort === 'name') meetNames(context, here, there, tally);
        else sweep(context, meaning, here, there, tally);
        continue;
      }
      const comparisons = here.classes.length * there.classes.length;
      if (comparisons > left) {
        notChecked += comparisons;
        continue;
      }
      left -= comparisons;
      for (const one of here.classes) for (const other of there.classes) meet(context, one, other, tally);
    }
  }
  notChecked += compareWithinHolders(context, buckets, tally);
  // Every two buckets were met from both sides.
  return { groups: tally.groups(), notChecked: Math.ceil(notChecked / 2) };
}

/** Compares each class of one bucket with the extremes of another. What they come to depends on the side only. */
function sweep(
  context: ContradictionContext,
  meaning: PredicateMeaning,
  here: Bucket,
  there: Bucket,
  tally: ConflictTally,
): void {
  const { table, knowledge } = context;
  const held = (one: ValueClass): CanonicalValue => table.values[one.value] as CanonicalValue;
  for (const side of ['above', 'below'] as const) {
    // To lie above something is to lie above what ends first.
    const distance = (one: ValueClass): number => {
      const [low, high] = endsOf(held(one));
      return side === 'above' ? high : -low;
    };
    const extremes = twoHolders(there.classes, distance);
    let verdict: { readonly comparison: Comparison; readonly strength: number } | undefined;
    for (const one of here.classes) {
      const [low, high] = endsOf(held(one));
      const reach = side === 'above' ? low : -high;
      for (const other of extremes) {
        if (reach < distance(other) || one.value === other.value) continue;
        const rows = rowsBeside(context, one, other);
        if (rows.length === 0) continue;
        if (relateValues(held(one), held(other), meaning, knowledge).relation !== 'excludes') continue;
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

/** Names that are parts or wholes of others, or of which somebody doubts whether they are others. Time O(entities + judgements). */
function entangledNames({ table, ids }: ContradictionContext): (name: string) => boolean {
  const names = new Set<string>();
  for (const { id, partOf } of table.ledger.entities) {
    if (partOf === undefined || partOf.length === 0) continue;
    for (const one of [id, ...partOf]) names.add(ids.entity(one));
  }
  for (const judgement of table.ledger.judgements) {
    if (judgement.kind === 'unsure') for (const one of judgement.of) names.add(ids.entity(one));
  }
  return (name) => names.has(name);
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

/** What one holder says is compared pair by pair: kinds depend on the path and the times of both. Returns what was left out. */
function compareWithinHolders(context: ContradictionContext, buckets: readonly Bucket[], tally: ConflictTally): number {
  const { table } = context;
  const byHolder = new Map<number, number[]>();
  for (const { classes } of buckets) {
    for (const { rows } of classes) {
      for (const row of rows) {
        const list = byHolder.get(table.holder[row] as number);
        if (list === undefined) byHolder.set(table.holder[row] as number, [row]);
        else list.push(row);
      }
    }
  }
  let notChecked = 0;
  for (const all of byHolder.values()) {
    const rows = all.sort((a, b) => a - b).slice(0, MOST_OF_ONE_HOLDER);
    notChecked += all.length * (all.length - 1) - rows.length * (rows.length - 1);
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j < rows.length; j++) addPair(context, rows[i] as number, rows[j] as number, tally);
    }
  }
  return notChecked;
}

function addPair(context: ContradictionContext, a: number, b: number, tally: ConflictTally): void {
  const { value, stance, probability } = context.table;
  if (value[a] === value[b] && stance[a] === stance[b]) return;
  const comparison = comparePositions(context, a, b);
  if (!isConflict(comparison)) return;
  const strength = conflictStrength(probability[a] as number, probability[b] as number);
  tally.add([a], value[a] as number, value[b] as number, comparison, strength);
  tally.add([b], value[b] as number, value[a] as number, comparison, strength);
}

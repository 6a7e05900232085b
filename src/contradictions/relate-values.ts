import type { CanonicalValue, NumberRange } from '../positions/canonical-value.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { isMeasure } from '../positions/units.ts';
import { daysApart, orderSpans, spanWithin, zoneMargin } from '../time/relate-spans.ts';
import { MS_PER_DAY, MS_PER_HOUR, type TimeSpan } from '../time/time-span.ts';
import type { EntityKnowledge } from './entity-knowledge.ts';
import { relateMembers } from './relate-members.ts';
import { type Line, relateOnLine } from './relate-on-line.ts';
import { type ComparedValues, VALUE_RELATIONS, type ValueRelation } from './value-relation.ts';

/** The answers are few, so they are made once: millions of pairs are compared. */
const answers = (soft: boolean) =>
  Object.fromEntries(VALUE_RELATIONS.map((relation) => [relation, { relation, soft }])) as Readonly<
    Record<ValueRelation, ComparedValues>
  >;
const HARD = answers(false);
const SOFT = answers(true);

const hard = (relation: ValueRelation): ComparedValues => HARD[relation];
const edged = (relation: ValueRelation, soft: boolean): ComparedValues => (soft ? SOFT : HARD)[relation];

/**
 * Compares two canonical values, as if the predicate took one value only; whether it does is the
 * caller's to ask. Time near linear in the alternatives of both, as long as those of one value lie apart.
 */
export function relateValues(
  a: CanonicalValue,
  b: CanonicalValue,
  meaning: PredicateMeaning,
  knowledge: EntityKnowledge,
): ComparedValues {
  if (a === b) return hard('same');
  if (a.type === 'number' && b.type === 'number') {
    if (a.unit !== b.unit && !countOneThing(a.unit, b.unit, meaning)) return hard('unit');
    if (a.ownUnit !== undefined && a.ownUnit.scale === b.ownUnit?.scale) {
      return compareRanges(a.ownUnit.range, b.ownUnit.range, meaning.tolerance);
    }
    const [x, y] = [onlyOne(a.ranges), onlyOne(b.ranges)];
    if (x !== undefined && y !== undefined) return compareRanges(x, y, meaning.tolerance);
    const compare = (one: NumberRange, other: NumberRange) => compareRanges(one, other, meaning.tolerance);
    if (areFew(a.ranges, b.ranges)) return compareSets(a.ranges, b.ranges, compare);
    const { relation, soft } = relateOnLine(a.ranges, b.ranges, numberLine(meaning.tolerance), compare);
    return edged(relation, soft);
  }
  if (a.type === 'time' && b.type === 'time') {
    const [x, y] = [onlyOne(a.spans), onlyOne(b.spans)];
    if (x !== undefined && y !== undefined) return compareSpans(x, y, meaning.tolerance);
    const compare = (one: TimeSpan, other: TimeSpan) => compareSpans(one, other, meaning.tolerance);
    if (areFew(a.spans, b.spans)) return compareSets(a.spans, b.spans, compare);
    const { relation, soft } = relateOnLine(a.spans, b.spans, timeLine(meaning.tolerance), compare);
    return edged(relation, soft);
  }
  if (a.type === 'member' && b.type === 'member') {
    const [x, y] = [onlyOne(a.members), onlyOne(b.members)];
    if (x !== undefined && y !== undefined) return compareMembers(x, y, knowledge);
    if (!areFew(a.members, b.members)) return hard(relateMembers(a.members, b.members, knowledge));
    return compareSets(a.members, b.members, (one, other) => compareMembers(one, other, knowledge));
  }
  if (a.type === 'text' || b.type === 'text') {
    return hard(a.type === 'text' && b.type === 'text' && a.text === b.text ? 'same' : 'text');
  }
  if (a.type === 'none' || b.type === 'none') return hard(a.type === b.type ? 'same' : 'excludes');
  return hard(a.type === b.type ? 'same' : 'text');
}

/** A count counts what its predicate is about: 22 and "22 people" are one. A bare measure may be in any unit. */
function countOneThing(one: string | undefined, other: string | undefined, meaning: PredicateMeaning): boolean {
  if (meaning.kind !== 'count' || (one !== undefined && other !== undefined)) return false;
  return !isMeasure(one ?? other ?? '');
}

/** Nearly every value names one thing, which needs no table of pairs. */
function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** So few pairs are compared as fast as anything else could be. */
const FEW_PAIRS = 256;

const areFew = (as: readonly unknown[], bs: readonly unknown[]): boolean => as.length * bs.length <= FEW_PAIRS;

const numberLine = (tolerance: number): Line<NumberRange> => ({
  low: ({ low }) => low,
  high: ({ high }) => high,
  reach: (end) => (tolerance === 0 ? 0 : tolerance + 1e-9 * (tolerance + Math.abs(end))),
  sortOf: ({ softLow, softHigh, lowOpen, highOpen }) => `${softLow} ${softHigh} ${lowOpen} ${highOpen}`,
  mayBeSoft: (all) => all.some(({ softLow, softHigh }) => softLow || softHigh),
});

/** A time without zone may be fourteen hours off. */
const timeLine = (tolerance: number): Line<TimeSpan> => ({
  low: ({ start }) => start,
  high: ({ end }) => end,
  reach: () => tolerance * MS_PER_DAY + 14 * MS_PER_HOUR,
  sortOf: ({ start, end, zoned, approximate }) => `${approximate} ${zoned} ${end - start >= MS_PER_DAY}`,
  mayBeSoft: (all) => all.some(({ approximate, zoned }) => approximate || zoned !== all[0]?.zoned),
});

/** Exactly one of each set holds: the sets exclude only if every pair does, one entails only if each of its members does. */
function compareSets<T>(as: readonly T[], bs: readonly T[], compare: (x: T, y: T) => ComparedValues): ComparedValues {
  const table = as.map((x) => bs.map((y) => compare(x, y)));
  const pairs = table.flat();
  const soft = pairs.some((pair) => pair.soft);
  if (pairs.every((pair) => pair.relation === 'excludes')) return edged('excludes', soft);
  const aEntails = table.every((row) => row.some(({ relation }) => relation === 'same' || relation === 'within'));
  const bEntails = bs.every((_, column) =>
    table.some((row) => row[column]?.relation === 'same' || row[column]?.relation === 'contains'),
  );
  if (aEntails && bEntails) return edged('same', soft);
  if (aEntails) return edged('within', soft);
  if (bEntails) return edged('contains', soft);
  const doubt = pairs.find(({ relation }) => relation === 'unsure' || relation === 'near');
  const meets = pairs.some(({ relation }) => relation !== 'excludes' && relation !== 'unsure' && relation !== 'near');
  return edged(meets || doubt === undefined ? 'overlap' : doubt.relation, soft);
}

function compareMembers(x: string, y: string, knowledge: EntityKnowledge): ComparedValues {
  if (x === y) return hard('same');
  if (knowledge.isPartOf(x, y)) return hard('within');
  if (knowledge.isPartOf(y, x)) return hard('contains');
  return hard(knowledge.areUnsure(x, y) ? 'unsure' : 'excludes');
}

function compareRanges(x: NumberRange, y: NumberRange, tolerance: number): ComparedValues {
  const [lower, upper] = x.low < y.low || (x.low === y.low && x.high <= y.high) ? [x, y] : [y, x];
  const touching = lower.high === upper.low && !lower.highOpen && !upper.lowOpen;
  if (lower.high < upper.low || (lower.high === upper.low && !touching)) {
    const apart = upper.low - lower.high;
    // Numbers are written in decimals, so their difference is allowed the rounding of doubles of their size.
    const dust = 4 * Number.EPSILON * Math.max(Math.abs(upper.low), Math.abs(lower.high), tolerance);
    if (tolerance > 0 && apart <= tolerance + dust) return hard('near');
    return edged('excludes', lower.softHigh || upper.softLow);
  }
  const xIn = rangeWithin(x, y);
  const yIn = rangeWithin(y, x);
  if (xIn && yIn) return edged('same', x.softLow || x.softHigh || y.softLow || y.softHigh);
  if (xIn) return edged('within', isVaguelyWithin(x, y));
  if (yIn) return edged('contains', isVaguelyWithin(y, x));
  return hard('overlap');
}

function rangeWithin(inner: NumberRange, outer: NumberRange): boolean {
  const above = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
  const below = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
  return above && below;
}

/** An edge that is vague, or that faces a bound and is vague itself: "about 20" is above 10 as vaguely as it is not below. */
function isVaguelyWithin(inner: NumberRange, outer: NumberRange): boolean {
  const low = outer.softLow || (inner.softLow && Number.isFinite(outer.low));
  return low || outer.softHigh || (inner.softHigh && Number.isFinite(outer.high));
}

function compareSpans(x: TimeSpan, y: TimeSpan, tolerance: number): ComparedValues {
  const soft = x.approximate || y.approximate || zoneMargin(x, y) > 0;
  const order = orderSpans(x, y);
  if (order === 'before' || order === 'after') {
    if (tolerance > 0 && daysApart(x, y) <= tolerance) return hard('near');
    return edged('excludes', soft);
  }
  const xIn = spanWithin(x, y);
  const yIn = spanWithin(y, x);
  if (xIn && yIn) return edged('same', soft);
  if (xIn) return edged('within', soft);
  return edged(yIn ? 'contains' : 'overlap', soft);
}

import { ALLEN_RELATIONS, type AllenRelation } from '../../model/allen-relation.ts';
import { allenRelation, type Interval } from './allen-relations.ts';
import { checkRelations } from './check-relations.ts';

/** Sets of relations as bits, in the order of `ALLEN_RELATIONS`. */
export type RelationSet = number;

const COUNT = ALLEN_RELATIONS.length;

/** Nothing is known. */
export const ANY: RelationSet = 2 ** COUNT - 1;

/** Three intervals have six ends, so six places in time show every way in which three intervals can lie. */
const PLACES = 6;

let table: Uint16Array | undefined;

/** For each two relations the set of relations that may follow, by trying all intervals between six places. */
function compositionTable(): Uint16Array {
  if (table !== undefined) return table;
  const intervals: Interval[] = [];
  for (let start = 0; start < PLACES; start++) {
    for (let end = start + 1; end < PLACES; end++) intervals.push({ start, end });
  }
  const made = new Uint16Array(COUNT * COUNT);
  for (const a of intervals) {
    for (const b of intervals) {
      const row = indexOf(allenRelation(a, b)) * COUNT;
      for (const c of intervals) {
        const cell = row + indexOf(allenRelation(b, c));
        made[cell] = (made[cell] as number) | (1 << indexOf(allenRelation(a, c)));
      }
    }
  }
  table = made;
  return made;
}

const indexOf = (relation: AllenRelation): number => ALLEN_RELATIONS.indexOf(relation);

/** Relations as bits. */
export function relationSet(relations: readonly AllenRelation[]): RelationSet {
  return relations.reduce((set, relation) => set | (1 << indexOf(relation)), 0);
}

/** Bits as relations, in the order of `ALLEN_RELATIONS`. */
export function relationsIn(set: RelationSet): readonly AllenRelation[] {
  return ALLEN_RELATIONS.filter((_, index) => (set & (1 << index)) !== 0);
}

/** What may hold from a to c where `first` holds from a to b and `second` from b to c, as bits. */
export function composeSets(first: RelationSet, second: RelationSet): RelationSet {
  if (first === 0 || second === 0) return 0;
  // Of what lies anyhow to the middle nothing is known.
  if (first === ANY || second === ANY) return ANY;
  const cells = compositionTable();
  let composed = 0;
  for (let one = 0; one < COUNT; one++) {
    if ((first & (1 << one)) === 0) continue;
    for (let other = 0; other < COUNT; other++) {
      if ((second & (1 << other)) !== 0) composed |= cells[one * COUNT + other] as number;
    }
    if (composed === ANY) break;
  }
  return composed;
}

/**
 * What may hold between a and c, given what may hold between a and b and between b and c (Allen, CACM 26, 1983, fig. 4).
 * The table is made by enumeration once, in a millisecond.
 *
 * @throws CorroborateError 'invalid-option' for what is no list of relations.
 * @example
 * ```ts
 * import { composeAllen } from 'corroborate';
 * composeAllen(['b'], ['b']); // => ['b']
 * composeAllen(['m'], ['d', 's']); // => ['m', 'o', 's', 'd']
 * ```
 */
export function composeAllen(
  first: readonly AllenRelation[],
  second: readonly AllenRelation[],
): readonly AllenRelation[] {
  checkRelations(first, 'first');
  checkRelations(second, 'second');
  return relationsIn(composeSets(relationSet(first), relationSet(second)));
}

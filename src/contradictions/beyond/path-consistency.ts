import { refuse } from '../../errors/refuse.ts';
import type { AllenRelation } from '../../model/allen-relation.ts';
import { ANY, composeSets, type RelationSet, relationSet, relationsIn } from './allen-composition.ts';
import { converse } from './allen-relations.ts';
import { checkRelations } from './check-relations.ts';

/** What may hold from one interval to another. Several constraints on one pair all hold. */
export interface AllenConstraint {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly AllenRelation[];
}

/** Intervals of which only their order is known, in part. */
export interface AllenNetwork {
  readonly intervals: readonly string[];
  readonly constraints: readonly AllenConstraint[];
}

/** A network with everything removed that three intervals at a time show to be impossible. */
export interface ConsistentNetwork {
  /** False: no order of the intervals fits. True: no three of them are in each other's way. */
  readonly consistent: boolean;
  /** What is left between every two intervals, in the order listed; pairs of which nothing is known are left out. */
  readonly constraints: readonly AllenConstraint[];
  /** Three intervals, or two, that cannot be ordered. */
  readonly conflict?: readonly string[];
}

/**
 * Path consistency: takes away from every pair what no third interval allows, until nothing changes (Allen, CACM 26,
 * 1983; Mackworth, Artificial Intelligence 8, 1977). Finds cycles such as a before b before c before a.
 *
 * Sound: what it calls inconsistent is. Not complete for the full algebra, where consistency is NP-complete (Vilain &
 * Kautz, AAAI 1986): of four intervals or more, some networks pass that have no order. Time O(n³), memory O(n²).
 *
 * @throws CorroborateError 'invalid-option' for a constraint on an interval that is not listed, or by a relation that is none.
 * @example
 * ```ts
 * import { pathConsistency } from 'corroborate';
 * const before = (from: string, to: string) => ({ from, to, relations: ['b' as const] });
 * const intervals = ['call', 'blast', 'claim'];
 * const round = [before('call', 'blast'), before('blast', 'claim'), before('claim', 'call')];
 * pathConsistency({ intervals, constraints: round }).conflict; // => ['call', 'blast', 'claim']
 * pathConsistency({ intervals, constraints: round.slice(0, 2) }).constraints[1]; // => { from: 'call', to: 'claim', relations: ['b'] }
 * ```
 */
export function pathConsistency(network: AllenNetwork): ConsistentNetwork {
  for (const list of ['intervals', 'constraints'] as const) {
    if (!Array.isArray(network?.[list])) refuse('invalid-option', list, 'a list', network?.[list]);
  }
  const { intervals } = network;
  const size = intervals.length;
  const sets = readConstraints(network);
  const at = (from: number, to: number): RelationSet => sets[from * size + to] as RelationSet;
  const open: (readonly [number, number])[] = [];
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      if (at(from, to) === 0) return inconsistent([intervals[from], intervals[to]]);
      if (from < to && at(from, to) !== ANY) open.push([from, to]);
    }
  }
  /** Tightens one pair by way of a third; false where nothing is left of it. */
  const tighten = (from: number, by: number, to: number): boolean => {
    const before = at(from, to);
    const after = before & composeSets(at(from, by), at(by, to));
    if (after === before) return true;
    sets[from * size + to] = after;
    sets[to * size + from] = converseSet(after);
    open.push(from < to ? [from, to] : [to, from]);
    return after !== 0;
  };
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [from, to] = pair;
    for (let third = 0; third < size; third++) {
      if (third === from || third === to) continue;
      if (!tighten(from, to, third) || !tighten(third, from, to)) {
        return inconsistent([from, to, third].sort((a, b) => a - b).map((index) => intervals[index]));
      }
    }
  }
  const constraints: AllenConstraint[] = [];
  intervals.forEach((from, one) => {
    intervals.slice(one + 1).forEach((to, place) => {
      const set = at(one, one + 1 + place);
      if (set !== ANY) constraints.push({ from, to, relations: relationsIn(set) });
    });
  });
  return { consistent: true, constraints };
}

function inconsistent(conflict: readonly (string | undefined)[]): ConsistentNetwork {
  const named = conflict.filter((interval) => interval !== undefined);
  return { consistent: false, constraints: [], conflict: [...new Set(named)] };
}

/** All pairs, both ways round, row by row. */
function readConstraints({ intervals, constraints }: AllenNetwork): Uint16Array {
  const size = intervals.length;
  const indexOf = new Map(intervals.map((interval, index) => [interval, index]));
  const sets = new Uint16Array(size * size).fill(ANY);
  for (let index = 0; index < size; index++) sets[index * size + index] = relationSet(['eq']);
  constraints.forEach(({ from, to, relations }, place) => {
    const one = indexOf.get(from);
    const other = indexOf.get(to);
    if (one === undefined || other === undefined) {
      const unlisted = one === undefined ? from : to;
      refuse('invalid-option', `constraints[${place}]`, 'intervals that are listed', unlisted);
    }
    checkRelations(relations, `constraints[${place}].relations`);
    const set = relationSet(relations);
    sets[one * size + other] = (sets[one * size + other] as number) & set;
    sets[other * size + one] = (sets[other * size + one] as number) & converseSet(set);
  });
  return sets;
}

function converseSet(set: RelationSet): RelationSet {
  return relationSet(relationsIn(set).map(converse));
}

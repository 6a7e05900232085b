import type { Contradiction, HeldPosition, Relation } from '../../model/audit.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { PositionTable } from '../../positions/position-table.ts';
import { contextOf } from '../context.ts';
import { findConflicts } from '../find-conflicts.ts';
import { relate } from '../relate.ts';

/** Two positions that conflict, each shown by its firmest claim. */
export interface ConflictingPositions {
  readonly a: HeldPosition;
  readonly b: HeldPosition;
  readonly relation: Relation;
}

/** The pairs behind the findings, and how many were not looked at. */
export interface ConflictPairs {
  readonly pairs: readonly ConflictingPositions[];
  readonly notChecked: number;
}

/** Above this many positions in one finding only the first are paired: pairs are quadratic. */
const MOST_POSITIONS = 200;

/** Spells out which positions of each finding conflict with which. Pairs are made on demand only, for they are quadratic. */
export function conflictingPositions(
  ledger: Ledger,
  isWanted: (finding: Contradiction) => boolean = () => true,
): ConflictPairs {
  const { table } = contextOf(ledger);
  const { findings, notChecked } = findConflicts(contextOf(ledger));
  const pairs: ConflictingPositions[] = [];
  let left = notChecked;
  for (const { positions } of findings.filter(isWanted)) {
    const told = positions.slice(0, MOST_POSITIONS);
    left += pairCount(positions.length) - pairCount(told.length);
    told.forEach((a, place) => {
      for (const b of told.slice(place + 1)) {
        const relation = relate(ledger, firmest(table, a), firmest(table, b));
        if (relation.outcome === 'contradiction' || relation.outcome === 'tension') pairs.push({ a, b, relation });
      }
    });
  }
  return { pairs, notChecked: left };
}

const pairCount = (count: number): number => (count * (count - 1)) / 2;

/** The claim with the firmest words; of equals the first by id. */
function firmest(table: PositionTable, { claims }: HeldPosition): string {
  const firmness = (claim: string): number => {
    const row = table.rowOf(claim);
    return row === undefined ? 0 : (table.commitment[row] as number) + (table.probability[row] as number);
  };
  return claims.reduce((best, claim) => (firmness(claim) > firmness(best) ? claim : best), claims[0] ?? '');
}

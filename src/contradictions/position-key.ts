import { NONE, type PositionTable } from '../positions/position-table.ts';

/** Rows with the same key differ in nothing that a comparison reads. */
export function positionKey(table: PositionTable, row: number): string {
  const claim = table.ledger.claims[row];
  // The path matters only where one holder is relayed twice.
  const path = claim?.attributedTo === undefined ? '' : `${claim.source}>${claim.attributedTo.join('>')}`;
  return `${table.value[row]} ${table.stance[row]} ${table.commitment[row]} ${table.probability[row]} ${table.holder[row]} ${table.asOf[row]} ${table.validTime[row]} ${table.scope[row]} ${table.flags[row]} ${table.supersededBy[row] === NONE ? '' : row} ${claim?.condition === undefined ? '' : row} ${path}`;
}

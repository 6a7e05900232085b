import { CONDITIONAL, type PositionTable, PROBABLE, RETRACTED } from '../../positions/position-table.ts';

/**
 * Whether a row may stand in a set of more than two as an affirmation: at least probable, not retracted, and not under a
 * condition, which is compared with its own question only.
 */
export function isFirmAffirmation(table: PositionTable, row: number): boolean {
  return table.stance[row] === 1 && isFirm(table, row);
}

/** The same for a denial. */
export function isFirmDenial(table: PositionTable, row: number): boolean {
  return table.stance[row] === -1 && isFirm(table, row);
}

function isFirm(table: PositionTable, row: number): boolean {
  return (
    (table.commitment[row] as number) >= PROBABLE &&
    ((table.flags[row] as number) & (RETRACTED | CONDITIONAL)) === 0 &&
    table.values[table.value[row] as number]?.type !== 'unknown'
  );
}

import { NONE, type PositionTable } from '../positions/position-table.ts';

/** Two scopes are known to be apart where a key stands in both with different values; what only one names may still agree. */
export function scopesDisjoint(table: PositionTable, a: number, b: number): boolean {
  const first = table.scope[a] as number;
  const second = table.scope[b] as number;
  if (first === second || first === NONE || second === NONE) return false;
  const one = table.scopes[first] ?? {};
  const other = table.scopes[second] ?? {};
  return Object.keys(one).some((key) => Object.hasOwn(other, key) && one[key] !== other[key]);
}

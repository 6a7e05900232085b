import type { Claim } from '../model/claim.ts';
import { RETRACTED } from './position-table.ts';

/**
 * Claims that rest on retracted ones alone fall silent with them, and so do those that rest on these: written into `flags`.
 * Tells whether there are any. O(claims + grounds); a ring falls silent only if something in it was retracted.
 */
export function loseGround(
  claims: readonly Claim[],
  flags: Uint8Array,
  rowOf: (claimId: string) => number | undefined,
): boolean {
  const isSilent = (row: number): boolean => ((flags[row] as number) & RETRACTED) !== 0;
  if (!flags.some((flag) => (flag & RETRACTED) !== 0)) return false;
  let any = false;
  const restingOn = new Map<number, number[]>();
  const grounds = new Map<number, number>();
  claims.forEach(({ basedOn }, row) => {
    if (basedOn === undefined || basedOn.length === 0) return;
    const distinct = new Set(basedOn);
    grounds.set(row, distinct.size);
    for (const id of distinct) {
      const ground = rowOf(id);
      // A ground that is no claim of this ledger is a source, and stays.
      if (ground === undefined) continue;
      const others = restingOn.get(ground);
      if (others === undefined) restingOn.set(ground, [row]);
      else others.push(row);
    }
  });
  const open = [...restingOn.keys()].filter(isSilent);
  for (let ground = open.pop(); ground !== undefined; ground = open.pop()) {
    for (const row of restingOn.get(ground) ?? []) {
      const left = (grounds.get(row) ?? 0) - 1;
      grounds.set(row, left);
      if (left > 0 || isSilent(row)) continue;
      flags[row] = (flags[row] as number) | RETRACTED;
      open.push(row);
      any = true;
    }
  }
  return any;
}

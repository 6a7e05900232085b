import { standingJudgements } from '../identity/standing-judgements.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import { NONE, RETRACTED } from './position-table.ts';

/**
 * Which row supersedes which, −1 for none; marks retracted rows in `flags` on the way. A claim is retracted by a standing
 * judgement, or by a claim with the act 'retracts' that supersedes it. A retracted claim supersedes nothing, so what it
 * replaced stands again; two claims that supersede each other both stay.
 */
export function readSupersessions(
  ledger: Ledger,
  flags: Uint8Array,
  rowOf: (claimId: string) => number | undefined,
): Int32Array {
  const { claims } = ledger;
  for (const judgement of standingJudgements(ledger.judgements)) {
    if (judgement.kind === 'retract') retract(flags, rowOf(judgement.of));
  }
  const supersededBy = new Int32Array(claims.length).fill(NONE);
  // Claims are looked at once; few supersede another.
  const replacing: number[] = [];
  for (let row = 0; row < claims.length; row++) {
    const { act, supersedes } = claims[row] as Claim;
    if (supersedes === undefined) continue;
    replacing.push(row);
    if (act === 'retracts') retract(flags, rowOf(supersedes));
  }
  if (replacing.length === 0) return supersededBy;
  for (const row of replacing) {
    if (((flags[row] as number) & RETRACTED) !== 0) continue;
    const target = rowOf((claims[row] as Claim).supersedes as string);
    if (target !== undefined && target !== row) supersededBy[target] = row;
  }
  breakRings(supersededBy);
  return supersededBy;
}

function retract(flags: Uint8Array, row: number | undefined): void {
  if (row !== undefined) flags[row] = (flags[row] as number) | RETRACTED;
}

/** In a ring nobody has the last word. Each row is walked once. */
function breakRings(supersededBy: Int32Array): void {
  const walk = new Int32Array(supersededBy.length);
  for (let start = 0; start < supersededBy.length; start++) {
    let row = start;
    while (row !== NONE && walk[row] === 0) {
      walk[row] = start + 1;
      row = supersededBy[row] as number;
    }
    if (row === NONE || walk[row] !== start + 1) continue;
    while (supersededBy[row] !== NONE) {
      const next = supersededBy[row] as number;
      supersededBy[row] = NONE;
      row = next;
    }
  }
}

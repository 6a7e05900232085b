import type { Claim } from '../model/claim.ts';
import { type PositionTable, RELAYED } from '../positions/position-table.ts';
import type { ClaimPath } from '../provenance/claim-paths.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import type { RootTracer } from '../provenance/roots.ts';

/** The answers to one question, and the notes on it, ask for this many different sets of rows at most, as a rule. */
const REMEMBERED = 4;

interface Remembered {
  readonly rows: readonly number[];
  readonly trace: RootTrace;
}

/**
 * Finds where rows go back to. What they say plays no part, so the rows for one answer are often those against another:
 * the last few traces are remembered. So is the path of each row; rows in which one holder speaks itself share it.
 */
export function rowTracer(
  { ledger: { claims }, rows: count, flags, holder, holders }: PositionTable,
  { pathOf, trace }: RootTracer,
): (rows: readonly number[]) => RootTrace {
  const paths = new Array<ClaimPath | undefined>(count);
  const direct = new Array<ClaimPath | undefined>(holders.length);
  const recent: Remembered[] = [];
  let oldest = 0;
  const pathAt = (row: number): ClaimPath => {
    const claim = claims[row] as Claim;
    if (((flags[row] as number) & RELAYED) === 0 && claim.basedOn === undefined) {
      const speaker = holder[row] as number;
      direct[speaker] ??= pathOf(claim);
      return direct[speaker];
    }
    paths[row] ??= pathOf(claim);
    return paths[row];
  };
  return (rows) => {
    for (const known of recent) if (sameRows(known.rows, rows)) return known.trace;
    const found = trace(
      rows.map((row) => claims[row] as Claim),
      rows.map(pathAt),
    );
    recent[oldest] = { rows, trace: found };
    oldest = (oldest + 1) % REMEMBERED;
    return found;
  };
}

function sameRows(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

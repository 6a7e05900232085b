import type { Claim } from '../model/claim.ts';
import { BEYOND_COLUMNS, type PositionTable, RELAYED } from '../positions/position-table.ts';
import { type ClaimPath, directPath, quotedPath } from '../provenance/claim-paths.ts';
import type { RootTracer, TracedReports } from '../provenance/roots.ts';
import type { Speaker } from '../provenance/source-origins.ts';

/** The answers to one question, and the notes on it, ask for this many different sets of rows at most, as a rule. */
const REMEMBERED = 4;

interface Remembered {
  readonly rows: readonly number[];
  readonly reports: TracedReports;
}

/**
 * Rows as reports of what they go back to. What they say plays no part in that, so the rows for one answer are often
 * those against another: the last few sets are remembered.
 */
export function rowReports(table: PositionTable, tracer: RootTracer): (rows: readonly number[]) => TracedReports {
  const { claims } = table.ledger;
  const pathAt = rowPaths(table, tracer);
  const recent: Remembered[] = [];
  let oldest = 0;
  let none: TracedReports | undefined;
  return (rows) => {
    if (rows.length === 0) {
      none ??= tracer.reports([], () => []);
      return none;
    }
    for (const known of recent) if (sameRows(known.rows, rows)) return known.reports;
    const reports = tracer.reports(rows.map(pathAt), () => rows.map((row) => claims[row] as Claim));
    recent[oldest] = { rows, reports };
    oldest = (oldest + 1) % REMEMBERED;
    return reports;
  };
}

/** The paths of rows, read once each; rows in which one holder speaks itself share one. */
function rowPaths(
  { ledger: { claims }, rows, flags, holder, page, holders }: PositionTable,
  { pathOf, speaker }: RootTracer,
): (row: number) => ClaimPath {
  const paths = new Array<ClaimPath | undefined>(rows);
  const speakers = new Array<Speaker | undefined>(holders.length);
  const direct = new Array<ClaimPath | undefined>(holders.length);
  const quoting = new Array<readonly Speaker[] | undefined>(holders.length);
  const speakerAt = (number: number): Speaker => {
    speakers[number] ??= speaker(holders[number] as string);
    return speakers[number];
  };
  const directly = (number: number): ClaimPath => {
    direct[number] ??= directPath(speakerAt(number));
    return direct[number];
  };
  const quotedOn = (here: number, last: number): ClaimPath => {
    if (here === last) return directly(last);
    quoting[here] ??= [speakerAt(here)];
    return quotedPath(quoting[here], speakerAt(last));
  };
  return (row) => {
    const known = flags[row] as number;
    if ((known & (RELAYED | BEYOND_COLUMNS)) === 0) return directly(holder[row] as number);
    paths[row] ??=
      (known & BEYOND_COLUMNS) === 0
        ? quotedOn(page[row] as number, holder[row] as number)
        : pathOf(claims[row] as Claim);
    return paths[row];
  };
}

function sameRows(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

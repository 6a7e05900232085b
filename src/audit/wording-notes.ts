import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { type PositionTable, WORDED } from '../positions/position-table.ts';
import { checkWording } from '../positions/wording-check.ts';

/** What the words of the claims on one question have to say of their coding. */
export interface WordingReport {
  /** Ids of the claims whose stance and likelihood were read from their words. */
  readonly read: readonly string[];
  readonly notes: readonly Note[];
}

const percent = (probability: number): string => String(Math.round(probability * 100));

/** Looks at every claim of a question that has a wording. Time O(claims), and O(length) for each distinct wording. */
export function wordingReport(table: PositionTable, question: number): WordingReport {
  const read: string[] = [];
  const notes: Note[] = [];
  for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
    const row = table.order[place] as number;
    if (((table.flags[row] as number) & WORDED) === 0) continue;
    const claim = table.ledger.claims[row] as Claim;
    const check = checkWording(claim);
    if (check?.kind === 'read') read.push(claim.id);
    if (check?.kind !== 'at-odds') continue;
    const [low, high] = check.worded;
    notes.push({
      code: 'wording',
      refs: [claim.id],
      message: `${claim.id} is coded ${JSON.stringify(claim.likelihood)}, but its words "${claim.wording}" read as ${percent(low)}–${percent(high)} %; the coding counts.`,
    });
  }
  return { read, notes };
}

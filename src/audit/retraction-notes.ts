import { standingJudgements } from '../identity/standing-judgements.ts';
import type { Note } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { counted, listNote } from './notes.ts';

/**
 * Retractions that take nothing out of play: a judgement retracts a claim, and whoever names a source, or a claim that is
 * not there, should not believe that it is gone.
 *
 * @param viewed the part of the ledger that was looked at; a retraction of what it leaves out is none of these.
 */
export function retractionNotes(ledger: Ledger, viewed: Ledger): readonly Note[] {
  if (viewed.judgements.length === 0) return [];
  const retracted = standingJudgements(viewed.judgements).flatMap(({ kind, of }) => (kind === 'retract' ? [of] : []));
  if (retracted.length === 0) return [];
  const claims = new Set(ledger.claims.map(({ id }) => id));
  const sources = new Set(ledger.claims.flatMap(({ source, attributedTo = [] }) => [source, ...attributedTo]));
  for (const { id } of ledger.sources) sources.add(id);
  const idle = retracted.filter((id) => !claims.has(id));
  return [
    ...listNote(
      'retracted',
      idle.filter((id) => sources.has(id)),
      (count) =>
        `${counted(count, 'retraction names a source', 'retractions name sources')} and ${count === 1 ? 'takes' : 'take'} nothing out of play: a judgement retracts a claim, a source is retracted by its own retractedAt.`,
    ),
    ...listNote(
      'undeclared',
      idle.filter((id) => !sources.has(id)),
      (count) =>
        `${counted(count, 'retraction names a claim', 'retractions name claims')} that the ledger does not have and ${count === 1 ? 'takes' : 'take'} nothing out of play.`,
    ),
  ];
}

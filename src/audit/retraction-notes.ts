import { standingJudgements } from '../identity/standing-judgements.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { parentsOf } from '../model/derivation.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Source } from '../model/source.ts';
import { multimap } from './book/multimap.ts';
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

/**
 * Claims that rest on something retracted and on something else besides: they keep their weight, for nobody knows which part
 * of what they say came from where, and a reader should look. O(sources + claims), where anything is retracted.
 *
 * @param retracted ids of the claims that take no part.
 */
export function partlyRetractedNote(
  { claims, sources }: Ledger,
  retracted: readonly string[],
  canonicalSource: (id: string) => string,
): readonly Note[] {
  const tainted = descendants(sources, canonicalSource);
  if (retracted.length === 0 && tainted.size === 0) return [];
  const gone = new Set(retracted);
  const restsOnSome = ({ basedOn = [], source, attributedTo = [] }: Claim): boolean =>
    basedOn.length > 0
      ? basedOn.some((ground) => gone.has(ground) || tainted.has(canonicalSource(ground)))
      : tainted.has(canonicalSource(attributedTo.at(-1) ?? source));
  return listNote(
    'retracted',
    claims.filter((claim) => !gone.has(claim.id) && restsOnSome(claim)).map(({ id }) => id),
    (count) =>
      `${counted(count, 'claim rests', 'claims rest')} in part on what is retracted and ${count === 1 ? 'keeps its' : 'keep their'} weight for the rest.`,
  );
}

/** Retracted sources, and all that have anything from them. */
function descendants(sources: readonly Source[], canonicalSource: (id: string) => string): ReadonlySet<string> {
  const found = new Set(
    sources.filter(({ retractedAt }) => retractedAt !== undefined).map(({ id }) => canonicalSource(id)),
  );
  if (found.size === 0) return found;
  const relays = multimap<string>();
  for (const source of sources) {
    for (const parent of parentsOf(source)) relays.add(canonicalSource(parent), canonicalSource(source.id));
  }
  // A Set iterates over what is added meanwhile.
  for (const id of found) for (const relay of relays.of(id)) found.add(relay);
  return found;
}

import { canonicalSources } from '../identity/canonical-sources.ts';
import type { Note, Question } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { labelsOf } from '../positions/labels.ts';
import { nameList } from '../provenance/name-list.ts';
import { countedAs, sharedOwners } from '../provenance/shared-owners.ts';

/** Answers that rest on several originals of one owner, one note for each. */
export function ownerNotes(
  questions: readonly Question[],
  ledger: Ledger,
  canonicalSource: (id: string) => string,
  ownerShare = 0,
): readonly Note[] {
  if (!ledger.sources.some(({ owner }) => owner !== undefined)) return [];
  const sources = canonicalSources(ledger.sources, canonicalSource);
  const labels = labelsOf(ledger);
  return questions.flatMap(({ subject, predicate, answers }) =>
    answers.flatMap(({ roots, value }) =>
      sharedOwners(roots, sources).map(
        ({ owner, roots: owned }): Note => ({
          code: 'shared-owner',
          refs: [owner, ...owned],
          message: `On ${labels.predicate(predicate)} (${labels.entity(subject)}), ${labels.value(value)} rests on ${nameList(owned.map(labels.source))}, which belong to one owner, ${labels.source(owner)}; ${countedAs(ownerShare)}.`,
        }),
      ),
    ),
  );
}

import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Predicate } from '../model/predicate.ts';
import { interner } from './interner.ts';
import { pairInterner } from './pair-interner.ts';
import type { NamedIds, QuestionKey } from './position-table.ts';
import { type PredicateMeaning, predicateMeaning } from './predicate-meaning.ts';
import { questionId, separatedScope } from './question-id.ts';

/** Gives small integers to questions, in order of first sight. */
export interface QuestionInterner {
  readonly list: readonly QuestionKey[];
  /** The subjects and predicates that claims name, as they write them. */
  readonly named: Pick<NamedIds, 'subjects' | 'predicates'>;
  readonly indexOf: (claim: Claim) => number;
  readonly meaningOf: (question: number) => PredicateMeaning;
  readonly predicateOf: (question: number) => number;
}

/** An empty interner. Each claim costs a look-up of its subject, its predicate and their pair. */
export function questionInterner(ledger: Ledger, ids: CanonicalIds): QuestionInterner {
  const subjects = interner(ids.entity);
  const predicates = interner(ids.predicate);
  const declared = new Map<string, Predicate>();
  for (const predicate of ledger.predicates) {
    const id = ids.predicate(predicate.id);
    if (id === predicate.id || !declared.has(id)) declared.set(id, predicate);
  }
  const meanings: PredicateMeaning[] = [];
  const byPair = pairInterner();
  const byScope = new Map<string, number>();
  const list: QuestionKey[] = [];
  const predicateOf: number[] = [];

  const predicateIndex = (id: string): number => {
    const index = predicates.indexOf(id);
    if (index === meanings.length) {
      const canonical = predicates.keys[index] as string;
      meanings.push(predicateMeaning(canonical, declared.get(canonical)));
    }
    return index;
  };
  const add = (subject: number, predicate: number, scope: QuestionKey['scope']): void => {
    const meaning = meanings[predicate] as PredicateMeaning;
    const name = subjects.keys[subject] as string;
    list.push({ id: questionId(name, meaning.id, scope), subject: name, meaning, scope });
    predicateOf.push(predicate);
  };

  return {
    list,
    named: { subjects: subjects.spellings, predicates: predicates.spellings },
    meaningOf: (question) => (list[question] as QuestionKey).meaning,
    predicateOf: (question) => predicateOf[question] as number,
    indexOf: (claim) => {
      const subject = subjects.indexOf(claim.subject);
      const predicate = predicateIndex(claim.predicate);
      const fresh = list.length;
      const scope = separatedScope(claim.scope, (meanings[predicate] as PredicateMeaning).separators);
      if (scope === undefined) {
        const index = byPair.indexOf(subject, predicate, fresh);
        if (index === fresh) add(subject, predicate, undefined);
        return index;
      }
      const key = JSON.stringify([subject, predicate, scope]);
      const known = byScope.get(key);
      if (known !== undefined) return known;
      byScope.set(key, fresh);
      add(subject, predicate, scope);
      return fresh;
    },
  };
}

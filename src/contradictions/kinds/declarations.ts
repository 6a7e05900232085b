import type { CanonicalIds } from '../../identity/canonical-ids.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Predicate } from '../../model/predicate.ts';
import { canonicaliseValue } from '../../positions/canonicalise-value.ts';
import { entityNames } from '../../positions/entity-names.ts';
import type { Labels } from '../../positions/labels.ts';
import { type PredicateMeaning, predicateMeaning } from '../../positions/predicate-meaning.ts';
import type { EntityKnowledge } from '../entity-knowledge.ts';
import type { Declarations } from './projection.ts';

/** What the rules of a ledger may ask about it. Time O(predicates + entities), the latter only once a value is asked for. */
export function declarations(
  ledger: Ledger,
  ids: CanonicalIds,
  labels: Labels,
  knowledge: EntityKnowledge,
): Declarations {
  const declared = new Map<string, Predicate>();
  for (const predicate of ledger.predicates) {
    const id = ids.predicate(predicate.id);
    if (id === predicate.id || !declared.has(id)) declared.set(id, predicate);
  }
  const meanings = new Map<string, PredicateMeaning>();
  const context = { isEntity: entityNames(ledger), canonicalEntity: ids.entity };
  return {
    labels,
    knowledge,
    meaningOf: (predicate) => {
      const id = ids.predicate(predicate);
      const known = meanings.get(id) ?? predicateMeaning(id, declared.get(id));
      meanings.set(id, known);
      return known;
    },
    canonicalise: (value, meaning) => canonicaliseValue(value, meaning, context),
  };
}

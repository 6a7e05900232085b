import { refuse } from '../../errors/refuse.ts';
import { ALLEN_RELATIONS, type AllenRelation } from '../../model/allen-relation.ts';

/**
 * Refuses what is no list of Allen's relations: a word such as 'before' would be a set of its own in silence.
 *
 * @throws CorroborateError 'invalid-option' at `path`.
 */
export function checkRelations(relations: readonly AllenRelation[], path: string): void {
  if (!Array.isArray(relations)) refuse('invalid-option', path, "a list of Allen's relations", relations);
  relations.forEach((relation, place) => {
    if (!ALLEN_RELATIONS.includes(relation)) {
      refuse('invalid-option', `${path}[${place}]`, `one of ${ALLEN_RELATIONS.join(', ')}`, relation);
    }
  });
}

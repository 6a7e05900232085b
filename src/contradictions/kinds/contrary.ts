import type { ProjectionKind } from './projection.ts';

/** Contrary predicates cannot hold of one subject and one value together: acquitted and convicted. Both may be false. */
export const contrary: ProjectionKind = (predicate, { meaningOf, labels }) => {
  const from = meaningOf(predicate.id).id;
  return (predicate.contraryTo ?? []).map((id) => {
    const meaning = meaningOf(id);
    return {
      kind: 'contrary',
      from,
      law: `${labels.predicate(from)} and ${labels.predicate(meaning.id)} are declared contrary`,
      project: (statement) => (statement.stance === 1 ? { ...statement, meaning, stance: -1 } : undefined),
    };
  });
};

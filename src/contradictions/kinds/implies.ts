import type { ProjectionKind } from './projection.ts';

/** p implies q: whoever affirms p of a value affirms q of it, so to deny that q contradicts affirming p. */
export const implies: ProjectionKind = (predicate, { meaningOf, labels }) => {
  const from = meaningOf(predicate.id).id;
  return (predicate.implies ?? []).map((id) => {
    const meaning = meaningOf(id);
    return {
      kind: 'implies',
      from,
      law: `${labels.predicate(from)} implies ${labels.predicate(meaning.id)}`,
      project: (statement) => (statement.stance === 1 ? { ...statement, meaning } : undefined),
    };
  });
};

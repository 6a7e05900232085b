import { memberValue, onlyMember, type ProjectionKind } from './projection.ts';

/** p(a, b) says p(b, a): married to, at war with. */
export const symmetric: ProjectionKind = (predicate, { meaningOf, labels }) => {
  if (predicate.symmetric !== true) return [];
  const { id } = meaningOf(predicate.id);
  return [
    {
      kind: 'symmetric',
      from: id,
      law: `${labels.predicate(id)} holds both ways or not at all`,
      project: (statement) => {
        const subject = onlyMember(statement);
        return subject === undefined ? undefined : { ...statement, subject, value: memberValue(statement.subject) };
      },
    },
  ];
};

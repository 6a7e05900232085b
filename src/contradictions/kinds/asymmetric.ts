import { memberValue, onlyMember, type ProjectionKind } from './projection.ts';

/** p(a, b) rules out p(b, a): parent of, happened before. */
export const asymmetric: ProjectionKind = (predicate, { meaningOf, labels }) => {
  if (predicate.asymmetric !== true) return [];
  const { id } = meaningOf(predicate.id);
  return [
    {
      kind: 'asymmetric',
      from: id,
      law: `${labels.predicate(id)} cannot hold both ways`,
      project: (statement) => {
        const subject = onlyMember(statement);
        if (subject === undefined || statement.stance === -1) return undefined;
        return { ...statement, subject, value: memberValue(statement.subject), stance: -1 };
      },
    },
  ];
};

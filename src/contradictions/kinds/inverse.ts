import { memberValue, onlyMember, type Projection, type ProjectionKind } from './projection.ts';

/** p(a, b) says q(b, a): A employs B, B works for A. */
export const inverse: ProjectionKind = (predicate, { meaningOf, labels }) => {
  if (predicate.inverse === undefined) return [];
  const there = meaningOf(predicate.id);
  const back = meaningOf(predicate.inverse);
  const law = `${labels.predicate(there.id)} and ${labels.predicate(back.id)} are each other's inverse`;
  const turned = (from: string, meaning: typeof there): Projection => ({
    kind: 'inverse',
    from,
    law,
    project: (statement) => {
      const subject = onlyMember(statement);
      return subject === undefined
        ? undefined
        : { ...statement, subject, meaning, value: memberValue(statement.subject) };
    },
  });
  return there.id === back.id ? [turned(there.id, back)] : [turned(there.id, back), turned(back.id, there)];
};

import type { UnaryKind } from './unary-check.ts';

/** Nothing stands in this relation to itself. What is asymmetric is irreflexive too. */
export const irreflexive: UnaryKind = (predicate, { meaningOf, labels }) => {
  if (predicate.irreflexive !== true && predicate.asymmetric !== true) return undefined;
  const { id } = meaningOf(predicate.id);
  const law = `${labels.predicate(id)} cannot hold of a thing and itself`;
  return {
    kind: 'irreflexive',
    predicate: id,
    asksSubject: true,
    test: (value, subject) =>
      value.type === 'member' && value.members.length === 1 && value.members[0] === subject
        ? { law, soft: false }
        : undefined,
  };
};

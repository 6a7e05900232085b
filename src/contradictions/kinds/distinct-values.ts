import type { CanonicalValue } from '../../positions/canonical-value.ts';
import { memberValue, type ProjectionKind } from './projection.ts';

/** An inverse-functional predicate: one value belongs to one subject only, as a passport number does. */
export const distinctValues: ProjectionKind = (predicate, { meaningOf, labels }) => {
  if (predicate.inverseFunctional !== true) return [];
  const declared = meaningOf(predicate.id);
  const meaning = { ...declared, kind: 'entity', single: true } as const;
  return [
    {
      kind: 'distinct-values',
      from: declared.id,
      law: `one value of ${labels.predicate(declared.id)} belongs to one subject only`,
      project: (statement) => {
        const subject = statement.stance === 1 ? identityOf(statement.value) : undefined;
        if (subject === undefined) return undefined;
        return { ...statement, subject, meaning, facet: 'owner', value: memberValue(statement.subject) };
      },
    },
  ];
};

/** A value that names one thing exactly, as text; vague values identify nobody. */
function identityOf(value: CanonicalValue): string | undefined {
  switch (value.type) {
    case 'member':
      return value.members.length === 1 ? value.members[0] : undefined;
    case 'text':
      return value.text;
    case 'number': {
      const [range] = value.ranges;
      const exact = value.ranges.length === 1 && range?.low === range?.high;
      return exact ? `${range?.low} ${value.unit ?? ''}`.trim() : undefined;
    }
    case 'time':
      return value.spans.length === 1 && typeof value.written === 'string' ? value.written : undefined;
    default:
      return undefined;
  }
}

import { relateValues } from '../relate-values.ts';
import type { UnaryKind } from './unary-check.ts';

/** The predicate lists its values, and this is none of them. */
export const allowed: UnaryKind = (predicate, { meaningOf, canonicalise, labels, knowledge }) => {
  if (predicate.allowed === undefined || predicate.allowed.length === 0) return undefined;
  const meaning = meaningOf(predicate.id);
  const listed = predicate.allowed.map((value) => canonicalise(value, meaning).value);
  const law = `${labels.predicate(meaning.id)} takes only ${predicate.allowed.map((value) => labels.value(value)).join(', ')}`;
  return {
    kind: 'allowed',
    predicate: meaning.id,
    test: (value) => {
      const compared = listed.map((one) => relateValues(value, one, meaning, knowledge));
      const fits = compared.some(
        ({ relation }) => relation !== 'excludes' && relation !== 'text' && relation !== 'unit',
      );
      return fits ? undefined : { law, soft: compared.some(({ soft }) => soft) };
    },
  };
};

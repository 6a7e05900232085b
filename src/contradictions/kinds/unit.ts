import { unitConversion } from '../../positions/units.ts';
import type { UnaryKind } from './unary-check.ts';

/** A value in a unit that does not measure what the predicate measures. A slip of the pen, so a tension only. */
export const unit: UnaryKind = (predicate, { meaningOf, labels }) => {
  const meaning = meaningOf(predicate.id);
  const declared = meaning.unit;
  if (declared === undefined) return undefined;
  return {
    kind: 'unit',
    predicate: meaning.id,
    test: (value) => {
      if (value.type !== 'number' || value.unit === undefined) return undefined;
      if (unitConversion(value.unit, declared) !== undefined) return undefined;
      return {
        law: `${labels.predicate(meaning.id)} is given in ${declared}, into which ${value.unit} cannot be converted`,
        soft: true,
      };
    },
  };
};

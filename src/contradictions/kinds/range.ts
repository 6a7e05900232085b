import type { UnaryKind } from './unary-check.ts';

/** A number below the least or above the greatest that the predicate declares. Nothing is counted below 0. */
export const range: UnaryKind = ({ id, min: least, max }, { meaningOf, labels }) => {
  const meaning = meaningOf(id);
  const min = least ?? (meaning.kind === 'count' ? 0 : undefined);
  if (min === undefined && max === undefined) return undefined;
  const name = labels.predicate(meaning.id);
  return {
    kind: 'range',
    predicate: meaning.id,
    test: (value) => {
      // A value in a unit that could not be converted is another kind of finding.
      if (value.type !== 'number' || value.unit !== meaning.unit) return undefined;
      const low = value.ranges.reduce((least, one) => Math.min(least, one.low), Number.POSITIVE_INFINITY);
      const high = value.ranges.reduce((most, one) => Math.max(most, one.high), Number.NEGATIVE_INFINITY);
      if (min !== undefined && high < min) {
        return { law: `${name} cannot be less than ${min}`, soft: value.ranges.some((one) => one.softHigh) };
      }
      if (max !== undefined && low > max) {
        return { law: `${name} cannot be more than ${max}`, soft: value.ranges.some((one) => one.softLow) };
      }
      return undefined;
    },
  };
};

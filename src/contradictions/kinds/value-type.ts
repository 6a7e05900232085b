import type { ValueKind } from '../../model/predicate.ts';
import type { CanonicalValue } from '../../positions/canonical-value.ts';
import type { UnaryKind } from './unary-check.ts';

/** What each declared kind of value is read as. Text takes anything. */
export const READ_AS: Readonly<Record<Exclude<ValueKind, 'text'>, CanonicalValue['type']>> = {
  entity: 'member',
  place: 'member',
  count: 'number',
  quantity: 'number',
  time: 'time',
  boolean: 'boolean',
};

/**
 * A value that cannot be read as what the predicate takes: a word for a count, a number for a time, half a person. It
 * says more of the coding than of the world, so it is a tension only.
 */
export const valueType: UnaryKind = (predicate, { meaningOf, labels }) => {
  const { id, kind } = meaningOf(predicate.id);
  if (kind === undefined || kind === 'text') return undefined;
  const law = `${labels.predicate(id)} takes ${kind === 'entity' ? 'an' : 'a'} ${kind}, and this is none`;
  return {
    kind: 'type',
    predicate: id,
    test: (value) => {
      if (value.type === 'none' || value.type === 'unknown') return undefined;
      if (value.type !== READ_AS[kind]) return { law, soft: true };
      return kind === 'count' && value.type === 'number' && !value.ranges.every(holdsWholeNumber)
        ? { law: `${labels.predicate(id)} counts whole things`, soft: true }
        : undefined;
    },
  };
};

function holdsWholeNumber({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return Math.ceil(low) <= Math.floor(high);
}

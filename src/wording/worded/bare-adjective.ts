import type { OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** Of "it" they say that it is so; of a person, that he holds it. */
const SO = /^(?:certain|undeniable|unquestionable|definite|established|proven|indisputable)$/;
const PLAIN = /^(?:clear|evident|obvious|plain|apparent|manifest|known)$/;

/** What an adjective says of a clause whose "it" stands for nothing else; undefined if it says what its frame says. */
function impersonal({ words, clauses }: Parsed, at: number): OperatorClass | undefined {
  const group = clauses.find(({ group: { predicate } }) => predicate === at)?.group;
  if (group === undefined || words[group.start - 1]?.norm !== 'it' || group.modal >= 0 || group.negations.length > 0)
    return undefined;
  const norm = words[at]?.norm ?? '';
  const before = words[at - 1]?.norm ?? '';
  if (group.end < at || /^(?:less|how|least|not)$/.test(before)) return undefined;
  if (SO.test(norm)) return 'certain';
  return PLAIN.test(norm) && norm !== 'apparent' ? 'little-doubt' : undefined;
}

/**
 * "It's likely the ship sank": the adjective governs, and not the verb that links it. "It is certain that S" holds of S;
 * "the minister is certain that S" is his belief.
 */
export const bareAdjective: Adjustment = (parsed, operators) => {
  if (!operators.some(({ frame }) => frame === 'that' || frame === 'adjectiveThat')) return operators;
  const result = operators.map((operator) => {
    const { class: cls, frame, from } = operator;
    if (frame === 'that' && parsed.tags[from] === 'BE') {
      const at = parsed.clauses.find(({ group }) => group.head === from)?.group.predicate ?? -1;
      return at < 0 ? operator : { ...operator, frame: 'adjectiveThat', from: at };
    }
    const own = frame === 'adjectiveThat' && cls === 'belief-strong' ? impersonal(parsed, from) : undefined;
    return own === undefined ? operator : { ...operator, class: own };
  });
  // "likely" grades once.
  return result.filter(
    ({ frame, from }) =>
      frame !== '' || !result.some((other) => other.from === from && other.frame === 'adjectiveThat'),
  );
};

/** "It would appear the ship sank": it appears so once. */
export const seemsOnce: Adjustment = (_parsed, operators) =>
  operators.length < 2
    ? operators
    : operators.filter(
        ({ class: cls, from }, i) => !(cls === 'raising' && operators.some((other, k) => k > i && other.from === from)),
      );

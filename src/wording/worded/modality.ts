import { type Applied, applied } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

/** "may well", "might just as well": above even. */
export const mayWell: Adjustment = ({ words }, operators) =>
  operators.map((operator) =>
    (operator.class === 'may' || operator.class === 'could') && words[operator.from + 1]?.norm === 'well'
      ? { ...operator, class: 'may-well' }
      : operator,
  );

/** "cannot have escaped", "could not have known", "could not reach": ruled out. */
export const cannot: Adjustment = ({ words, lemmas }, operators) => {
  const modal = operators.findIndex(
    ({ class: cls, from }) => /^(?:can|could|may)$/.test(cls) && /^(?:can?|could)$/.test(words[from]?.norm ?? ''),
  );
  const able = operators[modal];
  if (able === undefined) return operators;
  const not = operators.findIndex(
    ({ class: cls, clause, from }) => cls === 'not' && clause === able.clause && from > able.from,
  );
  // "could find no trace": nothing was found.
  const none = operators.some(
    ({ class: cls, clause }) => /^(?:no-object|no-evidence)$/.test(cls) && clause === able.clause,
  );
  if (not < 0 && none && /^(?:find|see|detect|trace|identify|discover)$/.test(lemmas[able.from + 1] ?? ''))
    return operators.filter((_, i) => i !== modal);
  if (not < 0) return operators;
  const rest = operators.filter((_, i) => i !== not && i !== modal);
  const place = Math.min(not, modal);
  return [...rest.slice(0, place), { ...able, class: 'cannot' }, ...rest.slice(place)];
};

/** "It would appear that S", "it would seem": politeness, no other world. */
export const wouldSeem: Adjustment = ({ lemmas, clauses }, operators) =>
  operators.filter(({ class: cls, clause }) => {
    const head = lemmas[clauses[clause]?.group.head ?? -1] ?? '';
    return !(cls === 'would' && /^(?:seem|appear)$/.test(head) && operators.some((other) => other.clause !== clause));
  });

/** "It looks as if S", "it seems as though S": what seems so, no comparison. */
export const looksAsIf: Adjustment = ({ lemmas, clauses, words }, operators) =>
  operators.map((operator): Applied => {
    if (operator.class !== 'as-if') return operator;
    const host = clauses[clauses[operator.clause]?.parent ?? -1]?.group;
    const seems = /^(?:look|seem|appear|sound|feel)$/.test(lemmas[host?.head ?? -1] ?? '');
    return seems && /^(?:it|things)$/.test(words[(host?.start ?? 0) - 1]?.norm ?? '')
      ? { ...operator, class: 'raising' }
      : operator;
  });

/** "should be open by noon" expects; "should resign" advises. */
export const shouldBe: Adjustment = ({ tags, clauses }, operators) =>
  operators.map((operator) =>
    operator.class === 'should' && tags[clauses[operator.clause]?.group.head ?? -1] === 'BE'
      ? { ...operator, class: 'expect' }
      : operator,
  );

/** "Before you share it, check the date", "Do not drink the water": told to somebody, and not of somebody. */
export const imperatives: Adjustment = ({ clauses, tags, words, lemmas, from }, operators, token) => {
  const c = clauses.findIndex(({ group }) => group.head === token);
  const group = clauses[c]?.group;
  if (
    group === undefined ||
    clauses[c]?.relation !== 'root' ||
    operators.some(({ class: cls }) => cls === 'imperative')
  )
    return operators;
  const { start } = group;
  const before = tags[start - 1];
  const opens = before === undefined || before === 'COMMA' || before === 'QUOTE' || words[start - 1]?.norm === 'please';
  const bare = tags[group.head]?.startsWith('VB') === true && words[group.head]?.norm === lemmas[group.head];
  if (!opens || !bare) return operators;
  const forbids = words[start]?.norm === 'do' && group.negations.length > 0 && group.inverted === false;
  const fronted =
    before === 'COMMA' && group.head === start && /^(?:IN|SUB|R|WH)$/.test(tags[from] ?? '') && tags[start] === 'VBZ';
  if (!forbids && !fronted) return operators;
  return [applied('imperative', start, c), ...operators.filter(({ class: cls }) => cls !== 'not')];
};

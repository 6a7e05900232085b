import { applied } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

const EVIDENCE = /^(?:evidence|proof|signs?|indications?|confirmation|hints?|reports?)$/;

/** "no proof that", "found no sign of", "no evidence has emerged that": nothing speaks for it, and no more is said. */
export const noEvidence: Adjustment = ({ words }, operators, token) => {
  const none = operators.findIndex(({ class: cls, from }) => {
    const next = words[from + 1]?.norm ?? '';
    return cls === 'no-object' && from < token && (EVIDENCE.test(next) || EVIDENCE.test(words[from + 2]?.norm ?? ''));
  });
  const found = operators[none];
  if (found === undefined || token - found.from < 3) return operators;
  // "no evidence for his claim that S" leaves S with whoever claims it.
  const noun = operators.findLast(({ frame }) => frame === 'noun');
  if (noun !== undefined && noun.from - found.from > 2) return operators.filter((operator) => operator !== found);
  const rest = operators
    .slice(none + 1)
    .filter(({ class: cls, frame }) => cls !== 'object' && cls !== 'embeds' && frame !== 'noun' && cls !== 'relative');
  return [...operators.slice(0, none), { ...found, class: 'no-evidence' }, ...rest];
};

/** "A study found no link": whoever finds says so, and what is denied is within what is found. */
export const finds: Adjustment = ({ clauses, lemmas }, operators) => {
  const object = operators.findIndex(
    ({ class: cls, frame }) => cls === 'object' && /^(?:object|definite)$/.test(frame),
  );
  const none = operators.findIndex(({ class: cls }) => cls === 'no-object');
  if (object < 0 || none < 0) return operators;
  const c = operators[none]?.clause ?? -1;
  const group = clauses[c]?.group;
  if (group === undefined || group.passive || lemmas[group.head] !== 'find') return operators;
  if ((operators[none]?.from ?? 0) < group.head) return operators;
  const found = applied('demonstrate', group.head, c, 'object');
  return [...operators.slice(0, none), found, ...operators.slice(none).filter(({ class: cls }) => cls !== 'object')];
};

/** "No one has claimed responsibility": nobody claims it, and so nobody has it by any claim. */
export const unclaimed: Adjustment = ({ words }, operators, token) =>
  /^(?:responsibility|credit|victory)$/.test(words[token]?.norm ?? '') &&
  operators.some(({ class: cls }) => cls === 'no-object' || cls === 'not')
    ? operators.filter(({ class: cls, frame }) => !(cls === 'claim' && frame === 'object'))
    : operators;

/** "Inspectors found little evidence that S": whoever has looked for it says so. */
export const finder: Adjustment = ({ clauses, lemmas }, operators) => {
  const at = operators.findIndex(({ class: cls }) => cls === 'no-evidence');
  const none = operators[at];
  if (none === undefined) return operators;
  const c = clauses.findLastIndex(({ group }) => group.end <= none.from && none.from - group.end < 3);
  const group = clauses[c]?.group;
  if (group === undefined || group.passive || !/^(?:find|see|uncover|discover)$/.test(lemmas[group.head] ?? ''))
    return operators;
  return [...operators.slice(0, at), applied('demonstrate', group.head, c, 'object'), ...operators.slice(at)];
};

/** "did not observe any loss", "never found any weapons": there was none. */
export const notAny: Adjustment = ({ words, tags }, operators, token) => {
  const object = operators.findIndex(
    ({ class: cls, frame, from }) => cls === 'object' && frame === 'object' && from === token,
  );
  if (object < 0 || !operators.some(({ class: cls }, i) => cls === 'not' && i < object)) return operators;
  let i = token - 1;
  while (/^(?:J|N|NP|R|VBN|VBG)$/.test(tags[i] ?? '')) i -= 1;
  return words[i]?.norm === 'any' || words[token]?.norm === 'anything'
    ? operators.filter((_, k) => k !== object)
    : operators;
};

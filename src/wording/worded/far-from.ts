import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

const NEAR_NEGATIVE_PHRASES: readonly (readonly string[])[] = [
  ['by', 'no', 'means'],
  ['in', 'no', 'way'],
  ['far', 'from'],
  ['anything', 'but'],
  ['not', 'at', 'all'],
  ['nowhere', 'near'],
];

const startsWith = ({ words }: Parsed, at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, k) => words[at + k]?.norm === word);

/** "by no means certain", "far from clear": nearly denied, and once. */
export const byNoMeans: Adjustment = (parsed, operators, token) => {
  const at = nearNegativePhrase(parsed, token);
  if (at < 0) return operators.flatMap((operator) => farFrom(parsed, operators, operator));
  const kept = operators.filter(
    ({ class: cls, from }) => !(cls === 'no-object' || (cls === 'object' && from >= at)) || from < at,
  );
  // "Far from cutting taxes, the bill raises them."
  const cls = parsed.words[at]?.norm === 'far' && parsed.tags[at + 2] === 'VBG' ? 'denied' : 'near-not';
  return [...kept, applied(cls, at, -1)];
};

const NEGATIONS = /^(?:not|no-object)$/;

/** "It is far from clear that S": as good as "not clear". */
function farFrom(parsed: Parsed, operators: readonly Applied[], operator: Applied): readonly Applied[] {
  const { class: cls, frame, from, clause } = operator;
  if (frame !== 'adjectiveThat' || !/^(?:belief|belief-strong|certain)$/.test(cls)) return [operator];
  const phrase = NEAR_NEGATIVE_PHRASES.find((words) => startsWith(parsed, from - words.length, words));
  const denied =
    phrase === undefined ||
    operators.some((other) => NEGATIONS.test(other.class) && other.from >= from - phrase.length && other.from < from);
  return denied || phrase === undefined ? [operator] : [applied('not', from - phrase.length, clause), operator];
}

function nearNegativePhrase(parsed: Parsed, token: number): number {
  for (let i = Math.max(0, token - 4); i < token; i++)
    if (NEAR_NEGATIVE_PHRASES.some((phrase) => startsWith(parsed, i, phrase) && i + phrase.length <= token)) return i;
  return -1;
}

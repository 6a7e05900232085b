import { applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** "Who leaked it?" leaves open whether anybody did; what is asked by "why" or "how" is taken for granted. */
const ASKS = /^(?:why|when|where|how)$/;
/** "Why should he resign?", "How could he know?" ask for no fact. */
const UNREAL = /^(?:would|could|can|should|might|may|must|'d)$/;
/** "How do you know?", "Why care?": no questions about what is so. */
const RHETORICAL = /^(?:know|care|say|think|believe|want|need|doubt)$/;

/** The word that a sentence asks with, at its start; −1 if it asks yes or no. */
function asksWith({ words, tags, from }: Parsed): number {
  let i = from;
  while (/^(?:QUOTE|CC|R|COMMA)$/.test(tags[i] ?? '') && !ASKS.test(words[i]?.norm ?? '')) i += 1;
  return ASKS.test(words[i]?.norm ?? '') && !/^(?:if|about|not)$/.test(words[i + 1]?.norm ?? '') ? i : -1;
}

/** "Why did the bridge collapse?": asked is why, and that it did is taken for granted. */
export const askedOf: Adjustment = (parsed, operators, token) => {
  const at = operators.findIndex(({ class: cls, frame }) => cls === 'question' && frame === '');
  const question = operators[at];
  if (question === undefined) return operators;
  const { clauses, words, lemmas } = parsed;
  const group = clauses[question.clause]?.group;
  const opener = asksWith(parsed);
  if (group === undefined || opener < 0 || opener > group.start || token <= opener) return operators;
  if (UNREAL.test(words[group.modal]?.norm ?? '') || RHETORICAL.test(lemmas[group.head] ?? '')) return operators;
  return [...operators.slice(0, at), applied('asked-of', opener, question.clause), ...operators.slice(at + 1)];
};

import type { OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import { isPerson } from './is-person.ts';

const PREDICATES: Readonly<Record<string, OperatorClass>> = {
  belief: 'probable',
  possible: 'possible',
  doubt: 'improbable',
  question: 'undecided',
};

/** Predicates in several words, behind "be". */
const PREDICATE_PHRASES: readonly (readonly [words: readonly string[], cls: OperatorClass])[] = [
  [['out', 'of', 'the', 'question'], 'cannot'],
  [['off', 'the', 'table'], 'cannot'],
  [['in', 'doubt'], 'undecided'],
  [['in', 'question'], 'undecided'],
  [['on', 'the', 'cards'], 'expect'],
  [['on', 'the', 'horizon'], 'expect'],
  [['a', 'possibility'], 'possible'],
  [['a', 'certainty'], 'certain'],
  [['a', 'matter', 'of', 'time'], 'expect'],
  [['a', 'question', 'of', 'time'], 'expect'],
  [['a', 'foregone', 'conclusion'], 'expect'],
];

const FAR_FROM: readonly (readonly string[])[] = [
  ['far', 'from'],
  ['by', 'no', 'means'],
  ['anything', 'but'],
  ['not', 'at', 'all'],
];
const SETTLED = /^(?:certain|assured|guaranteed|sure)$/;

/** What an event is called: "sabotage remains a hypothesis", "the lost city is a myth". */
const NOUNS: ReadonlyMap<string, OperatorClass> = new Map([
  ...'hypothesis theory speculation conjecture rumour rumor guess guesswork'
    .split(' ')
    .map((noun) => [noun, 'rumoured'] as const),
  // Not "fiction", "fabrication": a film is one, and a letter.
  ...'myth hoax'.split(' ').map((noun) => [noun, 'false'] as const),
]);

/** "no more than a rumour", "little more than guesswork": the noun; empty for anything else. */
function behindNoMoreThan(words: Parsed['words'], at: number): string {
  if (!/^(?:no|nothing|little)$/.test(words[at]?.norm ?? '') || words[at + 1]?.norm !== 'more') return '';
  const noun = words[at + 3]?.norm ?? '';
  return /^an?$/.test(noun) ? (words[at + 4]?.norm ?? '') : noun;
}

/** What is called off if it does not take place. */
const ARRANGED =
  /^(?:strikes?|match|game|deal|talks|wedding|merger|takeover|vote|referendum|election|tour|show|sale|meeting|summit|concert|gig|race|fight|trip|visit|trial|parade|auction|engagement|search|festival|derby)$/;

/** Whether what ends before a verb group is arranged: "the wedding (still) is". */
function isArranged(words: Parsed['words'], start: number): boolean {
  return ARRANGED.test(words[start - 1]?.norm ?? '');
}

/** What a predicate says of the event that is its subject; undefined if nothing. */
export function predicateClass(
  { words, lexicon, tags, from }: Parsed,
  group: Parsed['clauses'][number]['group'],
): OperatorClass | undefined {
  if (tags[group.head] !== 'BE' && group.predicate < 0) return undefined;
  let at = group.end;
  while (tags[at] === 'R' && /^(?:only|just|still|now|merely|simply)$/.test(words[at]?.norm ?? '')) at += 1;
  for (const [phrase, cls] of PREDICATE_PHRASES)
    if (phrase.every((word, k) => words[at + k]?.norm === word)) return cls;
  // "The wedding is off", and not the light.
  if (words[at]?.norm === 'off' && /^(?:PUNCT|COMMA)$/.test(tags[at + 1] ?? 'PUNCT') && isArranged(words, group.start))
    return 'denied';
  const far = FAR_FROM.find((phrase) => phrase.every((word, k) => words[group.head + 1 + k]?.norm === word));
  if (far !== undefined) return SETTLED.test(words[group.head + 1 + far.length]?.norm ?? '') ? 'unsettled' : undefined;
  const norm = words[group.predicate]?.norm ?? '';
  if (SETTLED.test(norm)) {
    // "The captain is certain (of victory)": a state of mind.
    const subject = words.slice(from, group.start).map((word) => word.norm);
    const held = /^(?:IN|SUB|TO)$/.test(tags[group.predicate + 1] ?? '') || isPerson(lexicon, subject.join(' '));
    return held ? undefined : group.negations.length > 0 ? 'unsettled' : 'expect';
  }
  const noun = NOUNS.get(norm) ?? NOUNS.get(behindNoMoreThan(words, group.end));
  if (noun !== undefined) return noun;
  if (/^(?:impossible|inconceivable|unthinkable)$/.test(norm)) return 'cannot';
  if (/^(?:inevitable|unavoidable|imminent)$/.test(norm)) return 'expect';
  return PREDICATES[lexicon.frames.adjectiveThat.get(norm) ?? ''];
}

import type { SourceLink } from '../../model/reading.ts';
import { draftsIn, sceneIn } from '../attribution/scene-of-reading.ts';
import { speakerAfter } from '../attribution/speaker-after.ts';
import { singular } from '../clause.ts';
import { PERSON_ENDING, PERSONS, THINGS } from '../english/persons.ts';
import { ASSERTED, type Commitment } from '../fold.ts';
import { type Applied, OPERATORS, type OperatorClass } from '../operator.ts';
import { phraseAfter, phraseBefore, sourceLink } from '../source.ts';
import type { Parsed } from '../stack.ts';
import { wordsOf } from '../words-of.ts';
import { speakerOf } from './speaker-of.ts';

const SPEECH: ReadonlySet<string> = new Set(['report', 'claim', 'denial', 'admission', 'doxastic']);
const ATTITUDES: ReadonlySet<string> = new Set([
  'report',
  'attributed',
  'avowed',
  'claim',
  'embeds',
  'deny',
  'admit',
  'belief',
  'belief-strong',
  'doubt',
  'hope',
  'fear',
  'predict',
  'according',
  'hearsay',
  'hearsay-word',
  'demonstrate',
  'factive-cognitive',
  'factive-emotive',
  'evidential',
  'demand',
  'said-to',
  'undecided',
  'question',
  'wh',
  'refuse',
  'counterfactual',
  'taken-back',
  'expect',
  'believed',
  'feared',
  'suspected',
]);

/** "is believed to": somebody's only where a "by" names him. */
const PASSIVE: ReadonlySet<string> = new Set(['believed', 'feared', 'suspected']);

/** Nobody in particular: a statement of theirs is nobody's. */
const NOBODY = /^(?:nobody|none|nothing|neither|no)\b/i;

/** Nouns of speech whose clause is what somebody does something with: "retracted its statement that S". */
const TAKES_BACK: ReadonlySet<string> = new Set(
  'retract withdraw recant disavow deny reject dismiss dispute refute'.split(' '),
);

/** Says less than "say": its speaker leaves S open. */
const HINTS: ReadonlySet<string> = new Set('hint imply suggest intimate indicate insinuate'.split(' '));

/** Verbs by whose negation somebody keeps an answer back: "declined to say whether S". */
const WITHHELD: ReadonlySet<string> = new Set(
  'say tell confirm comment disclose reveal specify explain state clarify elaborate answer discuss know'.split(' '),
);

const UNSAID = /^(?:indication|clue|hint|details?|word|comment|secret)$/;

const OPEN: Commitment = { affirmed: 0, denied: 0, open: 1 };

/** What an attitude commits its own holder to. */
export function heldBy({ clauses, lemmas }: Parsed, operator: Applied): Commitment {
  const lemma = lemmas[operator.from] ?? '';
  // "retracted its statement that S"
  if (operator.class === 'taken-back' || (operator.frame === 'noun' && isTakenBack({ clauses, lemmas }, operator)))
    return OPEN;
  if (HINTS.has(lemma)) return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
  switch (operator.class) {
    case 'deny':
    case 'refuse':
      return { affirmed: 0, denied: 1, open: 0 };
    case 'belief':
    case 'believed':
    case 'evidential':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'doubt':
      return { affirmed: 0, denied: 2 / 3, open: 1 / 3 };
    case 'hope':
    case 'fear':
    case 'demand':
      return { affirmed: 1 / 6, denied: 0, open: 5 / 6 };
    case 'predict':
    case 'expect':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'undecided':
    case 'question':
      return OPEN;
    default:
      return ASSERTED;
  }
}

/** The class whose interval the holder's own view has. */
export function heldAs({ clauses, lemmas }: Parsed, operator: Applied): OperatorClass {
  const { class: cls, frame, from } = operator;
  if (frame === 'noun' && isTakenBack({ clauses, lemmas }, operator)) return 'taken-back';
  if (cls === 'believed' || lemmas[from] === 'suspect') return 'belief';
  return HINTS.has(lemmas[from] ?? '') ? 'evidential' : cls;
}

/** What is left of an attitude that its holder is said not to have: who does not deny leaves it possible. */
export function notHeldBy(operator: Applied): Commitment {
  switch (operator.class) {
    case 'deny':
    case 'refuse':
      return { affirmed: 1 / 3, denied: 0, open: 2 / 3 };
    case 'doubt':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'belief':
    case 'belief-strong':
      return { affirmed: 0, denied: 2 / 3, open: 1 / 3 };
    default:
      return OPEN;
  }
}

/** The clause in whose verb group an operator stands, or the one that its clause hangs on. */
export function hostOf({ clauses, lemmas }: Parsed, operator: Applied): number {
  const own = clauses.findIndex(({ group }) => operator.from >= group.start && operator.from < group.end);
  if (own >= 0) return own;
  if (operator.class === 'according') return -1;
  const predicated = clauses.findIndex(({ group }) => group.predicate === operator.from);
  if (predicated >= 0) return predicated;
  const above = clauses[operator.clause]?.parent ?? -1;
  // "comment on whether S"
  const head = lemmas[clauses[above]?.group.head ?? -1] ?? '';
  return operator.class === 'question' && /^(?:comment|speak|rule|elaborate|draw|give|offer|provide|make)$/.test(head)
    ? above
    : -1;
}

/** Whether an operator has somebody who holds it. */
function isAttitude(parsed: Parsed, { class: cls, frame, from }: Applied): boolean {
  if (!ATTITUDES.has(cls)) return false;
  const { lemmas, lexicon } = parsed;
  const lemma = lemmas[from] ?? '';
  if (cls === 'refuse' || cls === 'counterfactual') return lemma === 'rule-out';
  // "Pilots expect the fog to lift"; "is expected to" is the author's own hedge.
  if (cls === 'expect') return frame === 'object';
  if (frame === 'act' && cls === 'undecided') return true;
  if (cls === 'wh' || cls === 'question') return WITHHELD.has(lemma) || lemma === 'on' || UNSAID.test(lemma);
  if (cls === 'undecided') return lexicon.reports.has(lemma) || lexicon.acts.has(lemma);
  // "She forgot that S" says nothing of what she holds.
  if (/^(?:forget|overlook|ignore|neglect)$/.test(lemma)) return false;
  return frame !== 'adjectiveTo' || cls === 'hope';
}

/** Who an operator speaks for, if it is a report or an attitude of somebody other than the author. */
export function holderOf(parsed: Parsed, operator: Applied, token: number): SourceLink | undefined {
  if (!isAttitude(parsed, operator)) return undefined;
  const { kind } = OPERATORS[operator.class];
  const word = wordAt(parsed, operator);
  if (operator.class === 'according') {
    const at = operator.frame === 'phrase' ? operator.to : operator.from + 2;
    const phrase = speakerAfter(sceneIn(parsed), at) ?? phraseAfter(parsed, at, parsed.to);
    return phrase === undefined ? undefined : sourceLink(parsed, phrase[0], phrase[1]);
  }
  if (operator.class === 'hearsay-word' || (operator.class === 'said-to' && operator.frame === '')) return word;
  if (operator.frame === 'noun') return takenBack(parsed, operator) ?? ownerOf(parsed, operator);
  const clause = hostOf(parsed, operator);
  if (clause < 0) return undefined;
  // "Police want to know whether S": nobody keeps an answer back.
  if (parsed.lemmas[operator.from] === 'know' && parsed.clauses[clause]?.group.kind === 'to') return undefined;
  if (PASSIVE.has(operator.class)) {
    const agent = parsed.clauses[clause]?.group.passive ? speakerOf(parsed, clause) : undefined;
    return agent === 'author' ? undefined : agent;
  }
  const open = operator.class === 'wh' || operator.class === 'question' || operator.class === 'undecided';
  const speaker = behind(parsed, operator, token) ?? speakerOf(parsed, clause);
  if (speaker === 'author' || (speaker !== undefined && isNobody(parsed, speaker))) return undefined;
  const generic = SPEECH.has(kind) && !open && !operator.frame.startsWith('adjective') ? word : undefined;
  if (speaker === undefined) return generic;
  if (/^(?:it|there)$/i.test(speaker.text)) return generic;
  return isThing(parsed, operator, speaker) ? undefined : speaker;
}

function isNobody({ tokens }: Parsed, { text, span }: SourceLink): boolean {
  if (NOBODY.test(text)) return true;
  const before = tokens.findIndex(({ start }) => start >= span.start) - 1;
  return /^(?:no|neither)$/.test(tokens[before]?.norm ?? '');
}

/** Who stands behind or between the words: as the finder of attributions has it. */
function behind(parsed: Parsed, { from }: Applied, token: number): SourceLink | undefined {
  if (from <= token && !parsed.tags.slice(0, token).includes('QUOTE')) return undefined;
  const source = draftsIn(parsed).find(({ head, closes }) => head === from && closes === true)?.source;
  return source === undefined ? undefined : sourceLink(parsed, source[0], source[1]);
}

const FINDS: ReadonlySet<string> = new Set('find conclude determine establish rule verify discover'.split(' '));

const PEOPLE: ReadonlySet<string> = new Set(wordsOf(PERSONS));
const NO_PERSON: ReadonlySet<string> = new Set(wordsOf(THINGS));

/** Whether a phrase names people by its noun: "the envoy", "two residents of the port". */
function isPerson(lexicon: Parsed['lexicon'], text: string): boolean {
  const [name = ''] = text.toLowerCase().split(/,|\s(?:of|for|from|in|at|on|with|who|close|familiar)\s/);
  const noun = singular(name.trim().split(/\s+/).at(-1) ?? '');
  if (NO_PERSON.has(noun)) return false;
  return PEOPLE.has(noun) || PERSON_ENDING.test(noun) || lexicon.unnamed.has(noun);
}

/** "It shows that …", "results suggest": things do not speak; people, organisations and reports do. */
function isThing({ lexicon, lemmas }: Parsed, operator: Applied, speaker: SourceLink): boolean {
  const lemma = lemmas[operator.from] ?? '';
  if (lemma === 'purport') return speaker.kind === 'anonymous';
  if (lexicon.acts.has(lemma) || FINDS.has(lemma)) return false;
  if (isPerson(lexicon, speaker.text)) return false;
  const shows =
    operator.class === 'demonstrate' || operator.class === 'evidential' || operator.class === 'factive-emotive';
  return shows && (speaker.kind === 'anonymous' || /^(?:it|this|that|which)$/i.test(speaker.text));
}

const verbBefore = ({ clauses }: Pick<Parsed, 'clauses'>, { from }: Applied): number =>
  clauses.findLastIndex(({ group }) => group.end <= from && from - group.end < 5);

function isTakenBack({ clauses, lemmas }: Pick<Parsed, 'clauses' | 'lemmas'>, operator: Applied): boolean {
  const head = clauses[verbBefore({ clauses }, operator)]?.group.head ?? -1;
  return TAKES_BACK.has(lemmas[head] ?? '');
}

/** "retracted its statement that S": who does that is the source. */
function takenBack(parsed: Parsed, operator: Applied): SourceLink | undefined {
  const host = verbBefore(parsed, operator);
  if (!isTakenBack(parsed, operator)) return undefined;
  const speaker = speakerOf(parsed, host);
  return speaker === 'author' ? undefined : speaker;
}

/** "The ministry's denial that S": whose it is. */
function ownerOf(parsed: Parsed, { from }: Applied): SourceLink | undefined {
  const { tags } = parsed;
  let mark = from - 1;
  while (mark > 0 && /^(?:J|N|NUM|R)$/.test(tags[mark] ?? '')) mark -= 1;
  if (tags[mark] !== 'POS') return undefined;
  const phrase = phraseBefore(parsed, mark, 0);
  return phrase === undefined ? undefined : sourceLink(parsed, phrase[0], phrase[1]);
}

function wordAt({ tokens }: Parsed, { from }: Applied): SourceLink {
  const token = tokens[from];
  const span =
    token === undefined ? { start: 0, end: 0, text: '' } : { start: token.start, end: token.end, text: token.text };
  return { text: span.text, span, named: false, kind: 'generic' };
}

import type { SourceLink } from '../../model/reading.ts';
import { draftsIn, sceneIn } from '../attribution/scene-of-reading.ts';
import { speakerAfter } from '../attribution/speaker-after.ts';
import { type Applied, OPERATORS } from '../operator.ts';
import { phraseAfter, phraseBefore, sourceLink } from '../source.ts';
import type { Parsed } from '../stack.ts';
import { isTakenBack, verbBefore } from './held-by.ts';
import { isPerson } from './is-person.ts';
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
  'mistaken',
  'expect',
  'believed',
  'feared',
  'suspected',
]);

/** "is believed to": somebody's only where a "by" names him. */
const PASSIVE: ReadonlySet<string> = new Set(['believed', 'feared', 'suspected']);

/** Nobody in particular: a statement of theirs is nobody's. */
const NOBODY = /^(?:nobody|none|nothing|neither|no)\b/i;

/** Verbs by whose negation somebody keeps an answer back: "declined to say whether S". */
const WITHHELD: ReadonlySet<string> = new Set(
  'say tell confirm comment disclose reveal specify explain state clarify elaborate answer discuss know recall remember verify establish determine'.split(
    ' ',
  ),
);

const UNSAID = /^(?:indication|clue|hint|details?|word|comment|secret)$/;

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
  return operator.class === 'question' &&
    /^(?:comment|speak|rule|elaborate|draw|give|offer|provide|make|differ|disagree|argue|clash|agree|decide)$/.test(
      head,
    )
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
  if (operator.class === 'according' && operator.frame === 'view') {
    const owned = parsed.tags[operator.to - 2] === 'POS' ? operator.to - 2 : operator.to - 1;
    return sourceLink(parsed, operator.from + 1, owned);
  }
  if (operator.class === 'according' || operator.frame === 'cited') {
    const at = operator.frame === 'phrase' || operator.frame === 'cited' ? operator.to : operator.from + 2;
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

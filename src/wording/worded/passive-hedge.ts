import { type Applied, applied, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import { SPECULATES } from './held-by.ts';

/** Verbs whose passive is the author's own hedge ("is believed to have fled"): nobody else is said to believe it. */
const BELIEVED: ReadonlySet<string> = new Set(
  'believe think understand suspect presume assume consider deem expect reckon estimate hold predict forecast anticipate project'.split(
    ' ',
  ),
);

/** In the passive they say that it is so: "was found to have failed". */
const ESTABLISHED: ReadonlySet<string> = new Set(
  'know find see show prove confirm discover reveal verify demonstrate determine establish certify acknowledge observe'.split(
    ' ',
  ),
);
const ALLEGED: ReadonlySet<string> = new Set('allege claim accuse purport'.split(' '));

/** Sentence adverbs and adjectives of hearsay behind which the author stands back. */
const DISTANCED = /^(?:unconfirmed|unverified|alleg|purport|claimed|so-called|self-styled|rumou?r)/;

function passiveOf(lemma: string): OperatorClass | undefined {
  if (SPECULATES.has(lemma)) return 'rumoured';
  if (BELIEVED.has(lemma)) return 'believed';
  if (lemma === 'fear') return 'feared';
  if (ESTABLISHED.has(lemma)) return 'demonstrate';
  return ALLEGED.has(lemma) ? 'hearsay-word' : 'said-to';
}

/** "is believed to", "is feared dead", "is said to", "it is thought that", "reportedly": what is left to the author. */
export function passiveHedge({ clauses, lemmas, lexicon, tokens }: Parsed, operator: Applied): Applied {
  const { class: cls, frame, from, clause } = operator;
  const lemma = lemmas[from] ?? '';
  if (cls === 'hearsay-word')
    return DISTANCED.test(tokens[from]?.norm ?? '') ? operator : { ...operator, class: 'said-to' };
  // "is not convinced that S": an attitude of its subject.
  if (
    (cls === 'report' || cls === 'embeds') &&
    frame === 'that-passive' &&
    lexicon.frames.adjectiveThat.has(tokens[from]?.norm ?? '')
  )
    return { ...operator, class: 'belief-strong' };
  const owner = clauses.find(({ group }) => from >= group.start && from < group.end)?.group;
  // "a man believed to be the gunman"
  const reduced = cls === 'hearsay' && frame === 'to' && clauses[clause]?.opener === from + 1;
  if (owner === undefined || !(owner.passive || owner.kind === 'en' || reduced)) return operator;
  const hedges =
    cls === 'hearsay' ||
    (cls === 'expect' && frame.startsWith('to') && BELIEVED.has(lemma)) ||
    (frame === 'that-passive' && /^(?:belief|fear|report|predict|claim)$/.test(cls)) ||
    (frame === 'that-passive' && lemma === 'understand') ||
    (frame === 'object' && cls === 'fear') ||
    // "is learnt to have absconded"
    (frame === 'to-passive' && lemma === 'learn') ||
    // "were reported missing"
    (frame === 'ing' && lemma === 'report');
  const passive = hedges ? passiveOf(lemma) : undefined;
  return passive === undefined ? operator : { ...operator, class: passive };
}

/** "are feared drowned", "was presumed dead": the passive before a predicate, where no operator stands for it yet. */
export function passiveBefore(
  { clauses, lemmas, tags, lexicon, words }: Parsed,
  operators: readonly Applied[],
  token: number,
): readonly Applied[] {
  // "Hundreds feared trapped", and not "feared trapped gas"
  const twice =
    !/^(?:D|J|N|NP|NUM|PRO)$/.test(tags[token + 1] ?? '') &&
    tags[token] === 'VBD' &&
    tags[token - 1] === 'VBD' &&
    /^(?:fear|presume|believe|think)$/.test(lemmas[token - 1] ?? '');
  if (!twice && !/^(?:J|VBN|VBG|N)$/.test(tags[token] ?? '')) return operators;
  let head = token - 1;
  while (tags[head] === 'R') head -= 1;
  const c = clauses.findIndex(({ group }) => group.head === head && group.passive);
  // "Three feared dead": a headline has no "are".
  const missing =
    twice ||
    (tags[head] === 'VBD' && /^(?:dead|missing|lost|trapped|drowned|killed|buried)$/.test(words[token]?.norm ?? ''));
  const bare = tags[head] === 'J' || missing ? (lexicon.verbs.get(words[head]?.norm ?? '')?.lemma ?? '') : '';
  if (/^(?:fear|presume|believe|report|think)$/.test(bare))
    return [
      applied(passiveOf(bare) ?? 'said-to', head, -1, 'to'),
      ...operators.filter(({ from, class: cls }) => from !== head && cls !== 'object'),
    ];
  const reports = lexicon.frames.that.has(lemmas[head] ?? '');
  return c < 0 || !reports || operators.some(({ from }) => from === head)
    ? operators
    : [applied('hearsay', head, c, 'to-passive'), ...operators.filter(({ class: cls }) => cls !== 'object')];
}

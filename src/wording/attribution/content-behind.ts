import { clauseExtent, infinitiveExtent, phraseExtent, trimmed } from './extent.ts';
import { RECIPIENT } from './lexicon.ts';
import { withOccasion } from './occasion.ts';
import { recipientEnd } from './recipient.ts';
import { groupOf, isInnerDot, isPeriod, isQuoted, isTime, normAt, type Range, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import type { VerbCue } from './verb-cue.ts';
import { zeroClause } from './zero-clause.ts';

/** How far behind a verb of speech, and behind another, a "that", a colon or a quotation still opens what is said. */
const FARTHEST_OF_SPEECH = 16;
const FARTHEST = 5;

/** Prepositions that only name what is spoken of: they belong to the cue. */
const ABOUT = /^(?:of|about|with|against|for)$/;

/** Adverbs that belong to the noun phrase behind them. */
const MEASURES = /^(?:most|more|less|about|nearly|almost|approximately|roughly|only|even|just)$/;

interface Behind {
  readonly cueEnd: number;
  readonly content: Range;
}

/** What stands behind the verb as said, wanted or judged; undefined if nothing does. */
export function contentBehind(scene: Scene, cue: VerbCue): Behind | undefined {
  const { end, lemma, classes, particle } = cue;
  const { tags, to } = scene.parsed;
  let from = end;
  while (tags[from] === 'R' && from < end + 2 && !MEASURES.test(normAt(scene, from))) from += 1;
  // "and the captain said so"
  if (
    normAt(scene, end) === 'so' &&
    classes.has('speech') &&
    from === end + 1 &&
    /^(?:PUNCT|COMMA|IN)$/.test(tags[from] ?? 'PUNCT')
  )
    return { cueEnd: end, content: [end, from] };
  if (from >= to) return undefined;
  const first = normAt(scene, from);
  const whole = (range: Range, cueEnd = end): Behind | undefined =>
    range[1] > range[0] ? { cueEnd, content: range } : undefined;
  const clause = (at: number) => whole(trimmed(scene, at, clauseExtent(scene, at)), withOccasion(scene, end));
  const phrase = (at: number) => whole(trimmed(scene, at, phraseExtent(scene, at)));

  if (particle) {
    // "fired back: S"
    if (first === ':' || (tags[from] === 'QUOTE' && isQuoted(scene, from)))
      return { cueEnd: end, content: trimmed(scene, first === ':' ? from + 1 : from, to) };
    if (tags[from] === 'COMMA' && tags[from + 1] === 'QUOTE')
      return { cueEnd: end, content: trimmed(scene, from + 1, to) };
    if (tags[from] === 'PUNCT' || tags[from] === 'CC') return undefined;
    return (first === 'that' && tags[from] === 'SUB') || tags[from] === 'WH' || first === 'whether'
      ? clause(from)
      : phrase(from);
  }
  if (classes.has('seeming')) {
    if (/^(?:to|that|as)$/.test(first) || /^(?:J|VBN|VBD)$/.test(tags[from] ?? '')) return clause(from);
    if (first === 'like') return clause(from + 1);
    return zeroClause(scene, from) >= 0 ? clause(from) : undefined;
  }
  const speech = classes.has('speech');
  const says = speech || classes.has('thought');
  const opener = says || classes.has('judgement') ? openerAt(scene, cue, from, says) : -1;
  if (opener >= 0) {
    if (normAt(scene, opener) === ':') return { cueEnd: opener, content: trimmed(scene, opener + 1, to) };
    return says ? clause(opener) : phrase(opener);
  }
  if (says && (tags[from] === 'WH' || first === 'whether' || first === 'if')) return clause(from);
  const later = behindAdjunct(scene, from);
  if (later > from && normAt(scene, later) === 'to' && (classes.has('intention') || speech))
    return whole(trimmed(scene, later, infinitiveExtent(scene, later)));
  if (later > from && (says || classes.has('judgement')) && normAt(scene, later) !== 'to') return clause(later);
  if (first === 'to' && (classes.has('intention') || speech))
    return whole(trimmed(scene, from, infinitiveExtent(scene, from)));
  const verb = says && lemma !== 'ask' ? zeroClause(scene, from) : -1;
  if (verb >= 0) {
    const subject = subjectBefore(scene, verb, from);
    if (RECIPIENT.has(lemma)) return clause(Math.max(from, recipientEnd(scene, from, subject)));
    if (isTime(scene, from)) return clause(from + 1);
    return clause(tags[from] === 'IN' && subject !== undefined ? subject[0] : from);
  }
  // "reported hearing two bangs shortly before dawn"
  if (speech && tags[from] === 'VBG') return clause(from);
  return objectBehind(scene, cue, from, phrase);
}

/** Whether words that say when or where begin at `at`. */
const beginsTime = (scene: Scene, at: number): boolean =>
  isTime(scene, at) ||
  /^(?:on|in|at|during)$/.test(normAt(scene, at)) ||
  (/^(?:this|last)$/.test(normAt(scene, at)) && isPeriod(scene, at + 1));

/** "wished on Monday to swim", "asked on Monday whether": where what is said or wanted begins behind when and where. */
function behindAdjunct(scene: Scene, from: number): number {
  const { tags } = scene.parsed;
  if (!beginsTime(scene, from)) return -1;
  let i = from + 1;
  while (i < from + FARTHEST && /^(?:D|J|N|NP|NUM|POS)$/.test(tags[i] ?? '')) i += 1;
  if (/^(?:whether|how|why|what|if)$/.test(normAt(scene, i))) return i;
  return normAt(scene, i) === 'to' && tags[i + 1] === 'VB' ? i : -1;
}

/** Where a "that", a colon, a quotation or a clause behind a comma opens what is said, some words on; −1 if nowhere. */
function openerAt(scene: Scene, cue: VerbCue, from: number, says: boolean): number {
  const { tags, to } = scene.parsed;
  const speech = cue.classes.has('speech');
  for (let i = from; i < Math.min(to, from + (speech ? FARTHEST_OF_SPEECH : FARTHEST)); i++) {
    const norm = normAt(scene, i);
    const tag = tags[i];
    if (norm === 'that' && (tag === 'SUB' || i === from)) return i;
    if (norm === ':' && says) return i;
    if (tag === 'QUOTE' && isQuoted(scene, i)) return i === from || tags[i - 1] === 'COMMA' ? i : -1;
    if (tag === 'COMMA' && tags[i + 1] !== 'QUOTE') {
      const resumed = asideEnd(scene, i);
      if (resumed > 0) {
        i = resumed - 1;
        continue;
      }
      // "As the mayor said, S."
      const follows =
        (i === from || onlyTime(scene, from, i)) &&
        speech &&
        tags[cue.group.start - 1] !== 'WH' &&
        zeroClause(scene, i + 1) >= 0;
      return follows ? i + 1 : -1;
    }
    if (groupOf(scene, i) !== undefined || tag === 'WH' || (tag === 'PUNCT' && !isInnerDot(scene, i))) return -1;
  }
  return -1;
}

/** Whether the words only say when or where: "reported on Monday". */
function onlyTime(scene: Scene, from: number, to: number): boolean {
  if (!beginsTime(scene, from) || to - from > 5) return false;
  for (let i = from + 1; i < to; i++) if (!/^(?:D|J|N|NP|NUM|POS)$/.test(scene.parsed.tags[i] ?? '')) return false;
  return true;
}

/** "said, however, that": where the words between the commas end, if an opener follows them; −1 otherwise. */
function asideEnd(scene: Scene, comma: number): number {
  const { tags } = scene.parsed;
  for (let i = comma + 1; i < comma + 6 && groupOf(scene, i) === undefined; i++)
    if (tags[i] === 'COMMA') return normAt(scene, i + 1) === 'that' || tags[i + 1] === 'QUOTE' ? i + 1 : -1;
  return -1;
}

/** "criticised the plan", "announced a deal", "said of the plan". */
function objectBehind(
  scene: Scene,
  { lemma, classes }: VerbCue,
  from: number,
  phrase: (at: number) => Behind | undefined,
): Behind | undefined {
  const speech = classes.has('speech');
  if (!(speech || classes.has('judgement') || classes.has('decision') || lemma === 'see')) return undefined;
  const first = normAt(scene, from);
  if (speech && !RECIPIENT.has(lemma) && /^(?:of|about|on|in|at|during|for|with|to|before|after)$/.test(first)) {
    if (classes.has('judgement') || (lemma === 'say' && first !== 'of' && first !== 'about')) return undefined;
    const about = phrase(from + 1);
    return ABOUT.test(first) && about !== undefined ? { ...about, cueEnd: from + 1 } : phrase(from);
  }
  if (/^(?:COMMA|CC|PUNCT|IN|SUB)$/.test(scene.parsed.tags[from] ?? '')) return undefined;
  const at = RECIPIENT.has(lemma) && speech ? recipientEnd(scene, from, undefined) : from;
  return phrase(at) ?? (at > from ? phrase(from) : undefined);
}

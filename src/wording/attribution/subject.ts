import { isNominal, isVerbal } from '../tag.ts';
import { verbClasses } from './lexicon.ts';
import { isDash, lemmaAt, normAt, type Range, type Scene } from './scene.ts';
import { isRelativeOpener, walkLeft } from './walk-left.ts';

const TIMES =
  /^(?:though|today|yesterday|tonight|meanwhile|earlier|later|then|now|still|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overall|however|instead|also|last|this|next|days?|weeks?|months?|years?|hours?|minutes?)$/;

/** "About six in ten", "over two-thirds": a number, and no place. */
const ABOUT = /^(?:about|around|over|under|nearly)$/;
const PART = /^(?:half|(?:a-)?(?:third|quarter)|\p{L}+-(?:thirds|quarters|fourths|fifths|tenths))$/u;

/** A longer part between commas is no member of a list of speakers. */
const LONGEST_LISTED = 5;
const ASIDES = /^(?:however|though|too|meanwhile|then|also|indeed|moreover|instead|therefore|apparently|reportedly)$/;
const DAY = /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PERIODS = /^(?:week|month|year|night|morning|evening|afternoon)$/;

/** A stretch between commas that says when, where or how, and so is nobody. */
function isAside(scene: Scene, from: number, to: number): boolean {
  const { tags } = scene.parsed;
  let i = from;
  while (i < to && (tags[i] === 'CC' || tags[i] === 'R')) i += 1;
  if (i >= to) return true;
  const tag = tags[i];
  const norm = normAt(scene, i);
  if (tag === 'IN' || tag === 'SUB' || tag === 'TO' || tag === 'VBG' || tag === 'VBN' || tag === 'WH')
    return !(norm === 'at' && /^(?:least|most)$/.test(normAt(scene, i + 1)));
  if (TIMES.test(norm) && to - i <= 5 && TIMES.test(normAt(scene, to - 1))) return true;
  return TIMES.test(norm) && to - i === 1;
}

/** Splits from..to at its outer commas. */
function segments(scene: Scene, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (normAt(scene, i) === '(') while (i + 1 < to && normAt(scene, i) !== ')') i += 1;
    if (scene.parsed.tags[i] !== 'COMMA') continue;
    found.push([start, i]);
    start = i + 1;
  }
  found.push([start, to]);
  return found;
}

/** Strips what stands before a noun phrase: conjunctions, adverbs, a fronted "In 2012". */
function stripped(scene: Scene, first: number, to: number): Range | undefined {
  const { tags } = scene.parsed;
  let from = first;
  for (;;) {
    while (from < to && /^(?:CC|COMMA|SUB|PUNCT)$/.test(tags[from] ?? '') && !/^[([$]$/.test(normAt(scene, from)))
      from += 1;
    if (
      tags[from] === 'R' &&
      !/^(?:about|nearly|almost|most|more|approximately|roughly|only|less)$/.test(normAt(scene, from))
    ) {
      from += 1;
      continue;
    }
    break;
  }
  const counted = ABOUT.test(normAt(scene, from)) && (tags[from + 1] === 'NUM' || PART.test(normAt(scene, from + 1)));
  if (tags[from] === 'IN' && normAt(scene, from + 1) !== 'least' && !counted) {
    let k = from + 2;
    while (
      k < to &&
      !(
        tags[k] === 'PRO' ||
        ((tags[k] === 'D' || tags[k] === 'NP') && (tags[k - 1] === 'N' || tags[k - 1] === 'NUM')) ||
        (tags[k] === 'D' && tags[k - 1] === 'NP')
      )
    )
      k += 1;
    if (k >= to) return undefined;
    from = k;
  }
  for (let i = from; i < to; i++) if (isNominal(tags[i]) || tags[i] === 'D' || tags[i] === 'J') return [from, to];
  return undefined;
}

/**
 * The subject that ends before the verb at `at`: the noun phrase with its appositions, brackets and relative clauses,
 * without what is fronted ("In Paris, on Monday, the mayor"). Undefined if nothing of the kind stands there.
 */
export function subjectBefore(scene: Scene, at: number, floor: number): Range | undefined {
  const { tags } = scene.parsed;
  const to = withoutTimes(scene, at, floor);
  if (to <= floor) return undefined;
  const last = tags[to - 1];
  const lastNorm = normAt(scene, to - 1);
  if (isRelativeOpener(scene, to - 1) && to - 2 >= floor) return [to - 1, to];
  // "thanked them say": an object is nobody's subject.
  if (/^(?:him|them|us|me)$/.test(lastNorm) && isVerbal(tags[to - 2])) return undefined;
  if (last === 'PRO' && !(/^(?:him|her|them|us|me|it|you)$/.test(lastNorm) && /^(?:IN|TO)$/.test(tags[to - 2] ?? '')))
    return [to - 1, to];
  const closed = last === 'COMMA' || isDash(lastNorm);
  if (!closed && !isNominal(last) && !/^(?:D|J|QUOTE|IN|VBG|VBN|VB)$/.test(last ?? '') && !/^[)\]%]$/.test(lastNorm))
    return undefined;
  const { start, verb } = walkLeft(scene, to, floor, closed);
  if (start >= to) return undefined;
  const parts = ownParts(scene, segments(scene, start, closed ? to - 1 : to), verb);
  const own = closed ? withAppositions(scene, parts) : lastSpeaker(scene, parts);
  return stripped(scene, own[0], own[1]);
}

/** Drops what belongs to the verb before ("He voted for the bill, the mayor said") and what is fronted. */
function ownParts(scene: Scene, all: readonly Range[], verb: boolean): readonly [Range, ...Range[]] {
  const { tags } = scene.parsed;
  let [first, ...rest] = all as [Range, ...Range[]];
  if (verb && rest[0] !== undefined) [first, ...rest] = rest as [Range, ...Range[]];
  else if (verb) {
    const [from, stop] = first;
    for (let i = stop - 1; i > from; i--) if (tags[i] === 'CC') return [[i + 1, stop]];
  }
  while (rest[0] !== undefined && isAside(scene, ...first)) [first, ...rest] = rest as [Range, ...Range[]];
  return [first, ...rest];
}

/** Whether an aside begins at `at` that is none of its speaker's name; a participle of speech has a speaker of its own. */
function leavesOff(scene: Scene, at: number): boolean {
  const tag = scene.parsed.tags[at] ?? '';
  if (tag !== 'VBG') return /^(?:IN|R|WH)$/.test(tag);
  const classes = verbClasses(lemmaAt(scene, at));
  return classes.has('speech') || classes.has('judgement');
}

/** "Smith, the mayor, said": all of it, without an aside at its end ("Smith, in a letter, said"). */
function withAppositions(scene: Scene, parts: readonly [Range, ...Range[]]): Range {
  let count = parts.length;
  for (; count > 1; count--) {
    const [from, to] = parts[count - 1] as Range;
    if (!isAside(scene, from, to) || !leavesOff(scene, from) || isRelativeOpener(scene, from)) break;
  }
  return [parts[0][0], (parts[count - 1] as Range)[1]];
}

/** Without a comma before the verb only the last part speaks, except in a list ("Ng, Ali and Roy said"). */
function lastSpeaker(scene: Scene, parts: readonly [Range, ...Range[]]): Range {
  const { tags } = scene.parsed;
  const [from, to] = parts.at(-1) as Range;
  const listed = hasConjunction(scene, from, to);
  // "Smith, who runs the office, on Sunday said": what says when has no comma behind it.
  if (parts.length > 1 && tags[from] === 'IN' && !listed) return [parts[0][0], (parts.at(-2) as Range)[1]];
  let first = from;
  if (listed)
    for (const [a, b] of parts.slice(0, -1).reverse()) {
      if (b - a > LONGEST_LISTED || b <= a || isAside(scene, a, b)) break;
      first = a;
    }
  return [first, to];
}

/** Steps back over adverbs, ", however," and "on Sunday" before a verb. */
function withoutTimes(scene: Scene, at: number, floor: number): number {
  const { tags } = scene.parsed;
  let to = at;
  for (let steps = 0; steps < 4; steps++) {
    while (to > floor && (tags[to - 1] === 'R' || tags[to - 1] === 'NEG' || normAt(scene, to - 1) === 'however'))
      to -= 1;
    if (tags[to - 1] === 'COMMA' && tags[to - 3] === 'COMMA' && ASIDES.test(normAt(scene, to - 2))) to -= 3;
    else if (DAY.test(normAt(scene, to - 1)) && to - 2 > floor)
      to -= /^(?:on|late|early)$/.test(normAt(scene, to - 2)) ? 2 : 1;
    else if (PERIODS.test(normAt(scene, to - 1)) && /^(?:last|this)$/.test(normAt(scene, to - 2)) && to - 3 >= floor)
      to -= 2;
    else break;
  }
  return Math.max(to, floor);
}

function hasConjunction(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.parsed.tags[i] === 'CC') return true;
  return false;
}

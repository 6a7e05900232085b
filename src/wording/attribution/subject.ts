import { isNominal } from '../tag.ts';
import { verbClasses } from './lexicon.ts';
import { isInnerDot, isRelativePronoun, lemmaAt, normAt, type Range, type Scene } from './scene.ts';

/** A subject further away than this is not looked for: it keeps the search linear. */
const FARTHEST = 70;
const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/;
const TIMES =
  /^(?:though|today|yesterday|tonight|meanwhile|earlier|later|then|now|still|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overall|however|instead|also|last|this|next|days?|weeks?|months?|years?|hours?|minutes?)$/;

const ASIDES = /^(?:however|though|too|meanwhile|then|also|indeed|moreover|instead|therefore|apparently|reportedly)$/;
const DAY = /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PERIODS = /^(?:week|month|year|night|morning|evening|afternoon)$/;

const isDash = (norm: string) => norm === '--' || norm === '-';

/** Start of a relative clause whose verb group begins at `at`, or −1. */
function relativeStart(scene: Scene, at: number, floor: number): number {
  const { tags } = scene.parsed;
  for (let i = at - 1; i >= Math.max(floor, at - 9); i--) {
    if (RELATIVE.test(normAt(scene, i)) && (tags[i] === 'WH' || tags[i] === 'SUB' || isRelativePronoun(scene, i))) {
      const before = tags[i - 1];
      return isNominal(before) || before === 'COMMA' || before === 'IN' || before === 'PUNCT' ? i : -1;
    }
    if ((scene.groupAt[i] ?? -1) >= 0 || tags[i] === 'PUNCT') return -1;
  }
  return -1;
}

/** Where a bracket that closes at `at` opened, or −1. */
function bracketStart(scene: Scene, at: number, floor: number): number {
  for (let i = at - 1; i >= Math.max(floor, at - 14); i--) if (/^[([]$/.test(normAt(scene, i))) return i;
  return -1;
}

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

/** Walks left from `at` over what can belong to a noun phrase with its brackets, relative clauses and appositions. */
function walkLeft(scene: Scene, at: number, floor: number, closed: boolean): { start: number; verb: boolean } {
  const { tags } = scene.parsed;
  let j = at;
  let verb = false;
  const lowest = Math.max(floor, at - FARTHEST);
  while (j > lowest) {
    const i = j - 1;
    const norm = normAt(scene, i);
    const tag = tags[i];
    if (norm === ')' || norm === ']') {
      const opened = bracketStart(scene, i, lowest);
      if (opened < 0) break;
      j = opened;
      continue;
    }
    if (tag === 'QUOTE') {
      const id = scene.quote[i] ?? 0;
      let first = i;
      while (first > lowest && scene.quote[first - 1] === id && id !== 0) first -= 1;
      // A nickname or a title within the phrase, not a statement before it.
      if (
        id === 0 ||
        i - first > 9 ||
        first <= lowest ||
        i === at - 1 ||
        (tags[i - 1] === 'COMMA' && !/^(?:IN|N|NP|D|J)$/.test(tags[first - 1] ?? ''))
      )
        break;
      if (!/^(?:IN|N|NP|D|J|VBN|CC)$/.test(tags[first - 1] ?? '')) break;
      j = first;
      continue;
    }
    if (isDash(norm)) {
      if (!closed && i !== at - 1) break;
      j = i;
      continue;
    }
    if (tag === 'PUNCT' && !/^[$%&/#]$|^'$/.test(norm) && !isInnerDot(scene, i)) break;
    if (tag === 'SUB' || tag === 'WH' || isRelativePronoun(scene, i)) break;
    const g = scene.groupAt[i] ?? -1;
    const group = scene.groups[g];
    if (group !== undefined) {
      if (group.kind === 'finite') {
        const classes = verbClasses(lemmaAt(scene, group.head));
        // "where leaders say the mayor left": what follows a verb of speech is no object of it.
        if (j === group.end && (classes.has('speech') || classes.has('thought'))) {
          verb = true;
          break;
        }
        const relative = relativeStart(scene, group.start, lowest);
        // "a customer based in Boston,": a participle that looks like a past tense.
        if (
          relative < 0 &&
          closed &&
          group.end - group.start === 1 &&
          tags[group.start] === 'VBD' &&
          /^(?:IN|TO)$/.test(tags[group.end] ?? '') &&
          isNominal(tags[group.start - 1])
        ) {
          j = group.start;
          continue;
        }
        if (relative < 0) {
          verb = true;
          break;
        }
        j = tags[relative - 1] === 'IN' ? relative - 1 : relative;
        continue;
      }
      if (group.kind === 'to' && !isNominal(tags[group.start - 1]) && scene.groups[g - 1]?.end === group.start) {
        j = group.start;
        continue;
      }
    }
    j = i;
  }
  return { start: j, verb };
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
  if (tags[from] === 'IN' && normAt(scene, from + 1) !== 'least') {
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
  if (RELATIVE.test(lastNorm) && (last === 'WH' || last === 'SUB') && to - 2 >= floor) return [to - 1, to];
  if (last === 'PRO' && !(/^(?:him|her|them|us|me|it|you)$/.test(lastNorm) && /^(?:IN|TO)$/.test(tags[to - 2] ?? '')))
    return [to - 1, to];
  const closed = last === 'COMMA' || isDash(lastNorm);
  if (!closed && !isNominal(last) && !/^(?:D|J|QUOTE|IN|VBG|VBN|VB)$/.test(last ?? '') && !/^[)\]%]$/.test(lastNorm))
    return undefined;
  const { start, verb } = walkLeft(scene, to, floor, closed);
  if (start >= to) return undefined;
  const end = closed ? to - 1 : to;
  let parts = segments(scene, start, end);
  // What follows the verb before is its object: "He voted for the bill, the mayor said."
  if (verb && parts.length > 1) parts = parts.slice(1);
  else if (verb) {
    const [from, stop] = parts[0] ?? [start, end];
    for (let i = stop - 1; i > from; i--)
      if (tags[i] === 'CC') {
        parts = [[i + 1, stop]];
        break;
      }
  }
  while (parts.length > 1 && isAside(scene, ...(parts[0] as Range))) parts = parts.slice(1);
  if (closed) {
    while (
      parts.length > 1 &&
      isAside(scene, ...(parts.at(-1) as Range)) &&
      /^(?:IN|R|WH)$/.test(tags[(parts.at(-1) as Range)[0]] ?? '') &&
      !RELATIVE.test(normAt(scene, (parts.at(-1) as Range)[0]))
    )
      parts = parts.slice(0, -1);
    const from = (parts[0] as Range)[0];
    return stripped(scene, from, (parts.at(-1) as Range)[1]);
  }
  // "Smith, who runs the office, on Sunday said": what says when has no comma behind it.
  if (
    parts.length > 1 &&
    tags[(parts.at(-1) as Range)[0]] === 'IN' &&
    !hasConjunction(scene, ...(parts.at(-1) as Range))
  )
    return stripped(scene, (parts[0] as Range)[0], (parts.at(-2) as Range)[1]);
  const [from, stop] = parts.at(-1) as Range;
  let first = from;
  const listed = tags[from] === 'CC' || hasConjunction(scene, from, stop);
  if (listed && parts.length > 1) {
    for (let p = parts.length - 2; p >= 0; p--) {
      const [a, b] = parts[p] as Range;
      if (b - a > 5 || b <= a || isAside(scene, a, b)) break;
      first = a;
    }
  }
  return stripped(scene, first, stop);
}

/** Steps back over adverbs, ", however," and "on Sunday" before a verb. */
function withoutTimes(scene: Scene, at: number, floor: number): number {
  const { tags } = scene.parsed;
  let to = at;
  for (let steps = 0; steps < 4; steps++) {
    while (to > floor && (tags[to - 1] === 'R' || tags[to - 1] === 'NEG')) to -= 1;
    if (tags[to - 1] === 'COMMA' && tags[to - 3] === 'COMMA' && ASIDES.test(normAt(scene, to - 2))) to -= 3;
    else if (DAY.test(normAt(scene, to - 1)) && to - 2 > floor)
      to -= /^(?:on|late|early)$/.test(normAt(scene, to - 2)) ? 2 : 1;
    else if (PERIODS.test(normAt(scene, to - 1)) && /^(?:last|this)$/.test(normAt(scene, to - 2)) && to - 3 > floor)
      to -= 2;
    else break;
  }
  return Math.max(to, floor);
}

function hasConjunction(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.parsed.tags[i] === 'CC') return true;
  return false;
}

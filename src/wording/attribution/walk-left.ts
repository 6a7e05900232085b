import { isNominal } from '../tag.ts';
import type { VerbGroup } from '../verb-group.ts';
import { verbClasses } from './lexicon.ts';
import { groupOf, isDash, isInnerDot, isQuoted, isRelativePronoun, lemmaAt, normAt, type Scene } from './scene.ts';

/** A subject further away than this is not looked for: it keeps the search linear. */
const FARTHEST = 70;
const LONGEST_BRACKET = 14;
/** A longer quotation is a statement, not a nickname or a title within a phrase. */
const LONGEST_TITLE = 9;
const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/;
const BEFORE_TITLE = /^(?:IN|N|NP|D|J|VBN|CC)$/;

/** Whether a word can open a relative clause here. */
export const isRelativeOpener = (scene: Scene, i: number): boolean =>
  RELATIVE.test(normAt(scene, i)) && (/^(?:WH|SUB)$/.test(scene.parsed.tags[i] ?? '') || isRelativePronoun(scene, i));

/** Start of a relative clause whose verb group begins at `at`, or −1. */
function relativeStart(scene: Scene, at: number, floor: number): number {
  const { tags } = scene.parsed;
  for (let i = at - 1; i >= Math.max(floor, at - 9); i--) {
    if (isRelativeOpener(scene, i)) {
      const before = tags[i - 1];
      return isNominal(before) || before === 'COMMA' || before === 'IN' || before === 'PUNCT' ? i : -1;
    }
    if (groupOf(scene, i) !== undefined || tags[i] === 'PUNCT') return -1;
  }
  return -1;
}

/** Where the bracket that closes at `close` opened, or −1. */
function bracketStart(scene: Scene, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - LONGEST_BRACKET); i--)
    if (/^[([]$/.test(normAt(scene, i))) return i;
  return -1;
}

/** Where a nickname or title within the phrase began that closes at `close`, or −1 for a statement before it. */
function titleStart(scene: Scene, close: number, floor: number, last: boolean): number {
  const { tags } = scene.parsed;
  if (!isQuoted(scene, close) || last) return -1;
  const id = scene.quote[close];
  let first = close;
  while (first > floor && close - first <= LONGEST_TITLE && scene.quote[first - 1] === id) first -= 1;
  return close - first <= LONGEST_TITLE && first > floor && BEFORE_TITLE.test(tags[first - 1] ?? '') ? first : -1;
}

/** "a customer based in Boston", "people briefed on the matter": a participle that looks like a past tense. */
const isReduced = ({ parsed: { tags } }: Scene, { start, end }: VerbGroup): boolean =>
  end - start === 1 && tags[start] === 'VBD' && /^(?:IN|TO)$/.test(tags[end] ?? '') && isNominal(tags[start - 1]);

/**
 * Walks left from `at` over what can belong to a noun phrase with its brackets, relative clauses and appositions.
 * `closed`: a comma or dash stands behind it. Gives where it stopped, and whether a finite verb stopped it.
 */
export function walkLeft(scene: Scene, at: number, floor: number, closed: boolean): { start: number; verb: boolean } {
  const { tags } = scene.parsed;
  const lowest = Math.max(floor, at - FARTHEST);
  let commas = 0;
  let j = at;
  while (j > lowest) {
    const i = j - 1;
    const norm = normAt(scene, i);
    const tag = tags[i];
    const group = groupOf(scene, i);
    if (tag === 'COMMA') commas += 1;
    if (norm === ')' || norm === ']') {
      j = bracketStart(scene, i, lowest);
      if (j < 0) return { start: i + 1, verb: false };
    } else if (tag === 'QUOTE') {
      const first = titleStart(scene, i, lowest, i === at - 1);
      if (first < 0) break;
      j = first;
    } else if (isDash(norm)) {
      if (!closed && i !== at - 1) break;
      j = i;
    } else if (tag === 'PUNCT' && !/^[$%&/#']$/.test(norm) && !isInnerDot(scene, i)) break;
    else if (tag === 'SUB' || tag === 'WH' || isRelativePronoun(scene, i)) break;
    else if (group?.kind === 'finite') {
      const classes = verbClasses(lemmaAt(scene, group.head));
      // "The official, who asked not to be named, said"
      const own = closed && isRelativePronoun(scene, group.start - 1);
      // "where leaders say the mayor left": what follows a verb of speech is no object of it.
      if (!own && j === group.end && (classes.has('speech') || classes.has('thought'))) return { start: j, verb: true };
      const relative = relativeStart(scene, group.start, lowest);
      if (relative >= 0) j = tags[relative - 1] === 'IN' ? relative - 1 : relative;
      else if ((closed || commas === 0) && isReduced(scene, group)) j = group.start;
      else return { start: j, verb: true };
    } else if (
      group?.kind === 'to' &&
      !isNominal(tags[group.start - 1]) &&
      groupOf(scene, group.start - 1) !== undefined
    )
      j = group.start;
    else j = i;
  }
  return { start: j, verb: false };
}

import { OCCASIONS, RECIPIENT, WRITINGS } from './lexicon.ts';
import { groupOf, isInnerDot, isTime, normAt, type Scene } from './scene.ts';
import type { VerbCue } from './verb-cue.ts';

const LONGEST = 16;
const STARTS = /^(?:in|on|at|during|after|to|through|via|from|with|last|this)$/;

/** Whether what follows a verb only says when, where or to whom. */
export const startsAdjunct = (scene: Scene, { lemma, end }: VerbCue): boolean =>
  /^(?:COMMA|PUNCT|QUOTE|R)$/.test(scene.parsed.tags[end] ?? 'PUNCT') ||
  STARTS.test(normAt(scene, end)) ||
  isTime(scene, end) ||
  RECIPIENT.has(lemma);

/** Where the words that say when, where and to whom end: "said on Sunday in an interview". */
export function adjunctEnd(scene: Scene, at: number): number {
  const { tags, to } = scene.parsed;
  let i = at;
  while (i < Math.min(to, at + LONGEST)) {
    if (/^(?:COMMA|QUOTE|SUB|WH)$/.test(tags[i] ?? '')) break;
    if (tags[i] === 'PUNCT' && !/^[()$&]$/.test(normAt(scene, i)) && !isInnerDot(scene, i)) break;
    if (groupOf(scene, i)?.kind === 'finite') return at;
    i += 1;
  }
  return i;
}

/** "said in a statement", "wrote on Facebook": what it was written in belongs to the cue. */
export function withOccasion(scene: Scene, end: number): number {
  // "she said of the plan"
  if (normAt(scene, end) === 'of') return end + 1;
  if (!/^(?:in|on)$/.test(normAt(scene, end))) return end;
  let i = end + 1;
  while (i < end + 5 && /^(?:D|J|N|NUM)$/.test(scene.parsed.tags[i] ?? '') && !OCCASIONS.has(normAt(scene, i))) i += 1;
  return WRITINGS.has(normAt(scene, i)) ? i + 1 : end;
}

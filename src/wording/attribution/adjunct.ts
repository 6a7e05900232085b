import { RECIPIENT } from './lexicon.ts';
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

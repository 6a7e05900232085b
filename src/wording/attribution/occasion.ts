import { OCCASIONS, WRITINGS } from './lexicon.ts';
import { normAt, type Scene } from './scene.ts';

/** "said in a statement", "wrote on Facebook": what it was written in belongs to the cue. */
export function withOccasion(scene: Scene, end: number): number {
  // "she said of the plan"
  if (normAt(scene, end) === 'of') return end + 1;
  if (!/^(?:in|on)$/.test(normAt(scene, end))) return end;
  let i = end + 1;
  while (i < end + 5 && /^(?:D|J|N|NUM)$/.test(scene.parsed.tags[i] ?? '') && !OCCASIONS.has(normAt(scene, i))) i += 1;
  return WRITINGS.has(normAt(scene, i)) ? i + 1 : end;
}

import { clauseExtent, trimmed } from './extent.ts';
import { HEARSAY } from './lexicon.ts';
import { type Draft, normAt, type Range, type Scene } from './scene.ts';

/** "has reportedly left": the clause without the adverb. */
export function hearsayAdverb(scene: Scene, at: number, floor: number): Draft | undefined {
  if (!HEARSAY.has(normAt(scene, at))) return undefined;
  const content: Range[] = [];
  const left = trimmed(scene, floor, at);
  if (left[1] > left[0]) content.push(left);
  const right = trimmed(scene, at + 1, clauseExtent(scene, at + 1));
  if (right[1] > right[0]) content.push(right);
  return { cue: [at, at + 1], content, head: at };
}

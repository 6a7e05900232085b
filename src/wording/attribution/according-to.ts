import { clauseExtent, trimmed } from './extent.ts';
import { type Draft, normAt, type Range, type Scene } from './scene.ts';
import { speakerAfter } from './speaker-after.ts';

/** "According to X, S." / "S, according to X." / "S1, according to X, S2." */
export function accordingTo(scene: Scene, at: number, floor: number): Draft | undefined {
  if (normAt(scene, at) !== 'according' || normAt(scene, at + 1) !== 'to') return undefined;
  const { tags } = scene.parsed;
  const source = speakerAfter(scene, at + 2);
  if (source === undefined) return undefined;
  const content: Range[] = [];
  const left = trimmed(scene, floor, at);
  if (left[1] - left[0] > 1) content.push(left);
  let next = source[1];
  if (tags[next] === 'COMMA') next += 1;
  if (tags[source[1]] === 'COMMA' || left[1] - left[0] <= 1) {
    const right = trimmed(scene, next, clauseExtent(scene, next));
    if (right[1] > right[0]) content.push(right);
  }
  return { cue: [at, at + 2], source, content, head: at, closes: true };
}

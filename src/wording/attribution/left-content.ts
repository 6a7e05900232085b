import { normAt, type Range, type Scene } from './scene.ts';

/** Start of what is said when it stands before its speaker: the quotation, or the clause back to its boundary. */
export function contentBefore(scene: Scene, end: number, floor: number): Range | undefined {
  const { tags } = scene.parsed;
  let to = end;
  while (to > floor && (tags[to - 1] === 'COMMA' || normAt(scene, to - 1) === '--')) to -= 1;
  if (to <= floor) return undefined;
  return [floor, to];
}

import { singular } from '../clause.ts';
import { phraseExtent, trimmed } from './extent.ts';
import { PARTISANS } from './lexicon.ts';
import { type Draft, normAt, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

/** How far behind its verb the noun may stand. */
const FARTHEST = 7;

/** "is a fierce critic of X", "has been an advocate for X". */
export function partisan(scene: Scene, at: number, floor: number): Draft | undefined {
  const { tags } = scene.parsed;
  if (tags[at] !== 'N' || !/^(?:of|for)$/.test(normAt(scene, at + 1)) || !PARTISANS.has(singular(normAt(scene, at))))
    return undefined;
  let i = at - 1;
  while (
    i > floor &&
    at - i < FARTHEST &&
    (scene.groupAt[i] ?? -1) < 0 &&
    /^(?:D|J|R|N|NP|POS|PUNCT)$/.test(tags[i] ?? '')
  )
    i -= 1;
  const group = scene.groups[scene.groupAt[i] ?? -1];
  if (group?.kind !== 'finite' || tags[group.head] !== 'BE') return undefined;
  const source = subjectBefore(scene, group.start, floor);
  if (source === undefined) return undefined;
  const content = trimmed(scene, at + 2, phraseExtent(scene, at + 2));
  return content[1] > content[0] ? { cue: [group.start, at + 2], source, content: [content], head: at } : undefined;
}

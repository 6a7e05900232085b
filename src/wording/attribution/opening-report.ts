import { clauseExtent, trimmed } from './extent.ts';
import { type Draft, normAt, type Scene } from './scene.ts';
import { speakerAfter } from './speaker-after.ts';
import type { VerbCue } from './verb-cue.ts';

/** "Said the mayor: S", "Added Okoro, “S”": the verb opens its sentence, its speaker and the words follow. */
export function openingReport(scene: Scene, { group, start, end, classes }: VerbCue): Draft | undefined {
  const { tags, to } = scene.parsed;
  if (start !== 0 || group.end > 1 || !classes.has('speech') || !/^VB[DN]$/.test(tags[0] ?? '')) return undefined;
  const source = speakerAfter(scene, end);
  if (source === undefined) return undefined;
  const [, after] = source;
  const opens = normAt(scene, after) === ':' || (tags[after] === 'COMMA' && tags[after + 1] === 'QUOTE');
  if (!opens) return undefined;
  const content = trimmed(scene, after + 1, Math.min(to, clauseExtent(scene, after + 1)));
  return { cue: [start, end], source, content: content[1] > content[0] ? [content] : [], head: group.head };
}

import { isVerbal } from '../tag.ts';
import { trimmed } from './extent.ts';
import { type Draft, normAt, type Scene } from './scene.ts';

/** "NAME: S", as in a headline or a transcript: a short name without a verb before the colon of its sentence. */
export function speakerColon(scene: Scene, at: number, floor: number): Draft | undefined {
  const { tags, to } = scene.parsed;
  if (normAt(scene, at) !== ':' || floor !== 0 || at < 1 || at > 5 || at + 3 > to) return undefined;
  let names = 0;
  for (let i = 0; i < at; i++) {
    if (isVerbal(tags[i]) || tags[i] === 'WH' || tags[i] === 'SUB' || tags[i] === 'PRO' || tags[i] === 'COMMA')
      return undefined;
    if (/^\p{Lu}/u.test(scene.parsed.tokens[i]?.text ?? '')) names += 1;
  }
  if (names === 0) return undefined;
  const content = trimmed(scene, at + 1, to);
  return content[1] > content[0] ? { cue: [at, at + 1], source: [0, at], content: [content], head: at } : undefined;
}

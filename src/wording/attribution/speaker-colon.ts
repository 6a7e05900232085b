import { isVerbal } from '../tag.ts';
import { trimmed } from './extent.ts';
import { type Draft, hasFinite, isQuoted, normAt, type Scene } from './scene.ts';

/** What stands before a colon as the name of a section or a kind of text. */
const HEADING =
  /^(?:here|notes?|question|answer|latest|update|updates|correction|exclusive|opinion|analysis|watch|read|photos?|videos?|breaking|abstract|text|time|date|place|location|results?|summary|example|related|more|live|poll|polls)$/;

/** "NAME: S", as in a headline or a transcript: a short name without a verb before the colon of its sentence. */
export function speakerColon(scene: Scene, at: number, floor: number): Draft | undefined {
  const { tags, to } = scene.parsed;
  if (normAt(scene, at) !== ':' || floor !== 0 || at < 1 || at > 5 || at + 3 > to) return undefined;
  // "Q: …" names nobody.
  if (at === 1 && normAt(scene, 0).length === 1) return undefined;
  if (HEADING.test(normAt(scene, at - 1)) || HEADING.test(normAt(scene, 0))) return undefined;
  let names = 0;
  for (let i = 0; i < at; i++) {
    if (isVerbal(tags[i]) || tags[i] === 'WH' || tags[i] === 'SUB' || tags[i] === 'PRO' || tags[i] === 'COMMA')
      return undefined;
    if (/^\p{Lu}/u.test(scene.parsed.tokens[i]?.text ?? '')) names += 1;
  }
  if (names === 0) return undefined;
  const content = trimmed(scene, at + 1, to);
  // "Okoro: 12" is a table.
  const speaks = hasFinite(scene, ...content) || isQuoted(scene, at + 1);
  return speaks ? { cue: [at, at + 1], source: [0, at], content: [content], head: at } : undefined;
}

import type { Tag } from '../tag.ts';
import { clauseExtent, phraseExtent, trimmed } from './extent.ts';
import { type AdjectiveClass, adjectiveClasses } from './lexicon.ts';
import { type Draft, lemmaAt, normAt, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

const ATTITUDE: ReadonlySet<AdjectiveClass> = new Set(['attitude']);

/** What the tagger may take an adjective for. */
const PREDICATIVE: ReadonlySet<Tag> = new Set(['J', 'N', 'R', 'VB', 'VBD', 'VBG', 'VBN', 'VBZ']);

/** "is confident that S", "was skeptical of X", "are eager to V", "it is clear that S". */
export function attitudeAdjective(scene: Scene, at: number, floor: number): Draft | undefined {
  const { tags } = scene.parsed;
  if (!PREDICATIVE.has(tags[at] ?? 'D') || (scene.quote[at] ?? 0) !== 0) return undefined;
  const opener = normAt(scene, at + 1);
  const listed = adjectiveClasses(normAt(scene, at));
  // Whatever somebody is about something, he is in his mind: "was upbeat about", "is honest about".
  const classes = listed.size === 0 && opener === 'about' && tags[at] === 'J' ? ATTITUDE : listed;
  if (classes.size === 0) return undefined;
  let i = at;
  while (i > floor && (tags[i - 1] === 'R' || tags[i - 1] === 'NEG') && (scene.groupAt[i - 1] ?? -1) < 0) i -= 1;
  const group = scene.groups[scene.groupAt[i - 1] ?? -1] ?? scene.groups[scene.groupAt[at] ?? -1];
  if (
    group === undefined ||
    (!/^(?:be|feel|remain|become|appear|seem|sound|look)$/.test(
      lemmaAt(scene, group.passive ? group.start : group.head),
    ) &&
      tags[group.start] !== 'BE' &&
      tags[group.head] !== 'BE')
  )
    return undefined;
  const subject = subjectBefore(scene, group.start, floor);
  const it = subject !== undefined && /^(?:it|there|that|this)$/.test(normAt(scene, subject[0]));
  const clause = opener === 'that' || opener === 'whether' || tags[at + 1] === 'WH';
  const cue = [group.start, at + 1] as const;
  if (clause && (it || subject === undefined) && classes.has('evident')) {
    const content = trimmed(scene, at + 1, clauseExtent(scene, at + 1));
    // "It is clear": the word that stands for the clause is no speaker.
    return { cue: [subject?.[0] ?? cue[0], cue[1]], content: [content], head: at };
  }
  if (subject === undefined || it) return undefined;
  if (classes.has('attitude')) {
    const about =
      /^(?:of|about|with|at|by|over|for|in|to|on|toward|towards|against)$/.test(opener) &&
      !(opener === 'to' && tags[at + 2] === 'VB');
    if (!clause && !about) return undefined;
    const from = clause ? at + 1 : at + 2;
    const content = trimmed(scene, from, clause ? clauseExtent(scene, from) : phraseExtent(scene, from));
    if (content[1] <= content[0]) return undefined;
    return { cue: [group.start, clause ? at + 1 : at + 2], source: subject, content: [content], head: at };
  }
  if (classes.has('intention') && opener === 'to') {
    const content = trimmed(scene, at + 1, phraseExtent(scene, at + 1));
    return { cue, source: subject, content: [content], head: at };
  }
  return undefined;
}

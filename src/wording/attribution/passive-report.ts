import { clauseExtent, infinitiveExtent, phraseExtent, trimmed } from './extent.ts';
import { type Draft, normAt, type Range, type Scene } from './scene.ts';
import { speakerAfter } from './speaker-after.ts';
import { subjectBefore } from './subject.ts';
import type { VerbCue } from './verb-cue.ts';

/** How far behind the verb its "by", or what was asked, is looked for. */
const FARTHEST = 8;

/** "was criticised by X", "is expected to V", "was told that S", "asked about X". `reduced`: without its auxiliary. */
export function passiveReport(scene: Scene, cue: VerbCue, floor: number, reduced: boolean): Draft | undefined {
  const { group, lemma, start, end, classes } = cue;
  const { tags } = scene.parsed;
  const subject = subjectBefore(scene, start, floor);
  const draft = (content: Range, more: Partial<Draft> = {}): Draft | undefined =>
    content[1] > content[0] ? { cue: [start, end], content: [content], head: group.head, ...more } : undefined;
  const told = classes.has('speech') || classes.has('judgement') || classes.has('thought');
  const agent = told ? agentOf(scene, end) : undefined;
  // "was impressed by X": who feels is the subject.
  const felt = classes.has('feeling') && !reduced && subject !== undefined && !told ? agentOf(scene, end) : agent;
  if (felt !== undefined && !reduced && subject !== undefined && classes.has('feeling'))
    return { cue: [start, felt[0]], source: subject, content: [felt], head: group.head };
  if (agent !== undefined)
    return {
      cue: [start, end],
      source: agent,
      content: subject === undefined ? [] : [subject],
      head: group.head,
    };
  const first = normAt(scene, end);
  if (lemma === 'ask') {
    const asked = reduced ? questionOf(scene, cue) : undefined;
    if (asked !== undefined) return asked;
    if (tags[end] === 'WH' || /^(?:whether|if|about)$/.test(first) || cue.particle)
      return draft(trimmed(scene, end, toComma(scene, end)));
  }
  const named = subject === undefined || /^(?:it|there)$/.test(normAt(scene, subject[0])) ? [] : [subject];
  if (first === 'to' && told && !reduced) {
    const content = trimmed(scene, end, infinitiveExtent(scene, end));
    return draft(content, { content: [...named, content] });
  }
  if (first === 'that' && !reduced) {
    // Who is told says nothing; who is convinced holds it.
    const listener = lemma === 'convince' ? named[0] : undefined;
    return draft(trimmed(scene, end, clauseExtent(scene, end)), listener === undefined ? {} : { source: listener });
  }
  const acted = (told || classes.has('decision')) && !reduced;
  // "The plan was praised": of somebody who is not named.
  const bare = acted && named[0] !== undefined ? draft(named[0]) : undefined;
  if (first !== 'as' && !cue.particle && !(classes.has('speech') && !reduced)) return bare;
  if (/^(?:PUNCT|COMMA|CC)$/.test(tags[end] ?? 'PUNCT')) return bare;
  const content = trimmed(scene, end, phraseExtent(scene, end));
  return draft(content, { content: [...(reduced ? [] : named), content] });
}

/** Who did it: the phrase behind a near "by". */
function agentOf(scene: Scene, end: number): Range | undefined {
  for (let i = end; i < end + 5; i++)
    if (normAt(scene, i) === 'by' && scene.parsed.tags[i + 1] !== 'VBG') return speakerAfter(scene, i + 1);
  return undefined;
}

/** "Asked on Monday about X": what was asked. */
function questionOf(scene: Scene, { group, start, end }: VerbCue): Draft | undefined {
  const { tags } = scene.parsed;
  if (end !== group.end) return undefined;
  for (let i = end; i < end + FARTHEST && !/^(?:COMMA|PUNCT|QUOTE)$/.test(tags[i] ?? 'PUNCT'); i++) {
    const about = normAt(scene, i) === 'about';
    if (tags[i] !== 'WH' && !about && !/^(?:whether|if)$/.test(normAt(scene, i))) continue;
    const at = about ? i + 1 : i;
    const content = trimmed(scene, at, toComma(scene, at));
    if (content[1] > content[0]) return { cue: [start, i === end ? at : end], content: [content], head: group.head };
  }
  return undefined;
}

function toComma(scene: Scene, from: number): number {
  const end = clauseExtent(scene, from);
  for (let i = from; i < end; i++) if (scene.parsed.tags[i] === 'COMMA') return i;
  return end;
}

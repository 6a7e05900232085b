import type { Tag } from '../tag.ts';
import { CONSTRUCTS } from './constructs.ts';
import { type Draft, groupOf, isQuoted, normAt, type Range, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { isRelativeOpener } from './walk-left.ts';
import { withTimes } from './with-times.ts';

/** Words that open no attribution. */
const IDLE: ReadonlySet<Tag> = new Set(['D', 'COMMA', 'PRO', 'POS', 'NUM', 'CC', 'QUOTE', 'SUB', 'WH', 'NP']);

/**
 * The attributions of a sentence from left to right. What stands within the content of one is that speaker's words and
 * is not taken apart again; a speaker who stands behind the words takes what was found in them.
 */
export function draftsOf(scene: Scene): readonly Draft[] {
  const kept: Draft[] = [];
  let floor = 0;
  // Up to here the words are somebody's already.
  let taken = 0;
  // From here on only the name of a speaker is taken, who may speak again in it: "said Okoro, who noted that S".
  let named = 0;
  for (let i = 0; i < scene.parsed.to; i++) {
    if (IDLE.has(scene.parsed.tags[i] ?? 'D') || isQuoted(scene, i)) continue;
    const again = speaksAgain(scene, i, named);
    const found = draftAt(scene, i, again ? Math.min(floor, named) : floor, i < taken && !again);
    if (found === undefined || (i < taken && found.closes !== true && !again)) continue;
    for (let last = kept.at(-1); last !== undefined && swallows(found, last); last = kept.at(-1)) kept.pop();
    const draft = withTimes(
      scene,
      found.shared === true ? withSpeaker(scene, found, kept) : withHost(scene, found, kept),
    );
    kept.push(draft);
    taken = endOf(draft);
    named = Math.max(draft.cue[1], ...draft.content.map(([, to]) => to));
    if (draft.closes === true) floor = taken;
  }
  return kept;
}

/** Whether the verb at `at` is that of a relative clause on a speaker: "said Okoro, who noted that S". */
const speaksAgain = (scene: Scene, at: number, named: number): boolean =>
  at >= named && normAt(scene, at - 1) === 'who';

function draftAt(scene: Scene, at: number, floor: number, taken: boolean): Draft | undefined {
  for (const construct of CONSTRUCTS) {
    const draft = construct(scene, at, floor, taken);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

const endOf = ({ cue, content, source }: Draft): number =>
  Math.max(cue[1], source?.[1] ?? 0, ...content.map(([, to]) => to));

/** Whether the cue of an earlier one stands in the words or in the name of the later one. */
function swallows(later: Draft, { cue: [at] }: Draft): boolean {
  const covers = ([from, to]: Range) => at >= from && at < to;
  return (later.closes === true && later.content.some(covers)) || (later.source !== undefined && covers(later.source));
}

/** "Okoro, who said S, added that T": who speaks in a relative clause before speaks in the sentence. */
function withHost(scene: Scene, draft: Draft, before: readonly Draft[]): Draft {
  const last = before.at(-1);
  if (draft.source !== undefined || draft.closes === true || last?.source === undefined) return draft;
  const [relative] = last.source;
  if (!isRelativeOpener(scene, relative) || draft.cue[0] - endOf(last) > 2) return draft;
  const source = subjectBefore(scene, relative, 0);
  return source === undefined ? draft : { ...draft, source };
}

/** How many attributions back whoever spoke last is looked for: it keeps the search linear. */
const FARTHEST = 40;

/** "…, adding that S": who spoke last speaks on; "apologised for it and accepted that S": whose the verb before is. */
function withSpeaker(scene: Scene, draft: Draft, before: readonly Draft[]): Draft {
  const host = before.slice(-FARTHEST).findLast((other) => other.source !== undefined && other.shared !== true);
  const source = host?.source ?? subjectOfVerbBefore(scene, draft.cue[0]);
  return source === undefined ? draft : { ...draft, source };
}

function subjectOfVerbBefore(scene: Scene, at: number): Range | undefined {
  for (let i = at - 1; i > Math.max(0, at - FARTHEST); i--) {
    const group = groupOf(scene, i);
    if (group?.kind !== 'finite' || group.passive || i !== group.start) continue;
    const subject = subjectBefore(scene, group.start, 0);
    if (subject !== undefined && !hasVerb(scene, subject)) return subject;
  }
  return undefined;
}

/** "The firm regrets the delay caused": what holds a verb is no subject of the next. */
function hasVerb(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (groupOf(scene, i)?.kind === 'finite') return true;
  return false;
}

import { VERB_CONSTRUCTS, WORD_CONSTRUCTS } from './constructs.ts';
import type { Draft, Range, Scene } from './scene.ts';

const endOf = (draft: Draft): number => Math.max(...[...draft.cue, ...draft.content, ...(draft.source === undefined ? [] : [draft.source])].map(([, to]) => to));

/**
 * The attributions of a sentence from left to right. What stands within the content of one is that speaker's words and
 * is not taken apart again; a speaker who stands behind the words takes what was found in them.
 */
export function draftsOf(scene: Scene): readonly Draft[] {
  const { to } = scene.parsed;
  const kept: Draft[] = [];
  let floor = 0;
  // Up to here the words are somebody's already.
  let taken = 0;
  for (let i = 0; i < to; i++) {
    if ((scene.quote[i] ?? 0) !== 0) continue;
    const found = draftAt(scene, i, floor);
    if (found === undefined) continue;
    if (i < taken && !found.closes) continue;
    if (found.closes) while (kept.length > 0 && within(kept.at(-1) as Draft, found)) kept.pop();
    while (kept.length > 0 && found.source !== undefined && (kept.at(-1) as Draft).cue[0]?.[0] !== undefined && inside(kept.at(-1) as Draft, found.source)) kept.pop();
    const draft = found.shared === true ? withSpeaker(found, kept) : found;
    kept.push(draft);
    taken = endOf(draft);
    if (draft.closes) floor = taken;
  }
  return kept;
}

function draftAt(scene: Scene, at: number, floor: number): Draft | undefined {
  const group = scene.groups[scene.groupAt[at] ?? -1];
  if (group !== undefined && group.start === at)
    for (const construct of VERB_CONSTRUCTS) {
      const draft = construct(scene, group, floor);
      if (draft !== undefined) return draft;
    }
  for (const construct of WORD_CONSTRUCTS) {
    const draft = construct(scene, at, floor);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

/** Whether the cue of one stands in the content of the other. */
function within(inner: Draft, outer: Draft): boolean {
  const at = inner.cue[0]?.[0] ?? -1;
  return outer.content.some(([from, to]) => at >= from && at < to);
}

function inside(inner: Draft, [from, to]: Range): boolean {
  const at = inner.cue[0]?.[0] ?? -1;
  return at >= from && at < to;
}

function withSpeaker(draft: Draft, before: readonly Draft[]): Draft {
  const host = before.findLast((other) => other.source !== undefined && other.shared !== true);
  return host?.source === undefined ? draft : { ...draft, source: host.source };
}

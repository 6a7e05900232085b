import type { VerbGroup } from '../verb-group.ts';
import { type Draft, isQuoted, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

/** How many verbs back the clause of a participle's speaker is looked for. */
const FARTHEST = 6;

/** Whose a participle or infinitive is: the noun before it, the speaker of the clause before, or the subject to come. */
export function speakerOfParticiple(scene: Scene, group: VerbGroup, floor: number): Pick<Draft, 'source' | 'shared'> {
  const { groups, groupAt, parsed } = scene;
  let at = group.start;
  while (at > floor && parsed.tags[at - 1] === 'R') at -= 1;
  if (group.kind === 'ing' && /^NP?$/.test(parsed.tags[at - 1] ?? '')) {
    const own = subjectBefore(scene, at, floor);
    if (own !== undefined) return { source: own };
  }
  const own = groupAt[group.start] ?? 0;
  for (let g = own - 1; g >= Math.max(0, own - FARTHEST); g--) {
    const host = groups[g];
    if (host?.kind !== 'finite' || isQuoted(scene, host.head)) continue;
    const subject = subjectBefore(scene, host.start, 0);
    return { shared: true, ...(subject === undefined ? {} : { source: subject }) };
  }
  // "Calling X a liar, the mayor left": the subject is still to come.
  if (group.kind === 'ing' && at <= 2)
    for (let g = own + 1; g <= own + FARTHEST; g++) {
      const next = groups[g];
      if (next?.kind !== 'finite') continue;
      const subject = subjectBefore(scene, next.start, group.end);
      return subject === undefined ? { shared: true } : { source: subject };
    }
  return { shared: true };
}

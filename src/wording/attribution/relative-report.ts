import { groupOf, isQuoted, normAt, type Range, type Scene } from './scene.ts';

/**
 * What somebody says in a relative clause ends where the sentence goes on with its own verb: "guests who talked to
 * the cook | said", "Okoro, who said S, | left". `clause`: what is said is a clause, with one verb of its own.
 */
export function withinRelative(scene: Scene, [from, to]: Range, clause: boolean): Range {
  const { tags } = scene.parsed;
  let own = clause ? 1 : 0;
  for (let i = from; i < to; i++) {
    if (isQuoted(scene, i)) continue;
    const tag = tags[i];
    if (tag === 'SUB' || tag === 'WH' || tag === 'CC') own += 1;
    if (tag === 'COMMA') {
      if (i > from && resumes(scene, i)) return [from, i];
      continue;
    }
    const group = groupOf(scene, i);
    if (group === undefined || group.start !== i) continue;
    // "clubs that have thanked her say they": the tagger takes the verb behind an object for a bare one.
    const finite = group.kind === 'finite' || (group.kind === 'base' && normAt(scene, i - 1) !== 'to');
    if (!finite) continue;
    if (own === 0 && i > from) return [from, tags[i - 1] === 'R' ? i - 1 : i];
    own = Math.max(0, own - 1);
  }
  return [from, to];
}

/** Whether the sentence goes on with its verb behind a comma. */
function resumes(scene: Scene, comma: number): boolean {
  let next = comma + 1;
  while (scene.parsed.tags[next] === 'R') next += 1;
  const group = groupOf(scene, next);
  return group?.kind === 'finite' && group.start === next;
}

/** The words of an aside before the comma behind which the sentence goes on with its verb; undefined if it is none. */
export function asideFirst(scene: Scene, [from, to]: Range): Range | undefined {
  for (let i = from + 1; i <= to; i++)
    if (scene.parsed.tags[i] === 'COMMA' && !isQuoted(scene, i) && resumes(scene, i)) return [from, i];
  return undefined;
}

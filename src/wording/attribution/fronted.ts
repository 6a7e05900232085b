import { beginsClause } from './extent.ts';
import { groupOf, isQuoted, normAt, type Range, type Scene } from './scene.ts';

/** Whether the clause that begins at `at` only leads in: "While he said S, …", "Conceding that S, …". */
export function isFronted(scene: Scene, at: number): boolean {
  const before = scene.parsed.tags[at - 1];
  if (before === 'SUB') return normAt(scene, at - 1) !== 'that';
  if (before === 'WH') return /^(?:when|whenever|where|what)$/.test(normAt(scene, at - 1));
  return at === 0 && groupOf(scene, 0)?.kind === 'ing';
}

/** The words of a range up to a comma behind which the main clause begins. */
export function clauseFirst(scene: Scene, [from, to]: Range): Range {
  for (let i = from + 1; i < to; i++)
    if (scene.parsed.tags[i] === 'COMMA' && !isQuoted(scene, i) && beginsClause(scene, i + 1)) return [from, i];
  return [from, to];
}

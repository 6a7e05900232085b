import { beginsClause } from './extent.ts';
import { groupOf, isQuoted, isRelativePronoun, normAt, type Range, type Scene } from './scene.ts';

/** How far behind its first word the verb of a main clause is looked for. */
const LONGEST_SUBJECT = 24;
const LEADS_IN = /^(?:after|before|by|in|while|when|since|without|despite|besides|upon|on)$/;

/** Whether the clause that begins at `at` only leads in: "While he said S, …", "Conceding that S, …". */
export function isFronted(scene: Scene, at: number): boolean {
  const { tags } = scene.parsed;
  const before = tags[at - 1];
  if (groupOf(scene, at)?.kind === 'ing' && (at === 0 || (at === 1 && LEADS_IN.test(normAt(scene, 0))))) return true;
  if (before === 'SUB') return normAt(scene, at - 1) !== 'that';
  if (before === 'WH') return /^(?:when|whenever|where|what)$/.test(normAt(scene, at - 1));
  return false;
}

/** The words of a range up to a comma behind which the main clause begins. */
export function clauseFirst(scene: Scene, [from, to]: Range): Range {
  for (let i = from + 1; i < to; i++)
    if (
      scene.parsed.tags[i] === 'COMMA' &&
      !isQuoted(scene, i) &&
      (beginsClause(scene, i + 1) || beginsLongClause(scene, i + 1))
    )
      return [from, i];
  return [from, to];
}

/** "…, Mr. Okoro, citing the weather, said": a subject with appositions and participles before its verb. */
function beginsLongClause(scene: Scene, at: number): boolean {
  const { tags, to } = scene.parsed;
  if (!/^(?:NP|D|PRO|N|POS)$/.test(tags[at] ?? '')) return false;
  let commas = 0;
  let relative = false;
  for (let i = at; i < Math.min(to, at + LONGEST_SUBJECT); i++) {
    const tag = tags[i];
    if (isRelativePronoun(scene, i)) relative = true;
    if (tag === 'COMMA') commas += 1;
    if (tag === 'CC' || tag === 'SUB' || tag === 'QUOTE' || (tag === 'PUNCT' && normAt(scene, i) !== '.')) return false;
    const group = groupOf(scene, i);
    if (group?.kind !== 'finite') continue;
    if (!relative) return commas === 2 || commas === 0;
    relative = false;
    i = group.end - 1;
  }
  return false;
}

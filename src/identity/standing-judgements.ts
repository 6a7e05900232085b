import type { Judgement } from '../model/judgement.ts';

type Undo = Extract<Judgement, { readonly kind: 'undo' }>;

/**
 * The judgements that nobody has taken back, in the given order, the `undo` records themselves left out.
 *
 * An undo counts unless it is itself undone, so undoing an undo restores the first judgement. Undos that only take each
 * other back are undecided and change nothing (the grounded reading of Dung, Artificial Intelligence 77, 1995).
 * Linear in the judgements.
 */
export function standingJudgements(judgements: readonly Judgement[]): Exclude<Judgement, Undo>[] {
  const undos = new Map<string, Undo>();
  const openAttackers = new Map<string, number>();
  for (const judgement of judgements) {
    if (judgement.kind !== 'undo') continue;
    undos.set(judgement.id, judgement);
    openAttackers.set(judgement.of, (openAttackers.get(judgement.of) ?? 0) + 1);
  }
  const undone = new Set<string>();
  const settled = [...undos.values()].filter((undo) => !openAttackers.has(undo.id));
  // An undo that stands fells its target; an undo so felled frees its own target of one attacker.
  for (let undo = settled.pop(); undo !== undefined; undo = settled.pop()) {
    if (undone.has(undo.of)) continue;
    undone.add(undo.of);
    const fallen = undos.get(undo.of);
    if (fallen === undefined) continue;
    const left = (openAttackers.get(fallen.of) ?? 0) - 1;
    openAttackers.set(fallen.of, left);
    const freed = undos.get(fallen.of);
    if (left === 0 && freed !== undefined) settled.push(freed);
  }
  return judgements.filter(
    (judgement): judgement is Exclude<Judgement, Undo> => judgement.kind !== 'undo' && !undone.has(judgement.id),
  );
}

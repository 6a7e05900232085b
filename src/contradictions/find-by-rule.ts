import type { Contradiction } from '../model/audit.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { ContradictionContext } from './context.ts';
import { describeSet } from './describe-finding.ts';
import { findProjected } from './find-projected.ts';
import type { SetConflict } from './kinds/set-conflict.ts';
import { SET_KINDS } from './kinds/set-kinds.ts';
import { type ConflictRule, userRules } from './kinds/user-rule.ts';
import { type SettledSet, settleSet } from './settle-set.ts';

/** Everything that declared properties and the caller's rules find, and how much they left unchecked. */
export function findByRule(
  context: ContradictionContext,
  rules: readonly ConflictRule[],
): { readonly findings: readonly Contradiction[]; readonly notChecked: number } {
  const projected = findProjected(context);
  const sets: Judged[] = [];
  let { notChecked } = projected;
  for (const kind of rules.length === 0 ? SET_KINDS : [...SET_KINDS, userRules(rules)]) {
    const found = kind(context);
    notChecked += found.notChecked;
    for (const conflict of found.conflicts) {
      const settled = settleSet(context, conflict);
      if (settled !== undefined) sets.push({ conflict, settled });
    }
  }
  return { findings: withoutEchoes([...projected.findings, ...describeAll(context, sets)]), notChecked };
}

interface Judged {
  readonly conflict: SetConflict;
  readonly settled: SettledSet;
}

/** One finding for all sets of one rule about the same values: the hardest is the example, the others take part. */
function describeAll(context: ContradictionContext, sets: readonly Judged[]): readonly Contradiction[] {
  const known = new Map<string, Judged>();
  for (const set of sets) {
    const { id } = describeSet(context, set.conflict, set.settled);
    const other = known.get(id);
    if (other === undefined) {
      known.set(id, set);
      continue;
    }
    const best = isPlainer(set, other) ? set : other;
    const members = [...new Set([...other.conflict.members, ...set.conflict.members])];
    known.set(id, { ...best, conflict: { ...best.conflict, members } });
  }
  return [...known.values()].map(({ conflict, settled }) => describeSet(context, conflict, settled));
}

function isPlainer({ settled }: Judged, { settled: than }: Judged): boolean {
  return settled.hard === than.hard ? settled.strength > than.strength : settled.hard;
}

/** Kinds that look at one relation from several sides: they may find the same claims by more than one way. */
const SIDES_OF_A_RELATION: ReadonlySet<string> = new Set([
  'asymmetric',
  'cycle',
  'inverse',
  'irreflexive',
  'symmetric',
  'temporal-order',
  'transitive',
]);

/**
 * Two rules may find the same claims on both ends of one relation, as an inverse does, and what runs in a circle fits no
 * timeline either: told once, as the first of these kinds and in the fewest words.
 */
function withoutEchoes(findings: readonly Contradiction[]): readonly Contradiction[] {
  const seen = new Set<string>();
  const plainestFirst = [...findings].sort(
    (a, b) => byCodeUnit(a.kind, b.kind) || a.reason.length - b.reason.length || byCodeUnit(a.id, b.id),
  );
  return plainestFirst.filter(({ outcome, kind, rule, positions, claims }) => {
    const keys = [canonicalJson([outcome, kind, rule, positions.flatMap((position) => position.claims).sort()])];
    if (SIDES_OF_A_RELATION.has(kind)) keys.push(canonicalJson([outcome, ...claims].sort()));
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

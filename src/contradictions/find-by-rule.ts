import type { Contradiction } from '../model/audit.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { ContradictionContext } from './context.ts';
import { describeSet } from './describe-finding.ts';
import { findProjected } from './find-projected.ts';
import { SET_KINDS } from './kinds/set-kinds.ts';
import { type ConflictRule, userRules } from './kinds/user-rule.ts';
import { settleSet } from './settle-set.ts';

/** Everything that declared properties and the caller's rules find, and how much they left unchecked. */
export function findByRule(
  context: ContradictionContext,
  rules: readonly ConflictRule[],
): { readonly findings: readonly Contradiction[]; readonly notChecked: number } {
  const projected = findProjected(context);
  const findings: Contradiction[] = [...projected.findings];
  let { notChecked } = projected;
  for (const kind of rules.length === 0 ? SET_KINDS : [...SET_KINDS, userRules(rules)]) {
    const found = kind(context);
    notChecked += found.notChecked;
    for (const conflict of found.conflicts) {
      const settled = settleSet(context, conflict);
      if (settled !== undefined) findings.push(describeSet(context, conflict, settled));
    }
  }
  return { findings: withoutEchoes(findings), notChecked };
}

/**
 * Two rules may find the same claims on both ends of one relation, as an inverse does, and what runs in a circle fits no
 * timeline either: told once.
 */
function withoutEchoes(findings: readonly Contradiction[]): readonly Contradiction[] {
  const seen = new Set<string>();
  return findings.filter(({ outcome, kind, rule, positions, claims }) => {
    const key = canonicalJson([outcome, kind, rule, positions.flatMap((position) => position.claims).sort()]);
    if (seen.has(key)) return false;
    const set = canonicalJson([outcome, ...claims].sort());
    if (kind === 'temporal-order' && seen.has(set)) return false;
    seen.add(key).add(set);
    return true;
  });
}

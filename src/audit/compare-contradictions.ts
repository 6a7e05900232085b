import type { Contradiction } from '../model/audit.ts';
import type { AlteredContradiction, ContradictionChanges } from '../model/audit-change.ts';
import { sameJson } from '../model/same-json.ts';

/** What became of findings, matched by id. Time linear in the findings. */
export function compareContradictions(
  before: readonly Contradiction[],
  after: readonly Contradiction[],
): ContradictionChanges {
  if (before.length === 0) return { appeared: after, resolved: [], altered: [] };
  const earlier = new Map(before.map((finding) => [finding.id, finding]));
  const later = new Set(after.map((finding) => finding.id));
  return {
    appeared: after.filter(({ id }) => !earlier.has(id)),
    resolved: before.filter(({ id }) => !later.has(id)),
    altered: after.flatMap((finding): readonly AlteredContradiction[] => {
      const first = earlier.get(finding.id);
      if (first === undefined || sameJson(first, finding)) return [];
      return [{ id: finding.id, before: first, after: finding }];
    }),
  };
}

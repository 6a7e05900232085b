import type { ContradictionContext } from '../context.ts';

/** A total, predicates declared as disjoint parts of it, and whether they are all of it. */
export interface Breakdown {
  readonly total: string;
  readonly parts: readonly string[];
  readonly exhaustive: boolean;
}

interface Part {
  readonly id: string;
  readonly exhaustive: boolean;
  readonly breakdown: string | undefined;
}

/**
 * The declared parts of each total, those of one breakdown together. Parts by sex and parts by age overlap, so a name
 * (`breakdown`) keeps them apart. Without names: parts that are all of a total leave no room beside them, so a further
 * one that is not called exhaustive cuts across them and belongs to another breakdown. Time O(predicates).
 */
export function declaredBreakdowns({ table, declared }: ContradictionContext): readonly Breakdown[] {
  const totals = new Map<string, Map<string, Part>>();
  for (const { id, partsOf } of table.ledger.predicates) {
    if (partsOf === undefined) continue;
    const total = declared.meaningOf(partsOf.total).id;
    const part = declared.meaningOf(id).id;
    const parts = totals.get(total) ?? new Map<string, Part>();
    totals.set(total, parts);
    const exhaustive = partsOf.exhaustive === true && parts.get(part)?.exhaustive !== false;
    parts.set(part, { id: part, exhaustive, breakdown: partsOf.breakdown });
  }
  return [...totals].flatMap(([total, parts]) =>
    [...byBreakdown([...parts.values()]).values()].map((disjoint) => ({
      total,
      parts: disjoint.map(({ id }) => id),
      exhaustive: disjoint.every(({ exhaustive }) => exhaustive),
    })),
  );
}

function byBreakdown(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const unnamed = parts.filter(({ breakdown }) => breakdown === undefined);
  const complete = unnamed.filter(({ exhaustive }) => exhaustive).length > 1;
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = part.breakdown === undefined ? `${complete && part.exhaustive}` : `named ${part.breakdown}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return groups;
}

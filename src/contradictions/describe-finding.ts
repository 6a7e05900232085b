import type { ConflictKind, Contradiction, HeldPosition } from '../model/audit.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { shortDigest } from '../model/content-id.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { NONE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import type { ConflictGroup } from './conflict-group.ts';
import type { ContradictionContext } from './context.ts';
import { reasonFor } from './reason.ts';

/** A group of conflicting pairs as a finding: its positions, its example and the reason. */
export function describeFinding(
  context: ContradictionContext,
  group: ConflictGroup,
  sharing: ReadonlyMap<number, readonly number[]>,
): Contradiction {
  const { table } = context;
  const { a, b, comparison, strength } = group.best;
  const question = table.questions[group.question] as QuestionKey;
  const positions = heldPositions(table, group.rows, sharing);
  const idOf = (row: number): string => (table.ledger.claims[row] as Claim).id;
  const outcome = comparison.outcome === 'contradiction' ? 'contradiction' : 'tension';
  const kind = comparison.kind as ConflictKind;
  const values = [...new Set(positions.map((position) => JSON.stringify(position.value)))].sort();
  return {
    id: `con_${shortDigest(canonicalJson([question.id, outcome, kind, values]))}`,
    outcome,
    kind,
    rule: comparison.rule,
    severity: comparison.hard ? 'hard' : 'soft',
    strength,
    question: question.id,
    claims: [a, b, ...comparison.through].map(idOf),
    positions,
    reason: reasonFor(context, a, b, comparison),
    ...(comparison.resolvedBy === NONE ? {} : { resolvedBy: idOf(comparison.resolvedBy) }),
  };
}

/** Who holds what, each with the reports that carry it, in order of holder and value. */
export function heldPositions(
  table: PositionTable,
  rows: Iterable<number>,
  sharing: ReadonlyMap<number, readonly number[]>,
): readonly HeldPosition[] {
  const held = new Map<string, { holder: string; stance: number; value: CanonicalValue; claims: string[] }>();
  for (const representative of rows) {
    for (const row of sharing.get(representative) ?? [representative]) {
      const key = `${table.holder[row]} ${table.stance[row]} ${table.value[row]}`;
      const claim = (table.ledger.claims[row] as Claim).id;
      const position = held.get(key);
      if (position === undefined) {
        held.set(key, {
          holder: table.holders[table.holder[row] as number] as string,
          stance: table.stance[row] as number,
          value: table.values[table.value[row] as number] as CanonicalValue,
          claims: [claim],
        });
      } else position.claims.push(claim);
    }
  }
  return [...held.values()]
    .map(({ holder, stance, value, claims }) => ({
      holder,
      stance: stance === 1 ? ('affirms' as const) : stance === -1 ? ('denies' as const) : ('undecided' as const),
      value: value.written,
      claims: claims.sort(),
    }))
    .sort(byHolderAndValue);
}

function byHolderAndValue(a: HeldPosition, b: HeldPosition): number {
  const key = (position: HeldPosition): string =>
    `${position.holder}\u0000${JSON.stringify(position.value)}\u0000${position.stance}`;
  return byCodeUnit(key(a), key(b));
}

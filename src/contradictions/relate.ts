import { CorroborateError } from '../errors/corroborate-error.ts';
import { nearestHint } from '../errors/nearest-hint.ts';
import type { Relation } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import { NONE } from '../positions/position-table.ts';
import { type Comparison, comparePositions } from './compare-positions.ts';
import { compareByEntailment, isConflict } from './compare-said.ts';
import { triadWith } from './conditional-triads.ts';
import { conflictStrength } from './conflict-strength.ts';
import { type ContradictionContext, contextOf } from './context.ts';
import { tooFastBetween } from './kinds/co-location.ts';
import { contemporaryBetween } from './kinds/contemporary.ts';
import { sumWith } from './kinds/sums.ts';
import { orderBetween, orderWith } from './kinds/temporal-order.ts';
import { reasonFor } from './reason.ts';
import { reasonForSet } from './reason-by-rule.ts';
import { setHolding } from './set-holding.ts';
import { idsOf, settleSet } from './settle-set.ts';

/**
 * Explains what two claims are to each other: whether they contradict, pull apart, can both be true, or cannot be
 * compared, and why, in one plain sentence. Symmetric in its two ids. The first call on a ledger reads all of it,
 * O(claims); further calls are O(log claims).
 *
 * @throws CorroborateError `unknown-claim` when an id is not in the ledger.
 * @example
 * ```ts
 * import { defineLedger, relate } from 'corroborate';
 * const about = { subject: 'kabul-university', predicate: 'killed', asOf: '2020-11-02' };
 * const ledger = defineLedger({
 *   predicates: [{ id: 'killed', value: 'count', cardinality: 'single', change: 'rising' }],
 *   claims: [
 *     { ...about, id: 'early', source: 'afp', value: { atLeast: 19 } },
 *     { ...about, id: 'late', source: 'tolo', value: 22 },
 *   ],
 * });
 * relate(ledger, 'early', 'late').outcome; // => 'compatible'
 * relate(ledger, 'early', 'late').kind; // => 'entails'
 * ```
 */
export function relate(ledger: Ledger, a: string, b: string): Relation {
  return relateIn(contextOf(ledger), a, b);
}

/** The same in a ledger that was read already, by the defaults or otherwise. */
export function relateIn(context: ContradictionContext, a: string, b: string): Relation {
  const first = rowOf(context, a);
  const second = rowOf(context, b);
  if (first === second) return itself(a);
  const plain = comparePositions(context, first, second);
  if (isConflict(plain))
    return graverBySpeed(context, first, second, plain) ?? relationOf(context, first, second, plain);
  const [low, high] = first < second ? [first, second] : [second, first];
  const byRule = compareByEntailment(context, low, high);
  if (byRule !== undefined && (isConflict(byRule) || plain.kind === 'subject' || plain.kind === 'predicate')) {
    const set = isConflict(byRule) ? undefined : relateWithOthers(context, low, high);
    return set ?? relationOf(context, low, high, byRule);
  }
  return relateWithOthers(context, low, high) ?? relationOf(context, low, high, plain);
}

/** What only shows beside a third claim. */
function relateWithOthers(context: ContradictionContext, a: number, b: number): Relation | undefined {
  const set = relateBySet(context, a, b);
  if (set !== undefined) return set;
  const triad = triadWith(context, a, b);
  if (triad === undefined) return undefined;
  const relation = relationOf(context, triad.conditional, triad.counter, triad.comparison);
  return { ...relation, claims: [...new Set([...idsOf(context.table, [a, b]), ...relation.claims])] };
}

/** A rule that takes more than two claims, or two moments, to break: at most a tension where others complete the set. */
function relateBySet(context: ContradictionContext, a: number, b: number): Relation | undefined {
  const pair = tooFastBetween(context, a, b) ?? orderBetween(context, a, b) ?? contemporaryBetween(context, a, b);
  const set = pair ?? sumWith(context, a, b) ?? setHolding(context, a, b) ?? orderWith(context, a, b);
  const settled = set === undefined ? undefined : settleSet(context, set);
  if (set === undefined || settled === undefined) return undefined;
  const { table } = context;
  const others = set.rows.filter((row) => row !== a && row !== b);
  return {
    outcome: others.length > 0 && pair === undefined ? 'tension' : settled.outcome,
    kind: set.kind,
    rule: set.kind,
    severity: settled.hard && (others.length === 0 || pair !== undefined) ? 'hard' : 'soft',
    strength: settled.strength,
    claims: idsOf(table, [a, b, ...others, ...settled.through]),
    reason: reasonForSet(context, set, settled),
    ...(settled.resolvedBy === NONE ? {} : { resolvedBy: idsOf(table, [settled.resolvedBy])[0] as string }),
  };
}

/** Two places as of times that cannot be ordered pull apart; too far from each other they contradict, whichever came first. */
function graverBySpeed(context: ContradictionContext, a: number, b: number, plain: Comparison): Relation | undefined {
  if (plain.outcome !== 'tension' || tooFastBetween(context, a, b) === undefined) return undefined;
  const found = relateBySet(context, Math.min(a, b), Math.max(a, b));
  return found?.outcome === 'contradiction' ? found : undefined;
}

/** A comparison put into words. */
function relationOf(context: ContradictionContext, one: number, other: number, found: Comparison): Relation {
  const { table } = context;
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  const conflict = isConflict(found);
  const idOf = (row: number): string => (table.ledger.claims[row] as Claim).id;
  return {
    outcome: found.outcome,
    kind: found.kind,
    rule: found.rule,
    ...(conflict ? { severity: found.hard ? ('hard' as const) : ('soft' as const) } : {}),
    strength: conflict ? conflictStrength(table.probability[a] as number, table.probability[b] as number) : 0,
    claims: [a, b, ...(conflict ? found.through : [])].map(idOf),
    reason: reasonFor(context, a, b, found),
    ...(conflict && found.resolvedBy !== NONE ? { resolvedBy: idOf(found.resolvedBy) } : {}),
    ...(found.assumed.length > 0 ? { assumed: found.assumed } : {}),
  };
}

function rowOf(context: ContradictionContext, id: string): number {
  const row = context.table.rowOf(id);
  if (row !== undefined) return row;
  const hint = nearestHint(
    id,
    context.table.ledger.claims.map((claim) => claim.id),
  );
  throw new CorroborateError('unknown-claim', [
    {
      path: '',
      expected: 'the id of a claim in the ledger',
      received: `'${id}'`,
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}

function itself(id: string): Relation {
  return {
    outcome: 'compatible',
    kind: 'same-position',
    rule: 'same-claim',
    strength: 0,
    claims: [id, id],
    reason: 'It is one and the same claim.',
  };
}

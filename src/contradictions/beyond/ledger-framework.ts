import { refuseUnknownOptions } from '../../errors/refuse-unknown-options.ts';
import { canonicalSources } from '../../identity/canonical-sources.ts';
import type { HeldPosition } from '../../model/audit.ts';
import type { Claim, Stance } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Value } from '../../model/value.ts';
import { POSSIBLE, type QuestionKey } from '../../positions/position-table.ts';
import { traceRoots } from '../../provenance/roots.ts';
import { type ContradictionContext, contextOf } from '../context.ts';
import { conflictFramework } from './conflict-framework.ts';
import { conflictingPositions } from './conflicting-positions.ts';
import type { Framework } from './framework.ts';

/** A proposition with a stance, whoever holds it: what can be argued for and against. */
export interface ArguedPosition {
  /** Made of the question, the stance and the value. */
  readonly id: string;
  readonly question: string;
  readonly stance: Stance;
  readonly value: Value;
  readonly claims: readonly string[];
  /** How many independent originals call it at least probable. */
  readonly support: number;
}

/** What conflicts in a ledger as a framework of arguments. */
export interface LedgerFramework {
  readonly positions: readonly ArguedPosition[];
  readonly framework: Framework;
  /** Pairs of positions that were not compared. */
  readonly notChecked: number;
}

/** What is taken for a conflict. */
export interface ConflictOptions {
  /** Also take what only pulls apart. Default false: what cannot both be true. */
  readonly tensions?: boolean;
}

/**
 * The conflicts of a ledger as a framework: every position that takes part is an argument, and of two that conflict the
 * one that more independent originals support attacks the other. Its grounded extension is what a cautious reader is left
 * with. Positions that nobody contests are not in it.
 *
 * Time: that of finding the conflicts, and a comparison for every pair of positions in one finding.
 *
 * @throws CorroborateError 'invalid-ledger' for what is no ledger, 'invalid-option' for an unknown option.
 * @example
 * ```ts
 * import { defineLedger, groundedExtension, ledgerFramework } from 'corroborate';
 * const about = { subject: 'attack', predicate: 'perpetrator' };
 * const ledger = defineLedger({
 *   predicates: [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }],
 *   sources: [{ id: 'daily', derivedFrom: ['saleh'] }],
 *   claims: [
 *     { ...about, id: 'a', source: 'afp', value: 'iskp' },
 *     { ...about, id: 'b', source: 'amaq', value: 'iskp' },
 *     { ...about, id: 'c', source: 'saleh', value: 'taliban' },
 *     { ...about, id: 'd', source: 'daily', value: 'taliban' },
 *   ],
 * });
 * const { positions, framework } = ledgerFramework(ledger);
 * positions.map(({ value, support }) => [value, support]); // => [['iskp', 2], ['taliban', 1]]
 * groundedExtension(framework); // => ['attack/perpetrator affirms "iskp"']
 * ```
 */
export function ledgerFramework(ledger: Ledger, options: ConflictOptions = {}): LedgerFramework {
  refuseUnknownOptions(options, ['tensions']);
  const context = contextOf(ledger);
  const { pairs, notChecked } = conflictingPositions(ledger);
  const argued = new Map<string, { question: string; stance: Stance; value: Value; claims: Set<string> }>();
  const conflicts = new Map<string, readonly [string, string]>();
  const enter = (held: HeldPosition): string => {
    const question = questionOf(context, held);
    const id = `${question} ${held.stance} ${JSON.stringify(held.value)}`;
    const known = argued.get(id) ?? { question, stance: held.stance, value: held.value, claims: new Set<string>() };
    for (const claim of held.claims) known.claims.add(claim);
    argued.set(id, known);
    return id;
  };
  for (const { a, b, relation } of pairs) {
    if (relation.outcome !== 'contradiction' && options.tensions !== true) continue;
    const pair = [enter(a), enter(b)].sort() as [string, string];
    conflicts.set(JSON.stringify(pair), pair);
  }
  const supportOf = supportReader(ledger, context);
  const positions = [...argued]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { claims, ...rest }]): ArguedPosition => {
      const ids = [...claims].sort();
      return { id, ...rest, claims: ids, support: supportOf(ids) };
    });
  return { positions, framework: conflictFramework(positions, conflicts.values()), notChecked };
}

function questionOf({ table }: ContradictionContext, { claims }: HeldPosition): string {
  const row = table.rowOf(claims[0] ?? '');
  return row === undefined ? '' : (table.questions[table.question[row] as number] as QuestionKey).id;
}

/** Effective independent sources of claims that call something at least probable; possibility adds no weight. */
function supportReader(ledger: Ledger, { table, ids }: ContradictionContext): (claims: readonly string[]) => number {
  const sources = canonicalSources(ledger.sources, ids.source);
  const claimById = (id: string): Claim | undefined => {
    const row = table.rowOf(id);
    return row === undefined ? undefined : table.ledger.claims[row];
  };
  const isFirm = (id: string): boolean => {
    const row = table.rowOf(id);
    return row !== undefined && (table.commitment[row] as number) > POSSIBLE;
  };
  return (claims) => {
    const firm = claims.filter(isFirm).flatMap((id) => claimById(id) ?? []);
    return firm.length === 0
      ? 0
      : traceRoots(sources, firm, { canonicalSource: ids.source, claimById }).effectiveSources;
  };
}

import { contextOf } from '../../contradictions/context.ts';
import { byCodeUnit } from '../../model/code-unit-order.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { SourcePair, SourceReport, SourceSummary } from '../../model/source-report.ts';
import { audit } from '../audit.ts';
import { compareHolders } from './compare-holders.ts';
import { echoTally } from './echo-groups.ts';
import { pairTally } from './pair-tally.ts';
import { pointsOfFailure } from './points-of-failure.ts';
import { questionVoices } from './question-voices.ts';

/**
 * Reads a ledger by its sources instead of its questions: who agrees with whom and who disputes whom, who passes on what
 * one original said, and on whom the answers hang. Whoever holds a position is compared; the page that prints it is not.
 * Agreement counts only between those who do not go back to the same original.
 *
 * Costs an audit, a pass over the ledger, and one comparison for every two holders on a question (40 holders at most; the
 * rest is counted in `notChecked`).
 *
 * @example
 * ```ts
 * import { defineLedger, sourceReport } from 'corroborate';
 * const closed = { subject: 'bridge', predicate: 'closed', value: true };
 * const ledger = defineLedger({
 *   sources: [{ id: 'gazette' }, { id: 'radio' }, { id: 'echo', derivedFrom: ['gazette'] }],
 *   claims: ['gazette', 'radio', 'echo'].map((source) => ({ ...closed, id: `by-${source}`, source })),
 * });
 * const { pairs, echoGroups } = sourceReport(ledger);
 * pairs.map(({ sources, agree, echo }) => [...sources, agree, echo]); // => [['echo', 'radio', 1, 0], ['gazette', 'radio', 1, 0], ['echo', 'gazette', 0, 1]]
 * echoGroups.map(({ root, carriers }) => [root, carriers.length]); // => [['gazette', 2]]
 * ```
 */
export function sourceReport(ledger: Ledger): SourceReport {
  const { table, ids } = contextOf(ledger);
  const tally = pairTally();
  const echoes = echoTally();
  let notChecked = 0;
  for (const voices of questionVoices(ledger)) {
    echoes.add(voices);
    const { pairs, left } = compareHolders(ledger, voices);
    notChecked += left;
    for (const [a, b, standing] of pairs) tally.add(voices.id, a, b, standing);
  }
  const pairs = tally.pairs();
  const pageOf = (claimId: string): string | undefined => {
    const claim = ledger.claims[table.rowOf(claimId) ?? -1];
    return claim === undefined ? undefined : ids.source(claim.source);
  };
  return {
    sources: summaries(ledger, pairs),
    pairs,
    echoGroups: echoes.groups(),
    pointsOfFailure: pointsOfFailure(audit(ledger), pageOf),
    notChecked,
  };
}

function summaries(ledger: Ledger, pairs: readonly SourcePair[]): readonly SourceSummary[] {
  const { table, ids } = contextOf(ledger);
  const counts = new Map<string, { published: number; held: number; questions: Set<number> }>();
  const of = (id: string) => {
    const known = counts.get(id) ?? { published: 0, held: 0, questions: new Set() };
    counts.set(id, known);
    return known;
  };
  for (const [row, claim] of ledger.claims.entries()) {
    of(ids.source(claim.source)).published += 1;
    const holder = of(table.holders[table.holder[row] as number] as string);
    holder.held += 1;
    holder.questions.add(table.question[row] as number);
  }
  const confirmed = new Map<string, number>();
  const disputed = new Map<string, number>();
  for (const { sources, agree, contradict, tension } of pairs) {
    for (const id of sources) {
      if (agree > 0) confirmed.set(id, (confirmed.get(id) ?? 0) + 1);
      if (contradict + tension > 0) disputed.set(id, (disputed.get(id) ?? 0) + 1);
    }
  }
  const names = new Map(ledger.sources.map(({ id, name }) => [id, name]));
  return [...counts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, { published, held, questions }]) => {
      const name = names.get(id);
      return {
        id,
        ...(name !== undefined && { name }),
        published,
        held,
        questions: questions.size,
        confirmedBy: confirmed.get(id) ?? 0,
        disputedBy: disputed.get(id) ?? 0,
      };
    });
}

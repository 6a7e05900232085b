import type { ContradictionContext } from '../contradictions/context.ts';
import { canonicalSources } from '../identity/canonical-sources.ts';
import type { Claim } from '../model/claim.ts';
import { NONE, type QuestionKey } from '../positions/position-table.ts';
import { sourceOrigins } from '../provenance/source-origins.ts';
import { parseTime } from '../time/parse-time.ts';
import { MS_PER_DAY } from '../time/time-span.ts';
import { conditionBeliefs } from './condition-belief.ts';
import type { MergeContext } from './merge-context.ts';
import type { MergeOptions } from './merge-options.ts';
import { trustReader } from './row-opinion.ts';

/** Reads sources, trust and ages once for all questions. */
export function buildMergeContext(positions: ContradictionContext, options: MergeOptions = {}): MergeContext {
  const { table, ids } = positions;
  const sources = canonicalSources(table.ledger.sources, ids.source);
  const plain = {
    trust: trustReader(sources),
    canonicalSource: ids.source,
    freshness: freshnessReader(positions, options),
  };
  const claimById = (id: string): Claim | undefined => {
    const row = table.rowOf(id);
    return row === undefined ? undefined : table.ledger.claims[row];
  };
  const unconditional: MergeContext = {
    positions,
    sources,
    claimById,
    originOf: sourceOrigins({ sources, canonicalSource: ids.source }),
    options,
    weighing: { ...plain, conditionBelief: () => 0 },
  };
  return { ...unconditional, weighing: { ...plain, conditionBelief: conditionBeliefs(unconditional) } };
}

/** What is left of the evidence on a state after its age; 1 for everything that is not a state, or without a half-life. */
function freshnessReader({ table }: ContradictionContext, options: MergeOptions): (row: number) => number {
  const now = options.knownAt === undefined ? undefined : parseTime(options.knownAt)?.end;
  const { halfLife } = options;
  if (halfLife === undefined || now === undefined) return () => 1;
  return (row) => {
    const { meaning } = table.questions[table.question[row] as number] as QuestionKey;
    const asOf = table.asOf[row] as number;
    if (meaning.change !== 'varying' || asOf === NONE) return 1;
    const end = table.times[asOf]?.end ?? now;
    return 2 ** (-Math.max(0, (now - end) / MS_PER_DAY) / halfLife);
  };
}

import { DEFAULTS } from '../confidence/defaults.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import { canonicalSources } from '../identity/canonical-sources.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { NONE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import { reportFuser } from '../provenance/fuse-reports.ts';
import { ownedSources } from '../provenance/owned-sources.ts';
import { rootTracer } from '../provenance/roots.ts';
import { sourcesByEntity } from '../provenance/sources-by-entity.ts';
import { parseTime } from '../time/parse-time.ts';
import { MS_PER_DAY } from '../time/time-span.ts';
import { chainTrust } from './chain-trust.ts';
import { checkMergeOptions } from './check-merge-options.ts';
import { conditionBeliefs } from './condition-belief.ts';
import { conditionOrder } from './condition-order.ts';
import type { MergeContext } from './merge-context.ts';
import { MERGE_DEFAULTS } from './merge-defaults.ts';
import type { MergeOptions } from './merge-options.ts';
import { rowReports } from './row-reports.ts';

/**
 * Reads sources, trust and ages once for all questions.
 *
 * @throws CorroborateError 'invalid-option'
 */
export function buildMergeContext(positions: ContradictionContext, options: MergeOptions = {}): MergeContext {
  checkMergeOptions(options);
  const { table, ids } = positions;
  const { reading = MERGE_DEFAULTS.reading, ownerShare = MERGE_DEFAULTS.ownerShare } = options;
  const declared = canonicalSources(table.ledger.sources, ids.source);
  const sources = ownedSources(sourcesByEntity(declared, ids.entity), ownerShare);
  const levels = { ...DEFAULTS.confidenceTrust, ...options.confidenceTrust };
  const plain = {
    reading,
    // Whom entities and owners stand behind is no chain of quotations, so the sources as they were declared.
    chainTrust: chainTrust(table, declared, ids.source, options),
    confidenceTrust: (level: NonNullable<Claim['confidence']>) => levels[level],
    freshness: freshnessReader(positions, options),
  };
  const claimById = (id: string): Claim | undefined => {
    const row = table.rowOf(id);
    return row === undefined ? undefined : table.ledger.claims[row];
  };
  const tracer = rootTracer(sources, {
    canonicalSource: ids.source,
    claimById,
    ranked: rankedSources(table, sources),
    ...(options.rho0 === undefined ? {} : { rho0: options.rho0 }),
  });
  const context: MergeContext = {
    positions,
    sources,
    reports: rowReports(table, tracer),
    fuseReports: reportFuser(tracer.numbers),
    interested: interestedHolders(positions, sources),
    options,
    fusion: {
      method: options.method ?? MERGE_DEFAULTS.method,
      rho: options.rho ?? MERGE_DEFAULTS.rho,
    },
    conditionOrder: conditionOrder(positions),
    weighing: { ...plain, conditionBelief: (row) => beliefInCondition(row) },
  };
  const beliefInCondition = conditionBeliefs(context);
  return context;
}

/** How often a source has to be named, on average, until it pays to put all of them in order. */
const WORTH_RANKING = 4;

function rankedSources({ rows, holders }: PositionTable, sources: ReadonlyMap<string, Source>): readonly string[] {
  if (rows < WORTH_RANKING * (holders.length + sources.size)) return [];
  return [...new Set([...holders, ...sources.keys()])].sort();
}

function interestedHolders(
  { table: { holders } }: ContradictionContext,
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<number, Source> {
  const interested = new Map<number, Source>();
  const hasInterest = ({ stakes, entity }: Source): boolean => stakes !== undefined || entity !== undefined;
  if (![...sources.values()].some(hasInterest)) return interested;
  holders.forEach((id, holder) => {
    const source = sources.get(id);
    if (source !== undefined && hasInterest(source)) interested.set(holder, source);
  });
  return interested;
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

import { type ContradictionContext, contextOf } from '../../contradictions/context.ts';
import { canonicalSources } from '../../identity/canonical-sources.ts';
import { liveRows } from '../../merge/live-rows.ts';
import type { Claim } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { QuestionKey } from '../../positions/position-table.ts';
import type { RootTrace } from '../../provenance/root-trace.ts';
import { rootTracer } from '../../provenance/roots.ts';
import { sourcesByEntity } from '../../provenance/sources-by-entity.ts';

/** Everybody who counts on one question, with what they go back to. */
export interface QuestionVoices {
  readonly id: string;
  /** Claims that affirm or deny and are neither replaced nor taken back, in the order of the ledger. */
  readonly claims: readonly Claim[];
  /** Canonical ids of who holds each. */
  readonly holders: readonly string[];
  /** Canonical ids of where each was read. */
  readonly pages: readonly string[];
  readonly trace: RootTrace;
}

/** The voices on every question of a ledger that anybody answers. Near linear in the claims. */
export function* questionVoices(ledger: Ledger): Generator<QuestionVoices> {
  const context = contextOf(ledger);
  const { table, ids } = context;
  const sources = sourcesByEntity(canonicalSources(ledger.sources, ids.source), ids.entity);
  const tracer = rootTracer(sources, { canonicalSource: ids.source, claimById: claimLookup(context) });
  for (const [index, key] of table.questions.entries()) {
    const rows = liveRows(context, index).live.filter((row) => table.stance[row] !== 0);
    if (rows.length === 0) continue;
    const claims = rows.map((row) => table.ledger.claims[row] as Claim);
    yield {
      id: (key satisfies QuestionKey).id,
      claims,
      holders: rows.map((row) => table.holders[table.holder[row] as number] as string),
      pages: claims.map(({ source }) => ids.source(source)),
      trace: tracer.trace(claims),
    };
  }
}

function claimLookup({ table }: ContradictionContext): (id: string) => Claim | undefined {
  return (id) => {
    const row = table.rowOf(id);
    return row === undefined ? undefined : table.ledger.claims[row];
  };
}

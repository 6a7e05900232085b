import type { LiveRows } from '../merge/live-rows.ts';
import type { Claim, Stance } from '../model/claim.ts';
import type { Certainty } from '../model/reading.ts';
import type { Time, Value } from '../model/value.ts';
import { AS_OF_ASSUMED, NONE, type PositionTable } from '../positions/position-table.ts';

/** One claim as the position that it was read as. */
export interface PositionExplanation {
  readonly claim: string;
  readonly holder: string;
  /** Sources from where it was read to whoever holds the position, as written. */
  readonly path: readonly string[];
  /** As read: a likelihood below even turns the stance round, "false" denies "true". */
  readonly stance: Stance;
  /** Commitment after FactBank: certain, probable, possible, or U where nothing is committed to. */
  readonly commitment: Certainty;
  /** 0–1, of the statement as its stance gives it. */
  readonly probability: number;
  readonly value: Value;
  readonly asOf?: Time;
  /** The as-of time is when it was asserted or published. */
  readonly asOfAssumed?: true;
  /** Whether it counts: replaced ones are shown, retracted ones take no part. */
  readonly state: 'live' | 'superseded' | 'retracted';
  /** Id of the claim that says that it replaces this one. */
  readonly supersededBy?: string;
}

const CLASSES = ['U', 'PS', 'PR', 'CT'] as const satisfies readonly Certainty[];

/** A row of the table in words that a reader of the ledger knows. */
export function explainPosition(table: PositionTable, row: number, counted: LiveRows): PositionExplanation {
  const claim = table.ledger.claims[row] as Claim;
  const asOf = claim.asOf ?? claim.assertedAt ?? publishedAt(table, claim.source);
  const superseder = table.supersededBy[row] as number;
  return {
    claim: claim.id,
    holder: table.holders[table.holder[row] as number] as string,
    path: [claim.source, ...(claim.attributedTo ?? [])],
    stance: stanceOf(table.stance[row] as number),
    commitment: CLASSES[table.commitment[row] as number] ?? 'U',
    probability: table.probability[row] as number,
    value: table.values[table.value[row] as number]?.written ?? claim.value,
    ...(asOf === undefined ? {} : { asOf }),
    ...(((table.flags[row] as number) & AS_OF_ASSUMED) === 0 ? {} : { asOfAssumed: true as const }),
    state: stateOf(row, counted),
    ...(superseder === NONE ? {} : { supersededBy: (table.ledger.claims[superseder] as Claim).id }),
  };
}

function publishedAt({ ledger }: PositionTable, source: string): Time | undefined {
  return ledger.sources.find(({ id }) => id === source)?.publishedAt;
}

function stanceOf(stance: number): Stance {
  if (stance === 0) return 'undecided';
  return stance === 1 ? 'affirms' : 'denies';
}

function stateOf(row: number, { superseded, retracted }: LiveRows): PositionExplanation['state'] {
  if (retracted.includes(row)) return 'retracted';
  return superseded.includes(row) ? 'superseded' : 'live';
}

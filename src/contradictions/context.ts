import { requireScale } from '../confidence/scales/find-scale.ts';
import { type CanonicalIds, canonicalIds } from '../identity/canonical-ids.ts';
import { restatePropositions } from '../identity/restate-propositions.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { buildPositionTable, type PositionOptions } from '../positions/build-position-table.ts';
import { type Labels, labelsOf } from '../positions/labels.ts';
import type { PositionTable } from '../positions/position-table.ts';
import { type ConditionReader, conditionReader } from './conditions.ts';
import { type Entailments, entailments } from './entailments.ts';
import { type EntityKnowledge, entityKnowledge } from './entity-knowledge.ts';
import { declarations } from './kinds/declarations.ts';
import type { Declarations } from './kinds/projection.ts';
import { type DistanceBetween, distancesBetween } from './travel.ts';

/** Everything that comparing positions needs to know, read once from a ledger. */
export interface ContradictionContext {
  readonly table: PositionTable;
  readonly ids: CanonicalIds;
  readonly knowledge: EntityKnowledge;
  readonly distanceBetween: DistanceBetween;
  readonly labels: Labels;
  /** Rows that affirm the conditions of a conditional claim. */
  readonly conditions: ConditionReader;
  readonly declared: Declarations;
  /** What claims say on other questions, by declared rules. */
  readonly entailments: Entailments;
}

/**
 * Reads a ledger for comparing. Time and memory O(claims).
 *
 * @throws CorroborateError 'unknown-scale'
 */
export function contradictionContext(written: Ledger, options: PositionOptions = {}): ContradictionContext {
  if (options.scale !== undefined) requireScale(options.scale);
  const ids = options.ids ?? canonicalIds(written);
  const ledger = restatePropositions(written, ids);
  const table = buildPositionTable(ledger, { ...options, ids });
  const knowledge = entityKnowledge(ledger, ids);
  const labels = labelsOf(ledger);
  const declared = declarations(ledger, ids, labels, knowledge);
  return {
    table,
    ids,
    knowledge,
    distanceBetween: distancesBetween(ledger.entities, ids),
    labels,
    conditions: conditionReader(table, ids, knowledge),
    declared,
    entailments: entailments(ledger, table, declared),
  };
}

const remembered = new WeakMap<Ledger, ContradictionContext>();

/** The same for a ledger as it stands, read once per ledger object: ledgers are immutable. */
export function contextOf(ledger: Ledger): ContradictionContext {
  let context = remembered.get(ledger);
  if (context === undefined) {
    requireLedger(ledger);
    context = contradictionContext(ledger);
    remembered.set(ledger, context);
  }
  return context;
}

import { relateValues } from '../contradictions/relate-values.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import type { QuestionBeliefs } from '../merge/question-beliefs.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { PositionTable, QuestionKey } from '../positions/position-table.ts';
import { garbledRelays } from '../provenance/garbled-relays.ts';
import { groundOf } from '../provenance/ground.ts';
import { hardenedRelays } from '../provenance/hardened-relays.ts';
import { interestIn } from '../provenance/interest.ts';
import { nameList } from '../provenance/name-list.ts';
import {
  type Drift,
  firstOfEach,
  mayDrift,
  type RootReports,
  reportsByRoot,
  type VersionOf,
} from '../provenance/relays.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { splitRelays } from '../provenance/split-relays.ts';
import { confirmationNotes } from './confirmation-notes.ts';
import { counted, FIRST_IDS } from './notes.ts';

/** What a question is about, in words; few questions have a note that asks for it. */
export type Topic = () => string;

/**
 * What a reader should know of those who pass things on: a relay that says more than its original said, or something
 * else; relays that tell an original nobody saw in different ways; grades that count a confirmation which speaks for
 * itself; and holders with a stake in the matter. Named, never weighed. Costs a trace of the question's claims where they
 * differ at all.
 */
export function relayNotes(
  context: MergeContext,
  key: QuestionKey,
  topic: Topic,
  beliefs: QuestionBeliefs,
): readonly Note[] {
  const { table } = context.positions;
  const { live } = beliefs.rows;
  const takesSide = (row: number): boolean => table.stance[row] !== 0;
  const rows = live.every(takesSide) ? live : live.filter(takesSide);
  const drifts = driftNotes(context, key, topic, rows);
  if (beliefs.confirmed.length === 0 && context.interested.size === 0) return drifts;
  return [...drifts, ...confirmationNotes(context, topic, beliefs), ...interestNotes(context, topic, rows)];
}

function driftNotes(context: MergeContext, key: QuestionKey, topic: Topic, rows: readonly number[]): readonly Note[] {
  const { table } = context.positions;
  const first = rows[0] as number;
  if (rows.every((row) => versionIn(table, row) === versionIn(table, first))) return NONE;
  const reports = context.reports(rows);
  const versionOf = (report: number): number => versionIn(table, rows[report] as number);
  if (!mayDrift(groundOf(reports), rows.length, versionOf)) return NONE;
  return driftsIn(context, key, topic, rows, reports.trace(), versionOf);
}

const NONE: readonly never[] = [];

/** Value, side and firmness in one number. */
function versionIn({ value, stance, commitment }: PositionTable, row: number): number {
  return ((value[row] as number) * 3 + (stance[row] as number) + 1) * 4 + (commitment[row] as number);
}

function driftsIn(
  context: MergeContext,
  key: QuestionKey,
  topic: Topic,
  rows: readonly number[],
  trace: RootTrace,
  versionOf: VersionOf,
): readonly Note[] {
  const { table, knowledge, labels } = context.positions;
  const sorted = reportsByRoot(trace).filter(({ relays }) => relays.length > 0);
  const rowAt = (report: number): number => rows[report] ?? 0;
  const idOf = (report: number): string => (table.ledger.claims[rowAt(report)] as Claim).id;
  const relation = (a: number, b: number) => {
    const [first, second] = [rowAt(a), rowAt(b)].map(
      (row) => table.values[table.value[row] as number] as CanonicalValue,
    );
    if (first === undefined || second === undefined) return 'text';
    return relateValues(first, second, key.meaning, knowledge).relation;
  };
  const sameSide = (a: number, b: number) => table.stance[rowAt(a)] === table.stance[rowAt(b)];
  const isStronger = (relay: number, original: number): boolean =>
    sameSide(relay, original) &&
    (relation(relay, original) === 'within' ||
      (relation(relay, original) === 'same' && firmness(context, rowAt(relay)) > firmness(context, rowAt(original))));
  const isSame = (relay: number, original: number): boolean =>
    sameSide(relay, original) && relation(relay, original) !== 'excludes';
  const { affordable, left } = affordableRoots(sorted, versionOf);
  const named = new Map<readonly number[], string>();
  const namesOf = (originals: readonly number[]): string => {
    const names = named.get(originals) ?? nameList(originals.map(idOf));
    named.set(originals, names);
    return names;
  };
  const refsOf = ({ relay, originals }: Drift): string[] => [relay, ...originals.slice(0, FIRST_IDS)].map(idOf);
  return [
    ...hardenedRelays(affordable, isStronger, versionOf).map(
      (drift): Note => ({
        code: 'hardened',
        refs: refsOf(drift),
        message: `On ${topic()}, ${idOf(drift.relay)} says more, or says it more firmly, than its original ${namesOf(drift.originals)}.`,
      }),
    ),
    ...garbledRelays(affordable, isSame, versionOf).map(
      (drift): Note => ({
        code: 'garbled',
        refs: refsOf(drift),
        message: `On ${topic()}, ${idOf(drift.relay)} does not say what its original ${namesOf(drift.originals)} says.`,
      }),
    ),
    ...notHeldAgainst(topic, left),
    ...splitRelays(sorted, versionOf).map(({ root, versions }): Note => {
      const first = versions.map(([report]) => report).filter((report) => report !== undefined);
      return {
        code: 'garbled',
        refs: first.map(idOf),
        message: `On ${topic()}, relays of ${labels.source(root)}, whose own words are not in the ledger, differ: ${nameList(first.map(idOf))}.`,
      };
    }),
  ];
}

/** Versions of relays by versions of originals, in one question: what is beyond takes seconds, and nobody reads it. */
const MOST_DRIFTS = 1_000_000;

/** The roots whose relays can be held against them, the first ones first, and the number of relays of all others. */
function affordableRoots(
  sorted: readonly RootReports[],
  versionOf: VersionOf,
): { readonly affordable: readonly RootReports[]; readonly left: number } {
  let comparisons = 0;
  let left = 0;
  const affordable = sorted.filter(({ originals, relays }) => {
    if (originals.length === 0 || relays.length === 0) return true;
    const most = originals.length * relays.length;
    const pairs = most <= FEW ? most : firstOfEach(originals, versionOf).length * firstOfEach(relays, versionOf).length;
    if (comparisons + pairs > MOST_DRIFTS) {
      left += relays.length;
      return false;
    }
    comparisons += pairs;
    return true;
  });
  return { affordable, left };
}

/** So few pairs are not worth counting by version. */
const FEW = 12;

function notHeldAgainst(topic: Topic, left: number): readonly Note[] {
  if (left === 0) return [];
  const relays = counted(left, 'relay was', 'relays were');
  return [{ code: 'not-checked', refs: [], message: `On ${topic()}, ${relays} not held against the original.` }];
}

function firmness({ positions: { table } }: MergeContext, row: number): number {
  return table.commitment[row] as number;
}

function interestNotes(
  { positions, interested }: MergeContext,
  topic: Topic,
  rows: readonly number[],
): readonly Note[] {
  const { table, labels } = positions;
  if (interested.size === 0) return [];
  return rows.flatMap((row): readonly Note[] => {
    const holder = interested.get(table.holder[row] as number);
    if (holder === undefined) return [];
    const claim = table.ledger.claims[row] as Claim;
    const interest = interestIn(claim, holder);
    if (interest === undefined) return [];
    const name = labels.source(holder.id);
    const message =
      interest === 'against-interest'
        ? `On ${topic()}, ${name} admits what is against its own interest, which makes it more credible.`
        : `On ${topic()}, ${name} denies what it has a stake in denying.`;
    return [{ code: 'interest', refs: [claim.id], message }];
  });
}

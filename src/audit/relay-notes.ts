import { relateValues } from '../contradictions/relate-values.ts';
import { traceRows } from '../merge/fuse-rows.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import type { QuestionBeliefs } from '../merge/question-beliefs.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { QuestionKey } from '../positions/position-table.ts';
import { garbledRelays } from '../provenance/garbled-relays.ts';
import { hardenedRelays } from '../provenance/hardened-relays.ts';
import { interestIn } from '../provenance/interest.ts';
import { nameList } from '../provenance/name-list.ts';
import { splitRelays } from '../provenance/split-relays.ts';
import { confirmationNotes } from './confirmation-notes.ts';

/**
 * What a reader should know of those who pass things on: a relay that says more than its original said, or something
 * else; relays that tell an original nobody saw in different ways; grades that count a confirmation which speaks for
 * itself; and holders with a stake in the matter. Named, never weighed. Costs a trace of the question's claims where they
 * differ at all.
 */
export function relayNotes(
  context: MergeContext,
  key: QuestionKey,
  topic: string,
  beliefs: QuestionBeliefs,
): readonly Note[] {
  const { table } = context.positions;
  const rows = beliefs.rows.live.filter((row) => table.stance[row] !== 0);
  return [
    ...driftNotes(context, key, topic, rows),
    ...confirmationNotes(context, topic, rows),
    ...interestNotes(context, topic, rows),
  ];
}

function driftNotes(context: MergeContext, key: QuestionKey, topic: string, rows: readonly number[]): readonly Note[] {
  const { table, knowledge, labels } = context.positions;
  const differ = rows.some((row) => !saysTheSame(context, rows[0] ?? row, row));
  if (!differ) return [];
  const trace = traceRows(context, rows);
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
  return [
    ...hardenedRelays(trace, isStronger).map(
      ({ relay, originals }): Note => ({
        code: 'hardened',
        refs: [idOf(relay), ...originals.map(idOf)],
        message: `On ${topic}, ${idOf(relay)} says more, or says it more firmly, than its original ${nameList(originals.map(idOf))}.`,
      }),
    ),
    ...garbledRelays(trace, isSame).map(
      ({ relay, originals }): Note => ({
        code: 'garbled',
        refs: [idOf(relay), ...originals.map(idOf)],
        message: `On ${topic}, ${idOf(relay)} does not say what its original ${nameList(originals.map(idOf))} says.`,
      }),
    ),
    ...splitRelays(trace, (a, b) => saysTheSame(context, rowAt(a), rowAt(b))).map(({ root, versions }): Note => {
      const first = versions.map(([report]) => report).filter((report) => report !== undefined);
      return {
        code: 'garbled',
        refs: first.map(idOf),
        message: `On ${topic}, relays of ${labels.source(root)}, whose own words are not in the ledger, differ: ${nameList(first.map(idOf))}.`,
      };
    }),
  ];
}

function saysTheSame({ positions: { table } }: MergeContext, a: number, b: number): boolean {
  return (
    table.value[a] === table.value[b] &&
    table.stance[a] === table.stance[b] &&
    table.commitment[a] === table.commitment[b]
  );
}

function firmness({ positions: { table } }: MergeContext, row: number): number {
  return table.commitment[row] as number;
}

function interestNotes({ positions, sources }: MergeContext, topic: string, rows: readonly number[]): readonly Note[] {
  const { table, labels } = positions;
  return rows.flatMap((row): readonly Note[] => {
    const holder = sources.get(table.holders[table.holder[row] as number] as string);
    if (holder === undefined || (holder.stakes === undefined && holder.entity === undefined)) return [];
    const claim = table.ledger.claims[row] as Claim;
    const interest = interestIn(claim, holder);
    if (interest === undefined) return [];
    const name = labels.source(holder.id);
    const message =
      interest === 'against-interest'
        ? `On ${topic}, ${name} admits what is against its own interest, which makes it more credible.`
        : `On ${topic}, ${name} denies what it has a stake in denying.`;
    return [{ code: 'interest', refs: [claim.id], message }];
  });
}

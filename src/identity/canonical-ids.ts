import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Entity } from '../model/entity.ts';
import { JUDGED_RECORDS, type JudgedRecord, type Judgement } from '../model/judgement.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Predicate } from '../model/predicate.ts';
import { type DisjointSets, disjointSets } from './disjoint-sets.ts';
import { standingJudgements } from './standing-judgements.ts';

/** Judgements, or names, that pull against each other. */
export interface IdentityConflict {
  /**
   * `contradicted`: the same two are judged same and different; they were not merged on that word.
   * `different-inside`: two are judged different, yet other judgements join them; the set stays joined until one is undone.
   * `alias-shared`: two records claim one alias. Among predicates it is read as the one with the smallest id, among
   * entities as neither: people and places often share a name.
   */
  readonly kind: 'contradicted' | 'different-inside' | 'alias-shared';
  readonly about: JudgedRecord;
  /** The two ids, in order. */
  readonly of: readonly [string, string];
  /** Ids of the judgements behind it, in order; the alias for `alias-shared`. */
  readonly because: readonly string[];
}

/** One id for everything that was judged to be one thing. */
export interface CanonicalIds {
  /**
   * The smallest id, by code unit, among those judged the same; an id that no judgement names is its own. Also takes an
   * entity's aliases.
   */
  readonly entity: (id: string) => string;
  /** The same for predicates, by id or alias. */
  readonly predicate: (id: string) => string;
  readonly source: (id: string) => string;
  readonly proposition: (id: string) => string;
  /** Somebody judged that it is not clear whether these two are one. Default: entities. */
  readonly areUnsure: (a: string, b: string, about?: JudgedRecord) => boolean;
  /** Somebody judged that these two are not one. Default: entities. */
  readonly areDifferent: (a: string, b: string, about?: JudgedRecord) => boolean;
  /** Sorted by record type, ids and kind. */
  readonly conflicts: readonly IdentityConflict[];
}

type Comparison = Extract<Judgement, { readonly of: readonly [string, string] }>;

/** A key for an unordered pair. JSON keeps ids apart whatever characters they hold. */
const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Every alias with the id that it stands for; an id is never an alias of another. */
function readAliases(
  about: 'entity' | 'predicate',
  records: readonly (Entity | Predicate)[],
  conflicts: IdentityConflict[],
): Map<string, string> {
  const named = records.filter(({ aliases }) => aliases !== undefined && aliases.length > 0);
  const idOf = new Map<string, string>();
  if (named.length === 0) return idOf;
  const ids = new Set(records.map(({ id }) => id));
  const shared = new Set<string>();
  for (const { id, aliases = [] } of named.sort((a, b) => byCodeUnit(a.id, b.id))) {
    for (const alias of aliases) {
      if (ids.has(alias)) continue;
      const first = idOf.get(alias);
      if (first === undefined) idOf.set(alias, id);
      else if (first !== id) {
        conflicts.push({ kind: 'alias-shared', about, of: [first, id], because: [alias] });
        shared.add(alias);
      }
    }
  }
  if (about === 'entity') for (const alias of shared) idOf.delete(alias);
  return idOf;
}

/** Which records a judgement without `about` speaks of: those that define both of its ids, else entities. */
function recordGuesser(
  ledger: Pick<Ledger, 'entities' | 'predicates' | 'sources'>,
  aliases: ReadonlyMap<string, string>,
): (of: readonly [string, string]) => JudgedRecord {
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map((record) => record.id));
  // Most ledgers have no judgement to guess about.
  let declared: Record<'entities' | 'sources' | 'predicates', Set<string>> | undefined;
  return (of) => {
    declared ??= {
      entities: idsOf(ledger.entities),
      sources: idsOf(ledger.sources),
      predicates: idsOf(ledger.predicates),
    };
    const { entities, sources, predicates } = declared;
    if (of.every((id) => entities.has(id))) return 'entity';
    if (of.every((id) => sources.has(id))) return 'source';
    if (of.every((id) => predicates.has(id) || aliases.has(id))) return 'predicate';
    return 'entity';
  };
}

/** The judgements of one record type: what is joined, what is doubted, what quarrels. */
function readComparisons(
  about: JudgedRecord,
  judgements: readonly Comparison[],
  spelled: (id: string) => string,
  conflicts: IdentityConflict[],
) {
  const pairsOf = (kind: Comparison['kind']) => {
    const pairs = new Map<string, { of: readonly [string, string]; because: string[] }>();
    for (const judgement of judgements) {
      if (judgement.kind !== kind) continue;
      const [a, b] = [spelled(judgement.of[0]), spelled(judgement.of[1])];
      // One id twice, or an id and its alias: nothing can be said of how a thing stands to itself.
      if (a === b) continue;
      const key = pairKey(a, b);
      const pair = pairs.get(key) ?? { of: a < b ? [a, b] : [b, a], because: [] };
      pair.because.push(judgement.id);
      pairs.set(key, pair);
    }
    return pairs;
  };
  const same = pairsOf('same');
  const different = pairsOf('different');
  const unsure = pairsOf('unsure');
  const sets = disjointSets();
  for (const [key, { of, because }] of same) {
    const denial = different.get(key);
    if (denial === undefined) sets.join(of[0], of[1]);
    else conflicts.push({ kind: 'contradicted', about, of, because: [...because, ...denial.because].sort() });
  }
  for (const [key, { of, because }] of different) {
    if (same.has(key) || sets.find(of[0]) !== sets.find(of[1])) continue;
    conflicts.push({ kind: 'different-inside', about, of, because: [...because].sort() });
  }
  // Asked by canonical id: a doubt about one member of a set is a doubt about the set.
  const merged = (pairs: ReturnType<typeof pairsOf>) =>
    new Set([...pairs.values()].map(({ of }) => pairKey(sets.find(of[0]), sets.find(of[1]))));
  return { sets, unsure: merged(unsure), different: merged(different) };
}

const asWritten = (id: string): string => id;

/** Of a ledger that joins nothing, as most do. */
const AS_WRITTEN: CanonicalIds = {
  entity: asWritten,
  predicate: asWritten,
  source: asWritten,
  proposition: asWritten,
  areUnsure: () => false,
  areDifferent: () => false,
  conflicts: [],
};

/**
 * Reads the identity judgements of a ledger: 'same' joins, 'different' blocks a join that rests on that pair alone,
 * 'unsure' is kept as a doubt, 'undo' takes any of them back. Nothing is edited; the ids in the ledger stay as written.
 * Near-linear in the judgements.
 */
export function canonicalIds(ledger: Pick<Ledger, 'entities' | 'predicates' | 'sources' | 'judgements'>): CanonicalIds {
  const conflicts: IdentityConflict[] = [];
  const aliases = {
    entity: readAliases('entity', ledger.entities, conflicts),
    predicate: readAliases('predicate', ledger.predicates, conflicts),
  };
  const joinsNothing = aliases.entity.size === 0 && aliases.predicate.size === 0 && conflicts.length === 0;
  if (joinsNothing && ledger.judgements.length === 0) return AS_WRITTEN;
  const guessRecord = recordGuesser(ledger, aliases.predicate);
  const grouped: Record<JudgedRecord, Comparison[]> = { entity: [], predicate: [], source: [], proposition: [] };
  for (const judgement of standingJudgements(ledger.judgements)) {
    if (judgement.kind === 'retract') continue;
    grouped[judgement.about ?? guessRecord(judgement.of)].push(judgement);
  }
  const spelling = (about: JudgedRecord) => {
    if (about !== 'predicate' && about !== 'entity') return asWritten;
    const idOf = aliases[about];
    return idOf.size === 0 ? asWritten : (id: string): string => idOf.get(id) ?? id;
  };
  const read = Object.fromEntries(
    JUDGED_RECORDS.map((about) => [about, readComparisons(about, grouped[about], spelling(about), conflicts)]),
  ) as Record<JudgedRecord, { sets: DisjointSets; unsure: Set<string>; different: Set<string> }>;

  const canonical = (about: JudgedRecord) => {
    const spelled = spelling(about);
    const { sets } = read[about];
    return (id: string): string => sets.find(spelled(id));
  };
  const entity = canonical('entity');
  const predicate = canonical('predicate');
  const source = canonical('source');
  const proposition = canonical('proposition');
  const finders = { entity, predicate, source, proposition };
  const judged =
    (list: 'unsure' | 'different') =>
    (a: string, b: string, about: JudgedRecord = 'entity'): boolean =>
      read[about][list].size > 0 && read[about][list].has(pairKey(finders[about](a), finders[about](b)));

  conflicts.sort(
    (a, b) =>
      byCodeUnit(a.about, b.about) ||
      byCodeUnit(a.of[0], b.of[0]) ||
      byCodeUnit(a.of[1], b.of[1]) ||
      byCodeUnit(a.kind, b.kind) ||
      byCodeUnit(a.because.join(' '), b.because.join(' ')),
  );
  return {
    ...finders,
    areUnsure: judged('unsure'),
    areDifferent: judged('different'),
    conflicts,
  };
}

import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { parentsOf } from '../model/derivation.ts';
import type { Ledger } from '../model/ledger.ts';
import type { NamedIds } from '../positions/position-table.ts';
import { counted, listNote } from './notes.ts';

/** What the claims of a ledger name, as a position table has it. */
export function namedIds({ claims }: Pick<Ledger, 'claims'>): NamedIds {
  const named = { subjects: new Set<string>(), predicates: new Set<string>(), sources: new Set<string>() };
  for (const { subject, predicate, source, attributedTo } of claims) {
    named.subjects.add(subject);
    named.predicates.add(predicate);
    named.sources.add(source);
    for (const speaker of attributedTo ?? []) named.sources.add(speaker);
  }
  return named;
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** A record's id and whatever else it is called by in claims. */
const namesOf = ({ id, aliases }: Named): readonly string[] => (aliases === undefined ? [id] : [id, ...aliases]);

/** What the defaults of a predicate come to: silence on two values must not read as agreement. */
const MANY_VALUED = ', so that two different values never contradict each other, only a value and its denial';

/** Ids that claims use and nothing defines, one note per record type. Findings, not errors: a one-line claim works. */
export function undeclaredNotes(ledger: Ledger, named: NamedIds): readonly Note[] {
  const known = (records: readonly Named[]) => new Set(records.flatMap(namesOf));
  const types = [
    { one: 'entity', many: 'entities', used: named.subjects, declared: known(ledger.entities) },
    { one: 'source', many: 'sources', used: named.sources, declared: known(ledger.sources) },
    { one: 'predicate', many: 'predicates', used: named.predicates, declared: known(ledger.predicates) },
  ];
  return types.flatMap(({ one, many, used, declared }) =>
    listNote(
      'undeclared',
      [...used.keys()].filter((id) => !declared.has(id)),
      (count) =>
        `${counted(count, one, many)} that claims use ${count === 1 ? 'is' : 'are'} not declared; defaults apply${one === 'predicate' ? MANY_VALUED : ''}.`,
    ),
  );
}

/** Records that nothing uses. */
export function orphanNotes(ledger: Ledger, named: NamedIds): readonly Note[] {
  const used = { entities: new Set<string>(), sources: new Set<string>(), predicates: new Set<string>() };
  for (const source of ledger.sources) {
    for (const parent of parentsOf(source)) used.sources.add(parent);
    if (source.entity !== undefined) used.entities.add(source.entity);
    for (const stake of source.stakes ?? []) used.entities.add(stake);
  }
  for (const entity of ledger.entities) for (const whole of entity.partOf ?? []) used.entities.add(whole);
  for (const judgement of ledger.judgements) {
    if (typeof judgement.of === 'string') continue;
    for (const id of judgement.of) for (const list of Object.values(used)) list.add(id);
  }
  const unused = {
    entities: unusedIds(ledger.entities, used.entities, named.subjects),
    sources: unusedIds(ledger.sources, used.sources, named.sources),
    predicates: unusedIds(ledger.predicates, used.predicates, named.predicates),
  };
  const byAlias = new Map(ledger.entities.flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [alias, id])));
  const entityOf = (name: string): string => byAlias.get(name) ?? name;
  // Few ledgers have an entity that no claim is about: only then are the values looked through.
  for (const claim of unused.entities.size === 0 ? [] : ledger.claims) {
    for (const id of namesIn(claim)) unused.entities.delete(entityOf(id));
  }
  return (['entities', 'sources', 'predicates'] as const).flatMap((type) =>
    listNote(
      'orphan',
      unused[type],
      (count) => `${count} of the declared ${type} ${count === 1 ? 'is' : 'are'} used by no claim.`,
    ),
  );
}

function unusedIds(records: readonly Named[], ...uses: readonly Pick<ReadonlySet<string>, 'has'>[]): Set<string> {
  const isUsed = (name: string): boolean => uses.some((used) => used.has(name));
  return new Set(records.filter((record) => !namesOf(record).some(isUsed)).map(({ id }) => id));
}

function namesIn({ value }: Claim): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !('oneOf' in value)) return [];
  return value.oneOf.filter((one) => typeof one === 'string');
}

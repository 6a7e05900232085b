import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Note, NoteCode, Question } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';

/** A note names this many ids; its message has the full count. */
const FIRST_IDS = 20;

/** A note on a list of ids, or nothing where the list is empty. */
export function listNote(code: NoteCode, ids: Iterable<string>, message: (count: number) => string): readonly Note[] {
  const all = [...new Set(ids)];
  if (all.length > 1) all.sort(byCodeUnit);
  return all.length === 0 ? [] : [{ code, refs: all.slice(0, FIRST_IDS), message: message(all.length) }];
}

/** "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Ids that claims use and nothing defines, one note per record type. Findings, not errors: a one-line claim works. */
export function undeclaredNotes(ledger: Ledger): readonly Note[] {
  const known = (records: readonly { readonly id: string }[]) => new Set(records.map((record) => record.id));
  const entities = known(ledger.entities);
  const sources = known(ledger.sources);
  const predicates = known(ledger.predicates);
  for (const predicate of ledger.predicates) for (const alias of predicate.aliases ?? []) predicates.add(alias);
  const missing = { entity: new Set<string>(), source: new Set<string>(), predicate: new Set<string>() };
  for (const claim of ledger.claims) {
    if (!entities.has(claim.subject)) missing.entity.add(claim.subject);
    if (!predicates.has(claim.predicate)) missing.predicate.add(claim.predicate);
    for (const source of speakersOf(claim)) if (!sources.has(source)) missing.source.add(source);
  }
  const plural = { entity: 'entities', source: 'sources', predicate: 'predicates' } as const;
  return (['entity', 'source', 'predicate'] as const).flatMap((type) =>
    listNote(
      'undeclared',
      missing[type],
      (count) =>
        `${counted(count, type, plural[type])} that claims use ${count === 1 ? 'is' : 'are'} not declared; defaults apply.`,
    ),
  );
}

/** Records that nothing uses. */
export function orphanNotes(ledger: Ledger): readonly Note[] {
  const used = { entities: new Set<string>(), sources: new Set<string>(), predicates: new Set<string>() };
  for (const claim of ledger.claims) {
    used.entities.add(claim.subject);
    used.predicates.add(claim.predicate);
    for (const source of speakersOf(claim)) used.sources.add(source);
    for (const id of namedIn(claim)) used.entities.add(id);
  }
  for (const source of ledger.sources) {
    for (const parent of source.derivedFrom ?? [])
      used.sources.add(typeof parent === 'string' ? parent : parent.source);
    if (source.entity !== undefined) used.entities.add(source.entity);
    for (const stake of source.stakes ?? []) used.entities.add(stake);
  }
  for (const entity of ledger.entities) for (const whole of entity.partOf ?? []) used.entities.add(whole);
  for (const judgement of ledger.judgements) {
    if (typeof judgement.of === 'string') continue;
    for (const id of judgement.of) for (const list of Object.values(used)) list.add(id);
  }
  return (['entities', 'sources', 'predicates'] as const).flatMap((type) =>
    listNote(
      'orphan',
      ledger[type].map((record) => record.id).filter((id) => !used[type].has(id)),
      (count) => `${count} of the declared ${type} ${count === 1 ? 'is' : 'are'} used by no claim.`,
    ),
  );
}

function speakersOf(claim: Claim): readonly string[] {
  return claim.attributedTo === undefined ? [claim.source] : [claim.source, ...claim.attributedTo];
}

function namedIn(claim: Claim): readonly string[] {
  if (typeof claim.value === 'string') return [claim.value];
  if (typeof claim.value !== 'object' || !('oneOf' in claim.value)) return [];
  return claim.value.oneOf.filter((one) => typeof one === 'string');
}

/** Identity judgements that pull against each other. */
export function identityNotes(ids: CanonicalIds): readonly Note[] {
  const sentence = {
    contradicted: 'are judged both the same and different; they are kept apart',
    'different-inside': 'are judged different, yet other judgements join them; they count as one until one is undone',
    'alias-shared': 'claim the same alias; it is read as the first',
  } as const;
  return ids.conflicts.map(({ kind, about, of, because }) => ({
    code: 'identity' as const,
    refs: [...of, ...(kind === 'alias-shared' ? [] : because)],
    message: `The ${about} ids ${of[0]} and ${of[1]} ${sentence[kind]}.`,
  }));
}

/** Questions that too few sources carry, and questions that nothing speaks for. */
export function supportNotes(questions: readonly Question[]): readonly Note[] {
  const thin = questions.filter((question) => question.status === 'single-source').map((question) => question.id);
  const bare = questions
    .filter((question) => question.answers.every((answer) => answer.supporting.length === 0))
    .map((question) => question.id);
  return [
    ...listNote(
      'single-source',
      thin,
      (count) => `${counted(count, 'question rests', 'questions rest')} on fewer than two independent sources.`,
    ),
    ...listNote(
      'unsupported',
      bare,
      (count) =>
        `${counted(count, 'question has', 'questions have')} no answer that anybody affirms: only denials or open questions.`,
    ),
  ];
}

import type { CanonicalIds } from '../identity/canonical-ids.ts';
import { canonicalIds } from '../identity/canonical-ids.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Predicate } from '../model/predicate.ts';
import { silence } from '../provenance/silence.ts';
import { parseTime } from '../time/parse-time.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { type CommitmentReader, commitmentReader } from './commitment-reader.ts';
import { groupRows } from './group-rows.ts';
import { interner } from './interner.ts';
import { loseGround } from './lose-ground.ts';
import {
  AS_OF_ASSUMED,
  CONDITIONAL,
  NONE,
  type PositionTable,
  type QuestionKey,
  RELAYED,
  RETRACTED,
} from './position-table.ts';
import { type PredicateMeaning, predicateMeaning } from './predicate-meaning.ts';
import { rowFinder } from './row-finder.ts';
import { readSupersessions } from './supersessions.ts';
import { valueInterner } from './value-interner.ts';

/** What a table may be told that the ledger does not say. */
export interface PositionOptions {
  /** Scale for likelihood words that name none. */
  readonly scale?: string;
  readonly ids?: CanonicalIds;
}

/**
 * Reads every claim as a position (contract §2.1, 2.2, 2.4–2.6, 2.8). Time and memory O(claims); strings are interned,
 * times and values are read once per distinct spelling.
 */
export function buildPositionTable(ledger: Ledger, options: PositionOptions = {}): PositionTable {
  const { claims } = ledger;
  const rows = claims.length;
  const ids = options.ids ?? canonicalIds(ledger);
  const publishedAt = new Map(ledger.sources.map((source) => [source.id, source.publishedAt]));
  const questions = questionInterner(ledger, ids);
  const holders = interner(ids.source);
  const times = timeInterner();
  const scopes = scopeInterner();
  const values = valueInterner(ledger, ids);
  const columns = emptyColumns(rows);
  const reader = commitmentReader(options.scale);
  const isRetracted = retractedTest(ledger, ids);

  for (let row = 0; row < rows; row++) {
    const claim = claims[row] as Claim;
    const question = questions.indexOf(claim);
    columns.question[row] = question;
    const meaning = questions.meaningOf(question);
    const speaker = claim.attributedTo?.at(-1);
    columns.holder[row] = holders.indexOf(speaker ?? claim.source);
    const { value, negated } = values.indexOf(claim.value, meaning, questions.predicateOf(question));
    columns.value[row] = value;
    readStance(columns, row, claim, negated, reader);
    columns.validTime[row] = times.indexOf(claim.validTime);
    columns.scope[row] = scopes.indexOf(claim.scope, meaning);
    const asOf = claim.asOf ?? claim.assertedAt ?? publishedAt.get(claim.source);
    columns.asOf[row] = times.indexOf(asOf);
    columns.flags[row] =
      (isRetracted(claim) || claim.act === 'retracts' ? RETRACTED : 0) |
      (claim.condition === undefined ? 0 : CONDITIONAL) |
      (speaker === undefined && claim.hearsay !== true ? 0 : RELAYED) |
      (asOf !== undefined && claim.asOf === undefined ? AS_OF_ASSUMED : 0);
  }
  const rowOf = rowFinder(claims);
  const readAgain = () => readSupersessions(ledger, columns.flags, rowOf);
  const asRetracted = readAgain();
  // Who falls silent supersedes nothing.
  const supersededBy = loseGround(claims, columns.flags, rowOf) ? readAgain() : asRetracted;
  const { order, starts } = groupRows(columns.question, questions.list.length);
  return {
    ledger,
    rows,
    questions: questions.list,
    holders: holders.keys,
    values: values.list,
    times: times.list,
    scopes: scopes.list,
    ...columns,
    supersededBy,
    order,
    starts,
    rowOf,
  };
}

function emptyColumns(rows: number) {
  return {
    question: new Int32Array(rows),
    holder: new Int32Array(rows),
    stance: new Int8Array(rows),
    commitment: new Uint8Array(rows),
    value: new Int32Array(rows),
    asOf: new Int32Array(rows),
    validTime: new Int32Array(rows),
    scope: new Int32Array(rows),
    probability: new Float64Array(rows),
    flags: new Uint8Array(rows),
  };
}

function readStance(
  columns: ReturnType<typeof emptyColumns>,
  row: number,
  claim: Claim,
  negated: boolean,
  reader: CommitmentReader,
): void {
  const read = reader(claim);
  columns.stance[row] = negated ? -read.stance : read.stance;
  columns.commitment[row] = read.commitment;
  columns.probability[row] = read.probability;
}

function questionInterner(ledger: Ledger, ids: CanonicalIds) {
  const subjects = interner(ids.entity);
  const predicates = interner(ids.predicate);
  const declared = new Map<string, Predicate>();
  for (const predicate of ledger.predicates) {
    const id = ids.predicate(predicate.id);
    if (id === predicate.id || !declared.has(id)) declared.set(id, predicate);
  }
  const meanings: PredicateMeaning[] = [];
  const byPair = new Map<number, number>();
  const byScope = new Map<string, number>();
  const list: QuestionKey[] = [];
  const predicateOf: number[] = [];

  const predicateIndex = (id: string): number => {
    const index = predicates.indexOf(id);
    if (meanings[index] === undefined) {
      const canonical = predicates.keys[index] as string;
      meanings[index] = predicateMeaning(canonical, declared.get(canonical));
    }
    return index;
  };
  const add = (subject: number, predicate: number, scope: QuestionKey['scope']): number => {
    const meaning = meanings[predicate] as PredicateMeaning;
    const name = subjects.keys[subject] as string;
    list.push({ id: questionId(name, meaning.id, scope), subject: name, meaning, scope });
    predicateOf.push(predicate);
    return list.length - 1;
  };

  return {
    list,
    meaningOf: (question: number) => (list[question] as QuestionKey).meaning,
    predicateOf: (question: number) => predicateOf[question] as number,
    indexOf: (claim: Claim): number => {
      const subject = subjects.indexOf(claim.subject);
      const predicate = predicateIndex(claim.predicate);
      const scope = separatedScope(claim.scope, (meanings[predicate] as PredicateMeaning).separators);
      if (scope === undefined) {
        // One number for the pair; both indices are far below 2^26.
        const pair = subject * 0x400_0000 + predicate;
        const known = byPair.get(pair);
        if (known !== undefined) return known;
        const index = add(subject, predicate, undefined);
        byPair.set(pair, index);
        return index;
      }
      const key = JSON.stringify([subject, predicate, scope]);
      const known = byScope.get(key);
      if (known !== undefined) return known;
      const index = add(subject, predicate, scope);
      byScope.set(key, index);
      return index;
    },
  };
}

/** The id of a question, made of its parts: `kabul-university/killed?population=students`. */
export function questionId(
  subject: string,
  predicate: string,
  scope: Readonly<Record<string, string>> | undefined,
): string {
  const base = `${escapePart(subject)}/${escapePart(predicate)}`;
  if (scope === undefined) return base;
  const parts = Object.entries(scope).map(([key, value]) => `${escapePart(key)}=${escapePart(value)}`);
  return `${base}?${parts.join('&')}`;
}

const SPECIAL = /[%/?&=]/u;

/** Few ids hold a character that has a meaning here, and looking is cheaper than replacing. */
const escapePart = (part: string): string =>
  SPECIAL.test(part) ? part.replace(/[%/?&=]/gu, encodeURIComponent) : part;

/** The part of a scope that makes questions of their own, keys in order; undefined where there is none. */
export function separatedScope(
  scope: Claim['scope'],
  separators: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (scope === undefined || separators.length === 0) return undefined;
  const entries = [...separators].sort().flatMap((key) => (Object.hasOwn(scope, key) ? [[key, scope[key]]] : []));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function scopeInterner() {
  const known = new Map<string, number>();
  const list: Readonly<Record<string, string>>[] = [];
  return {
    list,
    indexOf: (scope: Claim['scope'], meaning: PredicateMeaning): number => {
      if (scope === undefined) return NONE;
      const entries = Object.entries(scope).filter(([key]) => !meaning.separators.includes(key));
      if (entries.length === 0) return NONE;
      entries.sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(entries);
      const index = known.get(key);
      if (index !== undefined) return index;
      known.set(key, list.length);
      list.push(Object.fromEntries(entries));
      return list.length - 1;
    },
  };
}

function timeInterner() {
  const list: TimeSpan[] = [];
  const known = new Map<string, number>();
  const read = (time: string): number => {
    const span = parseTime(time);
    const index = span === undefined ? NONE : list.length;
    if (span !== undefined) list.push(span);
    known.set(time, index);
    return index;
  };
  let last: string | undefined;
  let lastIndex = NONE;
  return {
    list,
    indexOf: (time: string | undefined): number => {
      if (time === undefined) return NONE;
      if (time === last) return lastIndex;
      lastIndex = known.get(time) ?? read(time);
      last = time;
      return lastIndex;
    },
  };
}

/** Words of a retracted source, and of those that only relay it, take no part. */
function retractedTest(ledger: Ledger, ids: CanonicalIds): (claim: Claim) => boolean {
  const retracted = ledger.sources.filter((source) => source.retractedAt !== undefined);
  return silence(ledger.sources, new Set(retracted.map((source) => ids.source(source.id))), ids.source);
}

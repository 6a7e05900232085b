import { CREDIBILITY_SCALE } from '../confidence/admiralty.ts';
import { type CanonicalIds, canonicalIds } from '../identity/canonical-ids.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import { silence } from '../provenance/silence.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { commitmentReader } from './commitment-reader.ts';
import { groupRows } from './group-rows.ts';
import { type Interner, interner } from './interner.ts';
import { loseGround } from './lose-ground.ts';
import {
  AS_OF_ASSUMED,
  BEYOND_COLUMNS,
  CONDITIONAL,
  HEARSAY,
  type PositionTable,
  RELAYED,
  RETRACTED,
  WORDED,
} from './position-table.ts';
import { questionInterner } from './question-interner.ts';
import { rowFinder } from './row-finder.ts';
import { scopeInterner } from './scope-interner.ts';
import { spellByQuestion } from './spell-by-question.ts';
import { readSupersessions } from './supersessions.ts';
import { timeInterner } from './time-interner.ts';
import { valueInterner } from './value-interner.ts';

/** What a table may be told that the ledger does not say. */
export interface PositionOptions {
  /** Scale for likelihood words that name none. */
  readonly scale?: string;
  /** Probability 0–1 of a statement without hedge. Default .95. */
  readonly unhedged?: number;
  readonly ids?: CanonicalIds;
}

/**
 * Reads every claim as a position. Time and memory O(claims); strings are interned,
 * times and values are read once per distinct spelling.
 */
export function buildPositionTable(ledger: Ledger, options: PositionOptions = {}): PositionTable {
  const { claims } = ledger;
  const rows = claims.length;
  const ids = options.ids ?? canonicalIds(ledger);
  const publishedAt = publicationTimes(ledger);
  const questions = questionInterner(ledger, ids);
  const holders = interner(ids.source);
  const times: TimeSpan[] = [];
  const knownTimes = new Map<string, number>();
  const asOfIndex = timeInterner(times, knownTimes);
  const validTimeIndex = timeInterner(times, knownTimes);
  const scopes = scopeInterner();
  const values = valueInterner(ledger, ids);
  const columns = emptyColumns(rows);
  const read = commitmentReader(options);
  const isRetracted = retractedTest(ledger, ids);

  for (let row = 0; row < rows; row++) {
    const claim = claims[row] as Claim;
    const question = questions.indexOf(claim);
    const meaning = questions.meaningOf(question);
    const page = holders.indexOf(claim.source);
    const speakers = claim.attributedTo;
    const isRelayed = speakers !== undefined && speakers.length > 0;
    const { value, negated } = values.indexOf(claim.value, meaning, questions.predicateOf(question));
    const { stance, commitment, probability } = read(claim);
    const written = claim.asOf;
    const hearsay = claim.hearsay === true;
    const asOf = written ?? claim.assertedAt ?? publishedAt.get(claim.source);
    columns.question[row] = question;
    columns.page[row] = page;
    columns.holder[row] = isRelayed ? lastOf(speakers, holders) : page;
    columns.value[row] = value;
    columns.stance[row] = negated ? -stance : stance;
    columns.commitment[row] = commitment;
    columns.probability[row] = probability;
    columns.validTime[row] = validTimeIndex(claim.validTime);
    columns.scope[row] = scopes.indexOf(claim.scope, meaning);
    columns.asOf[row] = asOfIndex(asOf);
    columns.flags[row] =
      (isRetracted(claim) || claim.act === 'retracts' ? RETRACTED : 0) |
      (claim.condition === undefined ? 0 : CONDITIONAL) |
      (isRelayed || hearsay ? RELAYED : 0) |
      (hearsay ? HEARSAY : 0) |
      (asOf !== undefined && written === undefined ? AS_OF_ASSUMED : 0) |
      (claim.wording === undefined ? 0 : WORDED) |
      (isWeighedBeyond(claim) ? BEYOND_COLUMNS : 0);
  }
  spellByQuestion(columns, values.list, values.spelledVariously, (row) =>
    values.spellingOf((claims[row] as Claim).value, questions.meaningOf(columns.question[row] as number)),
  );
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
    times,
    scopes: scopes.list,
    ...columns,
    supersededBy,
    order,
    starts,
    rowOf,
    named: { ...questions.named, sources: holders.spellings },
    commitmentOf: read,
  };
}

/** Whether something that no column holds weighs the claim. */
function isWeighedBeyond({ confidence, basedOn, hearsay, attributedTo, likelihood }: Claim): boolean {
  return (
    confidence !== undefined ||
    basedOn !== undefined ||
    hearsay === true ||
    (attributedTo !== undefined && attributedTo.length > 1) ||
    (typeof likelihood === 'string' && likelihood.startsWith(CREDIBILITY_SCALE))
  );
}

/** The number of the last speaker; those between are numbered on the way. */
function lastOf(speakers: readonly string[], holders: Interner): number {
  let last = 0;
  for (const speaker of speakers) last = holders.indexOf(speaker);
  return last;
}

function emptyColumns(rows: number) {
  return {
    question: new Int32Array(rows),
    holder: new Int32Array(rows),
    page: new Int32Array(rows),
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

function publicationTimes({ sources }: Ledger): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { id, publishedAt } of sources) if (publishedAt !== undefined) times.set(id, publishedAt);
  return times;
}

/** Words of a retracted source, and of those that only relay it, take no part. */
function retractedTest(ledger: Ledger, ids: CanonicalIds): (claim: Claim) => boolean {
  const retracted = ledger.sources.filter((source) => source.retractedAt !== undefined);
  return silence(ledger.sources, new Set(retracted.map((source) => ids.source(source.id))), ids.source);
}

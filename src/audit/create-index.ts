import { byQuestion } from '../contradictions/find-conflicts.ts';
import { CorroborateError } from '../errors/corroborate-error.ts';
import { refuse } from '../errors/refuse.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import { canonicalIds } from '../identity/canonical-ids.ts';
import { checkMergeOptions, MERGE_OPTION_NAMES } from '../merge/check-merge-options.ts';
import type { MergeOptions } from '../merge/merge-options.ts';
import { append } from '../model/append.ts';
import type { Audit, Contradiction } from '../model/audit.ts';
import type { ContradictionChanges } from '../model/audit-change.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { assembleAudit } from './assemble-audit.ts';
import type { LedgerRecord } from './book/ledger-record.ts';
import { type Book, openBook, type Stir } from './book/open-book.ts';
import type { BookHeader } from './book/records.ts';
import { recordsOf } from './book/records-of.ts';
import { compareContradictions } from './compare-contradictions.ts';
import { namedIds } from './declaration-notes.ts';
import { findInMatters, type MatterConflicts, reportMatters } from './judge-matters.ts';
import type { IndexChange, LedgerIndex } from './ledger-index.ts';
import type { QuestionReport } from './question-report.ts';

/** How an index merges. What depends on a moment (`knownAt`, `halfLife`) is asked of `audit(index.ledger(), …)`. */
export type IndexOptions = Omit<MergeOptions, 'knownAt' | 'halfLife'>;

const INDEX_OPTION_NAMES = MERGE_OPTION_NAMES.filter((name) => name !== 'knownAt' && name !== 'halfLife');

/**
 * An index for ledgers that grow: every record tells at once which findings it brings, resolves or alters. Only the
 * questions that a record touches are compared again: its own, and those that rest on it, that it replaces, or that a
 * judgement, a condition or a declared rule ties to it. Beliefs are merged when an audit is asked for.
 *
 * Takes records that are valid, as typed or as parsed; what comes from outside goes through `parseLedger` first. The
 * index is the one object of the library that changes. Memory is linear in the records.
 *
 * @param options how beliefs are merged: `audit()` gives what `audit(index.ledger(), options)` does.
 * @throws CorroborateError 'invalid-option' for an option that is none; 'invalid-ledger', on adding, for an id that another
 * record of its type has.
 * @example
 * ```ts
 * import { createIndex } from 'corroborate';
 * const index = createIndex();
 * const about = { type: 'claim', subject: 'attack', predicate: 'perpetrator', value: 'taliban' } as const;
 * index.add({ ...about, id: 'a', source: 'saleh' }).questions; // => ['attack/perpetrator']
 * const change = index.add({ ...about, id: 'b', source: 'mujahid', stance: 'denies' });
 * change.contradictions.appeared.map((finding) => finding.kind); // => ['polarity']
 * index.retract('b').contradictions.resolved.length; // => 1
 * index.audit().counts.contradictions; // => 0
 * ```
 */
export function createIndex(ledger?: Ledger, options: IndexOptions = {}): LedgerIndex {
  if (ledger !== undefined) requireLedger(ledger);
  refuseUnknownOptions(options, INDEX_OPTION_NAMES);
  checkMergeOptions(options);
  const book = openBook(ledger === undefined ? { corroborate: 1 } : headerOf(ledger));
  const conflicts = new Map<string, MatterConflicts>();
  const reports = new Map<string, readonly QuestionReport[]>();
  /** Matters whose beliefs have to be merged again. */
  const stale = new Set<string>();

  const addAll = (records: Iterable<LedgerRecord>): IndexChange => {
    // Untyped callers give a single record, or a ledger.
    if (typeof records?.[Symbol.iterator] !== 'function') refuse('invalid-option', 'records', 'a list', records);
    const stir = book.enter(records);
    const echoed = echoedMatter(book, conflicts, stir);
    if (echoed !== undefined) {
      const [matter, { questions }] = echoed;
      stale.add(matter);
      reports.delete(matter);
      return { questions, contradictions: NO_CHANGES };
    }
    const { matters, gone, refusal } = stir;
    const before: Contradiction[] = [];
    for (const matter of new Set([...gone, ...matters])) {
      append(before, conflicts.get(matter)?.findings ?? []);
      conflicts.delete(matter);
      reports.delete(matter);
      stale.delete(matter);
    }
    const questions: string[] = [];
    const after: Contradiction[] = [];
    for (const [matter, found] of findInMatters(book, [...matters])) {
      conflicts.set(matter, found);
      stale.add(matter);
      append(questions, found.questions);
      append(after, found.findings);
    }
    if (refusal !== undefined) throw refusal;
    return {
      questions: questions.sort(byCodeUnit),
      contradictions: compareContradictions(before.sort(byQuestion), after.sort(byQuestion)),
    };
  };

  const audit = (): Audit => {
    for (const [matter, list] of reportMatters(book, [...stale], options)) reports.set(matter, list);
    stale.clear();
    const whole = book.ledger();
    return assembleAudit({
      ledger: whole,
      viewed: whole,
      named: namedIds(whole),
      ids: canonicalIds(whole),
      ownerShare: options.ownerShare,
      reports: [...reports.values()].flat().sort((a, b) => byCodeUnit(a.question.id, b.question.id)),
      findings: [...conflicts.values()].flatMap(({ findings }) => findings).sort(byQuestion),
      pairsLeft: [...conflicts.values()].reduce((sum, { pairsLeft }) => sum + pairsLeft, 0),
    });
  };

  if (ledger !== undefined) addAll(recordsOf(ledger));
  return {
    add: (record) => addAll([record]),
    addAll,
    retract: (claimId) => {
      if (book.claimOf(claimId) === undefined) {
        throw new CorroborateError('unknown-claim', [
          { path: '', expected: 'the id of a claim in the index', received: `'${claimId}'` },
        ]);
      }
      return addAll([{ type: 'judgement', kind: 'retract', of: claimId }]);
    },
    ledger: book.ledger,
    audit,
  };
}

const NO_CHANGES: ContradictionChanges = { appeared: [], resolved: [], altered: [] };

/**
 * The matter of a single new claim that repeats what all claims of its matter say, while nothing conflicts there: then nothing
 * does afterwards, and nothing has to be compared. Most reports are of this kind.
 */
function echoedMatter(
  book: Book,
  conflicts: ReadonlyMap<string, MatterConflicts>,
  { claims, onlyClaims, matters, gone }: Stir,
): readonly [string, MatterConflicts] | undefined {
  const [claim] = claims;
  const [matter] = matters;
  if (claim === undefined || matter === undefined) return undefined;
  if (!onlyClaims || claims.size > 1 || matters.size > 1 || gone.length > 0) return undefined;
  const known = conflicts.get(matter);
  const isEcho = known?.oneVoice !== undefined && known.oneVoice === book.wordsOf(claim);
  return isEcho && known.findings.length === 0 && known.pairsLeft === 0 ? [matter, known] : undefined;
}

/** What a ledger says of itself as a whole, `x-` keys included. */
function headerOf({
  entities: _e,
  sources: _s,
  predicates: _p,
  claims: _c,
  judgements: _j,
  ...header
}: Ledger): BookHeader {
  return header;
}

import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Audit, AuditCounts, Contradiction, Note, Question, Status } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Time } from '../model/value.ts';
import type { NamedIds } from '../positions/position-table.ts';
import { namedIds, orphanNotes, undeclaredNotes } from './declaration-notes.ts';
import { counted, identityNotes, listNote, propositionNotes, supportNotes } from './notes.ts';
import { ownerNotes } from './owner-notes.ts';
import type { QuestionReport } from './question-report.ts';
import { partlyRetractedNote, retractionNotes } from './retraction-notes.ts';

/** Everything that an audit is put together from. */
export interface AuditParts {
  /** The ledger as it was given. */
  readonly ledger: Ledger;
  /** The part of it that was looked at. */
  readonly viewed: Ledger;
  /** What the claims of that part name. */
  readonly named: NamedIds;
  readonly knownAt?: Time | undefined;
  readonly ids: CanonicalIds;
  readonly ownerShare?: number | undefined;
  /** In order of the question's id. */
  readonly reports: readonly QuestionReport[];
  /** In the order of `byQuestion`. */
  readonly findings: readonly Contradiction[];
  /** Pairs of positions that were not compared. */
  readonly pairsLeft: number;
}

/** Puts an audit together: questions and findings as they are, and what only the whole can tell. Linear in the ledger. */
export function assembleAudit(parts: AuditParts): Audit {
  const { ledger, viewed, reports, findings, pairsLeft } = parts;
  const total = totalOf(reports);
  const { questions } = total;
  const excluded = ledger.claims.length - viewed.claims.length;
  return {
    audit: 1,
    ledger: {
      ...(ledger.title === undefined ? {} : { title: ledger.title }),
      claims: ledger.claims.length,
      sources: ledger.sources.length,
      entities: ledger.entities.length,
      predicates: ledger.predicates.length,
    },
    ...(parts.knownAt === undefined ? {} : { knownAt: parts.knownAt }),
    questions,
    contradictions: findings,
    notes: [
      ...supportNotes(questions),
      ...total.notes,
      ...ownerNotes(questions, viewed, parts.ids.source, parts.ownerShare),
      ...retractedNote(total.retracted),
      ...partlyRetractedNote(viewed, total.retracted, parts.ids.source),
      ...retractionNotes(ledger, viewed),
      ...wordedNote(total.worded),
      ...identityNotes(parts.ids),
      ...propositionNotes(viewed),
      ...undeclaredNotes(viewed, parts.named),
      ...orphanNotes(ledger, ledger === viewed ? parts.named : namedIds(ledger)),
      ...notCheckedNotes(pairsLeft, total.left, excluded, total.assumed),
    ],
    counts: countsOf(parts, total, excluded),
  };
}

/** What the questions add up to. */
interface Total {
  readonly questions: Question[];
  readonly notes: Note[];
  readonly retracted: string[];
  readonly worded: string[];
  readonly byStatus: Record<Status, number>;
  positions: number;
  superseded: number;
  assumed: number;
  left: number;
}

/** In one pass: a ledger may have a million questions. */
function totalOf(reports: readonly QuestionReport[]): Total {
  const total: Total = {
    questions: [],
    notes: [],
    retracted: [],
    worded: [],
    byStatus: { settled: 0, likely: 0, disputed: 0, open: 0, 'single-source': 0 },
    positions: 0,
    superseded: 0,
    assumed: 0,
    left: 0,
  };
  for (const { question, notes, retracted, worded, positions, superseded, assumed, left } of reports) {
    total.questions.push(question);
    for (const note of notes) total.notes.push(note);
    for (const id of retracted) total.retracted.push(id);
    for (const id of worded) total.worded.push(id);
    total.byStatus[question.status] += 1;
    total.positions += positions;
    total.superseded += superseded;
    total.assumed += assumed;
    total.left += left;
  }
  return total;
}

function retractedNote(ids: readonly string[]): readonly Note[] {
  return listNote(
    'retracted',
    ids,
    (count) => `${counted(count, 'claim is', 'claims are')} retracted and ${count === 1 ? 'takes' : 'take'} no part.`,
  );
}

function wordedNote(ids: readonly string[]): readonly Note[] {
  return listNote(
    'wording',
    ids,
    (count) => `${counted(count, 'claim has its', 'claims have their')} certainty read from the wording, not coded.`,
  );
}

function notCheckedNotes(pairs: number, values: number, excluded: number, assumed: number): readonly Note[] {
  const note = (count: number, message: string): readonly Note[] =>
    count === 0 ? [] : [{ code: 'not-checked', refs: [], message }];
  const was = (count: number): string => (count === 1 ? 'was' : 'were');
  return [
    ...note(
      pairs,
      `${counted(pairs, 'pair')} of positions on very large questions ${was(pairs)} not compared, nor what many scopes and times take apart.`,
    ),
    ...note(values, `${counted(values, 'value')} on questions with very many answers ${was(values)} not ranked.`),
    ...note(excluded, `${counted(excluded, 'claim')} ${was(excluded)} left out as asked.`),
    ...note(
      assumed,
      `${counted(assumed, 'claim')} without an as-of time ${assumed === 1 ? 'is' : 'are'} read as of when ${assumed === 1 ? 'it was' : 'they were'} asserted or published.`,
    ),
  ];
}

function countsOf({ viewed, findings, pairsLeft }: AuditParts, total: Total, excluded: number): AuditCounts {
  const contradictions = findings.filter((finding) => finding.outcome === 'contradiction').length;
  return {
    claims: viewed.claims.length,
    positions: total.positions,
    questions: total.questions.length,
    contradictions,
    tensions: findings.length - contradictions,
    settled: total.byStatus.settled,
    likely: total.byStatus.likely,
    disputed: total.byStatus.disputed,
    open: total.byStatus.open,
    singleSource: total.byStatus['single-source'],
    superseded: total.superseded,
    retracted: total.retracted.length,
    excluded,
    notChecked: pairsLeft + total.left,
  };
}

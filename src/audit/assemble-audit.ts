import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Audit, AuditCounts, Contradiction, Note, Status } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Time } from '../model/value.ts';
import type { NamedIds } from '../positions/position-table.ts';
import { namedIds, orphanNotes, undeclaredNotes } from './declaration-notes.ts';
import { counted, identityNotes, listNote, supportNotes } from './notes.ts';
import type { QuestionReport } from './question-report.ts';

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
  const questions = reports.map((report) => report.question);
  const excluded = ledger.claims.length - viewed.claims.length;
  const valuesLeft = sum(reports, (report) => report.left);
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
      ...reports.flatMap((report) => report.notes),
      ...retractedNote(reports),
      ...wordedNote(reports),
      ...identityNotes(parts.ids),
      ...undeclaredNotes(viewed, parts.named),
      ...orphanNotes(ledger, ledger === viewed ? parts.named : namedIds(ledger)),
      ...notCheckedNotes(
        pairsLeft,
        valuesLeft,
        excluded,
        sum(reports, (report) => report.assumed),
      ),
    ],
    counts: countsOf(parts, excluded, pairsLeft + valuesLeft),
  };
}

function sum(reports: readonly QuestionReport[], of: (report: QuestionReport) => number): number {
  return reports.reduce((total, report) => total + of(report), 0);
}

function retractedNote(reports: readonly QuestionReport[]): readonly Note[] {
  return listNote(
    'retracted',
    reports.flatMap((report) => report.retracted),
    (count) => `${counted(count, 'claim is', 'claims are')} retracted and ${count === 1 ? 'takes' : 'take'} no part.`,
  );
}

function wordedNote(reports: readonly QuestionReport[]): readonly Note[] {
  return listNote(
    'wording',
    reports.flatMap((report) => report.worded),
    (count) => `${counted(count, 'claim has its', 'claims have their')} certainty read from the wording, not coded.`,
  );
}

function notCheckedNotes(pairs: number, values: number, excluded: number, assumed: number): readonly Note[] {
  const note = (count: number, message: string): readonly Note[] =>
    count === 0 ? [] : [{ code: 'not-checked', refs: [], message }];
  const was = (count: number): string => (count === 1 ? 'was' : 'were');
  return [
    ...note(pairs, `${counted(pairs, 'pair')} of positions on very large questions ${was(pairs)} not compared.`),
    ...note(values, `${counted(values, 'value')} on questions with very many answers ${was(values)} not ranked.`),
    ...note(excluded, `${counted(excluded, 'claim')} ${was(excluded)} left out as asked.`),
    ...note(
      assumed,
      `${counted(assumed, 'claim')} without an as-of time ${assumed === 1 ? 'is' : 'are'} read as of when ${assumed === 1 ? 'it was' : 'they were'} asserted or published.`,
    ),
  ];
}

function countsOf({ viewed, reports, findings }: AuditParts, excluded: number, notChecked: number): AuditCounts {
  const having = (status: Status): number => reports.filter(({ question }) => question.status === status).length;
  const contradictions = findings.filter((finding) => finding.outcome === 'contradiction').length;
  return {
    claims: viewed.claims.length,
    positions: sum(reports, (report) => report.positions),
    questions: reports.length,
    contradictions,
    tensions: findings.length - contradictions,
    settled: having('settled'),
    likely: having('likely'),
    disputed: having('disputed'),
    open: having('open'),
    singleSource: having('single-source'),
    superseded: sum(reports, (report) => report.superseded),
    retracted: sum(reports, (report) => report.retracted.length),
    excluded,
    notChecked,
  };
}

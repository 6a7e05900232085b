import type { Audit, Contradiction, Question } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Predicate } from '../model/predicate.ts';
import { requireAudit } from '../model/require-audit.ts';
import type { Source } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { commitmentReader } from '../positions/commitment-reader.ts';
import { labelsOf } from '../positions/labels.ts';
import type { ReadCommitment } from '../positions/read-commitment.ts';
import { UNNAMED } from '../provenance/statement-graph.ts';
import { safeText } from './safe-text.ts';
import { timeText } from './time-text.ts';
import { valueText } from './value-text.ts';

/** What every report looks up while it is written: names for ids, and who said what. All text is safe to print. */
export interface ReportContext {
  readonly audit: Audit;
  readonly entityName: (id: string) => string;
  readonly sourceName: (id: string) => string;
  readonly predicateName: (id: string) => string;
  readonly claim: (id: string) => Claim | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly predicate: (id: string) => Predicate | undefined;
  /** The value of a claim on this predicate, in words. */
  readonly value: (value: Value, predicate: string) => string;
  /** "Kabul University attack — killed", with the scope that sets the question apart. */
  readonly questionTitle: (question: Question) => string;
  readonly question: (id: string | undefined) => Question | undefined;
  readonly conflicts: (questionId: string) => readonly Contradiction[];
  /** Which side a claim puts its holder on, and how firmly. */
  readonly held: (claim: Claim) => ReadCommitment;
  readonly isSuperseded: (claimId: string) => boolean;
}

/** Looks each id up once. Time and memory are linear in the ledger. */
export function reportContext(audit: Audit, ledger?: Ledger): ReportContext {
  requireAudit(audit);
  const sources = byId(ledger?.sources);
  const predicates = byId(ledger?.predicates);
  const claims = byId(ledger?.claims);
  const questions = byId(audit.questions);
  const conflicts = groupConflicts(audit.contradictions);
  const superseded = supersededClaims(audit, ledger);

  const labels = labelsOf(ledger ?? { entities: [], sources: [] });
  const entityName = (id: string): string => safeText(labels.entity(id));
  const predicateName = (id: string): string => safeText(labels.predicate(id));
  const valueName = (predicate: Predicate | undefined) => (predicate?.value === 'time' ? timeText : entityName);
  const sourceName = (id: string): string => {
    const speaker = id.startsWith(UNNAMED) ? sources.get(id.slice(UNNAMED.length)) : undefined;
    if (speaker !== undefined) return `an unnamed source behind ${safeText(speaker.name ?? speaker.id)}`;
    return safeText(sources.get(id)?.name ?? labels.entity(id));
  };
  return {
    audit,
    entityName,
    sourceName,
    predicateName,
    claim: (id) => claims.get(id),
    source: (id) => sources.get(id),
    predicate: (id) => predicates.get(id),
    value: (value, predicate) =>
      valueText(value, valueName(predicates.get(predicate)), predicates.get(predicate)?.unit),
    questionTitle: ({ subject, predicate, scope }) => {
      const parts = Object.entries(scope ?? {}).map(([key, value]) => `${predicateName(key)}: ${entityName(value)}`);
      const where = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
      return `${entityName(subject)} — ${predicateName(predicate)}${where}`;
    },
    question: (id) => (id === undefined ? undefined : questions.get(id)),
    conflicts: (questionId) => conflicts.get(questionId) ?? [],
    held: commitmentReader(),
    isSuperseded: (claimId) => superseded.has(claimId),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[] | undefined): Map<string, T> {
  return new Map(records?.map((record) => [record.id, record]));
}

function groupConflicts(contradictions: readonly Contradiction[]): Map<string, Contradiction[]> {
  const groups = new Map<string, Contradiction[]>();
  for (const contradiction of contradictions) {
    if (contradiction.question === undefined) continue;
    const group = groups.get(contradiction.question);
    if (group === undefined) groups.set(contradiction.question, [contradiction]);
    else group.push(contradiction);
  }
  return groups;
}

function supersededClaims(audit: Audit, ledger: Ledger | undefined): Set<string> {
  const superseded = new Set<string>();
  for (const claim of ledger?.claims ?? []) if (claim.supersedes !== undefined) superseded.add(claim.supersedes);
  for (const note of audit.notes) {
    if (note.code === 'superseded') for (const id of note.refs) superseded.add(id);
  }
  return superseded;
}

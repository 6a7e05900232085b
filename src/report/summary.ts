import type { Audit, AuditCounts, Status } from '../model/audit.ts';
import { countOf, listOf, numberText } from './plain-words.ts';

/** The order in which a reader needs the questions: where to be careful first. */
export const STATUS_ORDER = [
  'disputed',
  'likely',
  'settled',
  'single-source',
  'open',
] as const satisfies readonly Status[];

/** What each status means for somebody who wants to print it. */
export const STATUS_WORDS: Record<Status, { readonly heading: string; readonly advice: string }> = {
  disputed: {
    heading: 'Disputed',
    advice: 'The sources cannot all be right: attribute every version, state none as fact.',
  },
  likely: { heading: 'Likely', advice: 'Well supported, short of settled: say so with a "likely".' },
  settled: { heading: 'Settled', advice: 'Independent sources agree and nothing weighs against it.' },
  'single-source': {
    heading: 'Single source',
    advice: 'Everything goes back to one origin, however many repeat it: name it, or find a second.',
  },
  open: { heading: 'Open', advice: 'Too little, or too doubtful, to lean either way.' },
};

/** The key under which the counts of an audit hold a status. */
const STATUS_COUNTS = {
  disputed: 'disputed',
  likely: 'likely',
  settled: 'settled',
  'single-source': 'singleSource',
  open: 'open',
} as const satisfies Record<Status, keyof AuditCounts>;

/** How many questions have this status. */
export function statusCount(audit: Audit, status: Status): number {
  return audit.counts[STATUS_COUNTS[status]];
}

/** The audit in two or three plain sentences. */
export function summaryText(audit: Audit): string {
  const { counts, ledger } = audit;
  if (counts.claims === 0) return 'The ledger holds no claims: there is nothing to report.';
  const statuses = STATUS_ORDER.filter((status) => statusCount(audit, status) > 0).map((status) =>
    status === 'single-source'
      ? `${numberText(statusCount(audit, status))} resting on a single source`
      : `${numberText(statusCount(audit, status))} ${status}`,
  );
  // Declared, not read: a record may be of somebody who only stands behind another.
  const sources = ledger.sources === 0 ? '' : `, ${countOf(ledger.sources, 'source')} declared`;
  const opening = `${countOf(counts.claims, 'claim')} on ${countOf(counts.questions, 'question')}${sources}`;
  return `${opening}${statuses.length === 0 ? '' : `: ${listOf(statuses)}`}. ${conflictsText(counts)}${excludedText(counts)}`;
}

function conflictsText({ contradictions, tensions }: AuditCounts): string {
  if (contradictions === 0 && tensions === 0) return 'No two claims were found to conflict.';
  return `${countOf(contradictions, 'contradiction')} and ${countOf(tensions, 'tension')} found.`;
}

function excludedText({ excluded }: AuditCounts): string {
  return excluded === 0 ? '' : ` ${countOf(excluded, 'claim')} left out as asked.`;
}

/** "Not checked (12)"; without a figure where only what was assumed is told. */
export function notCheckedHeading({ counts }: Audit): string {
  return counts.notChecked === 0 ? 'Taken for granted' : `Not checked (${numberText(counts.notChecked)})`;
}

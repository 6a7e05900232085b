import type { Ledger } from '../model/ledger.ts';
import type { EchoGroup, PointOfFailure, SourcePair, SourceReport } from '../model/source-report.ts';
import { labelsOf } from '../positions/labels.ts';
import { UNNAMED } from '../provenance/statement-graph.ts';
import { countOf, listOf, percentText } from './plain-words.ts';
import { safeText } from './safe-text.ts';
import { valueText } from './value-text.ts';

/** Entries shown in each part. */
const MOST_SHOWN = 10;

/** Names in one line. */
const MOST_NAMED = 6;

/** Ledgers by their sources, as lines that a person reads. */
export function sourceText(report: SourceReport, ledger: Ledger, limit: number = MOST_SHOWN): string {
  const { source: sourceName, entity } = labelsOf(ledger);
  const source = (id: string): string =>
    id.startsWith(UNNAMED) ? `an unnamed source behind ${sourceName(id.slice(UNNAMED.length))}` : sourceName(id);
  const disputing = report.pairs.filter(({ contradict, tension }) => contradict + tension > 0);
  const holders = report.sources.filter(({ held }) => held > 0).length;
  const lines = [
    `${countOf(holders, 'source')} ${holders === 1 ? 'holds a position' : 'hold positions'}; claims were read in ${report.sources.filter(({ published }) => published > 0).length}.`,
    ...part('WHO DISPUTES WHOM', disputing, limit, (pair) => disputeLine(pair, source)),
    ...part('WHO AGREES WITH WHOM, INDEPENDENTLY', agreements(report.pairs), limit, (one) =>
      agreementLine(one, source),
    ),
    ...part('ECHO GROUPS: ONE ORIGINAL, SEVERAL PAGES', report.echoGroups, limit, (group) => echoLine(group, source)),
    ...part('SINGLE POINTS OF FAILURE', report.pointsOfFailure, limit, (point) => failureLines(point, source, entity)),
    ...(report.notChecked === 0
      ? []
      : ['', `${countOf(report.notChecked, 'pair')} on very large questions were not compared.`]),
  ];
  return `${lines.map(safeText).join('\n')}\n`;
}

type Naming = (id: string) => string;

function part<T>(
  title: string,
  entries: readonly T[],
  limit: number,
  show: (entry: T) => string | readonly string[],
): readonly string[] {
  if (entries.length === 0) return ['', title, '  none'];
  const more = entries.length > limit ? [`  and ${entries.length - limit} more; --limit shows them`] : [];
  return ['', `${title} (${entries.length})`, ...entries.slice(0, limit).flatMap(show), ...more];
}

function disputeLine({ sources: [a, b], questions, contradict, tension, examples }: SourcePair, name: Naming): string {
  const how = [
    ...(contradict > 0 ? [`contradict each other on ${contradict}`] : []),
    ...(tension > 0 ? [`are in tension on ${tension}`] : []),
  ].join(', ');
  return `  · ${name(a)} and ${name(b)} ${how} of ${countOf(questions, 'question')}: ${examples.slice(0, contradict + tension).join(', ')}`;
}

/** One source with those who say the same without its help, and on how many questions. */
interface Agreements {
  readonly source: string;
  readonly others: readonly (readonly [source: string, questions: number])[];
}

/** By source, those whom most others confirm first. */
function agreements(pairs: readonly SourcePair[]): readonly Agreements[] {
  const bySource = new Map<string, [string, number][]>();
  for (const { sources, agree } of pairs) {
    if (agree === 0) continue;
    const [a, b] = sources;
    bySource.set(a, [...(bySource.get(a) ?? []), [b, agree]]);
    bySource.set(b, [...(bySource.get(b) ?? []), [a, agree]]);
  }
  return [...bySource]
    .map(([source, others]) => ({ source, others: others.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) }))
    .sort((a, b) => b.others.length - a.others.length || (a.source < b.source ? -1 : 1));
}

function agreementLine({ source, others }: Agreements, name: Naming): string {
  const names = others.map(([other, questions]) => (questions === 1 ? name(other) : `${name(other)} (${questions})`));
  return `  · ${name(source)} with ${countOf(others.length, 'other')}: ${listOf(names, MOST_NAMED)}`;
}

function echoLine({ root, carriers, claims, questions, isSeen }: EchoGroup, name: Naming): string {
  const pages = carriers.map(({ source, claims: count }) =>
    count === 1 ? name(source) : `${name(source)} (${count})`,
  );
  const seen = isSeen ? '' : '; its own words are not in the ledger';
  return `  · ${name(root)}: ${countOf(claims, 'claim')} on ${countOf(questions.length, 'question')}, read in ${listOf(pages, MOST_NAMED)}${seen}`;
}

function failureLines({ source, questions }: PointOfFailure, name: Naming, entity: Naming): readonly string[] {
  const shown = questions.slice(0, 4).map(({ question, value, probability, without, as }) => {
    const answer = `${question} = ${valueText(value, entity)}`;
    if (as === 'channel' || without === undefined) return `    ${answer}: read nowhere else`;
    const how = as === 'original' ? 'everything goes back to it' : 'it tips the answer';
    return `    ${answer}: ${how}, ${percentText(probability)} → ${percentText(without)} without it`;
  });
  const more = questions.length > shown.length ? [`    and ${questions.length - shown.length} more`] : [];
  return [
    `  · ${name(source)}: ${countOf(questions.length, 'answer')} ${questions.length === 1 ? 'hangs' : 'hang'} on it`,
    ...shown,
    ...more,
  ];
}

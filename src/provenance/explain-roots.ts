import type { Claim } from '../model/claim.ts';
import { nameList } from './name-list.ts';
import { relaySentences } from './relay-sentences.ts';
import { isUnnamed, rootName, rootNames } from './root-name.ts';
import { RELAYED_ONLY, type RootTrace, type TracedRoot } from './root-trace.ts';
import { unnamedBehind } from './statement-graph.ts';

/**
 * Puts what a set of reports rests on into a few plain sentences: "4 reports, 2 originals: A and D. B and C repeat A and
 * add nothing. Two sources would have to be wrong for all support to vanish."
 *
 * @param claims those that were traced, in the order of the trace.
 * @param nameOf how a source is called; default: its id.
 */
export function explainRoots(
  trace: RootTrace,
  claims: readonly Pick<Claim, 'source'>[],
  nameOf: (source: string) => string = (id) => id,
): string {
  if (claims.length === 0) return 'No reports.';
  if (claims.length === 1) return explainOne(trace, (claims[0] as Pick<Claim, 'source'>).source, nameOf);
  const sentences = [headline(trace, claims.length, nameOf)];
  for (const sentence of relaySentences(trace, claims, nameOf)) sentences.push(sentence);
  for (const sentence of reservations(trace, nameOf)) sentences.push(sentence);
  sentences.push(cutSentence(trace.minCut));
  return sentences.join(' ');
}

const NONE: readonly never[] = [];

/** What is to be said of roots that are circles or undocumented. */
function reservations(trace: RootTrace, nameOf: (source: string) => string): readonly string[] {
  if (trace.roots.every(isPlain)) return NONE;
  return [...ringSentences(trace, nameOf), ...undocumentedSentence(trace, nameOf)];
}

/** A single report needs no count of originals: it says it itself or has it from somebody, and everything hangs on that. */
function explainOne(trace: RootTrace, source: string, nameOf: (source: string) => string): string {
  const page = nameOf(source);
  const { roots, self, minCut } = trace;
  const [itself = RELAYED_ONLY] = self;
  // Most reports of a ledger are like that.
  if (roots.length === 1 && itself === 0 && isPlain(roots[0] as TracedRoot)) {
    return `1 report: ${page} says so itself. Everything hangs on this one report.`;
  }
  const others = roots.filter((_, place) => place !== itself);
  const names = rootNames(others, nameOf);
  const [root] = roots;
  const quotesItself = roots.length === 1 && root?.members?.length === 1;
  const isUnnamed = roots.length === 1 && root?.source === unnamedBehind(source);
  const origin = quotesItself
    ? `${page} quotes itself, so nobody is the original`
    : names === ''
      ? `${page} says so itself`
      : isUnnamed
        ? `${page} has it from somebody it does not name`
        : itself !== RELAYED_ONLY
          ? `${page} adds work of its own to what it has from ${names}`
          : `${page} has it from ${names}${roots.length > 1 ? ' together' : ''}`;
  return [
    `1 report: ${origin}.`,
    ...(quotesItself ? [] : ringSentences(trace, nameOf)),
    ...undocumentedSentence(trace, nameOf),
    minCut === 1 ? 'Everything hangs on this one report.' : cutSentence(minCut),
  ].join(' ');
}

const isPlain = ({ members, undocumented }: TracedRoot): boolean => members === undefined && undocumented !== true;

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** At most two decimals; whole numbers plain. */
const decimal = (amount: number): string => String(Math.round(amount * 100) / 100);

const counted = (amount: number, noun: string): string => {
  const rounded = Math.round(amount * 100) / 100;
  return `${rounded} ${noun}${rounded === 1 ? '' : 's'}`;
};

function headline({ roots, effectiveSources }: RootTrace, reports: number, nameOf: (id: string) => string): string {
  const names = rootNames(roots, nameOf);
  const seen = counted(reports, 'report');
  if (Math.round(effectiveSources * 100) / 100 === roots.length)
    return `${seen}, ${counted(roots.length, 'original')}: ${names}.`;
  return `${seen}, worth ${counted(effectiveSources, 'original')}: they go back to ${names}.`;
}

function ringSentences({ roots }: RootTrace, nameOf: (id: string) => string): string[] {
  return roots
    .flatMap(({ members }) => (members === undefined ? [] : [members.map(nameOf)]))
    .map((members) =>
      members.length === 1
        ? `${members.join('')} quotes itself, so nobody is the original.`
        : `${nameList(members)} quote each other in a circle, so nobody is the original and they count as one.`,
    );
}

function undocumentedSentence({ roots }: RootTrace, nameOf: (id: string) => string): string[] {
  const vague = roots.filter((root) => root.undocumented);
  const allUnnamed = vague.every(isUnnamed);
  if (vague.length === 0 || (vague.length === 1 && allUnnamed)) return [];
  const names = nameList(vague.map((root) => rootName(root, nameOf)));
  if (vague.length === 1) return [`Where ${names} has it from is not documented.`];
  const worth = vague.reduce((sum, root) => sum + root.coverage * root.weight, 0);
  if (allUnnamed) return [`Who the unnamed ones are is not documented, so together they count as ${decimal(worth)}.`];
  return [`Where ${names} have it from is not documented, so together they count as ${decimal(worth)}.`];
}

function cutSentence(minCut: number): string {
  const number = NUMBER_WORDS[minCut] ?? String(minCut);
  return `${number} ${minCut === 1 ? 'source' : 'sources'} would have to be wrong for all support to vanish.`;
}

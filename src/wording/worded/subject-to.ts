import { type Applied, applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { HARD } from './hard-to.ts';

/** What a thing may hang on, beside what it may suffer ("subject to attack"). */
const CONDITIONS =
  /^(?:approvals?|ratification|confirmation|consent|agreement|clearance|verification|negotiations?|review|permission|authoris?z?ation|completion|adoption|contract|availability|changes?)$/;

/** The preposition before the noun phrase of a token; −1 if another word stands there. */
function prepositionBefore({ tags, words, from }: Parsed, token: number): number {
  let i = token - 1;
  while (i > from && /^(?:D|J|N|NP|NUM|POS|CC|VBN)$/.test(tags[i] ?? '')) i -= 1;
  return tags[i] === 'IN' || words[i]?.norm === 'to' ? i : -1;
}

/** "subject to approval": it may come or not. */
export const subjectTo: Adjustment = (parsed, operators, token) => {
  const { words } = parsed;
  if (!CONDITIONS.test(words[token]?.norm ?? '')) return operators;
  const at = prepositionBefore(parsed, token);
  if (words[at]?.norm !== 'to' || words[at - 1]?.norm !== 'subject') return operators;
  const reports = operators.filter(({ class: cls }) => OPERATORS[cls].kind === 'report');
  return [...reports, applied('condition', at - 1, -1)];
};

/** What is found out, and speaks for or against: not a person, who speaks against what there is. */
const FINDINGS =
  /^(?:data|evidence|results?|findings?|tests?|analys[ie]s|observations?|measurements?|records?|images?|imagery|figures|wounds?|injuries|symptoms|timing|autopsy|forensics|scans?|samples?|facts?|studies|study|geometry|pattern|chemistry)$/;

/** Whether the subject that ends before a verb is a finding: "results of the tests", and not "the study's authors". */
function isFinding({ words, tags, from }: Parsed, end: number): boolean {
  for (let i = from; i < end; i++)
    if (FINDINGS.test(words[i]?.norm ?? '') && !/^(?:N|NP|POS)$/.test(tags[i + 1] ?? '')) return true;
  return false;
}

/** "The data argue against an infection". */
export const speaksAgainst: Adjustment = (parsed, operators, token) => {
  const { words, clauses, lemmas } = parsed;
  const at = prepositionBefore(parsed, token);
  if (words[at]?.norm === 'with') return misfit(parsed, operators, at);
  if (words[at]?.norm !== 'against') return operators;
  const group = clauses.find(({ group: { end } }) => end === at || (end === at - 1 && parsed.tags[end] === 'R'))?.group;
  const verb = lemmas[group?.head ?? at - 1] ?? '';
  if (group?.passive === true || !/^(?:argue|speak|militate|weigh|tell|point|mitigate)/.test(verb)) return operators;
  if (!isFinding(parsed, group?.start ?? at - 1)) return operators;
  return doubted(operators, at);
};

const doubted = (operators: readonly Applied[], at: number): readonly Applied[] => [
  ...operators.filter(({ class: cls }) => cls !== 'object' && OPERATORS[cls].kind !== 'purpose'),
  applied('doubt', at, -1),
];

/** "The timing is inconsistent with suicide"; a law that is "at odds with the constitution" doubts nothing, and is no finding. */
function misfit(parsed: Parsed, operators: readonly Applied[], at: number): readonly Applied[] {
  const { words, tags, clauses } = parsed;
  const before = words[at - 1]?.norm ?? '';
  const misfits =
    /^(?:inconsistent|incompatible|irreconcilable)$/.test(before) ||
    (before === 'odds' && words[at - 2]?.norm === 'at') ||
    (/^(?:reconcile|square)$/.test(before) && HARD.test(words[at - 3]?.norm ?? ''));
  // "with the report": what is pointed at is there.
  const isDefinite = tags[at + 1] === 'D' && !/^(?:an?|any)$/.test(words[at + 1]?.norm ?? '');
  const host = clauses.findLast(({ group }) => group.start < at && group.kind === 'finite')?.group;
  if (!misfits || isDefinite || host === undefined || !isFinding(parsed, host.start)) return operators;
  return doubted(operators, at);
}

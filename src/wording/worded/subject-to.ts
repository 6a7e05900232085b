import { applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

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

/** "The data argue against an infection". */
export const speaksAgainst: Adjustment = (parsed, operators, token) => {
  const { words, clauses, lemmas } = parsed;
  const at = prepositionBefore(parsed, token);
  if (words[at]?.norm !== 'against') return operators;
  const group = clauses.find(({ group: { end } }) => end === at || (end === at - 1 && parsed.tags[end] === 'R'))?.group;
  const verb = lemmas[group?.head ?? at - 1] ?? '';
  if (!/^(?:argue|speak|militate|count|weigh|tell|point|mitigate)/.test(verb)) return operators;
  const subject = words.slice(parsed.from, group?.start ?? at - 1).some(({ norm }) => FINDINGS.test(norm));
  if (!subject) return operators;
  const outside = operators.filter(({ class: cls }) => cls !== 'object' && OPERATORS[cls].kind !== 'purpose');
  return [...outside, applied('doubt', at, -1)];
};

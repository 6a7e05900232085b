import { type Applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

const LEADS_TO_IT = /^(?:can|could|manage|purpose|said-to|hearsay|want|factive-emotive|future|obligation|able|need)$/;

/** Whether the author is the subject of a clause, or of the one that its infinitive hangs on. */
function isAuthors({ clauses, words, tags }: Parsed, c: number): boolean {
  const own = clauses[c];
  const host = own?.group.kind === 'to' ? clauses[own.parent]?.group : own?.group;
  let i = (host?.start ?? 0) - 1;
  while (tags[i] === 'R') i -= 1;
  return /^(?:i|we)$/.test(words[i]?.norm ?? '') && (host?.negations.length ?? 1) === 0;
}

/** "We are delighted to announce that S", "I can confirm that S", "we regret to inform you that S": the author says so. */
export const announced: Adjustment = (parsed, operators) => {
  const at = operators.findIndex(({ class: cls, frame, from }) => {
    if (!frame.startsWith('that') || !/^(?:report|admission|implicative)$/.test(OPERATORS[cls].kind)) return false;
    const c = parsed.clauses.findIndex(({ group }) => from >= group.start && from < group.end);
    const said =
      parsed.lexicon.reports.has(parsed.lemmas[from] ?? '') || parsed.lexicon.acts.has(parsed.lemmas[from] ?? '');
    return c >= 0 && said && isAuthors(parsed, c);
  });
  const said = operators[at];
  if (said === undefined) return operators;
  const before = operators.slice(0, at);
  const leads = ({ class: cls }: Applied) => LEADS_TO_IT.test(cls);
  const own: Applied = /^(?:report|demonstrate|admit)$/.test(said.class) ? { ...said, class: 'avowed' } : said;
  return before.every(leads) ? [own, ...operators.slice(at + 1)] : operators;
};

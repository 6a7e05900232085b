import { type Applied, applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** Verbs that say of "it" how it stands in somebody's eyes, beyond those of belief. */
const JUDGES: ReadonlySet<string> = new Set('call find make deem label term rate declare describe leave'.split(' '));

const FALSE = /^(?:false|untrue|wrong|incorrect|mistaken)$/;
const IMPOSSIBLE = /^(?:impossible|inconceivable|unthinkable)$/;

/** What an adjective says of the clause behind it. */
function judgement(norm: string, listed: string | undefined): OperatorClass | undefined {
  if (FALSE.test(norm)) return 'false';
  if (IMPOSSIBLE.test(norm)) return 'cannot';
  return isOperatorClass(listed) ? listed : undefined;
}

/** "made it clear that S", with the verb; −1 if it is not said so. */
function madeIt({ words, lemmas, lexicon }: Parsed, { class: cls, from }: Applied): number {
  const clear = cls === 'embeds' && lexicon.frames.adjectiveThat.has(words[from]?.norm ?? '');
  return clear && words[from - 1]?.norm === 'it' && lemmas[from - 2] === 'make' ? from - 2 : -1;
}

/** "judge it unlikely that S": who judges, and what the adjective says. */
function judgedIt({ words, lemmas, tags, lexicon }: Parsed, operator: Applied): readonly Applied[] | undefined {
  const { class: own, frame, from, clause } = operator;
  if ((frame !== 'that' && frame !== 'that-author') || words[from + 1]?.norm !== 'it') return undefined;
  let at = from + 2;
  while (tags[at] === 'R' && !lexicon.frames.adjectiveThat.has(words[at]?.norm ?? '')) at += 1;
  const norm = words[at]?.norm ?? '';
  const cls = judgement(norm, lexicon.frames.adjectiveThat.get(norm));
  if (cls === undefined || (own === 'embeds' && !JUDGES.has(lemmas[from] ?? ''))) return undefined;
  const said = applied(cls, at, clause, 'adjectiveThat');
  return frame === 'that-author' ? [said] : [{ ...operator, class: 'attributed' }, said];
}

/**
 * "We judge it unlikely that S", "the minister made it clear that S": whoever judges holds what the adjective says. Who does
 * not find it likely finds it unlikely, and who did not make it clear leaves it open.
 */
export const itAdjective: Adjustment = (parsed, operators) => {
  const result: Applied[] = [];
  for (const operator of operators) {
    const made = madeIt(parsed, operator);
    const host = parsed.clauses.find(({ group }) => group.head === made)?.group;
    if (made >= 0) {
      result.push({ ...operator, class: 'attributed', from: made });
      if ((host?.negations.length ?? 0) > 0) result.push(applied('undecided', operator.from, operator.clause));
      continue;
    }
    const judged = judgedIt(parsed, operator);
    const negation = result.at(-1);
    if (judged?.[0]?.class === 'attributed' && negation?.class === 'not') {
      result.pop();
      result.push(judged[0], negation, ...judged.slice(1));
    } else result.push(...(judged ?? [operator]));
  }
  return result;
};

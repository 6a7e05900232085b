import { applied, isOperatorClass, type OperatorClass } from '../operator.ts';
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

/** "We judge it unlikely that S", "the minister made it clear that S": whoever judges holds what the adjective says. */
export const itAdjective: Adjustment = ({ words, lemmas, tags, lexicon }, operators) =>
  operators.flatMap((operator) => {
    const { frame, from, clause } = operator;
    // "made it clear that S"
    if (
      operator.class === 'embeds' &&
      lexicon.frames.adjectiveThat.has(words[from]?.norm ?? '') &&
      words[from - 1]?.norm === 'it' &&
      lemmas[from - 2] === 'make'
    )
      return [{ ...operator, class: 'attributed' as const, from: from - 2 }];
    if ((frame !== 'that' && frame !== 'that-author') || words[from + 1]?.norm !== 'it') return [operator];
    let at = from + 2;
    while (tags[at] === 'R' && !lexicon.frames.adjectiveThat.has(words[at]?.norm ?? '')) at += 1;
    const norm = words[at]?.norm ?? '';
    const cls = judgement(norm, lexicon.frames.adjectiveThat.get(norm));
    const known = operator.class !== 'embeds' || JUDGES.has(lemmas[from] ?? '');
    if (cls === undefined || !known) return [operator];
    const held = { ...operator, class: 'attributed' as const };
    const said = applied(cls, at, clause, 'adjectiveThat');
    return frame === 'that-author' ? [said] : [held, said];
  });

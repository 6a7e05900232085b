import { OPERATORS } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

const WRONGLY =
  /^(?:falsely|wrongly|incorrectly|mistakenly|erroneously|untruthfully|misleadingly|inaccurately|fraudulently)$/;
const SAID = /^(?:report|claim|evidential|doxastic)$/;

/** "The post falsely claims that S": whoever says so, the author does not. */
export const mistakenReport: Adjustment = ({ clauses, words }, operators) =>
  operators.flatMap((operator) => {
    if (!SAID.test(OPERATORS[operator.class].kind) || !operator.frame.startsWith('that')) return [operator];
    const group = clauses.find(({ group: { start, end } }) => operator.from >= start && operator.from < end)?.group;
    const adverb = group?.adverbs.find((i) => WRONGLY.test(words[i]?.norm ?? ''));
    return adverb === undefined ? [operator] : [{ ...operator, class: 'mistaken' as const }];
  });

import type { Applied } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';
import { clauseOperators, linkOperators } from './link-operators.ts';
import { nominalOperators } from './nominal-operators.ts';

/** The operators over a token: a verb's or a predicate's by its clause, any other word's by its phrase. Outermost first. */
export function operatorsOver(parsed: Parsed, token: number): readonly Applied[] {
  const c = clauseOf(parsed, token);
  for (let i = c; i >= Math.max(0, c - 1); i--) {
    const group = parsed.clauses[i]?.group;
    if (group === undefined) continue;
    if (token >= group.start && token < group.end) {
      return clauseOperators(parsed, i);
    }
    if (group.predicate === token)
      return clauseOperators(parsed, i).filter((operator) => operator.class !== 'near-not' || operator.clause === i);
  }
  return nominalOperators(parsed, token);
}

/**
 * The operators over what a clause says as a whole: of a clause that completes a word ("noticed that they did not come")
 * those outside it, not its own negation or modal. Of any other word, all.
 */
export function operatorsOverContent(parsed: Parsed, token: number): readonly Applied[] {
  const all = operatorsOver(parsed, token);
  const c = parsed.clauses.findIndex(({ group }) => token >= group.start && token < group.end);
  if (parsed.clauses[c]?.relation !== 'complement') return all;
  const outside = linkOperators(parsed, c);
  return outside.length > 0 ? outside : all;
}

import { type Applied, applied, isOperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/**
 * A sentence adverb or adjective of the verb: "probably", "is likely to". It stands at an edge or by the verb; elsewhere
 * it grades its neighbour ("not necessarily probable").
 */
export function gradedWord({ clauses, tags, words }: Parsed, c: number, i: number): Applied | undefined {
  const group = clauses[c]?.group;
  const grade = words[i]?.grade;
  if (group === undefined || grade === undefined || tags[i + 1] === 'NUM') return undefined;
  const inGroup = i >= group.start - 3 && i < group.end;
  if (tags[i] !== 'R' && !(tags[i] === 'J' && inGroup)) return undefined;
  if (!(i < group.start || inGroup || tags[i - 1] === 'COMMA' || i === group.end)) return undefined;
  return applied(grade === 'hearsay' ? 'hearsay-word' : isOperatorClass(grade) ? grade : 'probable', i, c);
}

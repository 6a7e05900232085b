import { applied } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

/** "Not one of the hostages was freed", "not all were", "few were": how many of its subject a clause holds of. */
export const quantified: Adjustment = ({ words, tags, clauses }, operators, token) => {
  const c = clauses.findIndex(({ group }) => token >= group.start && (token < group.end || token === group.predicate));
  const clause = clauses[c];
  if (clause === undefined || clause.group.kind !== 'finite') return operators;
  let at = clause.start;
  while (at < clause.group.start && (tags[at] === 'SUB' || tags[at] === 'QUOTE' || tags[at] === 'CC')) at += 1;
  const first = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  if (at >= clause.group.start) return operators;
  if (first === 'few' || (first === 'very' && next === 'few')) return [...operators, applied('few', at, c)];
  // "Hardly any of it arrived": the parser has the adverb with the verb only where they stand together.
  // "Barely a year later, it failed" says so of the time.
  const before = tags.slice(at, clause.group.start);
  if (/^(?:hardly|scarcely|barely)$/.test(first) && /^(?:any|anyone|anybody|anything|a)$/.test(next))
    return before.includes('COMMA') || operators.some(({ class: cls }) => cls === 'near-not')
      ? operators
      : [...operators, applied('near-not', at, c)];
  if (first !== 'not') return operators;
  const others = operators.filter(({ from }) => from !== at);
  if (/^(?:all|every|everyone|everybody|everything|many)$/.test(next)) return [...others, applied('partial', at, c)];
  return /^(?:one|a|even|a)$/.test(next) ? [...others, applied('not', at, c)] : operators;
};

/** "Nobody but the captain survived": the captain did. */
export const nobodyBut: Adjustment = ({ words }, operators, token) =>
  operators.filter(
    ({ class: cls, from }) =>
      !(
        cls === 'no-object' &&
        /^(?:nobody|none|nothing|noone|one)$/.test(words[from]?.norm ?? '') &&
        /^(?:but|except|save)$/.test(words[from + 1]?.norm ?? '') &&
        from < token
      ),
  );

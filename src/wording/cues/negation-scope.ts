import { clauseOf, type Parsed } from '../stack.ts';
import { extent } from './extent.ts';

const OUTSIDE = new Set([
  'but',
  'for',
  'so',
  'because',
  'since',
  'although',
  'though',
  'while',
  'and',
  'or',
  'yet',
  'if',
  'unless',
  'when',
  'as',
  'until',
  'rather',
  'sir',
  'nor',
]);

/**
 * What a negation reaches over: its clause with its subject, up to a sister clause; behind "without" and before a bare
 * phrase only what follows; behind "No," nothing.
 */
export function negationScope(parsed: Parsed, i: number, length: number): readonly [from: number, to: number] {
  const { tokens, tags, clauses } = parsed;
  const norm = tokens[i]?.norm ?? '';
  const next = tags[i + length];
  if (norm === 'no' && (next === undefined || next === 'COMMA' || next === 'PUNCT' || next === 'QUOTE')) return [i, i];
  const own = clauseOf(parsed, i);
  // "never" stands before the group that it belongs to.
  const ahead = clauses[own + 1]?.group.start ?? -1;
  const c = ahead > i && ahead - i <= 2 && (clauses[own]?.group.end ?? 0) <= i ? own + 1 : own;
  const clause = clauses[c];
  let [from, to] = extent(parsed, c === own ? i : ahead);
  from = Math.min(from, i);
  const verbal = clause !== undefined && clause.group.end > i - 1;
  if (clause !== undefined && verbal && clause.reach < from && clause.relation !== 'complement') from = clause.reach;
  while (from < i && tags[from] === 'SUB') from += 1;
  if (
    (norm === 'without' && next !== 'VBG') ||
    (clause?.group.kind === 'to' && i >= clause.group.start - 2) ||
    norm === 'nor'
  )
    from = i;
  for (let k = i - 1; k >= from; k--) {
    const mark = tags[k];
    if (
      mark === 'QUOTE' ||
      (mark === 'PUNCT' && /^(?:[.!?;:]|--|``)$/.test(tokens[k]?.norm ?? '')) ||
      (mark === 'COMMA' && (k - from < 3 || tags[k + 1] === 'CC'))
    ) {
      from = k + 1;
      break;
    }
  }
  while (from < i && (tags[from] === 'CC' || tags[from] === 'COMMA' || tags[from] === 'QUOTE')) from += 1;
  for (let k = i + length; k < to; k++) {
    const mark = tags[k];
    if (
      mark === 'QUOTE' ||
      (mark === 'PUNCT' && !/^[()%$]$/.test(tokens[k]?.norm ?? '')) ||
      (mark === 'COMMA' && (OUTSIDE.has(tokens[k + 1]?.norm ?? '') || tags[k + 1] === 'PRO' || tags[k + 1] === 'QUOTE'))
    ) {
      to = k;
      break;
    }
  }
  return [from, Math.max(to, i + length)];
}

import { clauseEnd, clauseOf, type Parsed } from '../stack.ts';

/** Clause extent of a token: where a cue without a frame reaches. */
export function extent(parsed: Parsed, token: number): readonly [from: number, to: number] {
  const c = clauseOf(parsed, token);
  const clause = parsed.clauses[c];
  if (clause === undefined) return [parsed.from, parsed.to];
  let to = clauseEnd(parsed, c);
  // Infinitives, gerunds and complements belong to what they complete.
  for (let next = c + 1; next < parsed.clauses.length && next < c + 8; next++) {
    const inner = parsed.clauses[next];
    if (
      inner === undefined ||
      inner.parent < c ||
      inner.relation === 'coordinate' ||
      inner.relation === 'root' ||
      (inner.relation === 'adverbial' && inner.group.kind === 'finite')
    )
      break;
    to = clauseEnd(parsed, next);
  }
  let from =
    clause.relation === 'root' || clause.opener < 0
      ? clause.start
      : clause.opener + (clause.relation === 'relative' ? 0 : 1);
  while (to > from + 1 && /^(?:COMMA|PUNCT|QUOTE|CC)$/.test(parsed.tags[to - 1] ?? '')) to -= 1;
  while (from < token && /^(?:COMMA|QUOTE|CC|PUNCT)$/.test(parsed.tags[from] ?? '')) from += 1;
  return [from, to];
}

import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

const NEGATIVE: ReadonlySet<string> = new Set(['no', 'nobody', 'nothing', 'none', 'neither', 'nowhere']);
const NOT_NO: ReadonlySet<string> = new Set(['longer', 'doubt', 'matter', ',', '.']);

/** "No army attacked", "they found nothing": a negative noun or determiner before or close behind the verb; "no longer". */
export function negativeNoun({ clauses, tags, tokens, words }: Parsed, c: number, i: number): Applied | undefined {
  const group = clauses[c]?.group;
  const norm = words[i]?.norm ?? '';
  if (group === undefined || !NEGATIVE.has(norm) || tags[i] === 'R' || tags[i] === 'NEG') return undefined;
  const next = tokens[i + 1]?.norm ?? ',';
  if (norm === 'no' && NOT_NO.has(next)) return next === 'longer' ? applied('not', i, c) : undefined;
  return i < group.end + 4 ? applied('no-object', i, c) : undefined;
}

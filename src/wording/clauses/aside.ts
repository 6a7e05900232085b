import type { Tag } from '../tag.ts';
import type { VerbGroup } from '../verb-group.ts';
import type { Linking } from './linking.ts';

const IN_SUBJECT: ReadonlySet<Tag | undefined> = new Set(['N', 'NP', 'D', 'J', 'PRO', 'POS', 'NUM', 'R']);

/**
 * Where the speaker's words begin in "S, he said." and "S," said the mayor: a report verb that closes its clause, with a
 * comma or a quotation mark before its subject, or before itself. −1 if this is nothing of the kind.
 */
export function asideStart({ lexicon, tokens, tags, lemmas, to }: Linking, group: VerbGroup, left: number): number {
  if (!lexicon.reports.has(lemmas[group.head] ?? '') || group.passive) return -1;
  let subject = group.start;
  while (subject > left && subject > group.start - 14 && IN_SUBJECT.has(tags[subject - 1])) subject -= 1;
  if (subject === 0) return -1;
  const mark = tags[subject - 1];
  if (mark !== 'COMMA' && mark !== 'QUOTE' && tokens[subject - 1]?.norm !== '--') return -1;
  const after = tags[group.end];
  if (subject < group.start)
    return group.end >= to ||
      after === 'COMMA' ||
      after === 'PUNCT' ||
      after === 'QUOTE' ||
      (after === 'IN' && mark === 'QUOTE') ||
      (after === 'NP' && mark === 'QUOTE')
      ? subject
      : -1;
  return mark === 'QUOTE' || tags[subject - 2] === 'QUOTE' || (after !== undefined && /^(?:NP|PRO)$/.test(after))
    ? subject
    : -1;
}

import { isNominal } from '../tag.ts';
import { type Draft, normAt, type Range, type Scene } from './scene.ts';
import type { VerbCue } from './verb-cue.ts';
import { isRelativeOpener } from './walk-left.ts';

/** A longer phrase before a relative clause is not looked through. */
const LONGEST = 8;
const COMPARED = /^(?:as|than|like)$/;

/**
 * "more than the office had predicted", "a deal that he opposed", "the song she praised": nothing stands behind the verb,
 * for what is spoken of stands before the clause.
 */
export function gapReport(scene: Scene, cue: VerbCue, subject: Range): Draft | undefined {
  const { group, start, end, classes } = cue;
  const { tags, to } = scene.parsed;
  if (group.kind !== 'finite' || !(classes.has('speech') || classes.has('thought') || classes.has('judgement')))
    return undefined;
  if (end < to && !/^(?:COMMA|PUNCT|QUOTE|IN|R|CC)$/.test(tags[end] ?? 'PUNCT')) return undefined;
  const draft = (content: readonly Range[]): Draft => ({
    cue: [start, end],
    source: subject,
    content,
    head: group.head,
  });
  const [from] = subject;
  if (COMPARED.test(normAt(scene, from - 1)) || tags[from - 1] === 'WH') return draft([]);
  const opener = isRelativeOpener(scene, from - 1) ? from - 1 : from;
  const contact = opener < from || (/^(?:PRO|NP|D)$/.test(tags[from] ?? '') && /^N$/.test(tags[from - 1] ?? ''));
  if (contact && (classes.has('speech') || classes.has('judgement'))) {
    const phrase = phraseEndingAt(scene, tags[opener - 1] === 'COMMA' ? opener - 1 : opener);
    if (phrase !== undefined) return draft([phrase]);
  }
  return classes.has('speech') ? draft([]) : undefined;
}

/** The plain noun phrase that ends at `to`. */
function phraseEndingAt(scene: Scene, to: number): Range | undefined {
  const { tags } = scene.parsed;
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST &&
    (isNominal(tags[from - 1]) || /^(?:J|D|NUM|POS)$/.test(tags[from - 1] ?? ''))
  )
    from -= 1;
  return from < to ? [from, to] : undefined;
}

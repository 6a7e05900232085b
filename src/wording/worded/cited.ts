import { sceneIn } from '../attribution/scene-of-reading.ts';
import { speakerAfter } from '../attribution/speaker-after.ts';
import { applied } from '../operator.ts';
import { sourceLink } from '../source.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { isPerson } from './is-person.ts';

/** How far from the report its witness may be named. */
const FARTHEST = 10;

/** Whether whoever is cited can speak: "citing the storm" names a reason. */
function speaks(parsed: Parsed, at: number): boolean {
  const phrase = speakerAfter(sceneIn(parsed), at);
  if (phrase === undefined) return false;
  const { kind, text } = sourceLink(parsed, ...phrase);
  return kind === 'person' || kind === 'organisation' || isPerson(parsed.lexicon, text);
}

/**
 * "Reuters reported, citing two officials, that S", "state media, quoting the minister, said S": the reporter says so, and
 * whoever is cited says so to the reporter.
 */
export const cited: Adjustment = (parsed, operators) => {
  const { words, tags, clauses, lexicon, lemmas } = parsed;
  const at = operators.findLastIndex(
    ({ class: cls, from }) => cls === 'report' && lexicon.reports.has(lemmas[from] ?? ''),
  );
  const report = operators[at];
  if (report === undefined) return operators;
  const { from } = report;
  for (let i = Math.max(0, from - FARTHEST); i < Math.min(words.length, from + FARTHEST); i++) {
    const cites = /^(?:citing|quoting)$/.test(words[i]?.norm ?? '') && (tags[i - 1] === 'COMMA' || i === from + 1);
    if (!cites || !(words[i]?.norm === 'quoting' || speaks(parsed, i + 1))) continue;
    const clause = clauses.findIndex(({ group }) => group.start === i);
    return [...operators.slice(0, at + 1), applied('avowed', i, clause, 'cited', i + 1), ...operators.slice(at + 1)];
  }
  return operators;
};

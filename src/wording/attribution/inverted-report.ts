import { adjunctEnd, startsAdjunct } from './adjunct.ts';
import { clauseExtent, reportAhead, trimmed } from './extent.ts';
import { withOccasion } from './occasion.ts';
import {
  type Draft,
  groupOf,
  hasFinite,
  isDash,
  isQuoted,
  isRelativePronoun,
  lemmaAt,
  normAt,
  type Range,
  type Scene,
} from './scene.ts';
import { speakerAfter } from './speaker-after.ts';
import { subjectBefore } from './subject.ts';
import type { VerbCue } from './verb-cue.ts';

/** A quotation of so many tokens within a noun phrase is a name or a nickname. */
const LONGEST_TITLE = 9;
const HEARD = /^(?:tell|inform|assure|remind|notify)$/;
/** How far behind the speaker a quotation may go on. */
const FARTHEST = 14;

/** A quotation that is the name of something within its noun phrase. */
function isTitle(scene: Scene, close: number): boolean {
  const { tags } = scene.parsed;
  const id = scene.quote[close] ?? 0;
  let first = close;
  while (first > 0 && close - first < LONGEST_TITLE && scene.quote[first - 1] === id) first -= 1;
  return (
    close - first < LONGEST_TITLE &&
    first > 0 &&
    /^(?:IN|N|NP|D|J)$/.test(tags[first - 1] ?? '') &&
    tags[close - 1] !== 'COMMA' &&
    tags[close - 1] !== 'PUNCT'
  );
}

/** Whether a quotation ends right before `at`. */
function quotationBefore(scene: Scene, at: number): boolean {
  const { tags } = scene.parsed;
  if (tags[at - 1] === 'QUOTE') return isQuoted(scene, at - 1) && !isTitle(scene, at - 1);
  return tags[at - 1] === 'COMMA' && tags[at - 2] === 'QUOTE' && isQuoted(scene, at - 2) && !isTitle(scene, at - 2);
}

const commaBefore = (scene: Scene, at: number): boolean =>
  scene.parsed.tags[at - 1] === 'COMMA' || isDash(normAt(scene, at - 1));

/** “S,” said the mayor. / S, said the mayor. / “S,” the mayor said. / S, the mayor said, S. */
export function invertedReport(
  scene: Scene,
  cue: VerbCue,
  floor: number,
  subject: Range | undefined,
): Draft | undefined {
  return (
    speakerBehind(scene, cue, floor) ?? speakerBetween(scene, cue, floor, ownSubject(scene, cue, floor) ?? subject)
  );
}

function speakerBehind(scene: Scene, { group, start, end }: VerbCue, floor: number): Draft | undefined {
  const quoted = quotationBefore(scene, start);
  if (!quoted && !(commaBefore(scene, start) && hasFinite(scene, floor, start - 1))) return undefined;
  // Whoever tells stands before the verb: behind it stand those who are told.
  if (scene.parsed.tags[end] === 'IN' || HEARD.test(lemmaAt(scene, group.head))) return undefined;
  const source = speakerAfter(scene, end);
  if (source === undefined) return undefined;
  const after = groupOf(scene, source[1]);
  if (!quoted && after?.kind === 'finite' && after.start <= source[1] + 1) return undefined;
  return {
    cue: [start, end],
    source,
    content: [trimmed(scene, floor, start), ...continued(scene, source[1])],
    head: group.head,
    closes: true,
  };
}

/** "The source, aides say, is manifold": no list of speakers, for its verb is still to come. */
function ownSubject(scene: Scene, { start, end }: VerbCue, floor: number): Range | undefined {
  const { tags } = scene.parsed;
  const main = groupOf(scene, end + 1);
  if (tags[end] !== 'COMMA' || main?.kind !== 'finite' || main.start !== end + 1) return undefined;
  for (let comma = start - 1; comma > Math.max(floor, start - 12); comma--)
    if (tags[comma] === 'COMMA') return subjectBefore(scene, start, comma + 1);
  return undefined;
}

function speakerBetween(scene: Scene, cue: VerbCue, floor: number, source: Range | undefined): Draft | undefined {
  const { group, start, end } = cue;
  const { tags, to } = scene.parsed;
  if (source === undefined || source[0] <= floor) return undefined;
  const [from] = source;
  const quoted = quotationBefore(scene, from);
  if (!quoted && (!commaBefore(scene, from) || group.modal >= 0 || !startsAdjunct(scene, cue))) return undefined;
  const stop = adjunctEnd(scene, end);
  const closing = stop >= to || /^(?:COMMA|PUNCT|QUOTE)$/.test(tags[stop] ?? 'PUNCT');
  if (quoted) {
    if (normAt(scene, stop) === 'that' || normAt(scene, end) === 'that') return undefined;
  } else {
    if (!closing || normAt(scene, stop) === ':' || tags[stop] === 'QUOTE') return undefined;
    if (tags[stop] === 'COMMA' && tags[stop + 1] === 'QUOTE') return undefined;
    const last = stop >= to || tags[stop] === 'PUNCT';
    if (!hasFinite(scene, floor, from - 1) && (last || !hasFinite(scene, stop, Math.min(to, stop + 100))))
      return undefined;
  }
  const left = trimmed(scene, floor, from);
  return {
    cue: [start, withOccasion(scene, end)],
    source,
    content: [...(left[1] > left[0] ? [left] : []), ...(closing ? continued(scene, stop) : [])],
    head: group.head,
    closes: true,
  };
}

/** What is said after the speaker's words in between: the quotation or clause that goes on. */
function continued(scene: Scene, at: number): Range[] {
  const { tags, to } = scene.parsed;
  if (at >= to) return [];
  for (let i = at; i < Math.min(to, at + FARTHEST); i++) {
    if (tags[i] === 'QUOTE' && isQuoted(scene, i)) {
      const id = scene.quote[i];
      let stop = i;
      while (stop < to && scene.quote[stop] === id) stop += 1;
      return [[i, stop]];
    }
    const group = groupOf(scene, i);
    if (group?.kind === 'ing' && i <= at + 2) return [];
    if (group !== undefined || normAt(scene, i) === '.') break;
  }
  if (tags[at] !== 'COMMA' || tags[at + 1] === 'WH' || isRelativePronoun(scene, at + 1) || at + 2 >= to) return [];
  if (tags[at + 1] === 'CC' && reportAhead(scene, at + 2)) return [];
  const range = trimmed(scene, at + 1, clauseExtent(scene, at + 1));
  return range[1] > range[0] && hasFinite(scene, ...range) ? [range] : [];
}

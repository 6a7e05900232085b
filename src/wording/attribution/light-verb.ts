import { singular } from '../clause.ts';
import type { VerbGroup } from '../verb-group.ts';
import { clauseExtent, phraseExtent, trimmed } from './extent.ts';
import { LIGHT, LIGHT_OBJECTS, OCCASIONS, verbClasses } from './lexicon.ts';
import { reportNoun } from './report-noun.ts';
import { type Draft, groupOf, lemmaAt, normAt, type Range, type Scene } from './scene.ts';
import { speakerAfter } from './speaker-after.ts';

const OPENS = /^(?:of|about|on|over|for|to|at|in|with|against|toward|towards|from|by|between|regarding|upon)$/;

/** "took issue with X", "drew criticism", "made the case that S": the noun's preposition belongs to the cue. */
function lightObject(scene: Scene, group: VerbGroup, noun: number): Draft | undefined {
  const { tags } = scene.parsed;
  const opener = normAt(scene, noun + 1);
  if (/^NP?$/.test(tags[noun + 1] ?? '')) return undefined;
  const cueTo = (end: number, content: Range): Draft => ({
    cue: [group.start, end],
    content: content[1] > content[0] ? [content] : [],
    head: group.head,
  });
  if (opener === 'that' || tags[noun + 1] === 'WH' || (opener === 'to' && tags[noun + 2] === 'VB'))
    return cueTo(noun + 1, trimmed(scene, noun + 1, clauseExtent(scene, noun + 1)));
  // "drew criticism from X": who does it stands behind.
  if (opener === 'from') {
    const source = speakerAfter(scene, noun + 2);
    if (source !== undefined) return { ...cueTo(noun + 2, [noun, noun]), source };
  }
  if (OPENS.test(opener)) return cueTo(noun + 2, trimmed(scene, noun + 2, phraseExtent(scene, noun + 2)));
  return cueTo(noun + 1, [noun + 1, noun + 1]);
}

/** Words between a light verb and its noun. */
const BETWEEN = /^(?:D|J|N|R|POS|VBG|VBN|NUM|NEG)$/;
const FARTHEST = 7;

/** "voiced support for X", "issued a statement saying S", "made it clear that S": verb and noun are one cue. */
export function lightVerb(scene: Scene, group: VerbGroup, floor: number): Draft | undefined {
  const lemma = lemmaAt(scene, group.head);
  if (!LIGHT.has(lemma) || group.passive) return undefined;
  const { tags } = scene.parsed;
  const said = (end: number): Draft | undefined => {
    const content = trimmed(scene, end, clauseExtent(scene, end));
    return content[1] > content[0] ? { cue: [group.start, end], content: [content], head: group.head } : undefined;
  };
  const object = normAt(scene, group.end) === 'it' ? group.end + 1 : group.end;
  if (lemma === 'make' && normAt(scene, object) === 'clear') return said(object + 1);
  for (let i = group.end; i < group.end + FARTHEST; i++) {
    if (!BETWEEN.test(tags[i] ?? '')) return undefined;
    if (tags[i] !== 'N') continue;
    const found = reportNoun(scene, i, floor);
    if (found !== undefined) return found;
    const saying = groupOf(scene, i + 1);
    if (
      OCCASIONS.has(normAt(scene, i)) &&
      saying?.kind === 'ing' &&
      saying.start === i + 1 &&
      verbClasses(lemmaAt(scene, saying.head)).has('speech')
    )
      return said(saying.end);
    const noun = singular(normAt(scene, i));
    if (LIGHT_OBJECTS.has(noun) || LIGHT_OBJECTS.has(`${lemma}-${noun}`)) return lightObject(scene, group, i);
  }
  return undefined;
}

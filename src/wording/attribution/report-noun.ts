import { singular } from '../clause.ts';
import { isNominal } from '../tag.ts';
import { clauseExtent, phraseExtent, trimmed } from './extent.ts';
import { type NounClass, nounClasses } from './lexicon.ts';
import { type Draft, groupOf, hasFinite, normAt, type Range, type Scene } from './scene.ts';

/** How far back the finite verb before a noun is looked for. */
const FARTHEST = 40;

const OPENERS: Readonly<Record<string, readonly NounClass[]>> = {
  that: ['clause'],
  whether: ['clause'],
  for: ['for'],
  of: ['of'],
  about: ['about'],
  over: ['about'],
  on: ['about', 'against'],
  regarding: ['about'],
  to: ['to', 'infinitive'],
  against: ['against'],
};

/** "X's claim that S", "his support for X", "criticism of X", "their refusal to V". */
export function reportNoun(scene: Scene, at: number, floor: number): Draft | undefined {
  const { tags } = scene.parsed;
  if (tags[at] !== 'N') return undefined;
  const opener = normAt(scene, at + 1);
  const lists = Object.hasOwn(OPENERS, opener) ? OPENERS[opener] : undefined;
  if (lists === undefined) return undefined;
  const noun = singular(normAt(scene, at));
  const classes = nounClasses(noun);
  const list = lists.find(
    (name) => classes.has(name) || (name === 'clause' && scene.parsed.lexicon.reportNouns.has(noun)),
  );
  if (list === undefined) return undefined;
  const clause = opener === 'that' || opener === 'whether';
  const verbal = opener === 'to' && tags[at + 2] === 'VB';
  if (list === 'infinitive' && !verbal) return undefined;
  if (list === 'to' && verbal) return undefined;
  const from = clause || list === 'infinitive' ? at + 1 : at + 2;
  const content = trimmed(scene, from, clause ? clauseOfNoun(scene, at, from) : phraseExtent(scene, from));
  if (content[1] <= content[0]) return undefined;
  let start = at;
  while (start > floor && /^(?:J|VBG|R)$/.test(tags[start - 1] ?? '')) start -= 1;
  const source = owner(scene, start, floor);
  if (source === undefined && /^(?:a|an|the|no|any|some|more|little)$/.test(normAt(scene, start - 1))) start -= 1;
  return {
    cue: [start, from === at + 2 ? at + 2 : at + 1],
    content: [content],
    ...(source === undefined ? {} : { source }),
    head: at,
  };
}

/** "The claim that S surprised nobody": a noun before its verb lends its clause one finite verb. */
function clauseOfNoun(scene: Scene, noun: number, from: number): number {
  const end = clauseExtent(scene, from);
  if (hasFinite(scene, Math.max(0, noun - FARTHEST), noun)) return end;
  let verbs = 0;
  for (let i = from; i < end; i++) {
    if (i > from && /^(?:SUB|WH|CC|COMMA|QUOTE)$/.test(scene.parsed.tags[i] ?? '')) return end;
    const group = groupOf(scene, i);
    if (group?.kind !== 'finite' || group.start !== i) continue;
    verbs += 1;
    if (verbs === 2) return i;
  }
  return end;
}

/** Whose it is: "the mayor's", "his". */
function owner(scene: Scene, at: number, floor: number): Range | undefined {
  const { tags } = scene.parsed;
  if (/^(?:his|her|their|its|my|our|your)$/.test(normAt(scene, at - 1))) return [at - 1, at];
  if (tags[at - 1] !== 'POS') return undefined;
  let from = at - 1;
  while (
    from > floor &&
    at - from < 10 &&
    (isNominal(tags[from - 1]) || tags[from - 1] === 'J' || tags[from - 1] === 'D')
  ) {
    from -= 1;
    if (tags[from] === 'D') break;
  }
  return from < at - 1 ? [from, at - 1] : undefined;
}

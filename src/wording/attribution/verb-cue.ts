import type { VerbGroup } from '../verb-group.ts';
import { LEADS, LIGHT, takesPreposition, type VerbClass, verbClasses } from './lexicon.ts';
import { groupOf, lemmaAt, normAt, type Scene } from './scene.ts';

/** A verb that may report, with what belongs to its cue: adverbs, a verb that leads to it, a preposition. */
export interface VerbCue {
  readonly group: VerbGroup;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
  /** Its preposition or particle is in the cue. */
  readonly particle: boolean;
  readonly classes: ReadonlySet<VerbClass>;
  /** It or the verb that leads to it is finite, so that it has a subject. */
  readonly finite: boolean;
}

const SKIPPED = /^(?:R|NEG)$/;

/** Where the cue of an infinitive begins: at the verb that leads to it ("went on to say"). */
function chainStart(scene: Scene, group: VerbGroup): number {
  if (group.kind !== 'to') return group.start;
  const { tags } = scene.parsed;
  let end = group.start;
  while (SKIPPED.test(tags[end - 1] ?? '') || normAt(scene, end - 1) === 'on') end -= 1;
  const host = groupOf(scene, end - 1);
  return host !== undefined && host.end === end && LEADS.has(lemmaAt(scene, host.head)) ? host.start : group.start;
}

/** Whether a verb only leads to a verb of speech or judgement behind it, which then takes it into its cue. */
function leadsOn(scene: Scene, group: VerbGroup): boolean {
  const { tags } = scene.parsed;
  let end = group.end;
  while (SKIPPED.test(tags[end] ?? '') || normAt(scene, end) === 'on') end += 1;
  const next = groupOf(scene, end);
  if (next?.kind !== 'to' || next.start !== end || chainStart(scene, next) !== group.start) return false;
  const classes = verbClasses(lemmaAt(scene, next.head));
  return classes.has('speech') || classes.has('judgement');
}

const without = (classes: ReadonlySet<VerbClass>, name: VerbClass): ReadonlySet<VerbClass> =>
  classes.has(name) ? new Set([...classes].filter((other) => other !== name)) : classes;

/** The cue of a verb, or undefined if the verb is none that reports. */
export function verbCue(scene: Scene, group: VerbGroup, floor: number): VerbCue | undefined {
  const { tags } = scene.parsed;
  const lemma = lemmaAt(scene, group.head);
  const hyphen = lemma.indexOf('-');
  const plain = hyphen > 0 ? lemma.slice(0, hyphen) : lemma;
  const preposition = normAt(scene, group.end);
  const joined = hyphen > 0 && lemma.slice(hyphen + 1) === preposition;
  const whole = verbClasses(lemma);
  if (joined && whole.size === 0 && !takesPreposition(plain, preposition)) return undefined;
  const particle = joined || takesPreposition(plain, preposition);
  const classes = whole.size > 0 ? whole : verbClasses(plain);
  if ((classes.size === 0 && !particle && !LIGHT.has(lemma)) || leadsOn(scene, group)) return undefined;
  const first = chainStart(scene, group);
  let start = first;
  while (start > floor && start > first - 2 && tags[start - 1] === 'R') start -= 1;
  return {
    group,
    lemma,
    start,
    end: group.end + (particle ? 1 : 0),
    particle,
    // "to see", "to find" say what something is for: only speech and judgements are reported in an infinitive alone.
    classes: group.kind === 'to' && first === group.start ? without(classes, 'thought') : classes,
    finite: group.kind === 'finite' || groupOf(scene, first)?.kind === 'finite',
  };
}

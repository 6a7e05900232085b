import type { VerbGroup } from '../verb-group.ts';
import { LEADS, LIGHT, prepositionsOf, type VerbClass, verbClasses } from './lexicon.ts';
import { withOccasion } from './occasion.ts';
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

const PARTICLE = /^(?:out|up|in|down|back|off|away|forward|over|on)$/;
const SECOND = /^(?:on|against|about|at|for|of|with|in|from)$/;
const SKIPPED = /^(?:R|NEG)$/;

/** How far before an infinitive the verb of its adjective may stand. */
const FARTHEST_HOST = 8;
const LEADING = /^(?:D|J|N|POS|NUM|R|IN|NEG)$/;
const PHASES = /^(?:begin|start|stop|keep|finish|continue|resume|quit|cease)$/;

/** Where the cue of an infinitive or gerund begins: at the verb that leads to it ("went on to say", "is likely to argue"). */
function chainStart(scene: Scene, group: VerbGroup): number {
  if (group.kind !== 'to' && group.kind !== 'ing') return group.start;
  const { tags } = scene.parsed;
  let end = group.start;
  while (SKIPPED.test(tags[end - 1] ?? '') || (group.kind === 'to' && normAt(scene, end - 1) === 'on')) end -= 1;
  const host = groupOf(scene, end - 1);
  if (host !== undefined && host.end === end) {
    const lemma = lemmaAt(scene, host.head);
    if (group.kind === 'ing') return PHASES.test(lemma) ? host.start : group.start;
    const leads = LEADS.has(lemma) || tags[host.head] === 'HAVE' || (host.passive && host.kind === 'finite');
    return leads ? host.start : group.start;
  }
  return group.kind === 'to' && /^J$/.test(tags[end - 1] ?? '')
    ? (hostOfObject(scene, end) ?? group.start)
    : group.start;
}

/** "was likely to argue": the finite verb before the adjective that leads to an infinitive. */
function hostOfObject(scene: Scene, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, end - FARTHEST_HOST); i--) {
    const host = groupOf(scene, i);
    if (host !== undefined) return host.kind === 'finite' ? host.start : undefined;
    if (!LEADING.test(scene.parsed.tags[i] ?? '')) return undefined;
  }
  return undefined;
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

const bare = (group: VerbGroup, lemma: string): VerbCue => ({
  group,
  lemma,
  start: group.start,
  end: group.end,
  particle: false,
  classes: verbClasses(lemma),
  finite: group.kind === 'finite',
});

/** The cue of a verb, or undefined if the verb is none that reports. */
export function verbCue(scene: Scene, group: VerbGroup, floor: number): VerbCue | undefined {
  const { tags } = scene.parsed;
  const lemma = lemmaAt(scene, group.head);
  const hyphen = lemma.indexOf('-');
  const plain = hyphen > 0 ? lemma.slice(0, hyphen) : lemma;
  // "spoke briefly about", "came out strongly against"
  let place = group.end;
  while (place < group.end + 3 && tags[place] === 'R') place += 1;
  const prepositions = prepositionsOf(plain);
  if (!prepositions.has(normAt(scene, place))) place = group.end;
  const preposition = normAt(scene, place);
  const joined = hyphen > 0 && lemma.slice(hyphen + 1) === preposition;
  // "as the diplomat put it"
  if (lemma === 'put' && preposition === 'it' && /^(?:COMMA|PUNCT|QUOTE|IN)$/.test(tags[group.end + 1] ?? 'PUNCT'))
    return { ...bare(group, lemma), end: group.end + 1, classes: verbClasses('say') };
  const whole = verbClasses(lemma);
  if (joined && whole.size === 0 && !prepositions.has(preposition)) return undefined;
  // "wrote in a note": where it was written, and not what of.
  const written = whole.has('speech') && withOccasion(scene, group.end) > group.end;
  const particle = joined || (prepositions.has(preposition) && !written);
  const classes = whole.size > 0 ? whole : verbClasses(plain);
  if ((classes.size === 0 && !particle && !LIGHT.has(lemma)) || leadsOn(scene, group)) return undefined;
  let end = particle ? place + 1 : group.end;
  // "came out against", "weighed in on": a preposition behind the particle
  if (particle && PARTICLE.test(preposition) && SECOND.test(normAt(scene, end))) end += 1;
  const first = chainStart(scene, group);
  let start = first;
  while (start > floor && start > first - 2 && tags[start - 1] === 'R') start -= 1;
  return {
    group,
    lemma,
    start,
    end,
    particle,
    // "to see", "to find" say what something is for: only speech and judgements are reported in an infinitive alone.
    classes: group.kind === 'to' && first === group.start ? without(classes, 'thought') : classes,
    finite: group.kind === 'finite' || groupOf(scene, first)?.kind === 'finite',
  };
}

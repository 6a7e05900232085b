import { isNominal } from '../tag.ts';
import type { VerbGroup } from '../verb-group.ts';
import { contentBehind } from './content-behind.ts';
import { clauseFirst, isFronted } from './fronted.ts';
import { gapReport } from './gap-report.ts';
import { invertedReport } from './inverted-report.ts';
import { RECIPIENT } from './lexicon.ts';
import { lightVerb } from './light-verb.ts';
import { openingReport } from './opening-report.ts';
import { passiveReport } from './passive-report.ts';
import { asideFirst, withinRelative } from './relative-report.ts';
import { type Draft, isQuoted, normAt, type Range, type Scene } from './scene.ts';
import { speakerOfParticiple } from './speaker-of-participle.ts';
import { subjectBefore } from './subject.ts';
import { type VerbCue, verbCue } from './verb-cue.ts';
import { isRelativeOpener } from './walk-left.ts';
import { zeroClause } from './zero-clause.ts';

/** "The survey found X": what is asked and counted speaks; people only come upon things. */
const FINDERS =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|analys[ie]s|data|results|review|investigation|panel)$/;

function finds(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (FINDERS.test(normAt(scene, i))) return true;
  return false;
}

const isExpletive = (scene: Scene, [from, to]: Range): boolean =>
  to - from === 1 && /^(?:it|there)$/.test(normAt(scene, from));

/** "when asked about X": a participle without its auxiliary, whatever the tagger calls it. */
const isAsked = (scene: Scene, { group, lemma, start }: VerbCue): boolean =>
  lemma === 'ask' && group.end === group.start + 1 && /^(?:when|whenever|if|while|as)$/.test(normAt(scene, start - 1));

/** "Several people I spoke to said he left": a participle by its form, a past tense by what stands around it. */
function isPast(scene: Scene, { group, lemma, start, end, classes }: VerbCue): boolean {
  const { tags } = scene.parsed;
  if (group.kind !== 'en' || group.end > group.start + 1 || !classes.has('speech') || RECIPIENT.has(lemma))
    return false;
  if (!isNominal(tags[start - 1])) return false;
  return lemma === 'say' || /^(?:QUOTE|SUB|PRO)$/.test(tags[end] ?? '') || /^(?:that|:)$/.test(normAt(scene, end));
}

/** "neither confirmed nor denied": both verbs have the subject before the first. */
function firstOfBoth(scene: Scene, start: number): number {
  if (normAt(scene, start - 1) !== 'nor') return start;
  for (let i = start - 2; i > start - 6; i--) if (normAt(scene, i) === 'neither') return i;
  return start;
}

/** A verb group as a report: what is said, held, judged or wanted, behind it or before it, and by whom. */
export function reportVerb(scene: Scene, group: VerbGroup, floor: number, taken: boolean): Draft | undefined {
  if (isQuoted(scene, group.head) || group.kind === 'base' || (taken && group.kind !== 'finite')) return undefined;
  const cue = verbCue(scene, group, floor);
  if (cue === undefined) return undefined;
  const opening = openingReport(scene, cue);
  if (opening !== undefined) return taken ? undefined : opening;
  if (isPast(scene, cue))
    return taken ? undefined : plainReport(scene, cue, floor, subjectBefore(scene, cue.start, floor));
  if (isAsked(scene, cue)) return taken ? undefined : passiveReport(scene, cue, floor, true);
  if (group.passive || (group.kind === 'en' && normAt(scene, group.start) !== 'having'))
    return taken ? undefined : passiveReport(scene, cue, floor, group.kind === 'en');
  const subject = cue.finite ? subjectBefore(scene, firstOfBoth(scene, cue.start), floor) : undefined;
  if (group.kind === 'finite' && (cue.classes.has('speech') || cue.classes.has('thought'))) {
    const inverted = invertedReport(scene, cue, floor, subject);
    if (inverted !== undefined) return inverted;
  }
  return taken ? undefined : plainReport(scene, cue, floor, subject);
}

/** Whether what is said is a clause with a subject and a verb. */
const opensClause = (scene: Scene, [from]: Range): boolean =>
  /^(?:that|whether|if)$/.test(normAt(scene, from - 1)) ||
  /^(?:WH|SUB)$/.test(scene.parsed.tags[from] ?? '') ||
  (!/^(?:him|them|us|me)$/.test(normAt(scene, from)) && zeroClause(scene, from) >= 0);

/** "The mayor said S." */
function plainReport(scene: Scene, cue: VerbCue, floor: number, subject: Range | undefined): Draft | undefined {
  const { group, start, end, classes, particle } = cue;
  const { tags } = scene.parsed;
  // A verb of speech with a clause behind it is one, even where no subject can be made out.
  const unnamed = group.kind === 'finite' && subject === undefined && tags[start - 1] !== 'CC';
  if (unnamed && !(classes.has('speech') || classes.has('thought'))) return undefined;
  const speaker = (): Pick<Draft, 'source' | 'shared'> => {
    if (subject !== undefined) return { source: subject };
    if (unnamed) return {};
    return group.kind === 'finite' ? { shared: true } : speakerOfParticiple(scene, group, floor);
  };
  const light = lightVerb(scene, group, floor);
  if (light?.source !== undefined && light.content.length === 0)
    return { ...light, cue: [start, light.cue[1]], content: subject === undefined ? [] : [subject] };
  if (light !== undefined)
    return { cue: [start, light.cue[1]], content: light.content, ...speaker(), head: group.head };
  if (classes.size === 0 && !particle) return undefined;
  const judges = cue.lemma === 'find' && subject !== undefined && finds(scene, subject);
  const behind = contentBehind(scene, judges ? { ...cue, classes: new Set([...classes, 'judgement']) } : cue);
  if (behind === undefined) {
    // “Who did it?” / The mayor said.
    const alone = subject?.[0] === 0 && classes.has('speech') && /^(?:PUNCT|COMMA)$/.test(tags[end] ?? 'PUNCT');
    if (alone) return { cue: [start, end], source: subject, content: [], head: group.head };
    return subject === undefined ? undefined : gapReport(scene, cue, subject);
  }
  const relative = subject !== undefined && subject[1] - subject[0] === 1 && isRelativeOpener(scene, subject[0]);
  // "The mayor, citing S, left": an aside ends with its comma.
  const aside = group.kind === 'ing' && tags[start - 1] === 'COMMA' ? asideFirst(scene, behind.content) : undefined;
  if (aside !== undefined) {
    const own = subjectBefore(scene, start - 1, floor);
    return {
      cue: [start, Math.max(end, behind.cueEnd)],
      ...(own && { source: own }),
      content: [aside],
      head: group.head,
    };
  }
  const content = relative
    ? withinRelative(scene, behind.content, opensClause(scene, behind.content))
    : isFronted(scene, subject?.[0] ?? start)
      ? clauseFirst(scene, behind.content)
      : behind.content;
  const found = { cue: [start, Math.max(end, behind.cueEnd)] as const, head: group.head };
  if (classes.has('seeming') && !particle)
    return {
      ...found,
      content: subject === undefined || isExpletive(scene, subject) ? [content] : [subject, content],
    };
  return { ...found, content: content[1] > content[0] ? [content] : [], ...speaker() };
}

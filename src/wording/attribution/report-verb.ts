import { isNominal } from '../tag.ts';
import type { VerbGroup } from '../verb-group.ts';
import { beginsClause, clauseExtent, phraseExtent, reportAhead, trimmed } from './extent.ts';
import { lemmaForms, OCCASIONS, PREPOSITIONS, VERBS } from './lexicon.ts';
import { type Draft, isInnerDot, isRelativePronoun, lemmaAt, normAt, type Range, type Scene } from './scene.ts';
import { reportNoun } from './report-noun.ts';
import { speakerAfter } from './speaker-after.ts';
import { subjectBefore } from './subject.ts';

type VerbClass = keyof typeof VERBS;

/** Verbs that name whom they are said to before what is said. */
const RECIPIENT = new Set('tell ask assure reassure remind inform notify warn advise persuade convince'.split(' '));
const DAYS = /^(?:today|yesterday|tonight|later|earlier|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|afterward|afterwards)$/;
const MEDIA_END = /^(?:news|times|post|journal|cnn|nbc|abc|cbs|msnbc|fox|press|today|reporters|radio|magazine|tribune|globe|herald|politico|breitbart|bloomberg|reuters|npr|guardian|examiner|hill|beast|crowd|audience|host|show)$/;

export function classesOf(lemma: string): ReadonlySet<VerbClass> {
  const found = new Set<VerbClass>();
  for (const form of lemmaForms(lemma))
    for (const name of Object.keys(VERBS) as VerbClass[]) if (VERBS[name].has(form)) found.add(name);
  return found;
}

/** Verbs that lend a noun of speech or attitude their tense: "voiced support for", "issued a statement saying". */
const LIGHT = new Set(
  'have make give take raise offer issue release express voice draw hold show launch deliver level send publish reiterate repeat signal sound avoid earn win receive face share announce lose gain spark renew maintain keep find put get garner attract carry withhold'.split(' '),
);

function lightVerb(scene: Scene, group: VerbGroup, floor: number): Draft | undefined {
  if (!LIGHT.has(lemmaAt(scene, group.head)) || group.passive) return undefined;
  const { tags } = scene.parsed;
  const it = normAt(scene, group.end) === 'it' ? group.end + 1 : group.end;
  if (normAt(scene, it) === 'clear' && lemmaAt(scene, group.head) === 'make') {
    const range = trimmed(scene, it + 1, clauseExtent(scene, it + 1));
    return range[1] > range[0] ? { cue: [[group.start, it + 1]], content: [range], head: group.head, weight: 2 } : undefined;
  }
  for (let i = group.end; i < group.end + 7; i++) {
    if (!/^(?:D|J|N|R|POS|VBG|VBN|NUM|NEG)$/.test(tags[i] ?? '')) return undefined;
    if (tags[i] !== 'N') continue;
    const found = reportNoun(scene, i, floor);
    if (found !== undefined) return found;
    if (!OCCASIONS.has(normAt(scene, i))) continue;
    const said = scene.groups[scene.groupAt[i + 1] ?? -1];
    if (said === undefined || said.kind !== 'ing' || said.start !== i + 1 || !VERBS.speech.has(lemmaAt(scene, said.head))) continue;
    const range = trimmed(scene, said.end, clauseExtent(scene, said.end));
    return range[1] > range[0] ? { cue: [[group.start, said.end]], content: [range], head: group.head, weight: 2 } : undefined;
  }
  return undefined;
}

/** Whether the clause that begins at `at` only leads in: "While he said S, …", "Conceding that S, …". */
function isFronted(scene: Scene, at: number): boolean {
  const before = scene.parsed.tags[at - 1];
  if (before === 'SUB') return normAt(scene, at - 1) !== 'that';
  if (before === 'WH') return /^(?:when|whenever|where|what)$/.test(normAt(scene, at - 1));
  return at === 0 && scene.groups[scene.groupAt[0] ?? -1]?.kind === 'ing';
}

/** The words up to a comma behind which the main clause begins. */
function clauseFirst(scene: Scene, [from, to]: Range): Range {
  for (let i = from + 1; i < to; i++)
    if (scene.parsed.tags[i] === 'COMMA' && (scene.quote[i] ?? 0) === 0 && beginsClause(scene, i + 1)) return [from, i];
  return [from, to];
}

/** Verbs that only lead to another: "went on to say", "refused to discuss" is one cue. */
const LEADS = new Set('go go-on continue begin start try seem appear want hope seek plan refuse decline offer choose come move use rush proceed take attempt fail like love aim vow promise pledge intend decide agree threaten'.split(' '));

/** "A survey found X": what is asked and counted speaks; people only come upon things. */
function polls(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|analys[ie]s|data|results|review|investigation|panel)$/.test(normAt(scene, i))) return true;
  return false;
}

/** Where the cue of a verb begins, with the verb that leads to it. */
function chainStart(scene: Scene, group: VerbGroup): number {
  if (group.kind !== 'to') return group.start;
  let end = group.start;
  while (/^(?:R|NEG)$/.test(scene.parsed.tags[end - 1] ?? '') || normAt(scene, end - 1) === 'on') end -= 1;
  const host = scene.groups[scene.groupAt[end - 1] ?? -1];
  return host !== undefined && host.end === end && LEADS.has(lemmaAt(scene, host.head)) ? host.start : group.start;
}

/** Whether a verb only leads to a verb of speech or judgement behind it, which then takes it into its cue. */
function leadsOn(scene: Scene, group: VerbGroup): boolean {
  let end = group.end;
  while (/^(?:R|NEG)$/.test(scene.parsed.tags[end] ?? '') || normAt(scene, end) === 'on') end += 1;
  const next = scene.groups[scene.groupAt[end] ?? -1];
  if (next === undefined || next.kind !== 'to' || next.start !== end || chainStart(scene, next) !== group.start) return false;
  const classes = classesOf(lemmaAt(scene, next.head));
  return classes.has('speech') || classes.has('judgement');
}

const prepositionOf = (scene: Scene, lemma: string, at: number): boolean =>
  lemmaForms(lemma).some((form) => PREPOSITIONS.has(`${form}-${normAt(scene, at)}`));

/** A verb group as a report: what is said before it or behind it, and by whom. */
export function reportVerb(scene: Scene, group: VerbGroup, floor: number): Draft | undefined {
  const { parsed, quote } = scene;
  const { tags } = parsed;
  if ((quote[group.head] ?? 0) !== 0 || group.kind === 'base') return undefined;
  const lemma = lemmaAt(scene, group.head);
  const plain = lemma.includes('-') ? lemma.slice(0, lemma.indexOf('-')) : lemma;
  const start0 = chainStart(scene, group);
  const classes = new Set([...classesOf(lemma), ...(plain === lemma ? [] : classesOf(plain))]);
  if (leadsOn(scene, group)) return undefined;
  // "to see", "to find" say what something is for; only speech and judgements are reported in an infinitive of their own.
  if (group.kind === 'to' && start0 === group.start) classes.delete('thought');
  let end = group.end;
  const joined = plain !== lemma && lemma.endsWith(`-${normAt(scene, end)}`);
  if (joined && classesOf(lemma).size === 0 && !PREPOSITIONS.has(lemma)) return undefined;
  const particle = joined || prepositionOf(scene, plain, end);
  if (classes.size === 0 && !particle && !LIGHT.has(lemma)) return undefined;
  if (particle) end += 1;
  let start = start0;
  const low = start - 2;
  while (start > floor && start > low && tags[start - 1] === 'R') start -= 1;
  const base = { cue: [[start, end] as const], head: group.head };
  if (lemma === 'ask' && group.end === group.start + 1 && /^(?:when|whenever|if|while|as)$/.test(normAt(scene, start - 1)))
    return passive(scene, { ...group, kind: 'en' }, start, end, floor, classes);
  if (group.passive || (group.kind === 'en' && normAt(scene, group.start) !== 'having')) return passive(scene, group, start, end, floor, classes);
  const finite = group.kind === 'finite' || scene.groups[scene.groupAt[chainStart(scene, group)] ?? -1]?.kind === 'finite';
  const subject = finite ? subjectBefore(scene, start, floor) : undefined;
  if (group.kind === 'finite' && (classes.has('speech') || classes.has('thought'))) {
    const turned = inverted(scene, group, start, end, floor, subject);
    if (turned !== undefined) return turned;
  }
  if (group.kind === 'finite' && subject === undefined && tags[start - 1] !== 'CC') return undefined;
  const light = lightVerb(scene, group, floor);
  if (light !== undefined)
    return {
      cue: [[start, light.cue[0]?.[1] ?? end]],
      content: light.content,
      ...(subject !== undefined ? { source: subject } : group.kind === 'finite' ? { shared: true } : sourceOfParticiple(scene, group, floor)),
      head: group.head,
      weight: 2,
    };
  if (classes.size === 0 && !particle) return undefined;
  if (lemma === 'find' && subject !== undefined && polls(scene, subject)) classes.add('judgement');
  const behind = contentBehind(scene, group, lemma, end, classes, particle);
  if (behind === undefined)
    // “Who did it?” / The mayor said.
    return subject !== undefined && subject[0] === 0 && classes.has('speech') && /^(?:PUNCT|COMMA)$/.test(tags[end] ?? 'PUNCT')
      ? { ...base, source: subject, content: [], weight: 2 }
      : undefined;
  const content = isFronted(scene, subject?.[0] ?? start) ? ([behind[0], clauseFirst(scene, behind[1])] as const) : behind;
  const [cueEnd, range] = content;
  const cue: Range[] = [[start, Math.max(end, cueEnd)]];
  const it = subject !== undefined && /^(?:it|there)$/.test(normAt(scene, subject[0])) && subject[1] - subject[0] === 1;
  if (classes.has('seeming') && !particle) {
    const whole = subject === undefined || it ? [range] : [subject, range];
    return { cue, content: whole, head: group.head, weight: 2 };
  }
  return {
    ...base,
    cue,
    content: range[1] > range[0] ? [range] : [],
    ...(subject === undefined ? {} : { source: subject }),
    ...(subject !== undefined ? {} : group.kind === 'finite' ? { shared: true } : sourceOfParticiple(scene, group, floor)),
    weight: 2,
  };
}

/** Whose a participle or infinitive is: the noun before it, or the speaker of the clause before. */
function sourceOfParticiple(scene: Scene, group: VerbGroup, floor: number): { source?: Range; shared?: boolean } {
  const { tags } = scene.parsed;
  let at = group.start;
  while (at > floor && tags[at - 1] === 'R') at -= 1;
  if (group.kind === 'ing' && (tags[at - 1] === 'N' || tags[at - 1] === 'NP')) {
    const own = subjectBefore(scene, at, floor);
    if (own !== undefined) return { source: own };
  }
  for (let g = (scene.groupAt[group.start] ?? 0) - 1, steps = 0; g >= 0 && steps < 6; g--, steps++) {
    const host = scene.groups[g];
    if (host === undefined || host.kind !== 'finite' || (scene.quote[host.head] ?? 0) !== 0) continue;
    const subject = subjectBefore(scene, host.start, 0);
    return subject === undefined ? { shared: true } : { source: subject, shared: true };
  }
  // "Calling X a liar, the mayor left": the subject is still to come.
  const next = scene.groups.find((other) => other.start > group.end && other.kind === 'finite');
  if (next !== undefined && group.kind === 'ing' && at <= 2) {
    const subject = subjectBefore(scene, next.start, group.end);
    if (subject !== undefined) return { source: subject };
  }
  return { shared: true };
}

/** "S," the mayor said. / "S," said the mayor. / S, the mayor said, S. */
function inverted(
  scene: Scene,
  group: VerbGroup,
  start: number,
  end: number,
  floor: number,
  before: Range | undefined,
): Draft | undefined {
  let subject = before;
  const { tags, to } = scene.parsed;
  const quotedBefore = (at: number) =>
    (tags[at - 1] === 'QUOTE' && (scene.quote[at - 1] ?? 0) !== 0 && !isTitle(scene, at - 1)) ||
    (tags[at - 1] === 'COMMA' && tags[at - 2] === 'QUOTE' && (scene.quote[at - 2] ?? 0) !== 0);
  const commaBefore = (at: number) => tags[at - 1] === 'COMMA' || normAt(scene, at - 1) === '--';
  const cue: Range[] = [[start, end]];
  // The speaker behind the verb.
  if (quotedBefore(start) || (commaBefore(start) && hasFinite(scene, floor, start - 1))) {
    const speaker = speakerAfter(scene, end);
    if (speaker !== undefined && speaker[0] === end && tags[end] !== 'IN') {
      const after = scene.groups[scene.groupAt[speaker[1]] ?? -1];
      const clause = after !== undefined && after.kind === 'finite' && after.start <= speaker[1] + 1;
      if (!clause || quotedBefore(start)) {
        const rest = continued(scene, speaker[1]);
        return {
          cue,
          source: speaker,
          content: [trimmed(scene, floor, start), ...rest],
          head: group.head,
          closes: true,
          weight: 4,
        };
      }
    }
  }
  // "The source, aides say, is manifold": not a list of speakers, for its verb is still to come.
  const main = scene.groups[scene.groupAt[end + 1] ?? -1];
  if (tags[end] === 'COMMA' && main?.kind === 'finite' && main.start === end + 1) {
    let comma = start - 1;
    while (comma > Math.max(floor, start - 12) && tags[comma] !== 'COMMA') comma -= 1;
    const own = tags[comma] === 'COMMA' ? subjectBefore(scene, start, comma + 1) : undefined;
    if (own !== undefined) subject = own;
  }
  if (subject === undefined) return undefined;
  const [from] = subject;
  if (from <= floor) return undefined;
  let stop = end;
  const quoted = quotedBefore(from);
  if (!quoted && !commaBefore(from)) return undefined;
  if (!quoted && (group.modal >= 0 || !startsAdjunct(scene, group, stop))) return undefined;
  stop = adjunctEnd(scene, stop);
  const closing = stop >= to || /^(?:COMMA|PUNCT|QUOTE)$/.test(tags[stop] ?? 'PUNCT');
  if (!quoted) {
    if (!closing || normAt(scene, stop) === ':' || (tags[stop] === 'COMMA' && tags[stop + 1] === 'QUOTE')) return undefined;
    if (tags[stop] === 'QUOTE') return undefined;
    const last = stop >= to || tags[stop] === 'PUNCT';
    if (last && !hasFinite(scene, floor, from - 1)) return undefined;
    if (!last && !hasFinite(scene, stop, to) && !hasFinite(scene, floor, from - 1)) return undefined;
  } else if (normAt(scene, stop) === 'that' || normAt(scene, end) === 'that') return undefined;
  const rest = closing ? continued(scene, stop) : [];
  const left = trimmed(scene, floor, from);
  return { cue: [[start, cueEnd(scene, end)]], source: subject, content: left[1] > left[0] ? [left, ...rest] : rest, head: group.head, closes: true, weight: 4 };
}

/** Whether what follows a verb only says when, where or to whom. */
function startsAdjunct(scene: Scene, group: VerbGroup, at: number): boolean {
  const tag = scene.parsed.tags[at];
  return (
    tag === undefined ||
    /^(?:COMMA|PUNCT|QUOTE|R)$/.test(tag) ||
    /^(?:in|on|at|during|after|to|through|via|from|with|last|this)$/.test(normAt(scene, at)) ||
    DAYS.test(normAt(scene, at)) ||
    RECIPIENT.has(lemmaAt(scene, group.head))
  );
}

/** A quotation that is the name of something within its noun phrase. */
function isTitle(scene: Scene, close: number): boolean {
  const id = scene.quote[close] ?? 0;
  let first = close;
  while (first > 0 && scene.quote[first - 1] === id) first -= 1;
  const { tags } = scene.parsed;
  return close - first < 9 && first > 0 && /^(?:IN|N|NP|D|J)$/.test(tags[first - 1] ?? '') && tags[close - 1] !== 'COMMA' && tags[close - 1] !== 'PUNCT';
}

const hasFinite = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.groups[scene.groupAt[i] ?? -1]?.kind === 'finite') return true;
  return false;
};

/** "said in a statement": where the words that say when, where and to whom end. */
function adjunctEnd(scene: Scene, at: number): number {
  const { tags, to } = scene.parsed;
  let i = at;
  while (i < Math.min(to, at + 16)) {
    const tag = tags[i];
    if (tag === 'COMMA' || (tag === 'PUNCT' && !/^[()$&]$/.test(normAt(scene, i)) && !isInnerDot(scene, i)) || tag === 'QUOTE' || tag === 'SUB' || tag === 'WH') break;
    if (scene.groups[scene.groupAt[i] ?? -1]?.kind === 'finite') return at;
    i += 1;
  }
  return i;
}

const WRITINGS =
  /^(?:statement|e-?mail|tweet|letter|post|memo|release|blog|op-ed|column|essay|twitter|facebook|report|book|message|article|editorial)$/;

function cueEnd(scene: Scene, end: number): number {
  if (!/^(?:in|on)$/.test(normAt(scene, end))) return end;
  let i = end + 1;
  while (i < end + 5 && /^(?:D|J|N|NUM)$/.test(scene.parsed.tags[i] ?? '') && !OCCASIONS.has(normAt(scene, i))) i += 1;
  if (WRITINGS.test(normAt(scene, i))) return i + 1;
  return end;
}

/** What is said after the speaker's words in between: the quotation or clause that goes on. */
function continued(scene: Scene, at: number): Range[] {
  const { tags, to } = scene.parsed;
  if (at >= to) return [];
  for (let i = at; i < Math.min(to, at + 14); i++) {
    if (tags[i] === 'QUOTE' && (scene.quote[i] ?? 0) !== 0) {
      const id = scene.quote[i];
      let stop = i;
      while (stop < to && scene.quote[stop] === id) stop += 1;
      return [[i, stop]];
    }
    const group = scene.groups[scene.groupAt[i] ?? -1];
    if (group !== undefined && i <= at + 2 && group.kind === 'ing') return [];
    if (group !== undefined) break;
    if (tags[i] === 'PUNCT' && normAt(scene, i) === '.') break;
  }
  if (tags[at] !== 'COMMA' || tags[at + 1] === 'WH' || isRelativePronoun(scene, at + 1) || at + 2 >= to) return [];
  if (tags[at + 1] === 'CC' && reportAhead(scene, at + 2)) return [];
  if (!hasFinite(scene, at, to)) return [];
  const range = trimmed(scene, at + 1, clauseExtent(scene, at + 1));
  return range[1] > range[0] ? [range] : [];
}

/** What stands behind the verb as said, wanted or judged: where the cue ends, and the content. */
function contentBehind(
  scene: Scene,
  group: VerbGroup,
  lemma: string,
  end: number,
  classes: ReadonlySet<VerbClass>,
  particle: boolean,
): readonly [cueEnd: number, content: Range] | undefined {
  const { parsed } = scene;
  const { tags, to } = parsed;
  let from = end;
  while (tags[from] === 'R' && from < end + 2) from += 1;
  if (from >= to) return undefined;
  const first = normAt(scene, from);
  const clause = (at: number): readonly [number, Range] | undefined => {
    const range = trimmed(scene, at, clauseExtent(scene, at));
    return range[1] > range[0] ? [cueEnd(scene, end), range] : undefined;
  };
  const phrase = (at: number): readonly [number, Range] | undefined => {
    const range = trimmed(scene, at, phraseExtent(scene, at));
    return range[1] > range[0] ? [end, range] : undefined;
  };
  if (particle) return tags[from] === 'PUNCT' || tags[from] === 'CC' ? undefined : first === 'that' ? clause(from) : phrase(from);
  if (classes.has('seeming')) {
    if (first === 'to' || first === 'like' || first === 'that' || first === 'as' || tags[from] === 'J' || tags[from] === 'VBN')
      return clause(first === 'like' ? from + 1 : from);
    return zeroClause(scene, from) >= 0 ? clause(from) : undefined;
  }
  const speech = classes.has('speech');
  const thought = classes.has('thought');
  // An opener some words on: "told reporters on Monday that", "wrote on Twitter: “".
  if (speech || thought || classes.has('judgement')) {
    for (let i = from; i < Math.min(to, from + (speech ? 16 : 5)); i++) {
      const norm = normAt(scene, i);
      const tag = tags[i];
      if (norm === 'that' && (tag === 'SUB' || i === from)) return (tag === 'SUB' || zeroClause(scene, i + 1) >= 0) && (i === from || speech || RECIPIENT.has(lemma)) ? clause(i) : thought || speech ? clause(i) : phrase(i);
      if (norm === ':' && (speech || thought)) return [i, trimmed(scene, i + 1, to)];
      if (tag === 'QUOTE') {
        if (i === from || tags[i - 1] === 'COMMA') return clause(i);
        break;
      }
      if (tag === 'COMMA' && tags[i + 1] !== 'QUOTE') {
        const resumed = asideEnd(scene, i);
        if (resumed > 0) {
          i = resumed - 1;
          continue;
        }
        if (i === from && speech && zeroClause(scene, i + 1) >= 0 && !isRelative(scene, group)) return clause(i + 1);
        break;
      }
      if ((scene.groupAt[i] ?? -1) >= 0 || tag === 'WH' || (tag === 'PUNCT' && !isInnerDot(scene, i))) break;
    }
  }
  if (tags[from] === 'WH' && (speech || thought)) return clause(from);
  if ((first === 'whether' || first === 'if') && (speech || thought)) return clause(from);
  if (first === 'to' && (classes.has('intention') || speech)) {
    const range = trimmed(scene, from, infinitiveExtent(scene, from));
    return [end, range];
  }
  if (speech || thought) {
    const verb = zeroClause(scene, from);
    if (verb >= 0) {
      const subject = subjectBefore(scene, verb, from);
      const skips = RECIPIENT.has(lemma) ? recipientEnd(scene, from, subject) : DAYS.test(first) ? from + 1 : tags[from] === 'IN' && subject !== undefined ? subject[0] : from;
      return clause(Math.max(from, skips));
    }
  }
  if (!(speech || classes.has('judgement') || (thought && lemma === 'see'))) return undefined;
  if (classes.has('speech') && /^(?:of|about|on|in|at|during|for|with|to|before|after)$/.test(first) && !RECIPIENT.has(lemma)) {
    return classes.has('judgement') || lemma === 'say' && first !== 'of' && first !== 'about' ? undefined : phrase(from);
  }
  const opens = tags[from];
  if (opens === 'COMMA' || opens === 'CC' || opens === 'PUNCT' || opens === 'IN' || opens === 'SUB') return undefined;
  const at = RECIPIENT.has(lemma) && speech ? recipientEnd(scene, from, undefined) : from;
  return phrase(at) ?? (at > from ? phrase(from) : undefined);
}

/** "said, however, that": where the words between the commas end, if an opener follows them; −1 otherwise. */
function asideEnd(scene: Scene, comma: number): number {
  const { tags } = scene.parsed;
  for (let i = comma + 1; i < comma + 6; i++)
    if (tags[i] === 'COMMA') return normAt(scene, i + 1) === 'that' || tags[i + 1] === 'QUOTE' ? i + 1 : -1;
  return -1;
}

const isRelative = (scene: Scene, group: VerbGroup) => scene.parsed.tags[group.start - 1] === 'WH';

/** Index of the finite verb of a clause without "that" that starts at `at`, or −1. */
function zeroClause(scene: Scene, at: number): number {
  const { tags, to } = scene.parsed;
  let nominal = false;
  let relative = false;
  for (let i = at; i < Math.min(to, at + 24); i++) {
    const tag = tags[i];
    const group = scene.groups[scene.groupAt[i] ?? -1];
    if (group !== undefined && group.kind === 'finite') {
      if (!nominal) return -1;
      if (!relative) return i;
      relative = false;
      i = group.end - 1;
      continue;
    }
    if (isNominal(tag) || tag === 'D') nominal = true;
    if (tag === 'WH' || isRelativePronoun(scene, i) || (normAt(scene, i) === 'that' && i > at)) relative = true;
    if (tag === 'SUB' && i > at && !relative) return -1;
    if (tag === 'COMMA' && /^(?:IN|TO|R)$/.test(tags[at] ?? '')) return -1;
    if (tag === 'PUNCT' && /^[.;:?!]$/.test(normAt(scene, i))) return -1;
  }
  return -1;
}

/** Where "told Fox News", "asked him", "warned voters" end. */
function recipientEnd(scene: Scene, from: number, subject: Range | undefined): number {
  const { tags, to } = scene.parsed;
  if (tags[from] === 'PRO') return from + 1;
  let i = from;
  if (tags[i] === 'D') i += 1;
  while (i < to && i < from + 7 && /^(?:N|NP|J|POS|NUM)$/.test(tags[i] ?? '')) {
    if (MEDIA_END.test(normAt(scene, i)) && !MEDIA_END.test(normAt(scene, i + 1))) return i + 1;
    i += 1;
    if (tags[i - 1] === 'N' && /^(?:NP|D|PRO)$/.test(tags[i] ?? '')) return i;
  }
  if (subject !== undefined && subject[0] > from) return subject[0];
  if (/^(?:D|PRO)$/.test(tags[i] ?? '')) return i;
  while (DAYS.test(normAt(scene, i))) i += 1;
  return i;
}

/** An infinitive reaches to the comma. */
function infinitiveExtent(scene: Scene, from: number): number {
  const { tags } = scene.parsed;
  const end = clauseExtent(scene, from);
  for (let i = from; i < end; i++) {
    if ((scene.quote[i] ?? 0) !== 0) continue;
    if (tags[i] === 'COMMA' && /^(?:CC|D|PRO|SUB|R|VBG|WH|IN)$/.test(tags[i + 1] ?? '')) return i;
    if (normAt(scene, i) === '--') return i;
    if (tags[i] === 'CC' && /^VB[DZ]$/.test(tags[i + 1] ?? '')) return i;
  }
  return end;
}

/** "was criticised by X", "is expected to V", "was told that S", "asked about X". */
function passive(
  scene: Scene,
  group: VerbGroup,
  start: number,
  end: number,
  floor: number,
  classes: ReadonlySet<VerbClass>,
): Draft | undefined {
  const { tags, to } = scene.parsed;
  const lemma = lemmaAt(scene, group.head);
  const subject = subjectBefore(scene, start, floor);
  for (let i = end; i < Math.min(to, end + 5); i++) {
    if (normAt(scene, i) !== 'by' || tags[i + 1] === 'VBG') continue;
    const agent = speakerAfter(scene, i + 1);
    if (agent === undefined || !(classes.has('speech') || classes.has('judgement') || classes.has('thought'))) break;
    return {
      cue: [[start, end]],
      source: agent,
      content: subject === undefined ? [] : [subject],
      head: group.head,
      weight: 3,
    };
  }
  const first = normAt(scene, end);
  const behind = (extent: (scene: Scene, from: number) => number): Range => trimmed(scene, end, extent(scene, end));
  if (lemma === 'ask' && group.kind === 'en' && end === group.end)
    for (let i = end; i < Math.min(to, end + 8) && !/^(?:COMMA|PUNCT|QUOTE)$/.test(tags[i] ?? ''); i++)
      if (tags[i] === 'WH' || /^(?:about|whether|if)$/.test(normAt(scene, i))) {
        const at = normAt(scene, i) === 'about' ? i + 1 : i;
        const range = trimmed(scene, at, phraseLike(scene, at));
        if (range[1] > range[0]) return { cue: [[start, i === end ? at : end]], content: [range], head: group.head, weight: 2 };
      }
  if (lemma === 'ask' && (tags[end] === 'WH' || first === 'whether' || first === 'if' || end > group.end || first === 'about')) {
    const range = behind(phraseLike);
    return range[1] > range[0] ? { cue: [[start, end]], content: [range], head: group.head, weight: 2 } : undefined;
  }
  const with_ = subject === undefined || /^(?:it|there)$/.test(normAt(scene, subject[0])) ? [] : [subject];
  if (first === 'to' && (classes.has('thought') || classes.has('judgement') || classes.has('speech')) && group.passive)
    return { cue: [[start, end]], content: [...with_, behind(infinitiveExtent)], head: group.head, weight: 2 };
  if (first === 'that' && group.passive)
    return { cue: [[start, end]], ...(lemma === 'tell' || lemma === 'convince' ? with_.map((source) => ({ source }))[0] : {}), content: [behind(clauseExtent)], head: group.head, weight: 2 };
  if (first === 'as' || end > group.end || (classes.has('speech') && group.passive)) {
    const range = behind(phraseExtent);
    return range[1] > range[0] && !/^(?:PUNCT|COMMA|CC)$/.test(tags[end] ?? 'PUNCT')
      ? { cue: [[start, end]], content: [...(group.passive ? with_ : []), range], head: group.head, weight: 1 }
      : undefined;
  }
  return undefined;
}

const phraseLike = (scene: Scene, from: number): number => {
  const end = clauseExtent(scene, from);
  for (let i = from; i < end; i++) if (scene.parsed.tags[i] === 'COMMA') return i;
  return end;
};

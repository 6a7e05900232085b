import type { VerbGroup } from '../verb-group.ts';
import { verbClasses } from './lexicon.ts';
import {
  groupOf,
  isDash,
  isInnerDot,
  isQuoted,
  isRelativePronoun,
  lemmaAt,
  normAt,
  type Range,
  type Scene,
} from './scene.ts';

/** What is said is cut after so many tokens: prose has no longer sentences, and this keeps reading linear. */
const LONGEST = 400;
const CLAUSE_CONJUNCTION = /^(?:and|but|while|as|though|although|yet|or|so|whereas)$/;
/** A speaker between a relative pronoun and his verb is short: "which the cook said". */
const NEAR = 5;
const DENIES = /^(?:deny|admit|confirm)$/;
const ACCEPTS = /^(?:accept|dispute)$/;
const JOINS = /^(?:and|but|before|after|while)$/;
const ADJUNCT =
  /^(?:when|while|after|before|because|since|although|though|if|unless|until|as|whereas|despite|during|amid|following|once)$/;

/** Whether a speech verb is the first finite verb behind `at`, within a few words: a new report begins there. */
export function reportAhead(scene: Scene, at: number, within = 14): boolean {
  const { parsed } = scene;
  for (let i = at; i < Math.min(parsed.to, at + within); i++) {
    const group = groupOf(scene, i);
    if (parsed.tags[i] === 'QUOTE' || parsed.tags[i] === 'SUB') return false;
    if (parsed.tags[i] === 'PUNCT' && !/^[$%&()]$/.test(normAt(scene, i)) && !isInnerDot(scene, i)) return false;
    if (group === undefined || group.kind !== 'finite') continue;
    return verbClasses(lemmaAt(scene, group.head)).has('speech') && !group.passive;
  }
  return false;
}

/** Strips an opening "that", commas, dashes and full stops off a range; brackets and quotation marks stay. */
export function trimmed(scene: Scene, from: number, to: number): Range {
  const { tags } = scene.parsed;
  let a = from;
  let b = to;
  // The word that opens a clause is none of its words: they also hold without it.
  if (normAt(scene, a) === 'that' && tags[a] === 'SUB' && a + 1 < b) a += 1;
  while (a < b && (tags[a] === 'COMMA' || (tags[a] === 'PUNCT' && !/^[([$#]$/.test(normAt(scene, a))))) a += 1;
  while (b > a && (tags[b - 1] === 'COMMA' || (tags[b - 1] === 'PUNCT' && !/^[)\]%?!]$/.test(normAt(scene, b - 1)))))
    b -= 1;
  while (b > a && tags[b - 1] === 'CC') b -= 1;
  return [a, b];
}

const isSpeechParticiple = (scene: Scene, at: number): boolean => {
  const group = groupOf(scene, at);
  if (group === undefined || group.kind !== 'ing') return false;
  const classes = verbClasses(lemmaAt(scene, group.head));
  return classes.has('speech') || classes.has('judgement') || classes.has('thought');
};

/** Whether a participle of speech or judgement begins at `at`, adverbs before it aside. */
function goesOn(scene: Scene, at: number): boolean {
  let next = at;
  while (scene.parsed.tags[next] === 'R') next += 1;
  return scene.parsed.tags[next] === 'VBG' && isSpeechParticiple(scene, next);
}

/** Where a clause that is said ends: with the sentence, or where another report, a new speaker or a dash begins. */
export function clauseExtent(scene: Scene, from: number): number {
  const { tags } = scene.parsed;
  const to = Math.min(scene.parsed.to, from + LONGEST);
  for (let i = from; i < to; i++) {
    const norm = normAt(scene, i);
    if (norm === ';' && i > from) return i;
    if (tags[i] === 'CC' && i > from + 1 && !isQuoted(scene, i) && sharesSpeaker(scene, i)) return i;
    // "… before adding that", "… and vowing to"
    if (i > from + 1 && JOINS.test(norm) && !isQuoted(scene, i) && goesOn(scene, i + 1)) return i;
    if (tags[i] !== 'COMMA' && tags[i] !== 'PUNCT') {
      if (norm === 'according' && normAt(scene, i + 1) === 'to' && i > from) return i;
      continue;
    }
    if (tags[i + 1] === 'QUOTE' && scene.quote[i + 2] !== scene.quote[i] && goesOn(scene, i + 2)) return i + 2;
    if (isQuoted(scene, i)) continue;
    let next = i + 1;
    if (tags[i] !== 'COMMA' && !isDash(norm)) continue;
    if (normAt(scene, next) === 'according') return i;
    while (tags[next] === 'R' || (tags[next] === 'CC' && next === i + 1)) next += 1;
    if (tags[next] === 'VBG' && isSpeechParticiple(scene, next)) return i;
    if (/^(?:which|who)$/.test(normAt(scene, i + 1)) && reportAhead(scene, i + 2, NEAR)) return i;
    if (normAt(scene, i + 1) === 'compared' && i > from) return i;
    if (CLAUSE_CONJUNCTION.test(normAt(scene, i + 1)) && reportAhead(scene, i + 2)) return i;
    if (tags[i + 1] === 'PRO' && reportAhead(scene, i + 1) && closesAfter(scene, i + 1)) return i;
  }
  return to;
}

/** Whether a verb says something: "said", "denied it", "accepted that S" (and not "accepted the offer"). */
function saysOn(scene: Scene, { head, end }: VerbGroup): boolean {
  const lemma = lemmaAt(scene, head);
  if (verbClasses(lemma).has('speech') || DENIES.test(lemma)) return true;
  return ACCEPTS.test(lemma) && normAt(scene, end) === 'that';
}

/** "… and said": the same speaker goes on with a verb of speech. */
function sharesSpeaker(scene: Scene, conjunction: number): boolean {
  const { tags } = scene.parsed;
  let next = conjunction + 1;
  while (tags[next] === 'R') next += 1;
  const group = groupOf(scene, next);
  return (
    group !== undefined &&
    group.start === next &&
    group.kind === 'finite' &&
    tags[group.start] !== 'VB' &&
    saysOn(scene, group)
  );
}

/** "…, he said." */
function closesAfter(scene: Scene, at: number): boolean {
  const group = groupOf(scene, at + 1);
  return group !== undefined && /^(?:COMMA|PUNCT)$/.test(scene.parsed.tags[group.end] ?? 'PUNCT');
}

/** Where a thing that is judged, wanted or spoken of ends: the noun phrase with what hangs on it. */
export function phraseExtent(scene: Scene, from: number): number {
  const { tags } = scene.parsed;
  const end = clauseExtent(scene, from);
  let relative = false;
  for (let i = from; i < end; i++) {
    const norm = normAt(scene, i);
    const tag = tags[i];
    if (isQuoted(scene, i)) continue;
    if (tag === 'WH' || norm === 'that' || isRelativePronoun(scene, i)) relative = true;
    if (i === from) continue;
    if (tag === 'COMMA') {
      const next = tags[i + 1];
      if (next === 'CC' || next === 'PRO' || next === 'R' || next === 'VBG' || next === 'SUB' || next === 'IN')
        return i;
      if (next === 'WH' || beginsClause(scene, i + 1)) return i;
      continue;
    }
    if (isDash(norm)) return i;
    if (norm === 'by' && tags[i + 1] === 'VBG') return i;
    if ((tag === 'SUB' || tag === 'IN' || tag === 'WH') && ADJUNCT.test(norm) && !isRole(scene, i)) return i;
    const group = groupOf(scene, i);
    if (tag === 'CC' && groupOf(scene, i + 1)?.kind === 'finite' && !relative) return i;
    if (group !== undefined && group.start === i && group.kind === 'finite' && !relative) return i;
  }
  return end;
}

/** "described it as a failure": what something is taken for, and no clause of time. */
function isRole(scene: Scene, at: number): boolean {
  if (normAt(scene, at) !== 'as') return false;
  for (let i = at + 1; i < Math.min(scene.parsed.to, at + 8); i++) {
    if (/^(?:COMMA|PUNCT|IN|CC|QUOTE|VBG)$/.test(scene.parsed.tags[i] ?? '')) return true;
    if (groupOf(scene, i)?.kind === 'finite') return false;
  }
  return true;
}

/** Where a wish, plan or promise ends: the infinitive to its comma. */
export function infinitiveExtent(scene: Scene, from: number): number {
  const { tags } = scene.parsed;
  const end = clauseExtent(scene, from);
  for (let i = from; i < end; i++) {
    if (isQuoted(scene, i)) continue;
    if (tags[i] === 'COMMA' && (/^(?:CC|D|PRO|SUB|R|VBG|WH|IN)$/.test(tags[i + 1] ?? '') || beginsClause(scene, i + 1)))
      return i;
    if (isDash(normAt(scene, i)) || (tags[i] === 'CC' && /^VB[DZ]$/.test(tags[i + 1] ?? ''))) return i;
  }
  return end;
}

/** Whether a subject and its finite verb stand behind a comma: a clause of its own, not an apposition. */
export function beginsClause(scene: Scene, at: number): boolean {
  const { tags, to } = scene.parsed;
  for (let i = at; i < Math.min(to, at + 10); i++) {
    if (isRelativePronoun(scene, i)) return false;
    const group = groupOf(scene, i);
    if (group !== undefined) return group.kind === 'finite' && i > at;
    if (!/^(?:N|NP|D|J|NUM|PRO|POS|R|IN)$/.test(tags[i] ?? '') && !isInnerDot(scene, i)) return false;
  }
  return false;
}

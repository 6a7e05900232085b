import type { Lexicon } from '../pack.ts';
import { BASE, PAST, THIRD } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
import { verbClasses } from './lexicon.ts';

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|today|yesterday|earlier|recently|night|online)$/;
const COLLECTIVE = /^(?:few|lot|number|majority|couple|handful|dozen|group|minority|third|quarter)$/;

/** Corrects single words that stand where only another part of speech can. */
export function retagWords(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  datedParticiples(tags, tokens);
  namedSpeakers(lexicon, tags, tokens);
  singularHeads(lexicon, tags, tokens);
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? '';
    // "a self-described socialist"
    if (tags[i] === 'VBD' || tags[i] === 'VBN') {
      if (/^(?:self|so)-\p{L}+ed$/u.test(norm)) tags[i] = 'J';
      continue;
    }
    // "think this explains the noise"
    if (tags[i] !== 'N' || (tags[i + 1] !== 'D' && tags[i + 1] !== 'PRO')) continue;
    const before = tokens[i - 1]?.norm;
    if (before !== 'this' && before !== 'that') continue;
    const form = lexicon.verbs.get(norm);
    if (form !== undefined && (form.forms & THIRD) !== 0 && (form.forms & BASE) === 0) tags[i] = 'VBZ';
  }
}

/** "A list printed Sunday showed that": the day between two verbs in the past shows the first to be a participle. */
function datedParticiples(tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 1; i + 3 < tags.length; i++) {
    if (!/^VB[DN]$/.test(tags[i] ?? '') || tags[i - 1] !== 'N' || !/^(?:NP|J|R|D)$/.test(tags[i + 1] ?? '')) continue;
    const found = tags[i + 2] === 'N' || tags[i + 2] === 'NP' ? i + 3 : i + 2;
    if (!DAY.test(tokens[found - 1]?.norm ?? '') || !/^VB[DN]$/.test(tags[found] ?? '')) continue;
    tags[i] = 'VBN';
    tags[found] = 'VBD';
  }
}

/** "Molly said", "Keating told": a name that ends like an adverb, a participle or an adjective. */
function namedSpeakers(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined || !/^(?:R|J|VB[DGN])$/.test(tags[i] ?? '')) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || (i > 0 && !/^(?:COMMA|QUOTE|CC|NP)$/.test(tags[i - 1] ?? ''))) continue;
    const form = lexicon.verbs.get(next.norm);
    if (form === undefined || (form.forms & (PAST | THIRD)) === 0 || lexicon.verbs.has(token.norm)) continue;
    if (!verbClasses(form.lemma).has('speech') || next.text !== next.norm) continue;
    tags[i] = 'NP';
    tags[i + 1] = (form.forms & PAST) !== 0 ? 'VBD' : 'VBZ';
  }
}

/** "One reason", "a louder cry": a form that does not agree with the singular before it is a noun. */
function singularHeads(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (tags[i] !== 'VBZ' || lexicon.verbs.get(norm)?.lemma !== norm) continue;
    const before = tokens[i - 1]?.norm ?? '';
    const article =
      !COLLECTIVE.test(before) && /^(?:a|an)$/.test(tokens[i - 2]?.norm ?? '') && /^[NJ]$/.test(tags[i - 1] ?? '');
    if (/^(?:one|another|each)$/.test(before) || (article && !/s$/.test(before))) tags[i] = 'N';
  }
}

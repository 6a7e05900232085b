import type { Lexicon } from '../pack.ts';
import { BASE, PARTICIPLE, PAST, THIRD } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
import { LIGHT, verbClasses } from './lexicon.ts';

/** Forms that are verbs wherever a subject can stand before them. */
const SURE = new Set(
  'says said say tells told wants believes thinks knows sees hopes appears seems suggests opposes argues writes insists calls supports agrees adds describes explains asks defends'.split(
    ' ',
  ),
);

/**
 * Corrects the tags of report verbs that a lexicon of forms takes for nouns: "the aide says", and the verb of a headline
 * in capitals ("Mayor Slams Plan").
 */
export function retagReports(lexicon: Lexicon): (tags: Tag[], tokens: readonly Token[]) => void {
  return (tags, tokens) => {
    let capitals = 0;
    let words = 0;
    tokens.forEach((token, i) => {
      const { heads, capital, listed } = token.word;
      if (heads) words += 1;
      if (heads && capital) capitals += 1;
      if (listed === undefined || !SURE.has(token.norm) || token.text !== token.norm) return;
      const tag = tags[i];
      if (tag !== 'N' && tag !== 'NP' && tag !== 'J') return;
      const before = tags[i - 1];
      // "resisted calls to resign": behind a verb it is what somebody does something to.
      if (before === 'D' || before === 'J' || before === 'POS' || before === 'IN' || /^VB[DZN]$/.test(before ?? '')) {
        if (token.norm !== 'says' && token.norm !== 'said') return;
      }
      const form = lexicon.verbs.get(token.norm);
      if (form === undefined) return;
      tags[i] = (form.forms & PAST) !== 0 ? 'VBD' : 'VBZ';
    });
    tokens.forEach((token, i) => {
      // "a source close to him"
      if (token.norm === 'close' && tokens[i + 1]?.norm === 'to' && (tags[i - 1] === 'N' || tags[i - 1] === 'NP'))
        tags[i] = 'J';
      // "has since said"
      if (token.norm === 'since' && tags[i - 1] === 'HAVE' && /^VB[DN]$/.test(tags[i + 1] ?? '')) tags[i] = 'R';
    });
    reducedRelatives(lexicon, tags, tokens);
    closingReport(lexicon, tags, tokens);
    sentenceVerbs(lexicon, tags, tokens);
    if (!tags.some((tag) => FINITE.has(tag))) bareHeadline(lexicon, tags, tokens);
    if (words < 4 || capitals < words * 0.75) return;
    headline(lexicon, tags, tokens);
  };
}

const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'MD', 'BE', 'HAVE', 'DO']);
const BOUNDARY: ReadonlySet<Tag> = new Set(['COMMA', 'SUB', 'WH', 'CC', 'QUOTE', 'PUNCT']);
const MANY = /^(?:many|few|some|all|most|others|both|several|people|men|women|children|police|percent)$/;

/** How far the verb of the sentence may stand behind such a participle. */
const FARTHEST = 7;

/** "A lawsuit filed in Ohio accuses the firm": the verb in -s that was taken for a noun, or −1. */
function thirdPerson(lexicon: Lexicon, tags: readonly Tag[], tokens: readonly Token[], first: number): number {
  for (let k = first + 1; k < first + FARTHEST; k++) {
    const token = tokens[k];
    const before = tags[k - 1];
    if (tags[k] !== 'N' || token === undefined || token.text !== token.norm) continue;
    if (before !== 'N' && before !== 'NP' && before !== 'NUM') continue;
    const form = lexicon.verbs.get(token.norm);
    const third = form !== undefined && (form.forms & (THIRD | BASE)) === THIRD && lexicon.reports.has(form.lemma);
    if (third && /^(?:D|PRO|SUB|WH)$/.test(tags[k + 1] ?? '')) return k;
  }
  return -1;
}

/** "A study published on Monday found": of two verbs in the past with nothing between that joins them the first is a participle. */
function reducedRelatives(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 1; i + 3 < tags.length; i++) {
    if (tags[i] !== 'VBD' || tags[i - 1] !== 'N' || tags[i + 1] !== 'IN') continue;
    const first = tags[i + 2] === 'IN' ? i + 3 : i + 2;
    let end = first;
    while (end < i + FARTHEST && /^(?:D|J|N|NP|NUM)$/.test(tags[end] ?? '')) end += 1;
    const accuses = thirdPerson(lexicon, tags, tokens, first);
    if (accuses > 0) {
      tags[i] = 'VBN';
      tags[accuses] = 'VBZ';
      continue;
    }
    if (end <= first || !(tags[end] === 'VBD' || (tags[end] === 'VBN' && tags[end + 1] === 'D'))) continue;
    tags[i] = 'VBN';
    tags[end] = 'VBD';
  }
}

/** "…, aides insist", "…, report finds": a line may end with who says so. */
function closingReport(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  let last = tokens.length - 1;
  while (last > 0 && (tags[last] === 'PUNCT' || tags[last] === 'QUOTE')) last -= 1;
  const form = lexicon.verbs.get(tokens[last]?.norm ?? '');
  if (tags[last] !== 'N' || form === undefined || !lexicon.reports.has(form.lemma)) return;
  let comma = last - 1;
  while (comma > last - 6 && /^(?:N|NP|J)$/.test(tags[comma] ?? '')) comma -= 1;
  if (tags[comma] !== 'COMMA' || comma === last - 1) return;
  const before = tokens[last - 1]?.norm ?? '';
  const third = (form.forms & THIRD) !== 0 && (form.forms & BASE) === 0;
  const plural = /[^s]s$/.test(before) || MANY.test(before);
  if (third !== plural) tags[last] = 'VBZ';
}

/** The verb that a clause still lacks: "critics argue that", "the poll shows her", "a survey released Monday found that". */
function sentenceVerbs(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  let finite = false;
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i];
    if (tag === undefined) continue;
    if (BOUNDARY.has(tag)) finite = false;
    else if (FINITE.has(tag)) finite = true;
    const token = tokens[i];
    if (finite || i === 0 || token === undefined || token.text !== token.norm || (tag !== 'N' && tag !== 'VBN'))
      continue;
    let b = i - 1;
    while (b > 0 && tags[b] === 'R') b -= 1;
    const before = tokens[b];
    const form = lexicon.verbs.get(token.norm);
    if (b < 0 || before === undefined || form === undefined) continue;
    if (verbClasses(form.lemma).size === 0 && !LIGHT.has(form.lemma) && form.lemma !== 'need') continue;
    const nominal =
      tags[b] === 'N' ||
      tags[b] === 'NP' ||
      tags[b] === 'PRO' ||
      MANY.test(before.norm) ||
      /^(?:\)|")$/.test(before.norm);
    if (!nominal) continue;
    const after = tags[i + 1];
    if (tag === 'VBN') {
      // A participle has no object of its own: "issued a statement" is what somebody did.
      if (tokens[i + 1]?.norm === 'that' || token.norm === 'said' || after === 'D') tags[i] = 'VBD';
      else continue;
    } else {
      const opens =
        after === 'D' ||
        after === 'PRO' ||
        after === 'SUB' ||
        after === 'NP' ||
        after === 'TO' ||
        after === 'WH' ||
        after === 'VBG' ||
        tokens[i + 1]?.norm === 'that' ||
        tokens[i + 1]?.norm === 'having' ||
        (token.norm === 'cast' && /^(?:doubts?|light|blame)$/.test(tokens[i + 1]?.norm ?? '')) ||
        after === 'J' ||
        (after === 'N' && /s$/.test(tokens[i + 1]?.norm ?? ''));
      const plural = /[^s]s$/.test(before.norm) || MANY.test(before.norm);
      if (!opens) continue;
      if ((form.forms & THIRD) !== 0 && (form.forms & BASE) === 0 && (after === 'SUB' || !(plural && tags[b] === 'N')))
        tags[i] = 'VBZ';
      else if (token.norm === 'cast') tags[i] = 'VBD';
      else if ((form.forms & BASE) !== 0 && plural) tags[i] = 'VBZ';
      else continue;
    }
    finite = true;
  }
}

/** "Ministers deny plot", "Court rejects appeal": a line without a finite verb has the report verb that it could have. */
function bareHeadline(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || tags[i] !== 'N' || token.text !== token.norm) continue;
    const form = lexicon.verbs.get(token.norm);
    const known = form !== undefined && (lexicon.reports.has(form.lemma) || lexicon.frames.object.has(form.lemma));
    if (form === undefined || !known || !/^(?:N|NP|J|D|NUM)$/.test(tags[i + 1] ?? '')) continue;
    const before = tokens[i - 1]?.norm ?? '';
    const plural = /[^s]s$/.test(before) || MANY.test(before);
    const third = (form.forms & THIRD) !== 0 && (form.forms & BASE) === 0;
    if (!/^(?:N|NP)$/.test(tags[i - 1] ?? '') || third === plural) continue;
    tags[i] = 'VBZ';
    return;
  }
}

function headline(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || tags[i] !== 'NP' || !(tags[i - 1] === 'NP' || tags[i - 1] === 'N')) continue;
    const form = lexicon.verbs.get(token.norm);
    if (form === undefined) continue;
    const classes = verbClasses(form.lemma);
    if (!classes.has('speech') && !classes.has('judgement') && !classes.has('thought')) continue;
    if ((form.forms & THIRD) !== 0 && (form.forms & BASE) === 0) tags[i] = 'VBZ';
    else if ((form.forms & PAST) !== 0 && (form.forms & BASE) === 0 && (form.forms & PARTICIPLE) !== 0) tags[i] = 'VBD';
  }
}

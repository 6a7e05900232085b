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
      if (token.text.length > 3 && /\p{L}/u.test(token.text)) {
        words += 1;
        if (/^\p{Lu}/u.test(token.text)) capitals += 1;
      }
      if (!SURE.has(token.norm) || token.text !== token.norm) return;
      const tag = tags[i];
      if (tag !== 'N' && tag !== 'NP' && tag !== 'J') return;
      const before = tags[i - 1];
      if (before === 'D' || before === 'J' || before === 'POS' || before === 'IN') {
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
    reducedRelatives(tags);
    sentenceVerbs(lexicon, tags, tokens);
    if (words < 4 || capitals < words * 0.75) return;
    headline(lexicon, tags, tokens);
  };
}

const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'MD', 'BE', 'HAVE', 'DO']);
const BOUNDARY: ReadonlySet<Tag> = new Set(['COMMA', 'SUB', 'WH', 'CC', 'QUOTE', 'PUNCT']);
const MANY = /^(?:many|few|some|all|most|others|both|several|people|men|women|children|police|percent)$/;

/** How far the verb of the sentence may stand behind such a participle. */
const FARTHEST = 7;

/** "A study published on Monday found": of two verbs in the past with nothing between that joins them the first is a participle. */
function reducedRelatives(tags: Tag[]): void {
  for (let i = 1; i + 3 < tags.length; i++) {
    if (tags[i] !== 'VBD' || tags[i - 1] !== 'N' || tags[i + 1] !== 'IN') continue;
    const first = tags[i + 2] === 'IN' ? i + 3 : i + 2;
    let end = first;
    while (end < i + FARTHEST && /^(?:D|J|N|NP|NUM)$/.test(tags[end] ?? '')) end += 1;
    if (end <= first || !(tags[end] === 'VBD' || (tags[end] === 'VBN' && tags[end + 1] === 'D'))) continue;
    tags[i] = 'VBN';
    tags[end] = 'VBD';
  }
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
    if (finite || token === undefined || token.text !== token.norm || (tag !== 'N' && tag !== 'VBN')) continue;
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
        after === 'J' ||
        (after === 'N' && /s$/.test(tokens[i + 1]?.norm ?? ''));
      const plural = /[^s]s$/.test(before.norm) || MANY.test(before.norm);
      if (!opens) continue;
      if ((form.forms & THIRD) !== 0 && (form.forms & BASE) === 0 && (after === 'SUB' || !(plural && tags[b] === 'N')))
        tags[i] = 'VBZ';
      else if ((form.forms & BASE) !== 0 && plural) tags[i] = 'VBZ';
      else continue;
    }
    finite = true;
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

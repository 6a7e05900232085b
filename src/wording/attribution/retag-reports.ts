import type { Lexicon } from '../pack.ts';
import { BASE, PARTICIPLE, PAST, THIRD } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
import { VERBS } from './lexicon.ts';

/** Forms that are verbs wherever a subject can stand before them. */
const SURE = new Set(
  'says said say tells told wants believes thinks knows sees hopes appears seems suggests opposes argues writes insists calls supports agrees adds describes explains asks defends'.split(' '),
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
    if (words < 4 || capitals < words * 0.75) return;
    headline(lexicon, tags, tokens);
  };
}

function headline(lexicon: Lexicon, tags: Tag[], tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || tags[i] !== 'NP' || !(tags[i - 1] === 'NP' || tags[i - 1] === 'N')) continue;
    const form = lexicon.verbs.get(token.norm);
    if (form === undefined) continue;
    const verb = VERBS.speech.has(form.lemma) || VERBS.judgement.has(form.lemma) || VERBS.thought.has(form.lemma);
    if (!verb) continue;
    if ((form.forms & THIRD) !== 0 && (form.forms & BASE) === 0) tags[i] = 'VBZ';
    else if ((form.forms & PAST) !== 0 && (form.forms & BASE) === 0 && (form.forms & PARTICIPLE) !== 0) tags[i] = 'VBD';
  }
}

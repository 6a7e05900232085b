import type { Parsed } from '../stack.ts';
import { isVerbal } from '../tag.ts';
import type { CueRule } from './raw-cue.ts';

const found = (rule: string, length = 1): CueRule => ({
  kind: 'weasel',
  rule: `weasel/${rule}`,
  effect: 'leaves open who or how many',
  length,
});

/** "some officials", "many of them", "several accused": of a noun, and not "the many", "some 20". */
function quantifies({ tokens, tags }: Parsed, i: number, norm: string): boolean {
  const next = tags[i + 1];
  if (tags[i - 1] === 'D' || next === 'NUM') return false;
  if (next === 'N' || next === 'NP' || tokens[i + 1]?.norm === 'of') return true;
  return norm !== 'most' && (next === 'J' || next === 'VBG' || next === 'VBN' || next === 'R' || isVerbal(next));
}

/** "the most famous", "his most important": a rank that nobody measured. "most recent" and "most common" are measured. */
function ranks({ tokens, tags }: Parsed, i: number): boolean {
  const next = tags[i + 1];
  return (
    (next === 'J' || next === 'R' || next === 'VBN') &&
    !/^(?:recent|recently|common|commonly|likely|probably|of)$/.test(tokens[i + 1]?.norm ?? '')
  );
}

/** "is considered to", "widely seen", "it is said": a passive that keeps quiet about whose view it is. */
function isAgentless({ tokens, tags, lemmas, lexicon }: Parsed, i: number): boolean {
  if (tags[i] !== 'VBN' || lexicon.weasels.get(lemmas[i] ?? '') !== 'passive') return false;
  const next = tokens[i + 1]?.norm;
  if (next === 'by') return false;
  if (next === 'to' || next === 'as' || next === 'that' || tags[i - 1] === 'R') return true;
  return tags[i - 1] === 'BE' && (tokens[i - 2]?.norm === 'it' || lemmas[i] === 'consider');
}

const RANKED = /^(?:most|best|few|first|major|leading|greatest|great|main|top|more|.+est)$/;

/** Whether words generalise, or appeal to people, without saying how many or who. */
export function weaselAt(parsed: Parsed, i: number): CueRule | undefined {
  const { tags, words } = parsed;
  const word = words[i];
  for (const parts of word?.weaselPhrases ?? []) {
    if (!parts.every((part, k) => words[i + k]?.norm === part)) continue;
    // "one of the attackers" is one; "one of the finest" is praise.
    if (word?.norm === 'one' && !RANKED.test(words[i + parts.length]?.norm ?? '')) continue;
    return found('phrase', parts.length);
  }
  const kind = word?.weasel;
  const next = tags[i + 1];
  switch (kind) {
    case 'quantifier':
      if (quantifies(parsed, i, word?.norm ?? '')) return found(kind);
      return word?.norm === 'most' && ranks(parsed, i) ? found('superlative') : undefined;
    case 'people':
      return tags[i - 1] !== 'D' && (isVerbal(next) || word?.norm === 'others') ? found(kind) : undefined;
    case 'adverb':
      return found(kind);
    case 'peacock':
      return tags[i] === 'J' || tags[i] === 'VBN' ? found(kind) : undefined;
    case 'certain':
      return next === 'N' && words[i + 1]?.norm.endsWith('s') && tags[i - 1] !== 'D' ? found(kind) : undefined;
    default:
      return isAgentless(parsed, i) ? found('passive') : undefined;
  }
}

/** Whether a sentence reports measurements, by two signs of a laboratory: there "several" has been counted and "widely" mapped. */
export function isLaboratory({ words }: Parsed): boolean {
  let first: string | undefined;
  for (const { laboratory, norm } of words) {
    if (!laboratory || norm === first) continue;
    if (first !== undefined) return true;
    first = norm;
  }
  return false;
}

import type { Parsed } from '../stack.ts';
import { isVerbal } from '../tag.ts';
import type { CueRule } from './raw-cue.ts';

/** Whether a word generalises, or appeals to people, without saying how many or who. */
export function weaselAt({ tokens, tags, lemmas, words, lexicon }: Parsed, i: number): CueRule | undefined {
  const norm = tokens[i]?.norm ?? '';
  const found = (rule: string): CueRule => ({
    kind: 'weasel',
    rule: `weasel/${rule}`,
    effect: 'leaves open who or how many',
    length: 1,
  });
  const kind = words[i]?.weasel;
  const next = tags[i + 1];
  if (kind === 'quantifier') {
    const numbered = tags[i - 1] === 'D' || next === 'NUM';
    const noun =
      next === 'N' ||
      next === 'NP' ||
      tokens[i + 1]?.norm === 'of' ||
      (norm !== 'most' && (next === 'J' || next === 'VBG' || next === 'VBN' || next === 'R')) ||
      (isVerbal(next) && norm !== 'most');
    return noun && !numbered ? found(kind) : undefined;
  }
  if (kind === 'people') return tags[i - 1] !== 'D' && (isVerbal(next) || norm === 'others') ? found(kind) : undefined;
  if (kind === 'adverb') return found(kind);
  if (tags[i] !== 'VBN' || lexicon.weasels.get(lemmas[i] ?? '') !== 'passive' || tokens[i + 1]?.norm === 'by')
    return undefined;
  const as = tokens[i + 1]?.norm;
  return as === 'to' || as === 'as' || as === 'that' || tags[i - 1] === 'R' ? found('passive') : undefined;
}

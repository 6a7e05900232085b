import type { Parsed } from '../stack.ts';
import type { Tag } from '../tag.ts';
import type { CueRule } from './raw-cue.ts';

const FAIL: ReadonlySet<string> = new Set('fail fails failed failing failure failures'.split(' '));
const LACK: ReadonlySet<string> = new Set('absence lack lacking lacks lacked absent unable'.split(' '));

/** Whether negation is spoken at a token. */
export function negationAt({ tokens, tags, words }: Parsed, i: number): CueRule | undefined {
  const norm = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  const flip = (rule: string, length = 1): CueRule => ({ kind: 'negation', rule, effect: 'flips', length });
  const class_ = words[i]?.negation;
  if (class_ !== undefined) {
    if (norm === 'not' && /^(?:only|merely|simply|just)$/.test(next)) return undefined;
    if (norm === 'no' && /^(?:doubt|matter|sooner)$/.test(next)) return undefined;
    if (norm === 'nothing' && next === 'but') return undefined;
    if (norm === 'no' && next === '.' && /^\d/.test(tokens[i + 2]?.norm ?? '')) return undefined;
    if (norm === 'save' && !(next === 'for' || next === 'that' || next === 'in' || next === 'only' || tags[i] === 'IN'))
      return undefined;
    if (norm === 'except') return undefined;
    return flip(`negation/${class_}`);
  }
  if (norm === 'by' && next === 'no' && tokens[i + 2]?.norm === 'means') return flip('negation/phrase', 3);
  if (norm === 'rather' && next === 'than') return flip('negation/phrase', 2);
  if (FAIL.has(norm) && next === 'to') return flip('negation/fail');
  if (LACK.has(norm) && !(tags[i - 1] === 'D' && /^(?:no)$/.test(tokens[i - 1]?.norm ?? '')))
    return flip('negation/lack');
  if (words[i]?.affix)
    return flip(
      speaksOfClause(tags, i) && !/^(?:in|dis)/.test(norm) && !/^un.*(?:ed|own|ear)$/.test(norm)
        ? 'negation/affix-predicate'
        : 'negation/affix',
    );
  return undefined;
}

/** Whether a word is what its clause says ("was unable"), not a part of a name for something ("unstable isotopes"). */
function speaksOfClause(tags: readonly Tag[], i: number): boolean {
  const next = tags[i + 1];
  return tags[i] !== 'IN' && next !== 'N' && next !== 'NP' && next !== 'J';
}

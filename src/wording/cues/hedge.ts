import type { CueKind } from '../../model/reading.ts';
import type { Parsed } from '../stack.ts';
import type { CueRule } from './raw-cue.ts';

const INDICATE: ReadonlySet<string> = new Set('indicate indicates indicated indicating indication'.split(' '));

/** Whether a word marks uncertainty where it stands. */
export function hedgeAt({ tokens, tags, words }: Parsed, i: number): CueRule | undefined {
  const norm = tokens[i]?.norm ?? '';
  const kind = words[i]?.hedge;
  const next = tokens[i + 1]?.norm ?? '';
  if (kind !== undefined) {
    if (norm === 'may' && tags[i] !== 'MD') return undefined;
    if (norm === 'might' && tags[i] !== 'MD') return undefined;
    return { kind: kind as CueKind, rule: `hedge/${kind}`, effect: 'makes it less than certain', length: 1 };
  }
  if (next === 'that' && INDICATE.has(norm))
    return { kind: 'evidential', rule: 'hedge/indicate-that', effect: 'evidence points to it', length: 2 };
  // "could be detected" reports an ability, "could be a cause" a possibility.
  if (norm === 'could' && next !== 'not' && next !== "n't" && !(next === 'be' && tags[i + 2] === 'VBN'))
    return { kind: 'epistemic', rule: 'hedge/could', effect: 'possible', length: 1 };
  return undefined;
}

import type { Parsed } from '../stack.ts';

/** A question mark at the end asks the main clause, unless it is only a tag ("…, isn't it?"). */
export function asks(parsed: Parsed): boolean {
  const { tokens, to, from, tags } = parsed;
  for (let i = to - 1; i >= Math.max(from, to - 3); i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm.startsWith('?')) {
      const before = tags[i - 1];
      const turned = before === 'NEG' && tags[i - 2] === 'PRO' && tags[i - 4] === 'COMMA' && i - from > 5;
      const tag =
        before === 'PRO' &&
        (tags[i - 2] === 'NEG' ||
          tags[i - 2] === 'BE' ||
          tags[i - 2] === 'DO' ||
          tags[i - 2] === 'HAVE' ||
          tags[i - 2] === 'MD') &&
        i - from > 5;
      return !tag && !turned;
    }
    if (tags[i] !== 'QUOTE') return false;
  }
  return false;
}

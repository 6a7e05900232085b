import type { Span } from '../model/reading.ts';
import type { Token } from './token.ts';

interface Placed {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The span of the tokens from..to (exclusive), with the text between them as it stands in the source. */
export function spanOf({ text, tokens }: Placed, from: number, to: number): Span {
  const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0;
  const end = Math.max(start, tokens[Math.max(from, to - 1)]?.end ?? start);
  return { start, end, text: text.slice(start, end) };
}

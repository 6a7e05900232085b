import { displayWidth, letters } from './display-width.ts';

export interface WrapOptions {
  readonly width: number;
  /** Stands before the first line. */
  readonly first?: string;
  /** Stands before every further line; default: as many spaces as `first` takes. */
  readonly rest?: string;
}

/** Breaks text at spaces so that no line takes more columns than `width`; a longer word is broken between letters. */
export function wrapText(text: string, options: WrapOptions): string[] {
  const first = options.first ?? '';
  const rest = options.rest ?? ' '.repeat(displayWidth(first));
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  const startLine = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    used = displayWidth(rest);
    empty = true;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const width = displayWidth(word);
    const gap = empty ? 0 : 1;
    if (used + gap + width <= options.width) {
      line += ' '.repeat(gap) + word;
      used += gap + width;
      empty = false;
      continue;
    }
    if (!empty) startLine();
    if (used + width <= options.width) {
      line += word;
      used += width;
      empty = false;
      continue;
    }
    for (const { letter, width: columns } of letters(word)) {
      if (!empty && used + columns > options.width) startLine();
      line += letter;
      used += columns;
      empty = false;
    }
  }
  if (!empty || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

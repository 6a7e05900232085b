import type { Attribution, Span } from '../model/reading.ts';
import { safeText } from '../report/safe-text.ts';

/** A place in a text, both from 1; columns count UTF-16 code units, as editors do. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of an offset by halving; the starts of the lines are looked for once. */
function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Who says what in a text, one attribution a paragraph, each part with its line and column. */
export function attributionsText(text: string, attributions: readonly Attribution[]): string {
  if (attributions.length === 0) return 'no attribution found\n';
  const placeOf = placesIn(text);
  const part = (name: string, spans: readonly Span[], none: string): string[] =>
    spans.length === 0
      ? [`  ${name}: ${none}`]
      : spans.map(({ start, text: words }) => {
          const { line, column } = placeOf(start);
          return `  ${name} ${line}:${column}: ${safeText(words)}`;
        });
  const paragraphs = attributions.map(({ kind, source, cue, content, act }) =>
    [
      kind === 'speech' ? act : `${act} (${kind})`,
      ...part('who', source, 'nobody named'),
      ...part('cue', cue, 'none'),
      ...part('what', content, 'not said here'),
    ].join('\n'),
  );
  return `${paragraphs.join('\n\n')}\n`;
}

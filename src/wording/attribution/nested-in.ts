import type { Attribution, Span } from '../../model/reading.ts';

/** Prose does not nest deeper; the limit keeps the search linear. */
const DEEPEST = 6;
const MARKS = /[\s"“”‘’'«»]/;
const MARKS_BEHIND = /[\s"“”‘’'«»,]/;

/** The part of a content that is searched, without quotation marks at its ends. */
function withoutMarks(text: string): readonly [from: number, to: number] {
  let from = 0;
  let to = text.length;
  while (from < to && MARKS.test(text[from] ?? '')) from += 1;
  while (to > from && MARKS_BEHIND.test(text[to - 1] ?? '')) to -= 1;
  return [from, to];
}

const moved = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));

function shifted(one: Attribution, by: number): Attribution {
  const { link } = one;
  return {
    ...one,
    source: moved(one.source, by),
    cue: moved(one.cue, by),
    content: moved(one.content, by),
    ...(link === undefined
      ? {}
      : { link: { ...link, span: { ...link.span, start: link.span.start + by, end: link.span.end + by } } }),
  };
}

/**
 * The attributions found, and those within their contents, down to the innermost: "A said that B had denied S" gives A's
 * and, within it, B's. A quotation is searched without its marks. In the order of their cues.
 */
export function nestedIn(
  outer: readonly Attribution[],
  search: (words: string) => readonly Attribution[],
): readonly Attribution[] {
  const all: { readonly one: Attribution; readonly host: Attribution | undefined }[] = [];
  const add = (one: Attribution, host: Attribution | undefined, depth: number): void => {
    all.push({ one, host });
    if (depth >= DEEPEST) return;
    for (const { start, text } of one.content) {
      const [from, to] = withoutMarks(text);
      for (const inner of search(text.slice(from, to))) add(shifted(inner, start + from), one, depth + 1);
    }
  };
  for (const one of outer) add(one, undefined, 0);
  all.sort((a, b) => (a.one.cue[0]?.start ?? 0) - (b.one.cue[0]?.start ?? 0));
  const places = new Map(all.map(({ one }, i) => [one, i]));
  return all.map(({ one, host }) => {
    const within = host === undefined ? undefined : places.get(host);
    return within === undefined ? one : { ...one, within };
  });
}

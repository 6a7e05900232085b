import type { Quotations } from './quotations.ts';
import type { Range } from './scene.ts';

/** An attribution over the tokens of the whole text. */
export interface Placed {
  readonly cue: Range;
  readonly content: Range[];
  readonly sentence: number;
}

/** Shorter quotations lend a word; they belong to a speaker of their own sentence only. */
const SCARE = 5;

/**
 * Gives every quotation to a speaker: to the one who has a part of it; to one in its sentence; to the last one before it
 * in the paragraph; or, if it opens a paragraph, to the last one who was quoted. Linear.
 */
export function handOutQuotations(
  placed: readonly Placed[],
  { ranges, paragraph }: Quotations,
  sentenceAt: Int32Array,
): void {
  const owner = new Int32Array(sentenceAt.length).fill(-1);
  placed.forEach(({ content }, p) => {
    for (const [from, to] of content) owner.fill(p, from, to);
  });
  let next = 0;
  for (const [from, to] of ranges.slice(1)) {
    let own = -1;
    for (let i = from; i < to && own < 0; i++) own = owner[i] ?? -1;
    while (next < placed.length && (placed[next]?.cue[0] ?? 0) < from) next += 1;
    if (own < 0) {
      const before = next - 1;
      const after = next;
      const same = (p: number) =>
        placed[p]?.sentence === sentenceAt[from] || placed[p]?.sentence === sentenceAt[to - 1];
      const near = (p: number) =>
        p >= 0 && p < placed.length && (paragraph[placed[p]?.cue[0] ?? 0] ?? -1) === paragraph[from];
      // “Who did it?” / The mayor said.
      if (placed[after]?.content.length === 0 && placed[after]?.sentence === sentenceAt[to] && near(after)) own = after;
      else if (same(before)) own = before;
      else if (same(after)) own = after;
      else if (to - from < SCARE) continue;
      else if (near(before)) own = before;
      else if (before >= 0) own = before;
      else continue;
    }
    const target = placed[own];
    if (target === undefined) continue;
    for (let i = from; i < to; i++) {
      if ((owner[i] ?? -1) >= 0) continue;
      let end = i;
      while (end < to && (owner[end] ?? -1) < 0) {
        owner[end] = own;
        end += 1;
      }
      target.content.push([i, end]);
      i = end - 1;
    }
  }
}

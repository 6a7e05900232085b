import { describe, expect, it } from 'vitest';
import { findAttributions, readClaimWording, readWording } from '../../src/wording/index.ts';

/** What no prose looks like, each some 20,000 characters long and without a full stop. */
const PIECES: readonly string[] = [
  'a',
  '😀👍🏽 ',
  '\u202e\u200f said that ',
  'قال الوزير إن الجسر انهار ',
  'השר אמר כי ',
  '<p class="x">He said&nbsp;that <b>it</b></p>',
  'THE MAYOR SAID THAT THE BRIDGE FELL AND ',
  '“it ‘said " ',
  '((([',
  '— - -- ',
  'not never no ',
  'if he would have known whether ',
  'said, citing it, ',
  "'s ' ",
  '\0\uFFFE\uD800',
  '\r\n\t',
  '1,',
];

describe('what is no prose', () => {
  it.each(PIECES)('%j is read without an error, with spans that lie in the text', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    const { cues, target } = readWording(text, { target: { start: 9_000, end: 9_009 } });
    const found = findAttributions(text, { nested: true });
    const spans = [
      target,
      ...cues.map(({ span }) => span),
      ...found.flatMap(({ cue, content }) => [...cue, ...content]),
    ];
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(readClaimWording(text).trace.length).toBeLessThan(1_000);
  });
});

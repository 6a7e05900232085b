import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/reading.ts';
import { findAttributions } from '../../src/wording/index.ts';

const WORDS = (
  'the mayor Ada Okoro army said told reporters that believes wants to criticised support for claim according reportedly ' +
  "adding confident who , . ; : -- \" “ ” '' ( ) ‘ was by asked about whether is expected and but Monday it “ok”"
).split(' ');
const word = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS, '\n\n') }, fc.string({ maxLength: 6 }));
const junk = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

describe('attributions of any text', () => {
  it('have spans that lie in the text, in order, and are not empty', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const found = findAttributions(text);
        for (const { source, cue, content } of found) {
          for (const { start, end, text: words } of [...source, ...cue, ...content]) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(words);
          }
          expect(cue).toHaveLength(1);
        }
        const starts = found.map(({ cue }) => cue[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it('never lie in the words of another', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const found = findAttributions(text);
        for (const { cue } of found)
          for (const other of found)
            for (const words of other.content) expect(cue.some((span) => touches(span, words))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('of two paragraphs without quotation marks are those of each', () => {
    const sentence = fc.constantFrom(
      'The mayor said the dam had burst.',
      'The dam had burst, the mayor said.',
      'According to the mayor, the dam had burst.',
      'The union called for higher wages.',
      'The bridge fell.',
    );
    const cues = (text: string) => findAttributions(text).map(({ cue }) => cue[0]?.text);
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(cues(`${a}\n\n${b}`)).toEqual([...cues(a), ...cues(b)]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('size', () => {
  it.each([
    'he said that ',
    '“a,” b said, c ',
    'a said b, c said, d ',
    'according to x, ',
    'the mayor, the man, ',
    'he wants to go and see the claim that ',
    'reportedly ',
    'who said ',
    '( " ',
    'asked by x by y ',
  ])('a sentence of 100,000 characters of %j is read', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(findAttributions(text).length).toBeLessThanOrEqual(text.length);
  });

  it('a million characters are read', { timeout: 120_000 }, () => {
    const paragraph = '“The dam held,” said Ada Okoro, who built it. “It is safe.” The union denied that.\n\n';
    const times = Math.ceil(1_000_000 / paragraph.length);
    expect(findAttributions(paragraph.repeat(times))).toHaveLength(2 * times);
  });
});

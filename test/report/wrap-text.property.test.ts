import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/display-width.ts';
import { wrapText } from '../../src/report/wrap-text.ts';

const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }).map((list) => list.join(' '));

describe('wrapped text', () => {
  it('never takes more columns than it may, whatever the letters', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 80 }), (text, width) => {
        for (const line of wrapText(text, { width, first: '  · ' }))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('keeps every letter in its order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 80 }), (text, width) => {
        const squeezed = (some: string): string => some.replace(/\s/gu, '');
        expect(squeezed(wrapText(text, { width }).join(' '))).toBe(squeezed(text));
      }),
    );
  });
});

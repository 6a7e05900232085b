import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/wording/index.ts';

const chain = (text: string) =>
  findAttributions(text, { nested: true }).map(({ source, content, within }) => [
    source.map((span) => span.text).join(' … '),
    content.map((span) => span.text).join(' … '),
    within ?? -1,
  ]);

describe('attributions within attributions', () => {
  it('are found in what somebody said, to the innermost, in the order of their cues', () => {
    expect(chain('Reuters reported that the mayor said that Okoro had denied the report.')).toEqual([
      ['Reuters', 'the mayor said that Okoro had denied the report', -1],
      ['the mayor', 'Okoro had denied the report', 0],
      ['Okoro', 'the report', 1],
    ]);
  });

  it('are found in a quotation', () => {
    expect(chain('“The mayor denied the report,” said Okoro.')).toEqual([
      ['The mayor', 'the report', 1],
      ['Okoro', '“The mayor denied the report,”', -1],
    ]);
  });

  it('are left out unless asked for', () => {
    const text = 'The mayor said that Okoro had denied the report.';
    const flat = findAttributions(text);
    expect(flat).toEqual([findAttributions(text, { nested: true })[0]]);
    expect(flat[0]).not.toHaveProperty('within');
  });

  it('have spans that lie in the text and within the content of the outer one', () => {
    const parts = [
      'The mayor said ',
      'that Okoro ',
      'denied ',
      '“',
      '”',
      ', ',
      'he claimed ',
      'the bridge fell',
      '. ',
      '😀 ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (words) => {
        const text = words.join('');
        const found = findAttributions(text, { nested: true });
        for (const { source, cue, content, within } of found) {
          for (const span of [...source, ...cue, ...content]) expect(text.slice(span.start, span.end)).toBe(span.text);
          if (within === undefined) continue;
          const outer = found[within]?.content ?? [];
          for (const { start, end } of cue)
            expect(outer.some((span) => start >= span.start && end <= span.end)).toBe(true);
        }
      }),
    );
  });
});

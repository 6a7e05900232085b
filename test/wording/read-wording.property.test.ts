import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions, type Reading, readClaimWording, readWording } from '../../src/wording/index.ts';

const WORDS = [
  'the',
  'army',
  'may',
  'not',
  'said',
  'that',
  'if',
  'attacked',
  'to',
  'town',
  ',',
  '.',
  '"',
  '“',
  '”',
  'who',
  'and',
  'denied',
  'no',
  '19',
  'about',
  'is',
  'likely',
  '’',
  "n't",
  '(',
  '-LRB-',
  'ü',
  '漢字',
  '🚁',
  'did',
  '?',
  ';',
  'according',
  'reportedly',
  'killing',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const junk = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

function spansOf({ target, cues, condition, quantity, views }: Reading) {
  return [
    target,
    ...cues.flatMap(({ span, scope }) => [span, scope]),
    ...(condition ? [condition] : []),
    ...(quantity ? [quantity.span] : []),
    ...views.flatMap((view) => view.source.map((link) => link.span)),
  ];
}

describe('readings of any text', () => {
  it('have every span inside the text and equal to it', () => {
    fc.assert(
      fc.property(junk, (text) => {
        for (const { start, end, text: words } of spansOf(readWording(text)))
          expect(text.slice(start, end)).toBe(words);
        for (const { source, cue, content } of findAttributions(text)) {
          for (const { start, end, text: words } of [...source, ...cue, ...content])
            expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have numbers in their ranges for any target', () => {
    fc.assert(
      fc.property(junk, fc.nat(), fc.nat(), fc.constantFrom('news', 'web', 'survey'), (text, a, b, convention) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        for (const { probability, factuality } of readWording(text, { target: { start, end }, convention }).views) {
          const { low, mid, high } = probability;
          expect(0 <= low && low <= mid && mid <= high && high <= 1).toBe(true);
          expect(Math.abs(factuality)).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('read the wording of a claim without failing', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const { likelihood = [0, 1] } = readClaimWording(text);
        expect(0 <= likelihood[0] && likelihood[0] <= likelihood[1] && likelihood[1] <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const SUBJECTS = ['The army', 'Two men', 'The company', 'She'];
const PREDICATES = ['attacked the town', 'left the city on Monday', 'had sold the house', 'stole the car'];
const clause = fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...PREDICATES));
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const grades = (reading: Reading) => reading.views.map((view) => view.certainty + view.polarity);

describe('laws of reading', () => {
  it('denying a statement turns it for the source and opens it for the author', () => {
    fc.assert(
      fc.property(clause, ([subject, predicate]) => {
        const target = predicate
          .split(' ')
          .slice(0, predicate.startsWith('had') ? 2 : 1)
          .join(' ');
        expect(grades(readWording(`${subject} ${predicate}.`, { target }))).toEqual(['CT+']);
        expect(grades(readWording(`The mayor denied that ${lower(subject)} ${predicate}.`, { target }))).toEqual([
          'Uu',
          'CT-',
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('white space and the style of quotation marks do not matter', () => {
    fc.assert(
      fc.property(clause, fc.constantFrom('  ', '\n', '\t', '\u00a0'), ([subject, predicate], space) => {
        const plain = `"${subject} ${predicate}," the mayor said.`;
        const target = predicate.split(' ')[0] ?? '';
        const expected = grades(readWording(plain, { target }));
        expect(grades(readWording(plain.replaceAll(' ', space), { target }))).toEqual(expected);
        expect(grades(readWording(`“${subject} ${predicate},” the mayor said.`, { target }))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('size', () => {
  it('a very long sentence, deep nesting and a very long word are read', () => {
    const nested = `${'The mayor said that '.repeat(5000)}the army attacked.`;
    expect(readWording(nested, { target: 'attacked' }).views.length).toBeGreaterThan(1);
    expect(readWording('a'.repeat(300_000)).hedged).toBe(false);
    expect(readWording(`${'('.repeat(50_000)} may ${'"'.repeat(50_000)}`).hedged).toBe(true);
    expect(findAttributions('if not that who '.repeat(6000))).toEqual(expect.any(Array));
  });
});

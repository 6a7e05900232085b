import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describe as describeProbability } from '../../src/confidence/describe.ts';
import { readLikelihood } from '../../src/confidence/likelihood.ts';
import { type ScaleTerm, scaleKey } from '../../src/confidence/scales/scale.ts';
import { SCALES } from '../../src/confidence/scales/table.ts';

const page = readFileSync(new URL('../../docs/theory/scales.md', import.meta.url), 'utf8');

/** The table under `### key` of the page, one term a row. */
function printedTerms(key: string): ScaleTerm[] {
  const section = page.split(/^##+ /mu).find((part) => part.startsWith(`${key}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) => {
    const [words = '', range = '', value = '', marks = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const open = /open (?<end>low|high)/u.exec(marks)?.groups?.['end'] as 'low' | 'high' | undefined;
    const [low = Number.NaN, high = Number.NaN] = range.split('–').map(Number);
    return {
      words: words.split(' / '),
      range: range === 'null' ? null : [low, high],
      ...(value !== '' && { value: Number(value) }),
      ...(open !== undefined && { open }),
      ...(marks.includes('possible') && { possible: true as const }),
    };
  });
}

describe.each(SCALES.map((scale) => [scaleKey(scale), scale] as const))('the scale %s', (key, scale) => {
  it('has the figures of the page', () => {
    expect(scale.terms).toEqual(printedTerms(key));
  });

  it('says where it was published', () => {
    expect(scale.source.length).toBeGreaterThan(20);
    expect(scale.title).not.toBe('');
  });

  it('reads every word as its range', () => {
    for (const { words, range } of scale.terms) {
      for (const word of words) {
        const read = readLikelihood(`${key}:${word}`);
        expect(read && [read.low, read.high], word).toEqual(range && [range[0] / 100, range[1] / 100]);
        expect(read?.scale ?? key).toBe(key);
      }
    }
  });

  it('has each word once', () => {
    const words = scale.terms.flatMap((term) => term.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('keeps the value of a word within its range, and ranges within 0–100', () => {
    for (const { range, value, words } of scale.terms) {
      if (range === null) continue;
      const [low, high] = range;
      expect(low >= 0 && low <= high && high <= 100, words[0]).toBe(true);
      if (value !== undefined) expect(value >= low && value <= high, words[0]).toBe(true);
    }
  });

  it('describes the value of a word with that word or with one as narrow', () => {
    for (const term of scale.terms) {
      if (term.range === null || (scale.reads === 'points' && term.possible)) continue;
      const value = (term.value ?? (term.range[0] + term.range[1]) / 2) / 100;
      const again = readLikelihood(`${key}:${describeProbability(value, key)}`);
      expect(again?.high ?? 0).toBeGreaterThanOrEqual(value - 1e-9);
      expect(again?.low ?? 1).toBeLessThanOrEqual(value + 1e-9);
    }
  });
});

describe('the scales together', () => {
  it('have distinct names', () => {
    expect(new Set(SCALES.map(scaleKey)).size).toBe(SCALES.length);
  });

  it('mark the two that were taken from reprints', () => {
    expect(SCALES.filter(({ secondHand }) => secondHand).map(scaleKey)).toEqual(['phia@2025', 'ipcc@ar5']);
  });

  it('name the author of the inter-quartile ranges and the licence', () => {
    expect(SCALES.find(({ id }) => id === 'survey')?.source).toMatch(/CAPphrase.*CC BY 4\.0/u);
  });
});

import { describe, expect, it } from 'vitest';
import { readAdmiralty } from '../../src/confidence/admiralty.ts';
import { discount } from '../../src/confidence/discount.ts';
import { fuse } from '../../src/confidence/fuse.ts';
import type { FusionMethod } from '../../src/confidence/fusion/table.ts';
import { readLikelihood } from '../../src/confidence/likelihood.ts';
import { project } from '../../src/confidence/project.ts';
import { toOpinion } from '../../src/confidence/to-opinion.ts';
import { DOUBLE_EXACT, largestError, oracle, type Parts, parts } from './opinion-vectors.ts';

interface WordCase {
  readonly scale: string;
  readonly words: string;
  readonly interval: readonly [number, number];
  readonly supportReading: Parts;
  readonly supportReadingP: number;
  readonly intervalReading: Parts;
  readonly intervalReadingP: number;
}

interface AdmiraltyCase {
  readonly code: string;
  readonly trust: number;
  readonly trustKnown: boolean;
  readonly interval: readonly [number, number];
  readonly opinion: Parts;
  readonly P: number;
}

const SCALE_IDS: Readonly<Record<string, string>> = {
  'ICD-203 (2015)': 'icd203@2015',
  'UK PHIA yardstick': 'phia@2025',
  'IPCC AR5/AR6': 'ipcc@ar5',
  'STIX 2.1 App. A, DNI scale': 'stix-dni@2.1',
};

const { words, admiralty, corroborationTable } = oracle<{
  words: readonly WordCase[];
  admiralty: readonly AdmiraltyCase[];
  corroborationTable: readonly Readonly<Record<string, string | number>>[];
}>('verbal');

describe('words of the published scales', () => {
  it.each(words)('$scale: $words', (item) => {
    for (const word of item.words.split(' / ')) {
      const written = `${SCALE_IDS[item.scale]}:${word}`;
      const read = readLikelihood(written);
      expect([read?.low, read?.high], written).toEqual(item.interval);
      const support = toOpinion(written, { clip: false });
      expect(largestError(parts(support), item.supportReading)).toBeLessThanOrEqual(DOUBLE_EXACT);
      expect(project(support)).toBeCloseTo(item.supportReadingP, 12);
      const interval = toOpinion(written, { reading: 'interval' });
      expect(largestError(parts(interval), item.intervalReading)).toBeLessThanOrEqual(DOUBLE_EXACT);
      expect(project(interval)).toBeCloseTo(item.intervalReadingP, 12);
    }
  });

  it.each(words)('$scale: $words as a bare interval', ({ interval, supportReading }) => {
    expect(largestError(parts(toOpinion(interval)), supportReading)).toBeLessThanOrEqual(DOUBLE_EXACT);
  });
});

describe('Admiralty grades', () => {
  it.each(admiralty.filter(({ trustKnown }) => trustKnown))('$code', (item) => {
    const { trust, reading } = readAdmiralty(item.code);
    expect(trust).toBe(item.trust);
    expect([reading?.low, reading?.high]).toEqual(item.interval);
    const graded = discount(toOpinion([reading?.low ?? 0, reading?.high ?? 1]), trust);
    expect(largestError(parts(graded), item.opinion)).toBeLessThanOrEqual(DOUBLE_EXACT);
    expect(project(graded)).toBeCloseTo(item.P, 12);
  });

  it.each(admiralty.filter(({ trustKnown }) => !trustKnown))('$code: an F is a vacuous trust', (item) => {
    const { trust, reading } = readAdmiralty(item.code);
    expect(trust).toBeNull();
    const graded = discount(toOpinion([reading?.low ?? 0, reading?.high ?? 1]), trust);
    expect(largestError(parts(graded), item.opinion)).toBeLessThanOrEqual(DOUBLE_EXACT);
  });
});

describe('how words corroborate each other', () => {
  const columns: readonly [string, FusionMethod, 'support' | 'interval'][] = [
    ['support CBF', 'cumulative', 'support'],
    ['interval CBF', 'cumulative', 'interval'],
    ['dempster', 'dempster', 'support'],
  ];
  const rows = corroborationTable.flatMap((row) =>
    columns.flatMap(([column, method, reading]) => [1, 2, 3, 5].map((n) => ({ row, column, method, reading, n }))),
  );

  it.each(rows)('$n × $row.word, $column', ({ row, column, method, reading, n }) => {
    const [word = ''] = String(row['word']).split(' / ');
    const one = toOpinion(`icd203:${word}`, { reading, clip: false });
    const together = project(
      fuse(
        Array.from({ length: n }, () => one),
        method,
      ),
    );
    // The table prints four decimals.
    expect(Math.abs(together - Number(row[`${column} n=${n}`]))).toBeLessThanOrEqual(5.1e-5);
  });
});

import { describe, expect, it } from 'vitest';
import { readCase } from './gold.ts';
import { scoreCase, scoreTable } from './score.ts';

describe.each(['kabul-kunduz-2020'])('the case %s, read by an analyst', (name) => {
  const { ledger, gold } = readCase(name);
  const scores = scoreCase(ledger, gold);
  console.log(scoreTable(name, scores));

  it('has enough of each kind to mean something', () => {
    expect(Object.values(scores).filter(({ of }) => of < 7)).toEqual([]);
  });

  it('has 85 of 100 conflicts found that values can show', () => {
    expect(scores.found.share).toBeGreaterThanOrEqual(0.85);
  });

  it('has 60 of 100 soft conflicts called a tension', () => {
    expect(scores.softAsTension.share).toBeGreaterThanOrEqual(0.6);
  });

  it('has 88 of 100 tempting pairs left in peace', () => {
    expect(scores.quiet.share).toBeGreaterThanOrEqual(0.88);
  });

  it('has at most 5 of 100 tempting pairs accused outright', () => {
    expect(scores.notAccused.share).toBeGreaterThanOrEqual(0.95);
  });

  it('has every checked verdict reached', () => {
    expect(scores.verdicts.missed).toEqual([]);
  });
});

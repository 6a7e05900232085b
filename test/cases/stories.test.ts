import { describe, expect, it } from 'vitest';
import { readStory } from './gold.ts';
import { scoreCase, scoreTable } from './score.ts';

describe.each([
  'port-blast',
  'election-night',
  'drug-trial',
  'takeover',
  'family-papers',
  'ferry',
  'earthquake',
  'data-breach',
  'border-incident',
  'outbreak',
  'wildfire',
  'transfer',
])('the story %s, read by an analyst', (name) => {
  const { ledger, gold } = readStory(name);
  const { found, byRule, softAsTension, quiet, notAccused } = scoreCase(ledger, gold);
  console.log(scoreTable(name, { found, byRule, softAsTension, quiet, notAccused }));

  it('has 92 of 100 conflicts found that values can show', () => {
    expect(found.of).toBeGreaterThanOrEqual(18);
    expect(found.share).toBeGreaterThanOrEqual(0.92);
  });

  it('has 80 of 100 conflicts found that declared rules show', () => {
    expect(byRule.share).toBeGreaterThanOrEqual(0.8);
  });

  it('has 60 of 100 soft conflicts called a tension', () => {
    expect(softAsTension.share).toBeGreaterThanOrEqual(0.6);
  });

  it('has 93 of 100 tempting pairs left in peace', () => {
    expect(quiet.of).toBeGreaterThanOrEqual(20);
    expect(quiet.share).toBeGreaterThanOrEqual(0.93);
  });

  it('has at most 3 of 100 tempting pairs accused outright', () => {
    expect(notAccused.share).toBeGreaterThanOrEqual(0.97);
  });
});

import { describe, expect, it } from 'vitest';
import { commitment } from '../../src/confidence/commitment.ts';
import { commitmentOpinion } from '../../src/confidence/commitment-opinion.ts';
import { readLikelihood } from '../../src/confidence/likelihood.ts';
import type { Likelihood } from '../../src/model/claim.ts';

const affirmed = (likelihood: Likelihood) => commitment('affirms', readLikelihood(likelihood));
const denied = (likelihood: Likelihood) => commitment('denies', readLikelihood(likelihood));

describe('commitment', () => {
  it('is certain without a hedge', () => {
    expect(commitment('affirms', undefined)).toEqual({
      stance: 'affirms',
      class: 'CT',
      low: 0.95,
      mid: 0.95,
      high: 0.95,
    });
    expect(commitment('denies', undefined).stance).toBe('denies');
  });

  it.each([
    ['icd203:almost certain', 'CT'],
    ['icd203:very likely', 'PR'],
    ['icd203:likely', 'PR'],
    ['icd203:roughly even chance', 'PS'],
    ['likely', 'PR'],
    ['will', 'CT'],
    ['might', 'PS'],
    ['serious possibility', 'PS'],
    ['ipcc:more likely than not', 'PR'],
    ['ipcc:about as likely as not', 'PS'],
    [0.95, 'CT'],
    [0.94, 'PR'],
    [0.51, 'PR'],
    [0.5, 'PS'],
    [[0.5, 0.8], 'PS'],
    [[0.2, 0.5], 'PS'],
    [[0.51, 0.99], 'PR'],
    [[0, 1], 'PS'],
    [null, 'PS'],
  ] as const)('of an affirmation as %j is %s', (likelihood, expected) => {
    expect(affirmed(likelihood)).toMatchObject({ stance: 'affirms', class: expected });
  });

  it.each([
    ['icd203:almost no chance', 'CT', 0.95, 0.99],
    ['icd203:unlikely', 'PR', 0.55, 0.8],
    ['probably not', 'PR', 0.75, 0.75],
    ['never', 'CT', 1, 1],
    [0.05, 'CT', 0.95, 0.95],
    [0.1, 'PR', 0.9, 0.9],
    [[0.1, 0.3], 'PR', 0.7, 0.9],
  ] as const)('mirrors an affirmation as %j into a denial', (likelihood, expected, low, high) => {
    expect(affirmed(likelihood)).toMatchObject({ stance: 'denies', class: expected, low, high });
  });

  it('lets likelihood grade the stance as given: denies + likely is probably not', () => {
    expect(denied('icd203:likely')).toMatchObject({ stance: 'denies', class: 'PR', low: 0.55, high: 0.8 });
    expect(denied('icd203:unlikely')).toMatchObject({ stance: 'affirms', class: 'PR', low: 0.55, high: 0.8 });
  });

  it('never mirrors a word of possibility, though its interval may lie low', () => {
    expect(affirmed('possibly')).toMatchObject({ stance: 'affirms', class: 'PS', low: 0.45 });
    expect(affirmed('phia:realistic possibility')).toMatchObject({ stance: 'affirms', class: 'PS' });
  });
});

describe('commitmentOpinion', () => {
  it('supports the side that the commitment takes', () => {
    const { belief, disbelief } = commitmentOpinion(affirmed('icd203:likely'));
    expect([belief, disbelief]).toEqual([expect.closeTo(0.35, 12), 0]);
    const opposed = commitmentOpinion(affirmed('icd203:unlikely'));
    expect([opposed.belief, opposed.disbelief]).toEqual([0, expect.closeTo(0.35, 12)]);
  });

  it('is vacuous for a mere possibility: "might" never speaks against', () => {
    expect(commitmentOpinion(affirmed('might')).uncertainty).toBe(1);
    expect(commitmentOpinion(denied('could happen')).uncertainty).toBe(1);
    expect(commitmentOpinion(commitment('affirms', null)).uncertainty).toBe(1);
  });

  it('leaves room for doubt even for the number 1', () => {
    expect(commitmentOpinion(affirmed(1)).uncertainty).toBeCloseTo(0.04, 12);
    expect(commitmentOpinion(affirmed(0)).disbelief).toBeCloseTo(0.96, 12);
  });
});

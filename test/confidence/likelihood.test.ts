import { describe, expect, it } from 'vitest';
import { likelihoodProblem, readLikelihood } from '../../src/confidence/likelihood.ts';
import type { Likelihood } from '../../src/model/claim.ts';

const refused = (code: string, issue: object = {}) =>
  expect.objectContaining({ code, issues: [expect.objectContaining(issue)] });

describe('readLikelihood', () => {
  it('reads a bare word on the survey scale, as written', () => {
    expect(readLikelihood(' Likely ')).toEqual({
      low: 0.66,
      mid: 0.75,
      high: 0.8,
      word: 'Likely',
      scale: 'survey',
      possible: false,
    });
  });

  it('reads a bare word on the scale asked for', () => {
    expect(readLikelihood('likely', { scale: 'icd203' })?.scale).toBe('icd203@2015');
    expect(readLikelihood('likely', { scale: 'ipcc@ar4' })?.high).toBe(0.9);
  });

  it('lets a word name its own scale, whatever was asked for', () => {
    expect(readLikelihood('phia:likely', { scale: 'icd203' })?.scale).toBe('phia@2025');
  });

  it('takes the latest edition where none is named', () => {
    expect(readLikelihood('ipcc:likely')?.scale).toBe('ipcc@ar5');
  });

  it.each(['Very-Likely', 'VERY LIKELY', 'very\u00a0 likely', 'very_likely', 'very\u2011likely'])(
    'matches %j',
    (word) => {
      expect(readLikelihood(`ICD203@2015: ${word}`)?.low).toBe(0.8);
    },
  );

  it('matches a typographic apostrophe', () => {
    expect(readLikelihood('can’t be ruled out')?.possible).toBe(true);
  });

  it.each([
    'possible',
    'possibly',
    'may',
    'might',
    'could',
    'could happen',
    'maybe',
    'perhaps',
    'not ruled out',
    'even odds',
    'even chance',
    'fifty-fifty',
    'icd203:roughly even chance',
    'phia:realistic possibility',
  ])('knows that "%s" only says possible', (word) => {
    expect(readLikelihood(word)?.possible).toBe(true);
  });

  it.each(['likely', 'better than even', 'doubtful', 'will', 'ipcc:more likely than not'])(
    'knows that "%s" leans to a side',
    (word) => {
      expect(readLikelihood(word)?.possible).toBe(false);
    },
  );

  it('reads numbers and intervals', () => {
    expect(readLikelihood(0.7)).toEqual({ low: 0.7, mid: 0.7, high: 0.7, scale: 'number', possible: false });
    expect(readLikelihood([0.25, 0.75])).toEqual({ low: 0.25, mid: 0.5, high: 0.75, scale: 'number', possible: false });
    expect(readLikelihood([0, 1])?.mid).toBe(0.5);
  });

  it('keeps "cannot be judged" apart from every number', () => {
    const unjudged = [null, 'stix-nlmh:unspecified', 'admiralty-credibility:6', 'stix-wep:not specified'] as const;
    expect(unjudged.map((likelihood) => readLikelihood(likelihood))).toEqual([null, null, null, null]);
  });

  it('marks the ends that do not belong to a range', () => {
    expect(readLikelihood('ipcc:more likely than not')?.open).toBe('low');
    expect(readLikelihood('likely')).not.toHaveProperty('open');
  });

  it('refuses a word that the scale does not have and names the nearest', () => {
    expect(() => readLikelihood('likley')).toThrow(refused('unknown-word', { hint: "did you mean 'likely'?" }));
    expect(() => readLikelihood('icd203:highly likely')).toThrow(
      refused('unknown-word', { expected: 'a word of the scale icd203@2015' }),
    );
    expect(() => readLikelihood('icd203:maybe')).toThrow(
      refused('unknown-word', { hint: "did you mean 'survey:maybe'?" }),
    );
  });

  it('reads a word that the scale does not have on the other scale, where one is given', () => {
    expect(readLikelihood('maybe', { scale: 'icd203', otherwise: 'survey' })?.scale).toBe('survey');
    expect(readLikelihood('likely', { scale: 'icd203', otherwise: 'survey' })?.scale).toBe('icd203@2015');
  });

  it('refuses a scale that does not ship', () => {
    expect(() => readLikelihood('icd204:likely')).toThrow(refused('unknown-scale', { hint: "did you mean 'icd203'?" }));
    expect(() => readLikelihood('icd203@2014:likely')).toThrow(refused('unknown-scale'));
    expect(() => readLikelihood('likely', { scale: '' })).toThrow(refused('unknown-scale'));
  });

  it.each([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'icd203:toString',
    '__proto__:likely',
    '',
    ':',
    '::',
    'likely:',
  ])('finds nothing under %j', (word) => {
    expect(() => readLikelihood(word)).toThrow(expect.objectContaining({ name: 'CorroborateError' }));
  });

  it.each([
    ['a percentage', 70],
    ['a negative number', -0.1],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a reversed interval', [0.8, 0.2]],
    ['an interval of three', [0.1, 0.2, 0.3]],
    ['an empty interval', []],
    ['an interval of words', ['likely', 'certain']],
    ['NaN in an interval', [0.1, Number.NaN]],
    ['a boolean', true],
    ['an object', { low: 0.1 }],
  ])('refuses %s', (_, junk) => {
    expect(() => readLikelihood(junk as Likelihood)).toThrow(refused('invalid-likelihood'));
  });

  it('gives the same answer however often it is asked', () => {
    const first = readLikelihood('icd203:likely');
    expect(readLikelihood('icd203:likely')).toEqual(first);
    expect(Object.isFrozen(first)).toBe(true);
  });
});

describe('likelihoodProblem', () => {
  it('is silent where the likelihood can be read', () => {
    for (const fine of ['likely', 'icd203:likely', 0, 1, 0.5, [0.1, 0.1], null]) {
      expect(likelihoodProblem(fine)).toBeUndefined();
    }
  });

  it('says what was expected, what came and what to do', () => {
    expect(likelihoodProblem([0.8, 0.2])).toEqual({
      expected: expect.stringContaining('an interval [low, high]'),
      received: '[0.8, 0.2]',
      hint: 'write the lower bound first',
    });
    expect(likelihoodProblem('70 %')?.hint).toContain('a number between 0 and 1');
    expect(likelihoodProblem(undefined)?.received).toBe('undefined');
    expect(likelihoodProblem([1, 'high'])?.received).toBe('[1, "high"]');
  });

  it('keeps messages short for words that are not', () => {
    expect(likelihoodProblem('x'.repeat(10_000))?.received.length).toBeLessThan(70);
  });

  it('stays right when it has seen more words than it remembers', () => {
    for (let index = 0; index < 5000; index++) likelihoodProblem(`word ${index}`);
    expect(likelihoodProblem('word 4999')?.expected).toBe('a word of the scale survey');
    expect(likelihoodProblem('almost certain')).toBeUndefined();
    expect(likelihoodProblem('almost-certain')).toBeUndefined();
  });
});

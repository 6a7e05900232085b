import { describe, expect, it } from 'vitest';
import { convertScale } from '../../src/confidence/convert-scale.ts';
import { describe as describeProbability } from '../../src/confidence/describe.ts';

const refused = (code: string) => expect.objectContaining({ code });

describe('describe', () => {
  it.each([
    [0, 'almost no chance'],
    [0.03, 'almost no chance'],
    [0.125, 'very unlikely'],
    [0.3, 'unlikely'],
    [0.5, 'roughly even chance'],
    [0.675, 'likely'],
    [0.9, 'very likely'],
    [0.97, 'almost certain'],
    [1, 'almost certain'],
  ])('puts %d into the words of ICD 203', (probability, word) => {
    expect(describeProbability(probability)).toBe(word);
  });

  it('lets the narrower range win at a shared edge', () => {
    expect([0.05, 0.2, 0.45, 0.55, 0.8, 0.95].map((edge) => describeProbability(edge, 'icd203'))).toEqual([
      'almost no chance',
      'very unlikely',
      'roughly even chance',
      'roughly even chance',
      'very likely',
      'almost certain',
    ]);
  });

  it('takes the most telling word of a nested scale', () => {
    expect([0.995, 0.96, 0.92, 0.8, 0.51, 0.02].map((p) => describeProbability(p, 'ipcc@ar5'))).toEqual([
      'virtually certain',
      'extremely likely',
      'very likely',
      'likely',
      'about as likely as not',
      'extremely unlikely',
    ]);
  });

  it('takes the nearer word in a gap', () => {
    expect([0.07, 0.08, 0.52, 0.54].map((p) => describeProbability(p, 'phia'))).toEqual([
      'remote chance',
      'highly unlikely',
      'realistic possibility',
      'likely',
    ]);
  });

  it('takes the nearest median on the survey scale, and never a bare possibility for a leaning', () => {
    expect([0.75, 0.66, 0.5, 0.4, 0.02].map((p) => describeProbability(p, 'survey'))).toEqual([
      'likely',
      'somewhat likely',
      'about even',
      'about even',
      'almost no chance',
    ]);
  });

  it('refuses what is no probability and scales that do not ship', () => {
    for (const junk of [-0.1, 1.1, Number.NaN, '0.5' as unknown as number]) {
      expect(() => describeProbability(junk)).toThrow(refused('invalid-likelihood'));
    }
    expect(() => describeProbability(0.5, 'icd')).toThrow(refused('unknown-scale'));
  });
});

describe('convertScale', () => {
  it.each([
    ['likely', 'icd203', 'stix-dni', 'likely', 0.7, 'boundary'],
    ['probable', 'icd203', 'stix-dni', 'probable', 0.7, 'boundary'],
    ['8', 'stix-0-10', 'icd203', 'very likely', 0.875, 'boundary'],
    ['almost certain', 'kent', 'phia', 'almost certain', 0.975, 'gap'],
    ['very likely', 'icd203', 'ipcc', 'likely', 0.83, 'nested'],
    ['very likely', 'icd203', 'stix-nlmh', 'High', 0.85, 'nested'],
    ['certain', 'kent', 'icd203', 'almost certain', 0.97, 'outside'],
    ['impossible', 'kent', 'icd203', 'almost no chance', 0.03, 'outside'],
    ['unlikely', 'stix-wep', 'stix-dni', 'unlikely', 0.3, undefined],
    ['likely', 'icd203', 'icd203@2015', 'likely', 0.675, undefined],
  ])('carries "%s" from %s to %s', (word, from, to, target, value, reason) => {
    const made = convertScale(word, { from, to });
    expect(made.word).toBe(target);
    expect(made.value).toBeCloseTo(value, 12);
    expect([made.reason, made.lossy]).toEqual([reason, reason !== undefined]);
  });

  it('refuses scales that are not named', () => {
    const scales = { from: 'icd203' } as unknown as Parameters<typeof convertScale>[1];
    expect(() => convertScale('likely', scales)).toThrow(refused('unknown-scale'));
  });

  it('keeps both readings', () => {
    const { from, to } = convertScale('likely', { from: 'icd203', to: 'phia' });
    expect([from?.scale, from?.low, to?.scale, to?.low]).toEqual(['icd203@2015', 0.55, 'phia@2025', 0.55]);
  });

  it('keeps "cannot be judged" apart from every number', () => {
    const made = convertScale('unspecified', { from: 'stix-nlmh', to: 'admiralty-credibility' });
    expect(made).toEqual({ value: null, word: '6', lossy: false, from: null, to: null });
    expect(convertScale('6', { from: 'admiralty-credibility', to: 'icd203' }).word).toBeNull();
  });

  it('refuses unknown words and scales', () => {
    expect(() => convertScale('maybe', { from: 'icd203', to: 'phia' })).toThrow(refused('unknown-word'));
    expect(() => convertScale('likely', { from: 'icd203', to: 'mine' })).toThrow(refused('unknown-scale'));
  });
});

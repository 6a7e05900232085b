import { describe, expect, it } from 'vitest';
import {
  ENGLISH_PACK,
  findAttributions,
  readClaimWording,
  readWording,
  type WordingPack,
} from '../../src/wording/index.ts';

const grade = (text: string, target: string, pack: WordingPack) =>
  readWording(text, { target, pack }).views.map((view) => view.certainty + view.polarity);

describe('a house style', () => {
  const house: WordingPack = {
    ...ENGLISH_PACK,
    id: 'en-house',
    frames: {
      ...ENGLISH_PACK.frames,
      that: { ...ENGLISH_PACK.frames.that, deny: `${ENGLISH_PACK.frames.that['deny']} pooh-pooh` },
    },
    hedges: { ...ENGLISH_PACK.hedges, epistemic: `${ENGLISH_PACK.hedges['epistemic']} mayhaps` },
    regularVerbs: `${ENGLISH_PACK.regularVerbs} blether`,
  };

  it('adds words and leaves English as it was', () => {
    expect(readWording('Mayhaps the army attacked.', { pack: house }).hedged).toBe(true);
    expect(readWording('Mayhaps the army attacked.').hedged).toBe(false);
  });
});

describe('a pack for the other readers', () => {
  const house: WordingPack = {
    ...ENGLISH_PACK,
    id: 'en-gazette',
    organisations: `${ENGLISH_PACK.organisations} vestry`,
    probabilityPhrases: { ...ENGLISH_PACK.probabilityPhrases, mayhaps: [30, 45, 60] },
  };

  it('findAttributions names sources by the pack', () => {
    const kind = (pack: WordingPack) =>
      findAttributions('The vestry said the bell had cracked.', { pack })[0]?.link?.kind;
    expect([kind(house), kind(ENGLISH_PACK)]).toEqual(['organisation', 'anonymous']);
  });

  it('readClaimWording reads the phrases of the pack', () => {
    expect(readClaimWording('mayhaps', { pack: house }).likelihood).toEqual([0.3, 0.6]);
    expect(readClaimWording('mayhaps').likelihood).toBeUndefined();
    expect(readClaimWording('mayhaps', { pack: ENGLISH_PACK })).toEqual(readClaimWording('mayhaps'));
  });
});

describe('another language', () => {
  const none = { that: {}, to: {}, ing: {}, object: {}, adjectiveThat: {}, adjectiveTo: {}, noun: {} };
  const german: WordingPack = {
    ...ENGLISH_PACK,
    id: 'de',
    closedClass: {
      be: 'ist sind war waren',
      have: 'hat haben hatte hatten',
      negation: 'nicht nie',
      determiner: 'der die das den dem ein eine einen kein keine',
      pronoun: 'er sie es wir ihr ich',
      subordinator: 'dass weil obwohl wenn',
      conjunction: 'und oder aber',
      preposition: 'in an auf bei mit von zu',
      adverb: 'vielleicht wahrscheinlich wohl',
    },
    irregularVerbs: 'angreifen griff angegriffen|sagen sagte gesagt',
    regularVerbs: '',
    frames: { ...none, that: { report: 'sagen' } },
    gradedAdverbs: { possible: 'vielleicht', probable: 'wahrscheinlich wohl' },
    negation: { clause: 'nicht nie', noun: 'kein keine' },
    hedges: { epistemic: 'vielleicht wahrscheinlich wohl' },
    reports: 'sagen',
    probabilityPhrases: {},
  };

  it.each([
    ['Die Armee hat angegriffen.', 'CT+'],
    ['Die Armee hat nicht angegriffen.', 'CT-'],
    ['Die Armee hat vielleicht angegriffen.', 'PS+'],
    ['Die Armee hat wahrscheinlich angegriffen.', 'PR+'],
  ])('%s', (text, expected) => {
    expect(grade(text, 'angegriffen', german)).toEqual([expected]);
  });

  it('knows its own hedges only', () => {
    expect(readWording('Sie hat vielleicht angegriffen.', { pack: german }).hedged).toBe(true);
    expect(readWording('Sie hat perhaps angegriffen.', { pack: german }).hedged).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readWording } from '../../src/wording/index.ts';
import { winkTagger } from '../../src/wording/wink-tagger.ts';

const tagger = winkTagger(winkNLP(model));

describe('the tagger of wink-nlp', () => {
  it('gives every word its place in the text', () => {
    const text = 'The army did not  attack the “café”.';
    const words = tagger(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toContain('café');
    expect(words.find(({ start, end }) => text.slice(start, end) === 'attack')?.pos).toBe('VERB');
  });

  it('leaves what a reading says of a plain sentence', () => {
    const text = 'The mayor denied that the army attacked the town.';
    const views = (reading: ReturnType<typeof readWording>) =>
      reading.views.map((view) => view.certainty + view.polarity);
    expect(views(readWording(text, { target: 'attacked', tagger }))).toEqual(
      views(readWording(text, { target: 'attacked' })),
    );
  });
});

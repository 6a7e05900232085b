import { describe, expect, it } from 'vitest';
import { findAttributions, readWording } from '../../src/wording/index.ts';

const author = (text: string, target: string) => {
  const [view] = readWording(text, { target }).views;
  return `${view?.certainty}${view?.polarity}`;
};

describe('what the author of a sentence commits to', () => {
  it.each([
    ['The army attacked the town.', 'attacked', 'CT+'],
    ['The army did not attack the town.', 'attack', 'CT-'],
    ["The army didn't attack the town.", 'attack', 'CT-'],
    ["The army did n't attack the town .", 'attack', 'CT-'],
    ['The army didn’t attack the town.', 'attack', 'CT-'],
    ['The army may attack the town.', 'attack', 'PS+'],
    ['The army may not have attacked the town.', 'attacked', 'PS-'],
    ['The army managed to attack the town.', 'attack', 'CT+'],
    ['The army did not manage to attack the town.', 'attack', 'CT-'],
    ['The army failed to attack the town.', 'attack', 'CT-'],
    ['The army did not fail to attack the town.', 'attack', 'CT+'],
    ['The army refused to attack the town.', 'attack', 'CT-'],
    ['The generals regret that the army attacked the town.', 'attacked', 'CT+'],
    ['The generals do not regret that the army attacked the town.', 'attacked', 'CT+'],
    ['Did the army attack the town?', 'attack', 'Uu'],
    ['It is unclear whether the army attacked the town.', 'attacked', 'Uu'],
    ['If the army attacked the town, the talks will fail.', 'attacked', 'Uu'],
    ['The generals wonder whether the army attacked the town.', 'attacked', 'Uu'],
    ['There is no evidence that the army attacked the town.', 'attacked', 'PS-'],
    ['Perhaps the army attacked the town.', 'attacked', 'PS+'],
    ['The army probably attacked the town.', 'attacked', 'PR+'],
    ['The army is unlikely to attack the town.', 'attack', 'PR-'],
  ])('%s', (text, target, expected) => {
    expect(author(text, target)).toBe(expected);
  });

  it.each([
    ['The mayor denied that the army attacked the town.', 'CT-', true],
    ['The mayor confirmed that the army attacked the town.', 'CT+', true],
    ['Officials said that the army attacked the town.', 'CT+', false],
    ['According to the mayor, the army attacked the town.', 'CT+', true],
  ])('%s', (text, expected) => {
    const view = readWording(text, { target: 'attacked' }).views.at(-1);
    expect(`${view?.certainty}${view?.polarity}`).toBe(expected);
    expect(view?.source.length).toBe(1);
  });

  it('nests a chain of speakers in order', () => {
    const { views } = readWording('Reuters reported that the mayor said that the army attacked the town.', {
      target: 'attacked',
    });
    expect(views.at(-1)?.source.map((link) => link.text)).toEqual(['Reuters', 'the mayor']);
  });

  it('does not call officials a named source', () => {
    expect(
      readWording('Officials said that the army attacked.', { target: 'attacked' }).views.at(-1)?.source[0]?.named,
    ).toBe(false);
    expect(
      readWording('The Pentagon said that the army attacked.', { target: 'attacked' }).views.at(-1)?.source[0]?.named,
    ).toBe(true);
  });

  it('lets negation flip once for each nested negation', () => {
    expect(author('The mayor did not say that the army did not attack.', 'attack')).not.toBe('CT+');
    expect(author('The army did not refuse to attack the town, and the town did not fall.', 'fall')).toBe('CT-');
  });
});

describe('the worlds that a statement may speak of', () => {
  it.each([
    ['The army will attack the town.', 'attack', 'future'],
    ['The army attacked the town to break the siege.', 'break', 'purpose'],
    ['Did the army attack?', 'attack', 'question'],
    ['Unless the army attacks, the town will stand.', 'attacks', 'conditional'],
    ['The army attacked.', 'attacked', 'actual'],
  ])('%s', (text, target, expected) => {
    expect(readWording(text, { target }).world).toBe(expected);
  });
});

describe('numbers with their edges', () => {
  it.each([
    ['At least 19 people died.', { atLeast: 19 }],
    ['Nearly 20 people died.', { nearly: 20 }],
    ['About twenty people died.', { about: 20 }],
    ['More than 1,200 people died.', { moreThan: 1200 }],
    ['Up to two dozen people died.', { atMost: 24 }],
    ['Between 10 and 15 people died.', { between: [10, 15] }],
    ['Dozens of people died.', { roughly: [24, 99] }],
    ['Several people died.', { roughly: [3, 9] }],
    ['Two hundred and fifty people died.', 250],
    ['The blast killed 19 people in 2020.', 19],
  ])('%s', (text, value) => {
    expect(readWording(text).quantity?.value).toEqual(value);
  });
});

describe('cues', () => {
  it('have kinds, spans in the text, and say whether the sentence is hedged or negated', () => {
    const text = 'The mayor said the army may not attack.';
    const { cues, hedged, negated } = readWording(text);
    expect([hedged, negated]).toEqual([true, true]);
    expect(cues.filter((cue) => cue.kind === 'epistemic').map((cue) => cue.span.text)).toEqual(['may']);
    expect(cues.filter((cue) => cue.kind === 'negation').map((cue) => cue.span.text)).toEqual(['not']);
    for (const { span, scope } of cues) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(text.slice(scope.start, scope.end)).toBe(scope.text);
    }
  });

  it('are none in a flat statement', () => {
    const { hedged, negated } = readWording('The army attacked the town on Monday.');
    expect([hedged, negated]).toEqual([false, false]);
  });
});

describe('names that objects have of themselves', () => {
  it.each(['__proto__', 'constructor', 'toString hasOwnProperty'])('%s is a word like another', (text) => {
    expect(readWording(text).cues).toEqual([]);
    expect(findAttributions(text)).toEqual([]);
  });
});

describe('misuse', () => {
  it.each([
    { target: 'nowhere' },
    { target: { start: 3, end: 99 } },
    { target: '' },
    { convention: 'rumour' as 'news' },
  ])('refuses %j', (options) => {
    expect(() => readWording('The army attacked.', options)).toThrowError(/expected/);
  });
});

describe('attributions', () => {
  const parts = (text: string) =>
    findAttributions(text).map(({ source, cue, content, act }) => [
      source[0]?.text,
      cue[0]?.text,
      content[0]?.text,
      act,
    ]);

  it.each([
    ['The mayor said the bridge had fallen.', ['The mayor', 'said', 'the bridge had fallen', 'states']],
    ['The bridge had fallen, the mayor said.', ['the mayor', 'said', 'The bridge had fallen', 'states']],
    ['“The bridge has fallen,” said the mayor.', ['the mayor', 'said', '“The bridge has fallen,”', 'states']],
    ['The mayor denied that the bridge had fallen.', ['The mayor', 'denied', 'the bridge had fallen', 'denies']],
    [
      'According to the mayor, the bridge had fallen.',
      ['the mayor', 'According to', 'the bridge had fallen', 'states'],
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)[0]).toEqual(expected);
  });
});

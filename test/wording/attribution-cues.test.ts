import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_KINDS, findAttributions } from '../../src/wording/index.ts';

/** Source, cue and content of every attribution. */
const parts = (text: string): string[][] =>
  findAttributions(text).map((one) =>
    [one.source, one.cue, one.content].map((spans) => spans.map((span) => span.text).join(' … ')),
  );

const kinds = (text: string): string[] => findAttributions(text).map(({ kind }) => kind);

describe('verbs with nothing behind them', () => {
  it.each([
    ['The flood was higher than the office had predicted.', [['the office', 'had predicted', '']]],
    ['She signed a deal that he opposed.', [['he', 'opposed', 'a deal']]],
    ['As the office predicted, the river rose.', [['the office', 'predicted', 'the river rose']]],
    ['As the port office reported on Monday, the river rose.', [['the port office', 'reported', 'the river rose']]],
    ['The plan was praised.', [['', 'was praised', 'The plan']]],
    ['Half of them left, new records show.', [['new records', 'show', 'Half of them left']]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('speakers in unusual places', () => {
  it.each([
    ['Said the captain: “The ferry is late.”', [['the captain', 'Said', '“The ferry is late.”']]],
    [
      '“It is late,” said Ada Okoro, who noted that the ferry was full.',
      [
        ['Ada Okoro, who noted that the ferry was full', 'said', '“It is late,”'],
        ['who', 'noted', 'the ferry was full'],
      ],
    ],
    [
      'The mayor, citing the storm, said the plan was dead.',
      [
        ['The mayor', 'citing', 'the storm'],
        ['The mayor', 'said', 'the plan was dead'],
      ],
    ],
    [
      'Mr. Danjuma, who estimated that half of the crew left, said he stayed.',
      [
        ['who', 'estimated', 'half of the crew left'],
        ['Mr. Danjuma', 'said', 'he stayed'],
      ],
    ],
    [
      'Guests who talked to the cook said the plan was dead.',
      [['Guests who talked to the cook', 'said', 'the plan was dead']],
    ],
    [
      'While he said the plan was dead, Mr. Okoro, citing the storm, said the town was safe.',
      [
        ['he', 'said', 'the plan was dead'],
        ['Mr. Okoro', 'citing', 'the storm'],
        ['Mr. Okoro', 'said', 'the town was safe'],
      ],
    ],
    ['About six in ten voters supported the plan.', [['About six in ten voters', 'supported', 'the plan']]],
    ['The plan drew criticism from the union.', [['the union', 'drew criticism from', 'The plan']]],
    ['In the words of the captain, the ferry was late.', [['the captain', 'In the words of', 'the ferry was late']]],
    ['In the captain’s view, the ferry was late.', [['the captain', 'view', 'the ferry was late']]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('what belongs to a cue', () => {
  it.each([
    ['The captain spoke briefly about the storm.', 'spoke briefly about'],
    ['The union came out against the plan.', 'came out against'],
    ['The minister is likely to argue that the plan works.', 'is likely to argue'],
    ['The minister began talking about the plan.', 'began talking about'],
    ['It is clear that the plan works.', 'It is clear'],
    ['The office has since said the plan works.', 'has since said'],
    ['The mayor said Friday that the plan works.', 'said Friday'],
    ['The mayor argued emphatically that the plan works.', 'argued emphatically'],
    ['“It works,” the mayor said of the plan.', 'said of'],
    ['As the captain put it, the ferry was late.', 'put it'],
    ['The mayor fired back: “It is late.”', 'fired back'],
    ['The mayor took issue with the plan.', 'took issue with'],
    ['The mayor is a fierce critic of the plan.', 'is a fierce critic of'],
    ['The mayor has been highly critical of the plan.', 'has been highly critical of'],
    ['The mayor was upbeat about the plan.', 'was upbeat about'],
    ['The mayor was impressed by the plan.', 'was impressed by'],
  ])('%s', (text, cue) => {
    expect(findAttributions(text).map((one) => one.cue[0]?.text)).toEqual([cue]);
  });
});

describe('where the content begins and ends', () => {
  it.each([
    ['He said Mr. Okoro could win.', 'Mr. Okoro could win'],
    ['The mayor said smoking kills people.', 'smoking kills people'],
    ['The mayor described it as a failure.', 'it as a failure'],
    ['The mayor sought on Monday to calm the town.', 'to calm the town'],
    ['The mayor has asked in recent days whether the plan works.', 'whether the plan works'],
    ['He said the plan works before adding that it is cheap.', 'the plan works'],
  ])('%s', (text, content) => {
    expect(findAttributions(text)[0]?.content.map((span) => span.text)).toEqual([content]);
  });
});

describe('words that are verbs or nouns', () => {
  it.each([
    ['Molly said the plan was dead.', [['Molly', 'said', 'the plan was dead']]],
    ['Friends of the poet hope this is the end.', [['Friends of the poet', 'hope', 'this is the end']]],
    ['Sailors think rain is near.', [['Sailors', 'think', 'rain is near']]],
    ['Bakers who favor rye agree that it works.', [['Bakers who favor rye', 'agree', 'it works']]],
    ['Okoro, a self-described poet, said it works.', [['Okoro, a self-described poet', 'said', 'it works']]],
    ['One reason Okoro won is the weather.', []],
    ['Note: The plan is dead.', []],
    ['Okoro: 12', []],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('what kind an attribution is of', () => {
  it.each([
    ['The mayor said the bridge had fallen.', 'speech'],
    ['According to the mayor, the bridge had fallen.', 'speech'],
    ['The driver has reportedly left.', 'speech'],
    ['The mayor issued a statement saying the plan was dead.', 'speech'],
    ['The mayor raised a question about the plan.', 'speech'],
    ['The mayor believes the bridge will hold.', 'thought'],
    ['The mayor is confident that the bridge will hold.', 'thought'],
    ['The belief that the bridge fell is old.', 'thought'],
    ['The mayor supports the plan.', 'attitude'],
    ['The mayor is skeptical of the plan.', 'attitude'],
    ['The mayor is a critic of the plan.', 'attitude'],
    ['The mayor wants to build a bridge.', 'intention'],
    ['The mayor is reluctant to build a bridge.', 'intention'],
    ['The council nominated Okoro.', 'decision'],
    ['The bridge appears to have fallen.', 'appearance'],
    ['It is unclear whether the bridge fell.', 'appearance'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('is one of those that are listed', () => {
    const text = 'The mayor said S was late. She believes it. He supports the plan. They want to go. It seems to work.';
    for (const kind of kinds(text)) expect(ATTRIBUTION_KINDS).toContain(kind);
  });
});

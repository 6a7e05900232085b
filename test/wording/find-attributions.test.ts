import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/wording/index.ts';

/** Source, cue and content of every attribution; parts of one are joined by " … ". */
const parts = (text: string): string[][] =>
  findAttributions(text).map((one) =>
    [one.source, one.cue, one.content].map((spans) => spans.map((span) => span.text).join(' … ')),
  );

describe('what stands behind a verb of speech', () => {
  it.each([
    ['The ferry was late, and the captain said so.', [['the captain', 'said', 'so']]],
    ['The baker said the oven had failed.', [['The baker', 'said', 'the oven had failed']]],
    ['The baker told reporters that the oven had failed.', [['The baker', 'told', 'the oven had failed']]],
    ['The baker told him the oven had failed.', [['The baker', 'told', 'the oven had failed']]],
    ['The clerk asked whether the office would open.', [['The clerk', 'asked', 'whether the office would open']]],
    ['The clerk explained why the office had closed.', [['The clerk', 'explained', 'why the office had closed']]],
    [
      'The union said on Monday in a statement that the talks had ended.',
      [['The union', 'said', 'the talks had ended']],
    ],
    [
      'The union said in a statement that the talks had ended.',
      [['The union', 'said in a statement', 'the talks had ended']],
    ],
    ['He said, however, that the talks had ended.', [['He', 'said', 'the talks had ended']]],
    ['The judge wrote: The contract is void.', [['The judge', 'wrote', 'The contract is void']]],
    ['The dean said the library would close; the students left.', [['The dean', 'said', 'the library would close']]],
    [
      'The dean said the library would close, and the porter said it would not.',
      [
        ['The dean', 'said', 'the library would close'],
        ['the porter', 'said', 'it would not'],
      ],
    ],
    [
      'The dean apologised for the noise and accepted that the library had closed.',
      [
        ['The dean', 'apologised', 'for the noise'],
        ['The dean', 'accepted', 'the library had closed'],
      ],
    ],
    ['The judge wrote in a note that the dam leaked.', [['The judge', 'wrote in a note', 'the dam leaked']]],
    [
      'The dean praised the staff and said the library would close.',
      [
        ['The dean', 'praised', 'the staff'],
        ['The dean', 'said', 'the library would close'],
      ],
    ],
    [
      'The dean said the library would close, adding that the books were safe.',
      [
        ['The dean', 'said', 'the library would close'],
        ['The dean', 'adding', 'the books were safe'],
      ],
    ],
    ['When he said the road was open, the drivers cheered.', [['he', 'said', 'the road was open']]],
    ['He refused to discuss the merger.', [['He', 'refused to discuss', 'the merger']]],
    ['She went on to say that the dam would hold.', [['She', 'went on to say', 'the dam would hold']]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('what stands before its speaker', () => {
  it.each([
    ['The oven had failed, the baker said.', [['the baker', 'said', 'The oven had failed']]],
    ['“The oven failed,” said the baker.', [['the baker', 'said', '“The oven failed,”']]],
    ['"The oven failed," the baker told Radio News.', [['the baker', 'told', '"The oven failed,"']]],
    ["''The oven failed,'' Ms. Okoro said.", [['Ms. Okoro', 'said', "''The oven failed,''"]]],
    [
      '“The oven failed,” said Ada Okoro, a baker who has worked there for ten years.',
      [['Ada Okoro, a baker who has worked there for ten years', 'said', '“The oven failed,”']],
    ],
    [
      '“The oven failed,” she said. “We shall bake at night.”',
      [['she', 'said', '“The oven failed,” … “We shall bake at night.”']],
    ],
    ['“Who broke the oven?” The baker asked.', [['The baker', 'asked', '“Who broke the oven?”']]],
    ['The oven, the baker said, had failed twice.', [['the baker', 'said', 'The oven … had failed twice']]],
    ['As the baker noted, the oven was new.', [['the baker', 'noted', 'the oven was new']]],
    [
      '“The oven failed,” he said, adding that it was new.',
      [
        ['he', 'said', '“The oven failed,”'],
        ['he', 'adding', 'it was new'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    ['In Lagos on Friday, the minister said the port was open.', 'the minister'],
    ['Ada Okoro, the head of the union, said the talks had ended.', 'Ada Okoro, the head of the union'],
    ['Ada Okoro, who heads the union, said the talks had ended.', 'Ada Okoro, who heads the union'],
    ['Ada Okoro, 58, who lives in Kano, says the talks have ended.', 'Ada Okoro, 58, who lives in Kano'],
    ['Ada Okoro (Kano) said the talks had ended.', 'Ada Okoro (Kano)'],
    ['Okoro, Bello and Danjuma said the talks had ended.', 'Okoro, Bello and Danjuma'],
    ['A spokeswoman for the port of Lagos said it was open.', 'A spokeswoman for the port of Lagos'],
    ['Others, however, said the talks had ended.', 'Others'],
    ['The union last week said the talks had ended.', 'The union'],
    ['A letter seen by the paper said the talks had ended.', 'A letter seen by the paper'],
    ['They met a man who said the talks had ended.', 'who'],
    ['The talks had ended, a person close to them said.', 'a person close to them'],
    ['The ministry voted no because the union said the talks had ended.', 'the union'],
  ])('%s', (text, source) => {
    expect(parts(text).map(([who]) => who)).toEqual([source]);
  });
});

describe('other ways of attributing', () => {
  it.each([
    ['According to the harbour master, the ship sank.', [['the harbour master', 'According to', 'the ship sank']]],
    ['The ship sank, according to two sailors.', [['two sailors', 'according to', 'The ship sank']]],
    [
      'The ship, according to two sailors, sank at night.',
      [['two sailors', 'according to', 'The ship … sank at night']],
    ],
    ['The plan was criticised by the opposition.', [['the opposition', 'was criticised', 'The plan']]],
    ['The ship is expected to arrive on Sunday.', [['', 'is expected', 'The ship … to arrive on Sunday']]],
    ['It was reported that the ship had sunk.', [['', 'was reported', 'the ship had sunk']]],
    ['It appears that the ship has sunk.', [['', 'appears', 'the ship has sunk']]],
    ['The ship appears to have sunk.', [['', 'appears', 'The ship … to have sunk']]],
    ['The company voiced support for the plan.', [['The company', 'voiced support for', 'the plan']]],
    [
      'The company issued a statement saying the plan was dead.',
      [['The company', 'issued a statement saying', 'the plan was dead']],
    ],
    ['The mayor made it clear that the plan was dead.', [['The mayor', 'made it clear', 'the plan was dead']]],
    ["The mayor's claim that the bridge fell has surprised nobody.", [['The mayor', 'claim', 'the bridge fell']]],
    ['The mayor called for a new bridge.', [['The mayor', 'called for', 'a new bridge']]],
    ['The mayor is confident that the bridge will hold.', [['The mayor', 'is confident', 'the bridge will hold']]],
    ['It is unclear whether the bridge will hold.', [['', 'It is unclear', 'whether the bridge will hold']]],
    ['Asked about the bridge, the mayor left.', [['', 'Asked about', 'the bridge']]],
    ['The mayor wants the council to pay.', [['The mayor', 'wants', 'the council to pay']]],
    ['The mayor believes the bridge will hold.', [['The mayor', 'believes', 'the bridge will hold']]],
    ['Critics argue the bridge is too short.', [['Critics', 'argue', 'the bridge is too short']]],
    ['The survey found most voters undecided.', [['The survey', 'found', 'most voters undecided']]],
    ['Mayor Slams Plan For Longer Bridge', [['Mayor', 'Slams', 'Plan For Longer Bridge']]],
    ['MAYOR OKORO: The bridge will hold.', [['MAYOR OKORO', ':', 'The bridge will hold']]],
    ['The driver has reportedly left.', [['', 'reportedly', 'The driver has … left']]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('what is nobody’s attribution', () => {
  it.each([
    'The bridge fell into the river on Tuesday.',
    'She found her keys under the chair.',
    'They left the city to see the mountains.',
    'He made a table and a chair.',
  ])('%s', (text) => {
    expect(parts(text)).toEqual([]);
  });
});

describe('quotations', () => {
  it('that fill a paragraph of their own belong to whoever was quoted last', () => {
    const text = 'The pilot said: “We saw the storm.”\n\n“Then we turned back and landed safely.”';
    expect(parts(text)).toEqual([
      ['The pilot', 'said', '“We saw the storm.” … “Then we turned back and landed safely.”'],
    ]);
  });

  it('are not taken apart: what a speaker says of others is found in the content', () => {
    const [found] = findAttributions('“The owner said the ship was safe,” the pilot said.');
    expect(found?.source[0]?.text).toBe('the pilot');
    expect(parts('“The owner said the ship was safe,” the pilot said.')).toHaveLength(1);
    expect(parts('The owner said the ship was safe')).toEqual([['The owner', 'said', 'the ship was safe']]);
  });

  it('that nobody closes end with their paragraph', () => {
    const text = '“We saw the storm, the pilot said.\n\nThe owner denied the report.';
    expect(parts(text).at(-1)).toEqual(['The owner', 'denied', 'the report']);
  });

  it('of a word or two in a sentence without a speaker stay nobody’s', () => {
    expect(parts('The “green” bridge fell.')).toEqual([]);
  });
});

it('an attribution carries what is done in saying, and how its source is named', () => {
  const [found] = findAttributions('Officials denied that the dam had burst.');
  expect([found?.act, found?.link?.named, found?.link?.kind]).toEqual(['denies', false, 'anonymous']);
});

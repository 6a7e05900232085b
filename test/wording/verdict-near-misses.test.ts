import { describe, expect, it } from 'vitest';
import { lastView } from './last-view.ts';

/** What looks like a construct of verdict-constructs.test.ts and is none. Text, target, who it is left to, degree and side of even. */
const NEAR_MISSES: Readonly<
  Record<string, readonly (readonly [text: string, target: string, source: string, degree: string])[]>
> = {
  'an adjective or noun that opens a line belongs to the noun behind it': [
    ['Positive tests rose.', 'tests rose', '-', 'CT+>'],
    ['Certain drugs are banned.', 'are banned', '-', 'CT+>'],
    ['Hearing loss affects millions.', 'affects millions', '-', 'CT+>'],
    ['Heard Island is uninhabited.', 'is uninhabited', '-', 'CT+>'],
    ['Think tanks shape policy.', 'shape policy', '-', 'CT+>'],
  ],
  'a line without a verb is no command where its noun has no object': [
    ['Elections this week.', 'week', '-', 'CT+>'],
    ['Storm the worst in years.', 'worst', '-', 'CT+>'],
    ['Winter this year mild.', 'year', '-', 'CT+>'],
  ],
  'what is no finding speaks against what there is': [
    ['The rules are inconsistent with the constitution.', 'the constitution', '-', 'CT+>'],
    ['The senator is at odds with his party.', 'his party', '-', 'CT+>'],
    ["The study's authors argued against the tax.", 'the tax', '-', 'CT+>'],
    ['The studies were weighed against earlier work.', 'earlier work', '-', 'CT+>'],
  ],
  'a "not" that puts nothing beside the truth': [
    ['Whether or not the army attacks, prices rose.', 'the army', '-', 'CT+>'],
    ['The river is long, though not deep.', 'long', '-', 'CT+>'],
    ['Why not call the police?', 'call the police', '-', 'Uu='],
    ['Prices did not fall and traders did not sell until June.', 'fall', '-', 'CT-<'],
    ['The law cannot pass without a vote.', 'a vote', '-', 'Uu='],
    ['He went without saying goodbye.', 'goodbye', '-', 'PR-<'],
  ],
  'an infinitive that is a purpose, a time or a place': [
    ['He rose to answer the question.', 'answer the question', '-', 'PS+>'],
    ['The first day to register is Monday.', 'register', '-', 'PS+>'],
    ['The boy grew a beard to hide a scar.', 'hide a scar', '-', 'PS+>'],
    ['They took part each year to raise money.', 'raise money', '-', 'PS+>'],
    ['She took the bus every day to visit him.', 'visit him', '-', 'PS+>'],
  ],
  'what would come later under a condition, or by a forecast': [
    ['If elected, he would later raise taxes.', 'raise taxes', '-', 'Uu<'],
    ['The merger would eventually create a monopoly.', 'create a monopoly', '-', 'PS+<'],
  ],
  'what is looked for is there': [
    ['There was no sign of the missing plane.', 'the missing plane', '-', 'CT+>'],
    ['Divers found no trace of the crew.', 'the crew', '-', 'CT+>'],
    ['There is no sign of a truce.', 'a truce', '-', 'PS-<'],
    ['There is no sign of the truce holding.', 'the truce holding', '-', 'PS-<'],
  ],
  'a hearing, a time and a thing that is hard to see': [
    ['The court hearing ended early.', 'ended early', '-', 'CT+>'],
    ['The inquiry heard from nurses who left.', 'left', '-', 'CT+>'],
    ['Barely a year later, the firm failed.', 'failed', '-', 'CT+>'],
    ['Hard to see how they win.', 'they win', '-', 'PR+>'],
  ],
  'wrongly said, and by whom': [
    ['The post falsely claims that the tower fell.', 'the tower fell', 'The post', 'CT+>'],
    ['Police say he falsely claimed that the car was stolen.', 'the car was stolen', '-', 'Uu='],
    ['The paper did not wrongly claim that the car was stolen.', 'the car was stolen', '-', 'Uu='],
  ],
  'a state of mind, a work of art, a light': [
    ['The captain is sure of his place.', 'The captain', '-', 'CT+>'],
    ['The minister is not certain.', 'The minister', '-', 'CT+>'],
    ['A strike is not certain.', 'A strike', '-', 'PS-<'],
    ['The film is fiction.', 'The film', '-', 'CT+>'],
    ['The light is off.', 'The light', '-', 'CT+>'],
    ['The wedding is off.', 'The wedding', '-', 'CT-<'],
    ['It is not a myth that bees dance.', 'bees dance', '-', 'CT+>'],
  ],
};

describe.each(Object.entries(NEAR_MISSES))('%s', (_construct, rows) => {
  it.each(rows)('%s: %s', (text, target, source, degree) => {
    expect(lastView(text, target, source)).toEqual([source, degree]);
  });
});

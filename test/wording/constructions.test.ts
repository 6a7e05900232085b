import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/index.ts';

describe('constructions: author, last source and world', () => {
  it.each([
    ['The convoy did not reach the border.', 'reach', 'CT-', '-', 'actual'],
    ['No soldiers entered the village.', 'entered', 'CT-', '-', 'actual'],
    ['It is not true that the bridge collapsed.', 'collapsed', 'CT-', '-', 'actual'],
    ['It is false that the bridge collapsed.', 'collapsed', 'CT-', '-', 'actual'],
    ['The rebels might have shelled the hospital.', 'shelled', 'PS+', '-', 'actual'],
    ['The army might possibly attack.', 'attack', 'PS+', '-', 'actual'],
    ['The army may not have attacked.', 'attacked', 'PS-', '-', 'actual'],
    ['The pilot must have seen the warning.', 'seen', 'PR+', '-', 'actual'],
    ['The troops must leave the city.', 'leave', 'Uu', '-', 'purpose'],
    ['The guards apparently opened the gate.', 'opened', 'PR+', '-', 'actual'],
    ['The fire seems to have started in the kitchen.', 'started', 'PR+', '-', 'actual'],
    ['The army appears not to have attacked.', 'attacked', 'PR-', '-', 'actual'],
    ['The army did not appear to have attacked.', 'attacked', 'PR-', '-', 'actual'],
    ['It is almost certain that the ship sank.', 'sank', 'PR+', '-', 'actual'],
    ['The plan is likely to fail.', 'fail', 'PR+', '-', 'future'],
    ['The deal is unlikely to survive.', 'survive', 'PR-', '-', 'actual'],
    ['The driver managed to stop the train.', 'stop', 'CT+', '-', 'actual'],
    ['The driver did not fail to stop the train.', 'stop', 'CT+', '-', 'actual'],
    ['The officer neglected to lock the door.', 'lock', 'CT-', '-', 'actual'],
    ['The strike forced the mayor to resign.', 'resign', 'CT+', '-', 'actual'],
    ['The police prevented the crowd from entering the hall.', 'entering', 'CT-', '-', 'actual'],
    ['The firm declined to release the report.', 'release', 'CT-', '-', 'actual'],
    ['The general regretted that the village was bombed.', 'bombed', 'CT+', 'CT+', 'actual'],
    ['The spy pretended that he was a doctor.', 'doctor', 'CT-', '-', 'actual'],
    ['The clerk forgot that the office was closed.', 'closed', 'CT+', '-', 'actual'],
    ['The clerk forgot to close the office.', 'close', 'CT-', '-', 'actual'],
    ['The team was unable to defuse the bomb.', 'defuse', 'CT-', '-', 'actual'],
    ['Even if the dam breaks, the town is safe.', 'safe', 'CT+', '-', 'actual'],
    ['If the dam breaks, the valley will flood.', 'flood', 'Uu', '-', 'conditional'],
    ['The judge asked whether the witness had lied.', 'lied', 'Uu', '-', 'question'],
    ['The ceasefire has collapsed, has it not?', 'collapsed', 'CT+', '-', 'actual'],
    ['The ceasefire collapsed, didn’t it?', 'collapsed', 'CT+', '-', 'actual'],
    ['The president will visit the region on Monday.', 'visit', 'CT+', '-', 'future'],
    ['The ministry denied that its planes hit the school.', 'hit', 'Uu', 'CT-', 'actual'],
    ['The ministry admitted that its planes hit the school.', 'hit', 'CT+', 'CT+', 'actual'],
    ['The opposition alleged that the vote was rigged.', 'rigged', 'Uu', 'CT+', 'actual'],
    ['The envoy doubts that the truce will hold.', 'hold', 'PS-', 'PR-', 'future'],
    ['The envoy warned that the truce could collapse.', 'collapse', 'Uu', 'PS+', 'future'],
    ['The spokesman neither confirmed nor denied the raid.', 'raid', 'Uu', 'Uu', 'actual'],
    ['The spokesman refused to confirm or deny that the raid took place.', 'took', 'Uu', 'Uu', 'actual'],
    ['The spokesman declined to comment on the raid.', 'raid', 'CT+', '-', 'actual'],
    ['The mayor did not rule out an evacuation.', 'evacuation', 'PS+', 'PS+', 'actual'],
    ['Police have not ruled out that the fire was arson.', 'arson', 'PS+', 'PS+', 'actual'],
    ['It is not clear whether the pilot survived.', 'survived', 'Uu', '-', 'question'],
    ['It is said that the engineer fled the country.', 'fled', 'PS+', 'CT+', 'actual'],
    ['Some say the general fled the country.', 'fled', 'Uu', 'CT+', 'actual'],
    ['According to a senior official, the general fled.', 'fled', 'Uu', 'CT+', 'actual'],
    ['The group rejected the accusation that it attacked the convoy.', 'attacked', 'Uu', 'CT-', 'actual'],
    ['The group denied responsibility for the attack.', 'attack', 'CT+', '-', 'actual'],
    ['The suspect denied killing the guard.', 'killing', 'Uu', 'CT-', 'actual'],
    ['Prosecutors accused him of killing the guard.', 'killing', 'Uu', 'CT+', 'actual'],
    ['It is hardly surprising that the talks failed.', 'failed', 'CT+', '-', 'actual'],
    ['Nobody doubts that the talks failed.', 'failed', 'CT+', '-', 'actual'],
    ['There is no doubt that the talks failed.', 'failed', 'CT+', '-', 'actual'],
    ['I do not think that the talks failed.', 'failed', 'PR-', '-', 'actual'],
    ['I cannot believe that the talks failed.', 'failed', 'CT+', '-', 'actual'],
    ['The engineer said: “The dam has broken.”', 'broken', 'Uu', 'CT+', 'actual'],
    ['He did not say that the bridge fell.', 'fell', 'Uu', 'Uu', 'actual'],
    ['The rebels, who were not armed, advanced.', 'armed', 'CT-', '-', 'actual'],
    ['The troops crossed the river to encircle the town.', 'encircle', 'PS+', '-', 'purpose'],
    ['The army continued to shell the town.', 'shell', 'CT+', '-', 'actual'],
    ['The judge ruled that the arrest was unlawful.', 'unlawful', 'Uu', 'CT+', 'actual'],
    ["The army did n't attack -LRB- at first -RRB- .", 'attack', 'CT-', '-', 'actual'],
    ['🚁 The army didn’t attack the café 🚁.', 'attack', 'CT-', '-', 'actual'],
  ])('%s: %s', (text, target, author, source, world) => {
    const reading = readWording(text, { target });
    const [first, ...others] = reading.views.map((view) => view.certainty + view.polarity);
    expect([first, others.at(-1) ?? '-', reading.world]).toEqual([author, source, world]);
  });
});

describe('sources', () => {
  it('are unnamed where nobody can be asked', () => {
    for (const text of [
      'Some say the general fled.',
      'The general reportedly fled.',
      'It is said that the envoy fled.',
    ])
      expect(readWording(text, { target: 'fled' }).views.at(-1)?.source.at(-1)?.named).toBe(false);
  });

  it('are nobody where nobody holds it', () => {
    expect(readWording('Nobody doubts that the talks failed.', { target: 'failed' }).views.length).toBe(1);
  });
});

describe('what a negation reaches over', () => {
  const scopes = (text: string) =>
    readWording(text)
      .cues.filter((cue) => cue.kind === 'negation')
      .map((cue) => cue.scope.text);

  it.each([
    ['In the end, they did not cross the river, Colonel.', 'they did not cross the river'],
    ['They crossed the river and there was no bridge.', 'there was no bridge'],
    ['He bought an unsafe car on Monday.', 'an unsafe car'],
    ['Did they not cross the river?', 'Did they not cross the river'],
    ['The army stood at no great distance from the town.', 'no great distance'],
  ])('%s', (text, scope) => {
    expect(scopes(text)[0]).toBe(scope);
  });
});

describe('vague words', () => {
  const hedged = (text: string) => readWording(text).hedged;

  it('are weasels in prose', () => {
    expect(hedged('Many officials left the city.')).toBe(true);
    expect(hedged('It is one of the most famous bridges in the country.')).toBe(true);
    expect(hedged('One of the attackers was killed.')).toBe(false);
  });

  it('are counts in a report of measurements', () => {
    expect(hedged('Several genes were expressed in infected cells.')).toBe(false);
    expect(hedged('Several genes may be expressed in infected cells.')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/index.ts';

/** The last source that speaks, its degree, and the author's degree with the side of even that its point is on. */
function read(text: string, target: string): readonly [source: string, sourceDegree: string, author: string] {
  const { views } = readWording(text, { target });
  const [author] = views;
  const last = views.filter(({ source }) => source.length > 0).at(-1);
  const mid = author?.probability.mid ?? 0.5;
  const side = mid > 0.5 ? '>' : mid < 0.5 ? '<' : '=';
  return [
    last?.source.map((link) => link.text).join(' > ') ?? '-',
    last === undefined ? '-' : last.certainty + last.polarity,
    `${author?.certainty}${author?.polarity}${side}`,
  ];
}

describe('who speaks', () => {
  it.each([
    ['The roof fell in after midnight, the harbour master said.', 'fell in', 'the harbour master', 'CT+'],
    ['Two boats were lost in the storm, a fisherman told the newspaper.', 'were lost', 'a fisherman', 'CT+'],
    ['The merger will go ahead, his office announced.', 'go ahead', 'his office', 'CT+'],
    ['The strike is unlikely to end soon, union leaders say.', 'end', 'union leaders', 'PR-'],
    ['"The ship was empty," the captain insisted, "and the crew knew it."', 'knew it', 'the captain', 'CT+'],
    [
      'The banker, who asked not to be identified, said the loan was repaid.',
      'repaid',
      'The banker, who asked not to be identified',
      'CT+',
    ],
    ['The prince, speaking in Oslo, said the palace was sold.', 'sold', 'The prince, speaking in Oslo', 'CT+'],
    ['Sources close to the palace said a wedding had been planned.', 'planned', 'Sources close to the palace', 'CT+'],
    [
      'A radio station reported that the coast guard said the tanker had sunk.',
      'sunk',
      'A radio station > the coast guard',
      'CT+',
    ],
    [
      'Engineers confirmed that the dam had cracked but denied that the valley was at risk.',
      'at risk',
      'Engineers',
      'CT-',
    ],
    ['The pilot refused to rule out sabotage.', 'sabotage', 'The pilot', 'PS+'],
    ['Pilots expect the fog to lift by noon.', 'the fog to lift', 'Pilots', 'PR+'],
    ['Norway neither confirmed nor denied buying the jets.', 'buying the jets', 'Norway', 'Uu'],
    ['The bank refused to confirm whether the vault was opened.', 'opened', 'The bank', 'Uu'],
    ['The palace declined to say whether the queen was ill.', 'ill', 'The palace', 'Uu'],
    ['The company would not comment on whether the plant had closed.', 'closed', 'The company', 'Uu'],
    ['The senator rejected allegations that he took bribes.', 'took bribes', 'The senator', 'CT-'],
    ['The general dismissed the claim that the base was lost.', 'lost', 'The general', 'CT-'],
    ['The newspaper withdrew its report that the mayor had fled.', 'fled', 'The newspaper', 'Uu'],
    ['Detectives have ruled out suicide.', 'suicide', 'Detectives', 'CT-'],
    ['Detectives have not ruled out suicide.', 'suicide', 'Detectives', 'PS+'],
    ['Historians are convinced the letter is genuine.', 'genuine', 'Historians', 'CT+'],
    ['Doctors suspect that the water was poisoned.', 'poisoned', 'Doctors', 'PR+'],
    ['The panel found that the bridge had been neglected.', 'neglected', 'The panel', 'CT+'],
    ['The inquest concluded that the driver was asleep.', 'asleep', 'The inquest', 'CT+'],
    ['The miners deny having flooded the shaft.', 'flooded the shaft', 'The miners', 'CT-'],
    ['According to three sailors interviewed in port, the mast broke.', 'broke', 'three sailors', 'CT+'],
    ['The bishop was quoted as saying the chapel was empty.', 'empty', 'The bishop', 'CT+'],
    ['The newspaper quoted a cousin as saying the duke was broke.', 'was broke', 'a cousin', 'CT+'],
    ['The lawyer would neither confirm nor deny that a fee had been paid.', 'paid', 'The lawyer', 'Uu'],
    ['The railway has yet to confirm the derailment.', 'the derailment', 'The railway', 'Uu'],
    ['The jury was not convinced that the signature was forged.', 'forged', 'The jury', 'PR-'],
    ['Divers found no sign of a leak.', 'a leak', 'Divers', 'PS-'],
    ['The coach hinted that a transfer was near.', 'near', 'The coach', 'PR+'],
    ['The owner said the shop would close.', 'close', 'The owner', 'CT+'],
    ['A survey carried out in March found no trace of lead.', 'trace of lead', 'A survey carried out in March', 'CT-'],
  ])('%s', (text, target, source, degree) => {
    expect(read(text, target).slice(0, 2)).toEqual([source, degree]);
  });

  it.each([
    ['No one has claimed the prize.', 'the prize'],
    ['Nobody said that the train was late.', 'late'],
    ['Neither side has confirmed the truce.', 'the truce'],
    ['The clerk forgot that the safe was open.', 'open'],
    ['The minister is believed to have left the country.', 'left the country'],
  ])('nobody in "%s"', (text, target) => {
    expect(read(text, target)[0]).toBe('-');
  });
});

describe('how sure the author is', () => {
  it.each([
    ['The thief is thought to have escaped by boat.', 'escaped', 'PR+>'],
    ['The climber is understood to have survived.', 'survived', 'PR+>'],
    ['The club is expected to move in May.', 'move', 'PR+>'],
    ['A woman believed to be the heiress was seen in Rome.', 'the heiress', 'PR+>'],
    ['The sailors are feared drowned.', 'drowned', 'PS+>'],
    ['The count is said to have owned the ring.', 'owned the ring', 'PS+>'],
    ['Three houses were reportedly burnt.', 'burnt', 'PS+>'],
    ['The gang allegedly robbed the museum.', 'robbed', 'Uu>'],
    ['Nobody disputes that the roof leaked.', 'leaked', 'CT+>'],
    ['No one doubts that the letter was lost.', 'lost', 'CT+>'],
    ['The general appears to have left the country.', 'left the country', 'PR+>'],
    ['There is no evidence that the wine was poisoned.', 'poisoned', 'PS-<'],
    ['It does not appear that the lock was forced.', 'forced', 'PR-<'],
    ['The fire seems unlikely to have started by itself.', 'started', 'PR-<'],
    ['The ship is not likely to return.', 'return', 'PR-<'],
    ['The outcome is by no means certain.', 'certain', 'CT-<'],
    ['There is no proof that the vase was stolen.', 'stolen', 'PS-<'],
    ['No evidence has emerged that the will was changed.', 'changed', 'PS-<'],
    ['The theory that the comet struck the lake has been disproved.', 'struck', 'CT-<'],
    ['There can be no doubt that the portrait is real.', 'real', 'CT+>'],
    ['It is not clear who broke the window.', 'broke', 'Uu='],
    ['It is not known whether the pilot survived.', 'survived', 'Uu='],
    ['Police have yet to establish how the gang escaped.', 'escaped', 'Uu='],
    ['It is too early to say who started the fire.', 'started', 'Uu='],
    ['The toll has not been independently verified: 40 dead.', '40 dead', 'Uu='],
    ['The claim that the mayor resigned is false.', 'resigned', 'CT-<'],
    ['The rumour that the bank had failed turned out to be untrue.', 'failed', 'CT-<'],
    ['Reports of a third shipwreck proved false.', 'a third shipwreck', 'CT-<'],
    ['The reports that the actor has died are unfounded.', 'died', 'CT-<'],
    ['The boat was apparently sunk by a mine.', 'sunk', 'PR+>'],
    ['The guard was most likely asleep at the time.', 'asleep', 'PR+>'],
    ['The chances of a rescue are slim.', 'a rescue', 'PR-<'],
    ['It is hard to believe that the letter was lost.', 'lost', 'PR-<'],
    ['Hundreds were reported missing after the flood.', 'missing', 'PS+>'],
    ['The heir is presumed dead.', 'dead', 'PR+>'],
    ['Unless the rain stops, the match will be cancelled.', 'the rain stops', 'Uu='],
    ['Few believe that the truce will hold.', 'hold', 'PS-<'],
    ['It is possible, but not likely, that the key was copied.', 'copied', 'PR-<'],
  ])('%s', (text, target, author) => {
    expect(read(text, target)[2]).toBe(author);
  });
});

import { describe, expect, it } from 'vitest';
import { lastView } from './last-view.ts';

/** Text, target, who it is left to, degree and side of even. */
const CONSTRUCTS: Readonly<
  Record<string, readonly (readonly [text: string, target: string, source: string, degree: string])[]>
> = {
  'a present tense that looks like a noun': [
    ['It is unclear whether the drug improves survival.', 'the drug improves survival', '-', 'Uu='],
    ['Whether the valve leaks remains to be determined.', 'the valve leaks', '-', 'Uu='],
    ['There is little evidence that the diet improves memory.', 'the diet improves memory', '-', 'PS-<'],
    ['The results indicate that the gene regulates growth.', 'the gene regulates growth', '-', 'PR+>'],
    ['He denied that the company dumps waste in rivers.', 'the company dumps waste', 'He', 'CT-<'],
    ['Doctors do not believe the outbreak poses a risk.', 'the outbreak poses a risk', 'Doctors', 'PR-<'],
  ],
  'a verdict on “it”': [
    ['We judge it unlikely that the council will agree.', 'the council will agree', '-', 'PR-<'],
    ['The agency considers it likely that the dam will fail.', 'the dam will fail', 'The agency', 'PR+>'],
    ['The minister made it clear that no deal had been signed.', 'deal had been signed', 'The minister', 'CT-<'],
    ['She called it inconceivable that the pilots were drunk.', 'the pilots were drunk', 'She', 'CT-<'],
    ['Doctors do not think it likely that the valve failed.', 'the valve failed', 'Doctors', 'PR-<'],
    ['He did not make it clear that a deal had been signed.', 'a deal had been signed', 'He', 'Uu='],
  ],
  'whom a report cites': [
    [
      'State radio, citing the governor, said the pass was open.',
      'the pass was open',
      'State radio > the governor',
      'CT+>',
    ],
    ['The pass was open, state radio said, quoting the governor.', 'was open', 'state radio > the governor', 'CT+>'],
    ['The mayor, citing the storm, said the fair was off.', 'the fair was off', 'The mayor', 'CT+>'],
  ],
  'in somebody’s view': [
    ["In the minister's opinion the law was broken.", 'the law was broken', 'the minister', 'CT+>'],
    ['In her view, the jury erred.', 'the jury erred', 'her', 'CT+>'],
    ['As per the minister, nobody was harmed.', 'was harmed', 'the minister', 'CT-<'],
    ['As per usual, the train was late.', 'the train was late', '-', 'CT+>'],
    ['In his eyes tears welled up.', 'tears welled up', '-', 'CT+>'],
    ['On the part of the union, no strike was called.', 'was called', 'the union', 'CT-<'],
    ['From the side of the road, smoke rose.', 'smoke rose', '-', 'CT+>'],
  ],
  'announced by the author': [
    ['We are delighted to announce that Dr Voss has joined the board.', 'has joined the board', '-', 'CT+>'],
    ['We regret to inform you that the flight has been cancelled.', 'the flight has been cancelled', '-', 'CT+>'],
    ['We can confirm that the plant is closed.', 'the plant is closed', '-', 'CT+>'],
  ],
  'told, promised, heard in court': [
    ['Residents were told that the water was safe.', 'the water was safe', '-', 'PS+>'],
    ['The court heard that Ferris had forged the deed.', 'Ferris had forged the deed', '-', 'PS+>'],
    ['The accused is learnt to have absconded.', 'absconded', '-', 'PS+>'],
    ['The king, rumour has it, is ill.', 'is ill', '-', 'PS+>'],
    ['Word has it that the king is ill.', 'the king is ill', '-', 'PS+>'],
  ],
  'asked when and where': [
    ['Reporters could not verify when the footage was recorded.', 'the footage was recorded', '-', 'Uu='],
    ['Investigators do not know where the gun was bought.', 'the gun was bought', '-', 'Uu='],
    ['The witness could not recall whether the door was locked.', 'the door was locked', 'The witness', 'Uu='],
  ],
  'evidence that falls short': [
    ['A causal link has not been established.', 'A causal link', '-', 'PS-<'],
    ['There was insufficient evidence to conclude that the fire was set.', 'the fire was set', '-', 'PS-<'],
    ['Our results do not support the hypothesis that the lake dried out.', 'the lake dried out', '-', 'PS-<'],
    ['The data support the view that the lake dried out.', 'the lake dried out', '-', 'PR+>'],
    ['The force is not aware of any injuries.', 'injuries', '-', 'PS-<'],
    ['We did not observe any loss of vision.', 'loss of vision', '-', 'CT-<'],
  ],
  'undone, and seemed': [
    ['Work was due to start in March but has been put back.', 'start in March', '-', 'CT-<'],
    ['The team was expected to win, but did not.', 'win', '-', 'CT-<'],
    ['The vote was scheduled for Sunday but was cancelled.', 'scheduled for Sunday', '-', 'CT+>'],
    ['He seemed set to win until rain stopped play.', 'win', '-', 'CT-<'],
    ['He looked certain to win until the premier called.', 'win', '-', 'CT-<'],
    ['He seemed happy to wait until the bus came.', 'wait', '-', 'CT+>'],
    ['The bank was due to open but the court blocked it.', 'open', '-', 'CT-<'],
    ['The firm had agreed to pay but the bank stopped the clock.', 'pay', '-', 'PR+>'],
    ['Far from cutting taxes, the bill raises them.', 'cutting taxes', '-', 'CT-<'],
  ],
  'a verdict of falsehood': [
    ['Reports that the king had died were not true.', 'the king had died', '-', 'CT-<'],
    ['Claims that the bridge fell have no basis in fact.', 'the bridge fell', '-', 'CT-<'],
    ['It is simply wrong to say that crime has fallen.', 'crime has fallen', '-', 'CT-<'],
    ['FALSE: The minister resigned on Monday.', 'The minister resigned', '-', 'CT-<'],
    ['The claim that the dam leaked is not proven.', 'the dam leaked', '-', 'Uu='],
  ],
  headlines: [
    ['Toxic leak feared at shuttered plant', 'Toxic leak', '-', 'PS+>'],
    ['Rail strike averted after late-night deal', 'Rail strike', '-', 'CT-<'],
    ['Rail strike off after late-night deal', 'Rail strike', '-', 'CT-<'],
    ['Ceasefire in doubt after border clash', 'Ceasefire', '-', 'Uu='],
    ['Early election unlikely, says premier', 'Early election', '-', 'PR-<'],
    ['Toll in quake seen rising as rescuers reach villages', 'rising', '-', 'PR+>'],
    ['Second death confirmed in bridge collapse', 'Second death', '-', 'CT+>'],
    ['Judge blocks deportation of student', 'deportation of student', '-', 'CT-<'],
    ['Pilots may have ignored alarm, report finds', 'ignored alarm', 'report', 'PS+<'],
    ['Hundreds feared trapped under rubble', 'trapped under rubble', '-', 'PS+>'],
  ],
  'terse posts': [
    ['Looks like the convoy turned back.', 'the convoy turned back', '-', 'PR+>'],
    ['Hearing that power is out across the east side.', 'power is out', '-', 'PS+>'],
    ['Unconfirmed reports of a drone strike on the depot', 'a drone strike', '-', 'Uu>'],
    ['so apparently the mayor knew all along??', 'the mayor knew', '-', 'PR+>'],
    ['so supposedly the mayor knew?', 'the mayor knew', '-', 'Uu>'],
    ['Looks can deceive a jury.', 'deceive a jury', '-', 'PS+>'],
    ['Hearing that the power was out, he lit a candle.', 'the power was out', '-', 'PR+>'],
  ],
  'conditions without a verb, and behind the sentence': [
    ['If convicted, the treasurer faces ten years in prison.', 'convicted', '-', 'Uu='],
    ['If found guilty, he could be jailed.', 'found guilty', '-', 'Uu='],
    ['Sterling would have fallen further had the bank not intervened.', 'the bank not intervened', '-', 'PR-<'],
    ['Sterling would have fallen had the bank acted.', 'the bank acted', '-', 'PR-<'],
    ['The flood would have hit the port had the dam failed.', 'the dam failed', '-', 'PR-<'],
  ],
};

describe.each(Object.entries(CONSTRUCTS))('%s', (_construct, rows) => {
  it.each(rows)('%s: %s', (text, target, source, degree) => {
    expect(lastView(text, target, source)).toEqual([source, degree]);
  });
});

import type { Act, Stance } from '../../model/claim.ts';
import type { Certainty } from '../../model/reading.ts';

/** What a bare phrase says of the claim that it stands with. Likelihoods grade the stance as given. */
export interface ClaimPhrase {
  readonly id: string;
  /** Alternatives for each word in a row; `*` allows up to two words between. */
  readonly words: readonly string[];
  readonly stance?: Stance;
  readonly class: Certainty;
  readonly likelihood?: readonly [low: number, high: number];
  readonly act?: Act;
  readonly hearsay?: true;
  /** Nothing speaks for it, which is not to say that it is not so. */
  readonly missingEvidence?: true;
}

const SHRED = 'shred scrap shadow iota hint trace';
const LOOKS = 'looks look looked looking sounds sound sounded';
const NOT = "not n't never cannot neither";

/** Longer and stronger phrases first: the first that fits decides and its words are used up. */
export const CLAIM_PHRASES: readonly ClaimPhrase[] = [
  {
    id: 'neither-confirm-nor-deny',
    words: ['confirm confirmed confirms confirming', 'or nor', 'deny denied denies denying'],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'declined-comment',
    words: ['decline declined declines declining refuse refused refuses refusing', 'to', 'comment'],
    stance: 'undecided',
    class: 'U',
    act: 'declines-comment',
  },
  { id: 'no-comment', words: ['no', 'comment'], stance: 'undecided', class: 'U', act: 'declines-comment' },
  {
    id: 'would-not-rule-out',
    words: ['would will could', NOT, '*', 'rule exclude', '*', 'out'],
    class: 'PS',
    likelihood: [0.25, 0.5],
  },
  {
    id: 'not-ruled-out',
    words: [NOT, '*', 'rule ruled ruling exclude excluded', '*', 'out'],
    class: 'PS',
    likelihood: [0.25, 0.5],
  },
  { id: 'not-excluded', words: [NOT, '*', 'exclude excluded dismissed dismiss'], class: 'PS', likelihood: [0.25, 0.5] },
  { id: 'not-denied', words: [NOT, '*', 'deny denied disputed dispute'], class: 'PS', likelihood: [0.35, 0.7] },
  {
    id: 'not-verified',
    words: [
      NOT,
      '*',
      'verified verify confirmed confirm corroborated corroborate established establish determined determine proved proven prove substantiated substantiate demonstrated demonstrate shown',
    ],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'not-clear',
    words: [`${NOT} yet`, '*', 'clear known certain sure understood'],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'unclear',
    words: ['unclear unknown uncertain unverified unconfirmed undetermined unsure unproven unproved unsubstantiated'],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'refused-to-confirm',
    words: ['refused refuses refuse declined declines decline failed fails unable', 'to', 'confirm verify'],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'could-not-show',
    words: ['failed fails fail unable', 'to', 'prove show demonstrate establish substantiate'],
    stance: 'undecided',
    class: 'U',
  },
  { id: 'no-confirmation', words: ['no', '*', 'confirmation verification'], stance: 'undecided', class: 'U' },
  {
    id: 'awaiting',
    words: ['awaiting awaits pending', '*', 'confirmation verification'],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'too-early',
    words: ['too', 'early soon close', 'to', 'say tell know call judge'],
    stance: 'undecided',
    class: 'U',
  },
  {
    id: 'yet-to-be',
    words: ['yet', 'to', 'be', 'confirmed verified established determined known decided'],
    stance: 'undecided',
    class: 'U',
  },
  { id: 'cannot-say', words: ['can could', "not n't", 'say tell judge'], stance: 'undecided', class: 'U' },
  {
    id: 'cannot-say',
    words: [NOT, '*', 'in', 'a', 'position', 'to', 'say tell judge confirm comment know'],
    stance: 'undecided',
    class: 'U',
  },
  { id: 'cannot-say', words: ['unable', 'to', 'say tell judge'], stance: 'undecided', class: 'U' },
  { id: 'remains-to-be-seen', words: ['remains', 'to', 'be', 'seen'], stance: 'undecided', class: 'U' },
  { id: 'whether', words: ['whether'], stance: 'undecided', class: 'U' },
  { id: 'without-a-shred', words: ['without', '*', SHRED, 'of', 'evidence proof'], class: 'CT' },
  { id: 'without-a-shadow', words: ['without beyond', '*', SHRED, 'of', '*', 'doubt doubts'], class: 'CT' },
  {
    id: 'no-evidence',
    words: ['no little scant', '*', 'evidence sign signs indication indications proof suggestion hint trace record'],
    stance: 'denies',
    class: 'PS',
    likelihood: [0.4, 0.7],
    missingEvidence: true,
  },
  // "Claimed without evidence that" says who claims, not that it is not so.
  { id: 'without-evidence', words: ['without', '*', 'evidence proof'], class: 'CT' },
  { id: 'no-doubt', words: ['no without beyond', '*', 'doubt doubts'], class: 'CT' },
  { id: 'little-doubt', words: ['little', 'doubt'], class: 'PR', likelihood: [0.7, 0.95] },
  {
    id: 'denied-responsibility',
    words: ['denied denies deny denying rejected disclaimed', '*', 'responsibility involvement'],
    stance: 'denies',
    class: 'CT',
    act: 'denies-responsibility',
  },
  {
    id: 'claimed-responsibility',
    words: ['claimed claims claim claiming accepted', '*', 'responsibility credit'],
    class: 'CT',
    act: 'claims-responsibility',
  },
  { id: 'ruled-out', words: ['ruled rule rules ruling', 'out'], stance: 'denies', class: 'CT', act: 'denies' },
  {
    id: 'deny',
    words: [
      'denied denies deny denying rejected rejects reject dismissed dismisses dismiss disputed disputes dispute refuted refutes rebutted contradicted contradicts disclaimed denial',
    ],
    stance: 'denies',
    class: 'CT',
    act: 'denies',
  },
  {
    id: 'admit',
    words: [
      'admitted admits admit admitting acknowledged acknowledges acknowledge acknowledging conceded concedes concede confessed confesses',
    ],
    class: 'CT',
    act: 'admits',
  },
  {
    id: 'confirm',
    words: ['confirmed confirms confirm confirming verified verifies corroborated corroborates'],
    class: 'CT',
    act: 'confirms',
  },
  { id: 'retract', words: ['retracted retracts retract withdrew recanted'], class: 'CT', act: 'retracts' },
  { id: 'warn', words: ['warned warns warn warning cautioned'], class: 'PS', likelihood: [0.3, 0.7], act: 'warns' },
  {
    id: 'doubt',
    words: ['doubted doubts doubt doubting doubtful questioned sceptical skeptical'],
    stance: 'denies',
    class: 'PR',
    likelihood: [0.55, 0.8],
    act: 'doubts',
  },
  {
    id: 'predict',
    words: ['predicted predicts predict forecast forecasts expected expects expect anticipated anticipates'],
    class: 'PR',
    likelihood: [0.6, 0.85],
    act: 'predicts',
  },
  {
    id: 'estimate',
    words: ['estimated estimates estimate estimating reckoned reckons'],
    class: 'PR',
    likelihood: [0.6, 0.9],
    act: 'estimates',
  },
  {
    id: 'hearsay',
    words: ['reportedly allegedly purportedly supposedly rumoured rumored'],
    class: 'PR',
    likelihood: [0.51, 0.75],
    hearsay: true,
  },
  {
    id: 'alleged',
    words: ['alleged purported so-called'],
    class: 'PR',
    likelihood: [0.51, 0.75],
    act: 'alleges',
    hearsay: true,
  },
  {
    id: 'said-to',
    words: ['said reported alleged rumoured rumored', 'to'],
    class: 'PR',
    likelihood: [0.51, 0.75],
    hearsay: true,
  },
  {
    id: 'believed-to',
    words: ['believed thought suspected presumed assumed understood considered', 'to'],
    class: 'PR',
    likelihood: [0.6, 0.8],
    hearsay: true,
  },
  {
    id: 'allege',
    words: [
      'alleges allege alleging claimed claims claim claiming accused accuses accuse accusing asserted asserts contends contended',
    ],
    class: 'CT',
    act: 'alleges',
  },
  { id: 'ask', words: ['asked asks ask wondered wonders inquired'], stance: 'undecided', class: 'U', act: 'asks' },
  // Before the condition that "if" and "would" make elsewhere: here they only soften.
  {
    id: 'looks-as-if',
    words: [`${LOOKS} appears appear appeared seems seem seemed`, 'as', 'if though'],
    class: 'PR',
    likelihood: [0.6, 0.8],
  },
  { id: 'looks-set', words: [LOOKS, 'set poised', 'to'], class: 'PR', likelihood: [0.6, 0.8] },
  { id: 'looks-like', words: [LOOKS, 'like'], class: 'PR', likelihood: [0.6, 0.8] },
  { id: 'would-appear', words: ['would', 'appear seem'], class: 'PR', likelihood: [0.6, 0.8] },
  {
    id: 'would-say',
    words: ['i we', "would 'd should", 'say guess think imagine argue suppose expect estimate suggest reckon'],
    class: 'PR',
    likelihood: [0.55, 0.8],
  },
  { id: 'guess', words: ['i we', 'guess reckon gather suppose'], class: 'PR', likelihood: [0.55, 0.8] },
  { id: 'guess', words: ['my our best educated', 'guess'], class: 'PR', likelihood: [0.55, 0.8] },
  { id: 'in-all-likelihood', words: ['in', 'all', 'likelihood probability'], class: 'PR', likelihood: [0.7, 0.94] },
  {
    id: 'as-far-as-known',
    words: ['as', 'far', 'as', 'i we anyone', 'know knows'],
    class: 'PR',
    likelihood: [0.7, 0.94],
  },
  { id: 'as-far-as-known', words: ['to', 'my our', 'knowledge'], class: 'PR', likelihood: [0.7, 0.94] },
  { id: 'hallmarks', words: ['hallmarks hallmark', 'of'], class: 'PR', likelihood: [0.6, 0.8] },
  {
    id: 'points-to',
    words: ['evidence everything all findings signs', 'points point pointed pointing', 'to towards toward'],
    class: 'PR',
    likelihood: [0.6, 0.8],
  },
  // It fits, as other things may.
  { id: 'consistent-with', words: ['consistent compatible', 'with'], class: 'PS', likelihood: [0.4, 0.7] },
  {
    id: 'evidential',
    words: [
      'appears appear appeared appearing seems seem seemed seemingly apparently evidently ostensibly suggests suggest suggested suggesting indicates indicate indicated indicating',
    ],
    class: 'PR',
    likelihood: [0.6, 0.8],
  },
  {
    id: 'belief',
    words: [
      'believes believe believed thinks think thought assumes assume suspects suspect suspected presumed supposes',
    ],
    class: 'PR',
    likelihood: [0.6, 0.8],
  },
  { id: 'hope', words: ['hopes hope hoped fears fear feared wants want'], class: 'PS', likelihood: [0.3, 0.6] },
  { id: 'must-have', words: ['must'], class: 'PR', likelihood: [0.65, 0.9] },
  { id: 'condition', words: ['if unless provided would'], class: 'U' },
];

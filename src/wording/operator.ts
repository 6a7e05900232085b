import type { CueKind } from '../model/reading.ts';

/**
 * What an operator does to a statement in its scope, on the factuality scale −3…3: what is left if the operator's own
 * clause holds, does not hold, or is open. (3 | −3 | 0) leaves as it is, (−3 | 3 | 0) negates, (3 | 3 | 3) presupposes.
 */
export type Effect = readonly [holds: number, fails: number, open: number];

interface OperatorRow {
  readonly kind: CueKind;
  readonly effect: Effect;
  readonly says: string;
}

const row = (kind: CueKind, effect: Effect, says: string): OperatorRow => ({ kind, effect, says });

/**
 * The operators, by class of word. The numbers are the signatures of the taxonomy: FactBank's degrees (CT 3, PR 2, PS 1,
 * U 0), implicative signatures (Karttunen 1971; Nairn et al. 2006) and neg-raising (Horn 1989) for beliefs.
 */
export const OPERATORS = {
  not: row('negation', [-3, 3, 0], 'flips'),
  'near-not': row('negation', [-2.5, 2, 0], 'nearly flips'),
  without: row('negation', [-3, -3, -3], 'flips'),
  'no-object': row('negation', [-3, 3, 0], 'flips'),
  'no-evidence': row('negation', [-1, 1, 0], 'evidence is absent: possible at most'),
  may: row('epistemic', [1, 0, 0], 'possible'),
  could: row('epistemic', [1, -2, 0], 'possible'),
  can: row('epistemic', [1, -3, 0], 'able, not said to happen'),
  must: row('epistemic', [2, -2, 0], 'inferred'),
  obligation: row('purpose', [0, 0, 0], 'required, not said to happen'),
  should: row('epistemic', [0.5, -0.5, 0], 'expected or advised'),
  would: row('condition', [0.5, -1, 0], 'in another world'),
  'would-have': row('condition', [-2, 2, 0], 'contrary to fact'),
  future: row('future', [2.5, -2.5, 0], 'to come'),
  imperative: row('purpose', [0, -1, 0], 'asked for'),
  probable: row('epistemic', [2, -2, 0], 'probable'),
  possible: row('epistemic', [1, -1, 0], 'possible'),
  'hearsay-word': row('report', [0, 0, 0], 'somebody else says so'),
  certain: row('epistemic', [3, -3, 0], 'stressed'),
  improbable: row('epistemic', [-2, 2, 0], 'improbable'),
  planned: row('future', [0.5, -1.5, 0], 'planned'),
  denied: row('implicative', [-3, 1, 0], 'did not come about'),
  question: row('question', [0, 0, 0], 'asked'),
  condition: row('condition', [0, 0, 0], 'a condition'),
  consequent: row('condition', [3, -3, 0], 'holds under the condition'),
  'as-if': row('condition', [-1.5, -1.5, -1.5], 'compared with'),
  purpose: row('purpose', [0.5, -0.5, 0], 'aimed at'),
  relative: row('factive', [3, 3, 3], 'taken for granted'),
  object: row('implicative', [3, -2, 1], 'named as part of what is said'),
  presupposed: row('factive', [3, 3, 3], 'taken for granted'),
  participle: row('implicative', [3, -2.5, 0], 'goes with its clause'),
  according: row('report', [0, 0, 0], 'a source says so'),
  // Governors, by frame table class.
  'factive-cognitive': row('factive', [3, 2.5, 2.5], 'presupposes'),
  'factive-emotive': row('factive', [3, 2.5, 2.5], 'presupposes'),
  demonstrate: row('implicative', [2.7, 0, 0.5], 'shows'),
  admit: row('admission', [2.7, 1.5, 1], 'admits'),
  report: row('report', [1, 0, 0], 'reports; the author does not say'),
  attributed: row('report', [0, 0, 0], 'says so; the author does not say'),
  avowed: row('report', [3, 0, 0], 'the author says so'),
  'taken-back': row('report', [0, 0, 0], 'no longer says so'),
  'asked-of': row('factive', [2.6, -2.6, 0], 'is taken for granted by whoever asks why or how'),
  mistaken: row('report', [-3, 0, 0], 'says so wrongly'),
  unsettled: row('epistemic', [-0.6, 0.6, 0], 'is not settled'),
  undecided: row('report', [0, 0, 0], 'neither side is said'),
  embeds: row('report', [2, 1, 1], 'has it as its content; no table says what the word commits to'),
  claim: row('report', [0, 0, 0], 'alleges; the author does not say'),
  hearsay: row('report', [1, -1, 0], 'is said'),
  evidential: row('evidential', [2, -1, 0], 'evidence points to it'),
  'belief-strong': row('doxastic', [2, -1, 0], 'is held to be so'),
  belief: row('doxastic', [1.5, -1.5, 0], 'is believed'),
  believed: row('doxastic', [2, -2, 0], 'is believed by whoever knows of it'),
  feared: row('doxastic', [1, 0, 0], 'is feared to be so'),
  'said-to': row('report', [1, -1, 0], 'is said by nobody in particular'),
  false: row('implicative', [-3, -3, -3], 'is called false'),
  slim: row('epistemic', [-2, 2, 0], 'has little chance'),
  'fair-chance': row('epistemic', [2, -2, 0], 'has a good chance'),
  'little-doubt': row('epistemic', [2.6, -2.6, 0], 'is hardly doubted'),
  cannot: row('epistemic', [-3, 3, 0], 'is impossible'),
  unreal: row('condition', [-2, 2, 0], 'a condition contrary to fact'),
  acquitted: row('implicative', [-1.8, 1.8, 0], 'is found not proven'),
  charged: row('report', [0, 0, 0], 'is brought as a charge'),
  measured: row('epistemic', [0, 0, 0], 'has a chance in percent'),
  scheduled: row('future', [0.5, -1.5, 0], 'was to come'),
  reported: row('report', [0, 0, 0], 'is reported by somebody'),
  rumoured: row('report', [0, 0, 0], 'is said or suspected by somebody'),
  enable: row('implicative', [2.2, -2.5, 0], 'is made possible'),
  forbid: row('implicative', [-2.5, 0.5, 0], 'is forbidden'),
  'had-to': row('implicative', [2.5, -2.5, 0], 'had to come about'),
  enough: row('epistemic', [1.5, -2.5, 0], 'has what it takes'),
  'may-well': row('epistemic', [1, -1, 0], 'is quite possible'),
  suspected: row('doxastic', [1, 0, 0], 'is suspected'),
  partial: row('negation', [0, 0, 0], 'holds of some only'),
  few: row('negation', [-2, 1, 0], 'holds of few'),
  'near-miss': row('implicative', [-3, 3, 0], 'nearly came about'),
  'not-yet': row('implicative', [-3, 3, 0], 'has not come about so far'),
  verge: row('implicative', [-0.4, 0, 0], 'has not come about, and is near'),
  predict: row('future', [1, -1, 0], 'is foreseen'),
  hope: row('doxastic', [0.5, -0.5, 0], 'is hoped'),
  fear: row('doxastic', [0.5, 0.5, 0], 'is feared'),
  counterfactual: row('implicative', [-2.5, -1.5, -1], 'is not so'),
  doubt: row('doxastic', [-1.5, 1.5, 0], 'is doubted'),
  deny: row('denial', [0, 1, 0], 'is denied; the author does not say'),
  demand: row('purpose', [0, 0, 0], 'is demanded'),
  decide: row('future', [1.5, -1.5, 0], 'is decided'),
  wh: row('factive', [2.5, 2, 2], 'presupposes that something is'),
  manage: row('implicative', [3, -3, 0], 'comes about'),
  fail: row('implicative', [-3, 3, 0], 'does not come about'),
  refuse: row('implicative', [-3, 0.5, 0], 'does not come about'),
  hesitate: row('implicative', [-1, 3, 0], 'holds back'),
  force: row('implicative', [3, -1, 0], 'brings about'),
  try: row('implicative', [0.5, -2.5, 0], 'tries'),
  able: row('implicative', [1, -3, 0], 'is able'),
  raising: row('evidential', [2, -2, 0], 'seems'),
  intend: row('purpose', [0.5, -1.5, 0], 'intends'),
  agree: row('purpose', [1, -1.5, 0], 'agrees'),
  want: row('purpose', [0, -1, 0], 'wants'),
  need: row('purpose', [0, -0.5, 0], 'needs'),
  request: row('purpose', [0, -1, 0], 'asks for'),
  expect: row('future', [1, -1, 0], 'is expected'),
  cease: row('implicative', [2.5, 2.5, 1], 'was so before'),
} as const satisfies Readonly<Record<string, OperatorRow>>;

export type OperatorClass = keyof typeof OPERATORS;

export const isOperatorClass = (name: string | undefined): name is OperatorClass =>
  name !== undefined && Object.hasOwn(OPERATORS, name);

/** An operator at work in a sentence: its class, the frame it was met in, and its cue as token indices. */
export interface Applied {
  readonly class: OperatorClass;
  /** `that`, `to`, `ing`, `object`, `noun` … or empty. */
  readonly frame: string;
  readonly from: number;
  readonly to: number;
  /** Clause whose verb or opener it is. */
  readonly clause: number;
}

/** An operator met at a word, or over the words from..to. */
export const applied = (cls: OperatorClass, from: number, clause: number, frame = '', to = from + 1): Applied => ({
  class: cls,
  frame,
  from,
  to,
  clause,
});

/** Stable id of the rule that put an operator there. */
export const ruleId = (operator: Applied): string =>
  operator.frame === '' ? operator.class : `${operator.frame}/${operator.class}`;

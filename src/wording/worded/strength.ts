import type { OperatorClass } from '../operator.ts';

export type Strength = readonly [low: number, mid: number, high: number];

/**
 * The interval of a statement under one operator and nothing else uncertain, for operators that readers of news place
 * more narrowly, or elsewhere, than the degree of their class: conventions of this library. Estimative words have those
 * of their survey (english/probability-phrases.ts); a class that is not listed has its degree's (degrees.ts).
 */
export const STRENGTHS: Partial<Readonly<Record<OperatorClass, Strength>>> = {
  // A modal leaves more room than the bare survey word: it stands in running prose.
  may: [0.27, 0.45, 0.62],
  could: [0.25, 0.42, 0.6],
  'may-well': [0.45, 0.6, 0.78],
  must: [0.7, 0.85, 0.96],
  should: [0.3, 0.5, 0.72],
  can: [0.4, 0.62, 0.88],
  cannot: [0, 0.05, 0.13],
  future: [0.8, 0.93, 0.99],
  'would-have': [0, 0.15, 0.36],
  'near-not': [0.02, 0.12, 0.27],
  'near-miss': [0, 0.05, 0.11],
  'not-yet': [0, 0.05, 0.11],
  verge: [0.08, 0.32, 0.56],
  few: [0.05, 0.2, 0.4],
  cease: [0.6, 0.85, 1],
  enable: [0.68, 0.85, 0.97],
  forbid: [0, 0.1, 0.28],
  'had-to': [0.8, 0.93, 1],
  enough: [0.5, 0.7, 0.9],
  // What somebody has set out to do, from weak to strong.
  want: [0.2, 0.42, 0.62],
  hope: [0.25, 0.44, 0.62],
  try: [0.12, 0.42, 0.6],
  intend: [0.32, 0.56, 0.8],
  scheduled: [0.3, 0.55, 0.82],
  planned: [0.42, 0.65, 0.88],
  agree: [0.6, 0.78, 0.94],
  expect: [0.6, 0.76, 0.9],
  predict: [0.35, 0.58, 0.82],
  // What others are said to know, believe or say.
  believed: [0.6, 0.76, 0.9],
  feared: [0.48, 0.64, 0.84],
  'said-to': [0.5, 0.66, 0.86],
  // Nouns of speech whose owner is not named: "amid reports that".
  reported: [0.42, 0.6, 0.82],
  rumoured: [0.32, 0.55, 0.77],
  'hearsay-word': [0.36, 0.55, 0.78],
  suspected: [0.5, 0.66, 0.84],
  charged: [0.38, 0.57, 0.82],
  acquitted: [0.01, 0.17, 0.38],
  evidential: [0.62, 0.76, 0.9],
  raising: [0.6, 0.72, 0.86],
  // Evidence that is missing, doubt, and poor chances.
  'no-evidence': [0.06, 0.26, 0.44],
  unsettled: [0.15, 0.42, 0.62],
  doubt: [0.1, 0.26, 0.42],
  slim: [0.03, 0.13, 0.28],
  'asked-of': [0.8, 0.93, 1],
  'fair-chance': [0.58, 0.72, 0.86],
  'little-doubt': [0.82, 0.92, 0.98],
  // Open, but not evenly.
  condition: [0.22, 0.5, 0.7],
  unreal: [0, 0.07, 0.18],
  imperative: [0.2, 0.5, 0.8],
  purpose: [0.32, 0.55, 0.8],
  partial: [0.2, 0.5, 0.8],
};

/** The same for the view of whoever holds an attitude, as far as its words add nothing. */
export const HELD: Partial<Readonly<Record<OperatorClass, Strength>>> = {
  claim: [0.87, 0.96, 1],
  belief: [0.62, 0.78, 0.92],
  evidential: [0.6, 0.75, 0.9],
  predict: [0.6, 0.77, 0.92],
  expect: [0.6, 0.77, 0.92],
  doubt: [0.1, 0.25, 0.4],
  hope: [0.3, 0.5, 0.7],
  fear: [0.35, 0.55, 0.75],
  'taken-back': [0.05, 0.3, 0.55],
};

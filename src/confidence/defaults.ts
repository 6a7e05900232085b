import { BASE_RATE, RHO } from './default-rates.ts';

/**
 * Every convention of this room in one place. † marks a convention: a choice that analysts make, not a measurement.
 * Each can be replaced by an option of the function named.
 */
export const DEFAULTS = Object.freeze({
  /** Scale of a word that names none (`readLikelihood`): public surveys, because plain prose is written for the public. † */
  wordScale: 'survey',
  /** Scale that probabilities are put into words with (`describe`): ICD 203, whose ranges cover 1–99 % without gaps. † */
  describeScale: 'icd203',
  /** Probability of an assertion made without hedge (`toOpinion(undefined)`, `commitment`): speakers who are flat are wrong now and then. † */
  unhedged: 0.95,
  /** Words are kept within these probabilities (`toOpinion`), so that no word is beyond all later evidence. † */
  clip: Object.freeze([0.02, 0.98] as const),
  /** Probability of a proposition without any evidence. † */
  baseRate: BASE_RATE,
  /** Trust in a judgement by its analytic confidence (`toOpinion`): ICD 203 names the three levels and gives no figures. † */
  confidenceTrust: Object.freeze({ high: 0.95, moderate: 0.75, low: 0.5 } as const),
  /**
   * Trust by Admiralty letter (`reliabilityTrust`). The MISP taxonomy `admiralty-scale` gives 100/75/50/25/0; its
   * ends are drawn in, because nobody is always right or always wrong. F is no grade: nothing is known. †
   */
  reliabilityTrust: Object.freeze({ A: 0.95, B: 0.75, C: 0.5, D: 0.25, E: 0.05, F: null } as const),
  /** Correlation of sources whose origins are undocumented (`fuse` with `correlated`). † */
  rho: RHO,
  /** Weight of the prior in the Beta view: uniform for base rate ½ (Jøsang 2016, ch. 3.4.3, W = 2). */
  priorWeight: 2,
  /** Mass of the interval that `toBeta` reports. † */
  credibleMass: 0.9,
  /** From here on an affirmation counts as certain (FactBank CT; ICD 203 begins "almost certain" here). † */
  certainFrom: 0.95,
} as const);

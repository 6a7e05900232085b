import fc from 'fast-check';
import type { Opinion } from '../../src/model/opinion.ts';

const weight = fc.double({ min: 0, max: 1, noNaN: true });

/** Any opinion with some uncertainty: sure and vacuous ones, and uncertainties down to 1e-12. */
export const openOpinion: fc.Arbitrary<Opinion> = fc
  .tuple(weight, weight, fc.oneof(weight, fc.constantFrom(1, 1e-3, 1e-6, 1e-12)))
  .filter(([, , open]) => open >= 1e-12)
  .map(([pro, contra, open]) => {
    const total = pro + contra + open;
    return { belief: pro / total, disbelief: contra / total, uncertainty: open / total, baseRate: 0.5 };
  });

/** Without any uncertainty. */
export const dogmaticOpinion: fc.Arbitrary<Opinion> = weight.map((belief) => ({
  belief,
  disbelief: 1 - belief,
  uncertainty: 0,
  baseRate: 0.5,
}));

export const vacuousOpinion: Opinion = { belief: 0, disbelief: 0, uncertainty: 1, baseRate: 0.5 };

export const anyOpinion: fc.Arbitrary<Opinion> = fc.oneof(
  { weight: 8, arbitrary: openOpinion },
  { weight: 1, arbitrary: dogmaticOpinion },
  { weight: 1, arbitrary: fc.constant(vacuousOpinion) },
);

/** As `anyOpinion`, each with a base rate of its own. */
export const opinionWithBaseRate: fc.Arbitrary<Opinion> = fc
  .tuple(anyOpinion, weight)
  .map(([opinion, baseRate]) => ({ ...opinion, baseRate }));

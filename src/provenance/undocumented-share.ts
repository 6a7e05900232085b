/** How alike sources of undocumented origin are taken to be: a convention, not a measurement. At .5 no number of them is worth more than 2. */
export const DEFAULT_RHO0 = 0.5;

/**
 * What one undocumented root is worth among k of them: 1 / (1 + (k − 1)·ρ₀), the design effect of k answers that
 * correlate by ρ₀ (Kish, Survey Sampling, 1965).
 *
 * k is their number counted by coverage. Two unnamed sources behind one report are one report's worth, not less than one
 * named; and one more report never lowers the sum, k / (1 + (k − 1)·ρ₀).
 */
export function undocumentedShare(k: number, rho0: number = DEFAULT_RHO0): number {
  return k <= 1 ? 1 : 1 / (1 + (k - 1) * rho0);
}

/**
 * Degree of conflict of two opinions on exclusive propositions: |P₁ − P₂|(1 − u₁)(1 − u₂), where the second speaks
 * against the first (Jøsang, Subjective Logic 2016, §4.8). In the support reading 1 − u = |2P − 1|.
 * Both arguments are the probabilities (0–1) of what each holder says; the result lies in 0–1.
 */
export function conflictStrength(first: number, second: number): number {
  // The two factors of certainty first, so that rounding does not depend on the order of the arguments.
  return Math.abs(2 * first - 1) * Math.abs(2 * second - 1) * Math.abs(first + second - 1);
}

import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Opinion } from '../model/opinion.ts';
import type { RootTrace } from './root-trace.ts';
import { undocumentedShare } from './undocumented-share.ts';

/** What one root has to say: evidence odds, or belief and disbelief where nothing is left uncertain. */
interface Evidence {
  readonly positive: number;
  readonly negative: number;
  readonly dogmatic: boolean;
}

/** Below this uncertainty evidence odds leave the range of doubles; such an opinion counts as certain. */
const CERTAIN = 1e-150;

/**
 * Fuses the opinions of reports so that an echo does not count.
 *
 * Every root speaks once: with its own statement where one is there, else with the average of its relays, weighted by
 * their shares of it. Roots add up as independent evidence, each as far as the reports cover it:
 * β = Σ m_r·β_r, δ = Σ m_r·δ_r with β = b/u and δ = d/u (cumulative fusion, Jøsang, Subjective Logic, 2016, in evidence
 * odds), m_r the coverage, times the discount of undocumented roots. Where an opinion is dogmatic (u = 0) only the
 * dogmatic ones count, averaged by the same weights.
 *
 * The result has the same bits for any order of the reports. O(attribution · log).
 *
 * @param opinions one for every report of the trace, in its order; they share one base rate.
 * @param options.without place of a root that is left out, as if nobody had heard of it.
 * @throws CorroborateError 'invalid-option' when there are more or fewer opinions than reports.
 */
export function fuseByRoot(
  trace: RootTrace,
  opinions: readonly Opinion[],
  options: { readonly without?: number } = {},
): Opinion {
  if (opinions.length !== trace.attribution.length) {
    throw new CorroborateError('invalid-option', [
      { path: 'opinions', expected: `${trace.attribution.length} opinions`, received: `${opinions.length}` },
    ]);
  }
  const speakers = speakersOf(trace);
  const weights = weightsWithout(trace, options.without);
  const heard: { evidence: Evidence; weight: number }[] = [];
  trace.roots.forEach((_, root) => {
    const weight = weights[root] ?? 0;
    if (weight > 0) heard.push({ evidence: evidenceOf(speakers[root] ?? [], opinions), weight });
  });
  const baseRate = sharedBaseRate(opinions);
  const dogmatic = heard.filter(({ evidence }) => evidence.dogmatic);
  const parts = dogmatic.length > 0 ? dogmatic : heard;
  let positive = 0;
  let negative = 0;
  let total = 0;
  for (const { evidence, weight } of parts) {
    positive += weight * evidence.positive;
    negative += weight * evidence.negative;
    total += weight;
  }
  if (dogmatic.length > 0) {
    return { belief: positive / total, disbelief: negative / total, uncertainty: 0, baseRate };
  }
  const sum = 1 + positive + negative;
  return { belief: positive / sum, disbelief: negative / sum, uncertainty: 1 / sum, baseRate };
}

/** For every root the reports that speak for it, with their shares: its own statements, or where none is there its relays. */
function speakersOf(trace: RootTrace): { report: number; share: number }[][] {
  const own: { report: number; share: number }[][] = trace.roots.map(() => []);
  const relays: { report: number; share: number }[][] = trace.roots.map(() => []);
  trace.attribution.forEach((shares, report) => {
    shares.forEach(([root, share], i) => {
      const list = i === 0 && trace.own[report] === true ? own : relays;
      list[root]?.push({ report, share });
    });
  });
  return own.map((statements, root) => (statements.length > 0 ? statements : (relays[root] ?? [])));
}

/** Coverage times discount; undocumented roots are worth more among fewer. */
function weightsWithout(trace: RootTrace, without: number | undefined): number[] {
  if (without === undefined) return trace.roots.map((root) => root.coverage * root.weight);
  let undocumented = 0;
  trace.roots.forEach((root, i) => {
    if (root.undocumented && i !== without) undocumented += root.coverage;
  });
  const discount = undocumentedShare(undocumented, trace.rho0);
  return trace.roots.map((root, i) => (i === without ? 0 : root.coverage * (root.undocumented ? discount : 1)));
}

function evidenceOf(speakers: readonly { report: number; share: number }[], opinions: readonly Opinion[]): Evidence {
  const said: { positive: number; negative: number; dogmatic: boolean; share: number }[] = [];
  for (const { report, share } of speakers) {
    const opinion = opinions[report];
    if (opinion === undefined) continue;
    const { belief, disbelief, uncertainty } = opinion;
    const dogmatic = uncertainty < CERTAIN;
    const scale = dogmatic ? 1 : uncertainty;
    said.push({ positive: belief / scale, negative: disbelief / scale, dogmatic, share });
  }
  const certain = said.filter(({ dogmatic }) => dogmatic);
  const counted = certain.length > 0 ? certain : said;
  // Addition of doubles depends on their order, so the order is made from the numbers themselves.
  counted.sort((a, b) => a.positive - b.positive || a.negative - b.negative || a.share - b.share);
  const [first] = counted;
  let total = 0;
  for (const { share } of counted) total += share;
  if (first === undefined || total === 0) return { positive: 0, negative: 0, dogmatic: false };
  // Taken as steps from the first, so that the mean of copies is the copy itself, to the last bit.
  let positive = first.positive;
  let negative = first.negative;
  for (const part of counted) {
    positive += (part.share / total) * (part.positive - first.positive);
    negative += (part.share / total) * (part.negative - first.negative);
  }
  return { positive, negative, dogmatic: certain.length > 0 };
}

/** One proposition has one base rate; where opinions differ all the same, their mean. */
function sharedBaseRate(opinions: readonly Opinion[]): number {
  const rates = [...new Set(opinions.map((opinion) => opinion.baseRate))].sort((a, b) => a - b);
  const [first = 0.5] = rates;
  return rates.length <= 1 ? first : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

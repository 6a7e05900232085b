import type { Act, Claim } from '../model/claim.ts';
import { percentText } from './plain-words.ts';
import { safeText } from './safe-text.ts';

/** Acts that add something to "says"; plain statement and the two denials are already in the stance. */
const ACT_WORDS: Partial<Record<Act, string>> = {
  confirms: 'confirms',
  admits: 'admits',
  alleges: 'alleges',
  'claims-responsibility': 'claims responsibility',
  'denies-responsibility': 'denies responsibility',
  'declines-comment': 'declines to comment',
  estimates: 'estimates',
  predicts: 'predicts',
  warns: 'warns',
  asks: 'asks',
  doubts: 'doubts',
  retracts: 'retracts',
};

/** How sure the speaker is, as it was put: a scale word, a percentage, or a quoted wording. None: flatly. */
export function certaintyWords(claim: Claim): string[] {
  const parts = [claim.act === undefined ? undefined : ACT_WORDS[claim.act], likelihoodText(claim)];
  if (claim.confidence !== undefined) parts.push(`${claim.confidence} confidence`);
  if (claim.hearsay === true) parts.push('hearsay');
  if (claim.condition !== undefined) parts.push('on a condition');
  return parts.filter((part) => part !== undefined).map(safeText);
}

function likelihoodText(claim: Claim): string | undefined {
  const { likelihood } = claim;
  if (likelihood === null) return 'cannot be judged';
  if (typeof likelihood === 'number') return percentText(likelihood);
  if (typeof likelihood === 'string') return likelihood.replace(/^[^:]*:/, '');
  if (likelihood !== undefined) return `${percentText(likelihood[0]).replace('%', '')}–${percentText(likelihood[1])}`;
  if (claim.wording !== undefined) return `“${claim.wording}”`;
  return undefined;
}

import { readLikelihood } from '../../../confidence/likelihood.ts';
import type { Claim } from '../../../model/claim.ts';
import { stanceOfAct } from '../../../positions/act-stance.ts';
import type { LintRule } from '../lint-context.ts';

/** "Denies" with "false", with "none", or with "unlikely": two noes, which are read as a yes. */
export const doubleNegation: LintRule = {
  code: 'double-negation',
  why: 'Two negations are read as an affirmation, which is seldom what the source says.',
  *find({ ledger, positions: { labels } }) {
    for (const claim of ledger.claims) {
      if ((claim.stance ?? stanceOfAct(claim.act)) !== 'denies') continue;
      const record = { level: 'warning', record: 'claim', id: claim.id } as const;
      if (isNegative(claim.value)) {
        yield {
          ...record,
          path: 'value',
          what: `It denies ${labels.value(claim.value)}, so it is read as affirming the opposite.`,
          instead:
            'The plain value (true, a number, a name) with stance denies, or the negative value with stance affirms.',
        };
      }
      // Who doubts and calls it unlikely says it once.
      if (isBelowEven(claim) && !(claim.stance === undefined && claim.act === 'doubts')) {
        yield {
          ...record,
          path: 'likelihood',
          what: `It denies with the likelihood ${JSON.stringify(claim.likelihood)}, so it is read as affirming.`,
          instead: "The likelihood of the denial: 'probably not' is stance denies with likelihood 'likely'.",
        };
      }
    }
  },
};

function isNegative(value: Claim['value']): boolean {
  return value === false || value === 'false' || (typeof value === 'object' && 'none' in value);
}

function isBelowEven({ likelihood }: Claim): boolean {
  if (likelihood === undefined) return false;
  const reading = readLikelihood(likelihood);
  return reading !== null && !reading.possible && reading.high < 0.5;
}

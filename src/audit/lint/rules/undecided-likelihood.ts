import { stanceOfAct } from '../../../positions/act-stance.ts';
import type { LintRule } from '../lint-context.ts';

/** Whoever leaves a question open says nothing of how likely it is; likewise "unknown" as a value with a likelihood. */
export const undecidedLikelihood: LintRule = {
  code: 'undecided-likelihood',
  why: 'Who leaves a question open commits to nothing, so the likelihood is not read.',
  *find({ ledger }) {
    for (const { id, stance, act, value, likelihood } of ledger.claims) {
      if (likelihood === undefined || likelihood === null) continue;
      const written = JSON.stringify(likelihood);
      const record = { level: 'warning', record: 'claim', id, path: 'likelihood' } as const;
      if ((stance ?? stanceOfAct(act)) === 'undecided') {
        yield {
          ...record,
          what: `It is undecided${stance === undefined ? ` by its act '${act}'` : ''} and has the likelihood ${written}.`,
          instead: "No likelihood; or stance affirms with it, if the source does lean ('possible' is a likelihood).",
        };
      } else if (typeof value === 'object' && 'unknown' in value) {
        yield {
          ...record,
          what: `The value is unknown and has the likelihood ${written}.`,
          instead: 'No likelihood; or the value that the source holds to be that likely.',
        };
      }
    }
  },
};

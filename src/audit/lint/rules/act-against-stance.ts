import type { Act, Stance } from '../../../model/claim.ts';
import { stanceOfAct } from '../../../positions/act-stance.ts';
import { type LintRule, speakerOf } from '../lint-context.ts';

/** Acts that put their statement forward. */
const FORWARD: ReadonlySet<Act> = new Set(['admits', 'alleges', 'claims-responsibility', 'predicts', 'warns']);

/** The act says one thing and the stance another; or somebody claims or denies responsibility in another's name. */
export const actAgainstStance: LintRule = {
  code: 'act-against-stance',
  why: 'Where both are written the stance wins, so what the act says is lost without a word.',
  *find({ ledger, sourceById }) {
    for (const { id, act, stance, value, ...claim } of ledger.claims) {
      if (act === undefined) continue;
      const implied = stanceOfAct(act) ?? (FORWARD.has(act) ? 'affirms' : undefined);
      const record = { level: 'warning', record: 'claim', id } as const;
      if (stance !== undefined && implied !== undefined && stance !== implied) {
        yield {
          ...record,
          path: 'stance',
          what: `The act is '${act}' and the stance '${stance}'.`,
          instead: adviceFor(act, stance, implied),
        };
      }
      const self = sourceById(speakerOf({ id, value, ...claim }))?.entity;
      const isOwnAffair = act === 'claims-responsibility' || act === 'denies-responsibility';
      if (isOwnAffair && self !== undefined && typeof value === 'string' && value !== self) {
        yield {
          ...record,
          path: 'value',
          what: `Somebody who is ${self} ${act === 'claims-responsibility' ? 'claims' : 'denies'} responsibility, and the value is ${value}.`,
          instead: `The value ${self}, or the act 'alleges' or 'denies' if it speaks of somebody else.`,
        };
      }
    }
  },
};

function adviceFor(act: Act, stance: Stance, implied: Stance): string {
  return `Stance '${implied}', or leave it out; or another act than '${act}' if '${stance}' is meant.`;
}

import type { Claim } from '../../../model/claim.ts';
import { readClaimWording } from '../../../wording/read-claim-wording.ts';
import type { LintRule, Slip } from '../lint-context.ts';

type Finding = Pick<Slip, 'level' | 'path' | 'what' | 'instead'>;

/** Where it is not clear whom a claim is from: hearsay beside a named ground, a chain that loops, nobody who reports. */
export const hearsayUnclear: LintRule = {
  code: 'hearsay-unclear',
  why: 'Only one way back is followed, basedOn before attributedTo before derivedFrom; the others count for nothing.',
  *find({ ledger }) {
    const hearsayWords = new Map<string, boolean>();
    for (const claim of ledger.claims) {
      for (const finding of slipsOf(claim, hearsayWords)) yield { record: 'claim', id: claim.id, ...finding };
    }
  },
};

function* slipsOf(claim: Claim, hearsayWords: Map<string, boolean>): Generator<Finding> {
  const { hearsay = false, attributedTo = [], basedOn = [], wording } = claim;
  if (hearsay && basedOn.length > 0) {
    yield {
      level: 'warning',
      path: 'hearsay',
      what: `It is hearsay, of no identified origin, and rests on ${basedOn.join(', ')}.`,
      instead: 'Either hearsay, or basedOn with the origin.',
    };
  }
  const again = attributedTo.findIndex((speaker, place) => attributedTo.indexOf(speaker) !== place);
  if (again !== -1) {
    yield {
      level: 'warning',
      path: `attributedTo[${again}]`,
      what: `${attributedTo[again]} is named twice on the way to the speaker.`,
      instead: 'Each speaker once, the one whom the source quotes first, whoever holds the position last.',
    };
  }
  if (wording === undefined || hearsay || attributedTo.length > 0 || basedOn.length > 0) return;
  const isHearsay = hearsayWords.get(wording) ?? readClaimWording(wording).hearsay === true;
  hearsayWords.set(wording, isHearsay);
  if (!isHearsay) return;
  yield {
    level: 'hint',
    path: 'wording',
    what: `The wording “${wording}” passes something on, and nobody is named.`,
    instead: 'attributedTo with whoever said it, or hearsay true where nobody says who.',
  };
}

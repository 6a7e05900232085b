import type { Claim } from '../../../model/claim.ts';
import { type LintContext, type LintRule, type Slip, speakerOf } from '../lint-context.ts';

/** A correction of something later, of somebody else's words, of another question, or round in a ring. */
export const supersedesAstray: LintRule = {
  code: 'supersedes-astray',
  why: 'What is superseded no longer counts, so a wrong one silences somebody who still says it.',
  *find(context) {
    for (const claim of context.ledger.claims) {
      if (claim.supersedes === undefined) continue;
      const target = context.claimById(claim.supersedes);
      if (target === undefined) continue;
      for (const [level, what, instead] of complaints(context, claim, target)) {
        yield { level, record: 'claim', id: claim.id, path: 'supersedes', refs: [target.id], what, instead };
      }
    }
  },
};

type Complaint = readonly [level: Slip['level'], what: string, instead: string];

function* complaints(context: LintContext, claim: Claim, target: Claim): Generator<Complaint> {
  const { ids, table } = context.positions;
  // Both are claims of the ledger, and every claim has a row.
  const questionOf = ({ id }: Claim): number | undefined => table.question[table.rowOf(id) as number];
  if (questionOf(claim) !== questionOf(target)) {
    yield [
      'error',
      `It supersedes ${target.id}, which answers another question.`,
      'The earlier claim on the same subject and predicate.',
    ];
  }
  const [speaker, other] = [claim, target].map((one) => ids.source(speakerOf(one)));
  const isSameAuthority = speaker === other || ids.source(claim.source) === ids.source(target.source);
  if (!isSameAuthority) {
    yield [
      'warning',
      `${speakerOf(claim)} supersedes ${target.id}, which ${speakerOf(target)} holds.`,
      'No supersedes: two holders who differ are a finding, and only who said it can take it back.',
    ];
  }
  if (context.isBefore(timeOf(claim), timeOf(target))) {
    yield [
      'warning',
      `It is of ${timeOf(claim)} and supersedes ${target.id} of ${timeOf(target)}.`,
      'supersedes on the later of the two.',
    ];
  }
  if (returnsTo(context, claim, target)) {
    yield [
      'error',
      `It supersedes ${target.id}, and that leads back to it in a ring; all of them stand.`,
      'supersedes on the latest only.',
    ];
  }
}

const timeOf = ({ assertedAt, asOf }: Claim): string | undefined => assertedAt ?? asOf;

function returnsTo({ claimById }: LintContext, claim: Claim, target: Claim): boolean {
  const seen = new Set<string>();
  for (let next: Claim | undefined = target; next !== undefined && !seen.has(next.id); ) {
    if (next.id === claim.id) return true;
    seen.add(next.id);
    next = next.supersedes === undefined ? undefined : claimById(next.supersedes);
  }
  return false;
}

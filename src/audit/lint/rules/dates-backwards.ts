import type { Act, Claim } from '../../../model/claim.ts';
import type { LintContext, LintRule, Slip } from '../lint-context.ts';

/** Acts that speak of what is yet to come. */
const FORWARD_LOOKING: ReadonlySet<Act> = new Set(['predicts', 'warns', 'estimates', 'asks']);

/** Two times of which the first cannot be later than the second. */
interface Pair {
  readonly first: readonly [path: string, time: string | undefined];
  readonly second: readonly [path: string, time: string | undefined];
  readonly what: string;
}

/** Dates that run backwards: known before it was said, said before it was so, retrieved before it was published. */
export const datesBackwards: LintRule = {
  code: 'dates-backwards',
  why: 'Times decide what is an update and what a contradiction, and what could be known when.',
  *find(context) {
    for (const { id, publishedAt, retrievedAt, retractedAt } of context.ledger.sources) {
      const pairs: Pair[] = [
        {
          first: ['publishedAt', publishedAt],
          second: ['retrievedAt', retrievedAt],
          what: 'retrieved before it was published',
        },
        {
          first: ['publishedAt', publishedAt],
          second: ['retractedAt', retractedAt],
          what: 'retracted before it was published',
        },
      ];
      for (const pair of pairs) yield* slipsOf(context, { record: 'source', id }, pair);
    }
    for (const claim of context.ledger.claims) {
      for (const pair of pairsOf(context, claim)) yield* slipsOf(context, { record: 'claim', id: claim.id }, pair);
    }
  },
};

function pairsOf({ sourceById, timeSpan }: LintContext, claim: Claim): readonly Pair[] {
  const { assertedAt, asOf, validTime, recordedAt, act, condition } = claim;
  const source = sourceById(claim.source);
  const asserted = ['assertedAt', assertedAt] as const;
  const looksBack = condition === undefined && (act === undefined || !FORWARD_LOOKING.has(act));
  const validFrom =
    validTime === undefined || timeSpan(validTime)?.start === Number.NEGATIVE_INFINITY
      ? undefined
      : validTime.split('/')[0];
  return [
    { first: asserted, second: ['recordedAt', recordedAt], what: 'recorded before it was asserted' },
    {
      first: asserted,
      second: ['source.publishedAt', source?.publishedAt],
      what: 'asserted after the source was published',
    },
    {
      first: asserted,
      second: ['source.retrievedAt', source?.retrievedAt],
      what: 'asserted after the source was retrieved',
    },
    ...(looksBack
      ? [
          { first: ['asOf', asOf], second: asserted, what: 'as of a time after it was asserted' } as const,
          { first: ['validTime', validFrom], second: asserted, what: 'valid only after it was asserted' } as const,
        ]
      : []),
  ];
}

function* slipsOf(
  context: LintContext,
  record: Pick<Slip, 'record' | 'id'>,
  { first: [path, early], second: [other, late], what }: Pair,
): Generator<Slip> {
  if (!context.isBefore(late, early)) return;
  yield {
    ...record,
    level: 'warning',
    path,
    what: `It is ${what}: ${path} ${early}, ${other} ${late}.`,
    instead: `A ${path} that is not after ${late}; if only the month is known, only the month. Look for a slip in day, month or year.`,
  };
}

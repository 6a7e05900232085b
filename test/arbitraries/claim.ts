import fc from 'fast-check';
import {
  ACTS,
  type ClaimInput,
  CONFIDENCES,
  type Condition,
  type Evidence,
  type Likelihood,
  STANCES,
} from '../../src/model/claim.ts';
import { entityId, time, value } from './value.ts';

export const sourceId: fc.Arbitrary<string> = fc.constantFrom('afp', 'tolo', 'guardian', 'ministry', 'Ålesund');
export const predicateId: fc.Arbitrary<string> = fc.constantFrom('killed', 'perpetrator', 'happened', 'at', 'said');
export const claimId: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'ü');
const words: fc.Arbitrary<string> = fc.constantFrom('', 'reportedly', 'as AFP says', 'به گزارش', 'line\nline', '"x"');

/** JSON as a file holds it: no negative zero, and none of the keys that the door refuses. */
const json = fc
  .jsonValue({ maxDepth: 2 })
  .map((given): unknown => JSON.parse(JSON.stringify(given)))
  .filter((given) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(given)));

/** What users may add anywhere, and what no rule may touch. */
export const extension: fc.Arbitrary<Record<`x-${string}`, unknown>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  fc.record({ 'x-desk': json }),
  fc.record({ 'x-b': fc.integer(), 'x-a': fc.string() }),
);

const likelihood: fc.Arbitrary<Likelihood> = fc.oneof(
  fc.constantFrom('likely', 'icd203:likely', 'icd203@2015:very unlikely', 'almost certain', 'possible'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]): Likelihood => (a <= b ? [a, b] : [b, a])),
  fc.constant(null),
);

const condition: fc.Arbitrary<Condition> = fc.record(
  { subject: entityId, predicate: predicateId, value, stance: fc.constantFrom(...STANCES), validTime: time },
  { requiredKeys: ['subject', 'predicate', 'value'] },
);

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    fc.record(
      { quote: words, prefix: words, suffix: words, url: fc.constantFrom('https://example.org/a', 'javascript:0') },
      { requiredKeys: ['quote'] },
    ),
    fc.option(fc.tuple(fc.nat(50), fc.nat(50)), { nil: undefined }),
  )
  .map(([piece, place]) => (place === undefined ? piece : { ...piece, start: place[0], end: place[0] + place[1] }));

/** A valid claim with any of its fields. */
export const claim: fc.Arbitrary<ClaimInput> = fc
  .tuple(
    fc.record<ClaimInput, 'source' | 'subject' | 'predicate' | 'value'>(
      {
        id: claimId,
        source: sourceId,
        attributedTo: fc.array(sourceId, { maxLength: 3 }),
        hearsay: fc.boolean(),
        subject: entityId,
        predicate: predicateId,
        value,
        scope: fc.dictionary(fc.constantFrom('place', 'measure', 'unité'), words, {
          maxKeys: 2,
          noNullPrototype: true,
        }),
        stance: fc.constantFrom(...STANCES),
        act: fc.constantFrom(...ACTS),
        wording: words,
        likelihood,
        confidence: fc.constantFrom(...CONFIDENCES),
        condition: fc.oneof(
          condition,
          fc.array(condition, { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
        ),
        assertedAt: time,
        asOf: time,
        validTime: time,
        recordedAt: time,
        supersedes: claimId,
        basedOn: fc.array(fc.oneof(claimId, sourceId), { maxLength: 2 }),
        evidence: fc.array(evidence, { maxLength: 2 }),
        text: words,
        note: words,
      },
      { requiredKeys: ['source', 'subject', 'predicate', 'value'] },
    ),
    extension,
  )
  .map(([fields, own]) => ({ ...fields, ...own }))
  .map((made) => (made.supersedes !== undefined && made.supersedes === made.id ? withoutSupersedes(made) : made));

function withoutSupersedes({ supersedes: _own, ...claim }: ClaimInput): ClaimInput {
  return claim;
}

import fc from 'fast-check';
import { ALLEN_RELATIONS } from '../../src/model/allen-relation.ts';
import type { Entity } from '../../src/model/entity.ts';
import { JUDGED_RECORDS, type JudgementInput } from '../../src/model/judgement.ts';
import { CHANGES, type Predicate, VALUE_KINDS } from '../../src/model/predicate.ts';
import { type Derivation, RELIABILITY_LETTERS, type Source } from '../../src/model/source.ts';
import { claimId, extension, predicateId, sourceId } from './claim.ts';
import { entityId, time, value } from './value.ts';

const name = fc.constantFrom('Kabul', 'The Ministry', 'Amaq', 'وزارت');

export const entity: fc.Arbitrary<Entity> = withExtension(
  fc.record<Entity, 'id'>(
    {
      id: entityId,
      name,
      aliases: fc.array(name, { maxLength: 2 }),
      kind: fc.constantFrom('event', 'group', 'place'),
      partOf: fc.array(entityId, { maxLength: 2 }),
      coordinates: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 })),
    },
    { requiredKeys: ['id'] },
  ),
);

const derivedFrom: fc.Arbitrary<Derivation[]> = fc.oneof(
  fc.array(sourceId, { maxLength: 2 }),
  fc.tuple(sourceId, fc.constantFrom(0, 0.25, 0.5)).map(([source, share]): Derivation[] => [{ source, share }]),
  fc.tuple(sourceId, sourceId).map(([a, b]): Derivation[] => [
    { source: a, share: 0.5 },
    { source: b, share: 0.5 },
  ]),
);

export const source: fc.Arbitrary<Source> = withExtension(
  fc.record<Source, 'id'>(
    {
      id: sourceId,
      name,
      kind: fc.constantFrom('outlet', 'agency', 'official'),
      url: fc.constantFrom('https://example.org/', 'not a url'),
      archivedUrl: fc.constant('https://archive.example.org/'),
      lang: fc.constantFrom('en', 'fa-AF'),
      publishedAt: time,
      retrievedAt: time,
      entity: entityId,
      derivedFrom,
      origin: fc.constantFrom('own', 'undocumented'),
      owner: entityId,
      stakes: fc.array(entityId, { maxLength: 2 }),
      reliability: fc.oneof(
        fc.constantFrom(...RELIABILITY_LETTERS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constant(null),
      ),
      retractedAt: time,
      note: fc.constantFrom('seen twice', 'متن'),
    },
    { requiredKeys: ['id'] },
  ),
);

export const predicate: fc.Arbitrary<Predicate> = withExtension(
  fc.record<Predicate, 'id'>(
    {
      id: predicateId,
      description: name,
      aliases: fc.array(fc.constantFrom('dead', 'toll'), { maxLength: 2 }),
      value: fc.constantFrom(...VALUE_KINDS),
      cardinality: fc.oneof(
        fc.constantFrom('single' as const, 'many' as const),
        fc.integer({ min: 1, max: 3 }).map((max) => ({ max })),
      ),
      change: fc.constantFrom(...CHANGES),
      unit: fc.constantFrom('people', 'km'),
      tolerance: fc.constantFrom(0, 0.5, 2),
      min: fc.constantFrom(0, 1),
      max: fc.constantFrom(10, 100),
      allowed: fc.array(value, { maxLength: 2 }),
      separators: fc.array(fc.constantFrom('place', 'measure'), { maxLength: 2 }),
      inverse: predicateId,
      symmetric: fc.boolean(),
      asymmetric: fc.boolean(),
      transitive: fc.boolean(),
      irreflexive: fc.boolean(),
      inverseFunctional: fc.boolean(),
      contraryTo: fc.array(predicateId, { maxLength: 1 }),
      implies: fc.array(predicateId, { maxLength: 1 }),
      excludes: fc.array(fc.record({ value, predicate: predicateId, with: value }, { requiredKeys: ['predicate'] }), {
        maxLength: 1,
      }),
      before: predicateId,
      partsOf: fc.record(
        { total: predicateId, exhaustive: fc.boolean(), breakdown: fc.constantFrom('by sex', 'by age') },
        { requiredKeys: ['total'] },
      ),
      difference: fc.record(
        { from: predicateId, min: fc.constantFrom(-1, 0), max: fc.constantFrom(0, 40) },
        { requiredKeys: ['from'] },
      ),
      allen: fc.uniqueArray(fc.constantFrom(...ALLEN_RELATIONS), { minLength: 1, maxLength: 3 }),
      contemporary: fc.boolean(),
      existence: fc.constantFrom('start' as const, 'end' as const),
      topSpeed: fc.constantFrom(5, 1000),
    },
    { requiredKeys: ['id'] },
  ),
);

const judgementId = fc.constantFrom('j1', 'j2', 'j3');
const said = { id: judgementId, by: name, at: time, why: fc.constantFrom('same building', 'دلیل') };

export const judgement: fc.Arbitrary<JudgementInput> = withExtension<JudgementInput>(
  fc.oneof(
    fc.record(
      {
        ...said,
        kind: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
        of: fc.tuple(fc.oneof(entityId, sourceId, claimId), fc.oneof(entityId, sourceId, claimId)),
        about: fc.constantFrom(...JUDGED_RECORDS),
      },
      { requiredKeys: ['kind', 'of'] },
    ),
    fc.record({ ...said, kind: fc.constant('undo' as const), of: judgementId }, { requiredKeys: ['kind', 'of'] }),
    fc.record({ ...said, kind: fc.constant('retract' as const), of: claimId }, { requiredKeys: ['kind', 'of'] }),
  ),
);

function withExtension<R extends object>(fields: fc.Arbitrary<R>): fc.Arbitrary<R> {
  return fc.tuple(fields, extension).map(([record, own]) => ({ ...record, ...own }));
}

import { describe, expectTypeOf, it } from 'vitest';
import type { ClaimInput } from '../../src/model/claim.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import { definePredicates } from '../../src/schema/define-predicates.ts';

const { predicates, claim } = definePredicates({
  killed: { value: 'count', cardinality: 'single', change: 'rising' },
  weight: { value: 'quantity', unit: 'kg' },
  perpetrator: { value: 'entity' },
  location: { value: 'place' },
  happenedAt: { value: 'time' },
  suicide: { value: 'boolean' },
  motive: { value: 'text' },
  method: { value: 'entity', allowed: ['drone', 'mortar'] },
  grade: { value: 'count', allowed: [1, 2, 3] },
  anything: {},
});

const at = { source: 'tolo', subject: 'attack' } as const;

describe('definePredicates', () => {
  it('takes claims whose values the predicate allows', () => {
    const where = { subject: 'kabul-university', predicate: 'killed', asOf: '2020-11-02' } as const;
    const ledger = defineLedger({
      predicates,
      sources: [{ id: 'afp' }, { id: 'tolo' }, { id: 'guardian', derivedFrom: ['afp'] }],
      claims: [
        claim({ ...where, id: 'a', source: 'guardian', value: { atLeast: 19 }, likelihood: 'likely' }),
        claim({ ...where, id: 'b', source: 'tolo', value: 15 }),
      ],
    });
    expectTypeOf(ledger.claims[0]?.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(claim({ ...where, source: 'tolo', value: 15 })).toExtend<ClaimInput>();
  });

  it('makes the predicates a union', () => {
    // @ts-expect-error a predicate that nobody defined
    claim({ ...at, predicate: 'kiled', value: 3 });
    // @ts-expect-error a claim without a predicate
    claim({ ...at, value: 3 });
  });

  it('takes numbers and quantity forms for counts and quantities', () => {
    claim({ ...at, predicate: 'killed', value: 22 });
    claim({ ...at, predicate: 'killed', value: { between: [15, 19] } });
    claim({ ...at, predicate: 'killed', value: { oneOf: [15, 19] } });
    claim({ ...at, predicate: 'killed', value: { none: true } });
    claim({ ...at, predicate: 'weight', value: { about: 3, unit: 'kg' } });
    // @ts-expect-error a word for a count
    claim({ ...at, predicate: 'killed', value: 'many' });
    // @ts-expect-error words among numbers
    claim({ ...at, predicate: 'killed', value: { oneOf: ['many'] } });
    // @ts-expect-error a truth value for a quantity
    claim({ ...at, predicate: 'weight', value: true });
    // @ts-expect-error a form that does not exist
    claim({ ...at, predicate: 'killed', value: { atleast: 3 } });
  });

  it('takes ids for entities and places', () => {
    claim({ ...at, predicate: 'perpetrator', value: 'iskp' });
    claim({ ...at, predicate: 'perpetrator', value: { oneOf: ['iskp', 'taliban'] } });
    claim({ ...at, predicate: 'perpetrator', value: { unknown: true } });
    claim({ ...at, predicate: 'location', value: 'kabul' });
    // @ts-expect-error a number for an entity
    claim({ ...at, predicate: 'perpetrator', value: 3 });
    // @ts-expect-error a bound for a place
    claim({ ...at, predicate: 'location', value: { atLeast: 3 } });
  });

  it('takes strings for times and text, and truth values for booleans', () => {
    claim({ ...at, predicate: 'happenedAt', value: '2020-11-02' });
    claim({ ...at, predicate: 'motive', value: 'revenge' });
    claim({ ...at, predicate: 'suicide', value: false });
    // @ts-expect-error a number for a time
    claim({ ...at, predicate: 'happenedAt', value: 2020 });
    // @ts-expect-error a number for text
    claim({ ...at, predicate: 'motive', value: 1 });
    // @ts-expect-error a word for a truth value
    claim({ ...at, predicate: 'suicide', value: 'yes' });
  });

  it('narrows to the values that are listed as allowed', () => {
    claim({ ...at, predicate: 'method', value: 'drone' });
    claim({ ...at, predicate: 'method', value: { oneOf: ['drone', 'mortar'] } });
    claim({ ...at, predicate: 'grade', value: 2 });
    // @ts-expect-error not listed
    claim({ ...at, predicate: 'method', value: 'rocket' });
    // @ts-expect-error not listed
    claim({ ...at, predicate: 'method', value: { oneOf: ['rocket'] } });
    // @ts-expect-error not listed
    claim({ ...at, predicate: 'grade', value: 4 });
  });

  it('takes every value where the predicate names no kind', () => {
    claim({ ...at, predicate: 'anything', value: { roughly: [24, 99] } });
    claim({ ...at, predicate: 'anything', value: 'text' });
  });

  it('refuses misspelt keys of claims and of predicates', () => {
    // @ts-expect-error the key is `likelihood`
    claim({ ...at, predicate: 'killed', value: 1, likelyhood: 'likely' });
    // @ts-expect-error the kind is `count`
    definePredicates({ killed: { value: 'counts' } });
  });
});

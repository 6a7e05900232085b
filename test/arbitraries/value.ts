import fc from 'fast-check';
import type { QuantityForm, Value } from '../../src/model/value.ts';
import { NUMBER_FORMS } from '../../src/model/value.ts';

/** Few ids, so that records meet; one is not ASCII, one is the same letter in two normal forms (NFC joins them). */
export const entityId: fc.Arbitrary<string> = fc.constantFrom(
  'attack',
  'kabul',
  'iskp',
  'taliban',
  'کابل',
  'caf\u00e9',
  'cafe\u0301',
);

/** Small numbers meet often; fractions and negatives are rare and legal. */
const numberValue: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) },
  fc.constantFrom(-3, 0.5, 22.5, 1e21, 5e-324),
);

const pair: fc.Arbitrary<[number, number]> = fc
  .tuple(numberValue, numberValue)
  .map(([a, b]) => (a <= b ? [a, b] : [b, a]));

const unit = fc.option(fc.constantFrom('people', 'km', 'kg'), { nil: undefined, freq: 3 });

function withUnit<F extends object>(form: fc.Arbitrary<F>): fc.Arbitrary<F> {
  return fc.tuple(form, unit).map(([value, written]) => (written === undefined ? value : { ...value, unit: written }));
}

const numberForm: fc.Arbitrary<QuantityForm> = fc
  .tuple(fc.constantFrom(...NUMBER_FORMS), numberValue)
  .map(([form, number]) => ({ [form]: number }) as unknown as QuantityForm);

/** Every form that a count or a quantity may have. */
const quantity: fc.Arbitrary<QuantityForm> = withUnit(
  fc.oneof(
    { weight: 3, arbitrary: numberForm },
    pair.map((between): QuantityForm => ({ between })),
    pair.map((roughly): QuantityForm => ({ roughly })),
  ),
);

/** Times in every precision and form. */
export const time: fc.Arbitrary<string> = fc.constantFrom(
  '2020',
  '2020-11',
  '2020-11-01',
  '2020-11-02',
  '2020-11-02~',
  '2020-11-02T10:00Z',
  '2020-11-02T10:00:30.250+04:30',
  '2020-11-02T10:00',
  '2020-11-03',
  '2020-11-01/2020-11-03',
  '2020-11/..',
  '../2020-10',
  '2020-02-29',
);

/** Every form of value. */
export const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: entityId },
  { weight: 2, arbitrary: numberValue },
  { weight: 3, arbitrary: quantity },
  fc.boolean(),
  time,
  fc.uniqueArray(fc.oneof(entityId, numberValue), { minLength: 1, maxLength: 3 }).map((oneOf): Value => ({ oneOf })),
  fc.constant<Value>({ none: true }),
  fc.constant<Value>({ unknown: true }),
  fc.constantFrom('', 'a "quoted"\nline', 'déjà vu', 'نامعلوم', '🚁'),
);

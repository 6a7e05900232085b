import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKnowledge } from '../../src/contradictions/entity-knowledge.ts';
import { relateValues } from '../../src/contradictions/relate-values.ts';
import type { ComparedValues } from '../../src/contradictions/value-relation.ts';
import { canonicalIds } from '../../src/identity/canonical-ids.ts';
import type { CanonicalValue, NumberRange } from '../../src/positions/canonical-value.ts';
import { predicateMeaning } from '../../src/positions/predicate-meaning.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import type { TimeSpan } from '../../src/time/time-span.ts';

const HOUR = 3_600_000;
/** More than the few that are compared by twos. */
const many = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 17, maxLength: 24 });

/** What comparing every two says: the definition of a comparison of sets of which exactly one holds. */
function byTwos(
  as: readonly CanonicalValue[],
  bs: readonly CanonicalValue[],
  compare: (x: CanonicalValue, y: CanonicalValue) => ComparedValues,
): ComparedValues {
  const table = as.map((x) => bs.map((y) => compare(x, y)));
  const pairs = table.flat();
  const is = (pair: ComparedValues | undefined, ...wanted: readonly string[]): boolean =>
    pair !== undefined && wanted.includes(pair.relation);
  const within = table.every((row) => row.some((pair) => is(pair, 'same', 'within')));
  const contains = bs.every((_, place) => table.some((row) => is(row[place], 'same', 'contains')));
  const apart = pairs.every((pair) => is(pair, 'excludes', 'near', 'unsure'));
  const doubt = pairs.find((pair) => is(pair, 'near', 'unsure'))?.relation;
  const relation = apart
    ? (doubt ?? 'excludes')
    : within
      ? contains
        ? 'same'
        : 'within'
      : contains
        ? 'contains'
        : 'overlap';
  return { relation, soft: pairs.some(({ soft }) => soft) };
}

const nobody = defineLedger({ claims: [] });
const strangers = entityKnowledge(nobody, canonicalIds(nobody));
const meaning = (value: 'quantity' | 'time' | 'entity', tolerance: number) =>
  predicateMeaning('p', { id: 'p', value, cardinality: 'single', tolerance });

describe('many alternatives relate as every two of them do', () => {
  const edge = fc.record({ soft: fc.boolean(), open: fc.boolean() });
  const range = (rarely: fc.Arbitrary<boolean>): fc.Arbitrary<NumberRange> =>
    fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0, 0, 1, 30), edge, edge, rarely)
      .map(([low, width, below, above, vague]) => ({
        low,
        high: low + width,
        lowOpen: width > 0 && below.open,
        highOpen: width > 0 && above.open,
        softLow: vague && below.soft,
        softHigh: vague && above.soft,
      }));
  const ranges = fc.oneof(many(range(fc.constant(false))), many(range(fc.boolean())));
  const shifted = (list: readonly NumberRange[], by: number): NumberRange[] =>
    list.map((one) => ({ ...one, low: one.low + by, high: one.high + by }));

  it('numbers, with soft and open ends and a tolerance', () => {
    const offset = fc.constantFrom(0, 0, 190, 228, 232, 500);
    fc.assert(
      fc.property(ranges, ranges, offset, fc.constantFrom(0, 0, 3), (as, other, by, tolerance) => {
        for (const bs of [shifted(other, by), shifted(as, by), as.slice(0, 17)]) {
          const number = (...of: NumberRange[]): CanonicalValue => ({
            type: 'number',
            ranges: of,
            unit: undefined,
            written: 0,
          });
          const means = meaning('quantity', tolerance);
          expect(relateValues(number(...as), number(...bs), means, strangers)).toEqual(
            byTwos(
              as.map((one) => number(one)),
              bs.map((one) => number(one)),
              (x, y) => relateValues(x, y, means, strangers),
            ),
          );
        }
      }),
    );
  });

  it('times, with and without zones', () => {
    const span = (zoned: fc.Arbitrary<boolean>, approximate: fc.Arbitrary<boolean>): fc.Arbitrary<TimeSpan> =>
      fc
        .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(1, 24), zoned, approximate)
        .map(([start, hours, isZoned, isApproximate]) => ({
          start: start * HOUR,
          end: (start + hours) * HOUR,
          precision: hours === 1 ? 'hour' : 'day',
          zoned: isZoned,
          approximate: isApproximate,
        }));
    const plain = many(span(fc.constant(true), fc.constant(false)));
    const spans = fc.oneof(
      plain,
      many(span(fc.constant(false), fc.constant(false))),
      many(span(fc.boolean(), fc.boolean())),
    );
    const offset = fc.constantFrom(0, 390, 424, 430, 900);
    fc.assert(
      fc.property(spans, spans, offset, fc.constantFrom(0, 0, 1), (as, other, by, tolerance) => {
        const bs = other.map((one) => ({ ...one, start: one.start + by * HOUR, end: one.end + by * HOUR }));
        const time = (...of: TimeSpan[]): CanonicalValue => ({ type: 'time', spans: of, written: '' });
        const means = meaning('time', tolerance);
        expect(relateValues(time(...as), time(...bs), means, strangers)).toEqual(
          byTwos(
            as.map((one) => time(one)),
            bs.map((one) => time(one)),
            (x, y) => relateValues(x, y, means, strangers),
          ),
        );
      }),
    );
  });

  it('names, with parts, circles of parts, and doubts about identity', () => {
    const name = fc.integer({ min: 0, max: 60 }).map((n) => `n${n}`);
    const links = fc.array(fc.tuple(name, name), { maxLength: 60 });
    const names = fc.uniqueArray(name, { minLength: 17, maxLength: 24 });
    fc.assert(
      fc.property(names, names, links, fc.array(fc.tuple(name, name), { maxLength: 3 }), (as, bs, parts, doubts) => {
        const wholes = new Map<string, string[]>();
        for (const [part, whole] of parts) {
          if (part !== whole) wholes.set(part, [...new Set([...(wholes.get(part) ?? []), whole])]);
        }
        const ledger = defineLedger({
          entities: [...wholes].map(([id, partOf]) => ({ id, partOf })),
          judgements: doubts
            .filter(([one, other]) => one !== other)
            .map((of) => ({ kind: 'unsure', about: 'entity', of })),
          claims: [],
        });
        const knowledge = entityKnowledge(ledger, canonicalIds(ledger));
        const member = (...of: string[]): CanonicalValue => ({ type: 'member', members: of, written: '' });
        const means = meaning('entity', 0);
        for (const other of [bs, bs.filter((one) => !as.includes(one))]) {
          expect(relateValues(member(...as), member(...other), means, knowledge)).toEqual(
            byTwos(
              as.map((one) => member(one)),
              other.map((one) => member(one)),
              (x, y) => relateValues(x, y, means, knowledge),
            ),
          );
        }
      }),
    );
  });
});

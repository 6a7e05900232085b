import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalIds } from '../../src/identity/canonical-ids.ts';
import { standingJudgements } from '../../src/identity/standing-judgements.ts';
import type { Judgement } from '../../src/model/judgement.ts';

const entity = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const judgements: fc.Arbitrary<Judgement[]> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('same', 'same', 'different', 'unsure'), of: fc.tuple(entity, entity) }),
      fc.record({ kind: fc.constant('undo'), of: fc.nat({ max: 11 }).map((i) => `j${i}`) }),
    ),
    { maxLength: 12 },
  )
  .map((list) => list.map((one, i) => ({ ...one, id: `j${i}` }) as Judgement));

const read = (list: readonly Judgement[]) => {
  const ids = canonicalIds({ entities: [], predicates: [], sources: [], judgements: list });
  return { ids: ['a', 'b', 'c', 'd', 'e', 'f'].map(ids.entity), conflicts: ids.conflicts };
};

describe('canonicalIds', () => {
  it('does not depend on the order of judgements', () => {
    fc.assert(
      fc.property(
        judgements.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(read(shuffled)).toEqual(read(list));
        },
      ),
    );
  });

  it('gives an id that is canonical itself and not greater', () => {
    fc.assert(
      fc.property(judgements, entity, (list, id) => {
        const { entity: canonical } = canonicalIds({ entities: [], predicates: [], sources: [], judgements: list });
        expect(canonical(canonical(id))).toBe(canonical(id));
        expect(canonical(id) <= id).toBe(true);
      }),
    );
  });

  it('joins exactly those whom a chain of standing judgements joins', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        const standing = standingJudgements(list);
        const key = (of: readonly string[]) => [...of].sort().join();
        const denied = new Set(standing.flatMap((one) => (one.kind === 'different' ? [key(one.of)] : [])));
        let groups = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id]);
        for (const one of standing) {
          if (one.kind !== 'same' || denied.has(key(one.of))) continue;
          const touched = groups.filter((group) => one.of.some((id) => group.includes(id)));
          groups = [...groups.filter((group) => !touched.includes(group)), touched.flat().sort()];
        }
        expect(read(list).ids).toEqual(
          ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => groups.find((group) => group.includes(id))?.[0]),
        );
      }),
    );
  });
});

describe('standingJudgements', () => {
  it('keeps what nobody undoes, and what only undone records undo', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        const standing = new Set(standingJudgements(list).map((one) => one.id));
        for (const one of list) {
          const undos = list.filter((other) => other.kind === 'undo' && other.of === one.id);
          if (one.kind !== 'undo' && undos.length === 0) expect(standing.has(one.id)).toBe(true);
          const untouched = undos.some((undo) => list.every((other) => other.kind !== 'undo' || other.of !== undo.id));
          if (untouched) expect(standing.has(one.id)).toBe(false);
        }
      }),
    );
  });
});

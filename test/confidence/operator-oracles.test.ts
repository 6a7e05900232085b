import { describe, expect, it } from 'vitest';
import { decay } from '../../src/confidence/decay.ts';
import { deduce } from '../../src/confidence/deduce.ts';
import { discount } from '../../src/confidence/discount.ts';
import { and, negate, or } from '../../src/confidence/logic.ts';
import { maximiseUncertainty } from '../../src/confidence/most-uncertain.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import { DOUBLE_EXACT, largestError, opinion, oracle, type Parts, parts } from './opinion-vectors.ts';

interface OperatorCase {
  readonly id: string;
  readonly op: string;
  readonly x: Parts;
  readonly y?: Parts;
  readonly yIfX?: Parts;
  readonly yIfNotX?: Parts;
  readonly expected: Parts;
}

function given(vector: Parts | undefined): Opinion {
  if (vector === undefined) throw new Error('the vector is missing from the case');
  return opinion(vector);
}

const OPERATIONS: Readonly<Record<string, (item: OperatorCase) => Opinion>> = {
  discountProjected: ({ x, y }) => discount(given(y), opinion(x)),
  discountBelief: ({ x, y }) => discount(given(y), opinion(x), 'belief'),
  discountOpposite: ({ x, y }) => discount(given(y), opinion(x), 'opposite'),
  and: ({ x, y }) => and(opinion(x), given(y)),
  or: ({ x, y }) => or(opinion(x), given(y)),
  not: ({ x }) => negate(opinion(x)),
  uncertaintyMaximise: ({ x }) => maximiseUncertainty(opinion(x)),
  'erode0.3': ({ x }) => discount(opinion(x), 0.7),
  'decayEvidence(lambda=0.5)': ({ x }) => decay(opinion(x), { age: 7, halfLife: 7 }),
  'decayEvidence(lambda=0.125)': ({ x }) => decay(opinion(x), { age: 90, halfLife: 30 }),
  deduce: ({ x, yIfX, yIfNotX }) => deduce(opinion(x), { then: given(yIfX), otherwise: given(yIfNotX) }),
  'conditionalContribution/projected': ({ x, yIfX }) => deduce(opinion(x), { then: given(yIfX), by: 'projected' }),
  'conditionalContribution/belief': ({ x, yIfX }) => deduce(opinion(x), { then: given(yIfX) }),
};

const { cases } = oracle<{ cases: readonly OperatorCase[] }>('sl-ops');

describe('operators against exact fractions', () => {
  it('cover every operation of the oracle', () => {
    expect([...new Set(cases.map(({ op }) => op))].sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it.each(Object.entries(OPERATIONS))('%s', (op, run) => {
    for (const item of cases.filter((candidate) => candidate.op === op)) {
      expect(largestError(parts(run(item)), item.expected), item.id).toBeLessThanOrEqual(DOUBLE_EXACT);
    }
  });

  it('discounts by trust as printed in Jøsang 2016, eq. 14.8', () => {
    const { cases: published } = oracle<{
      cases: readonly { id: string; input: { trust?: Parts; opinion?: Parts }; published: readonly number[] }[];
    }>('published');
    const example = published.find(({ id }) => id === 'josang2016-eq14.8');
    const found = discount(given(example?.input.opinion), given(example?.input.trust));
    expect(largestError(parts(found), example?.published ?? [])).toBeLessThanOrEqual(DOUBLE_EXACT);
  });
});

import { describe, expect, it } from 'vitest';
import { fuse } from '../../src/confidence/fuse.ts';
import type { FusionMethod } from '../../src/confidence/fusion/table.ts';
import { maximiseUncertainty } from '../../src/confidence/most-uncertain.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import { DOUBLE_EXACT, largestError, opinion, oracle, type Parts, parts } from './opinion-vectors.ts';

interface FusionCase {
  readonly id: string;
  readonly op: string;
  readonly tag: string;
  readonly opinions: readonly Parts[];
  readonly expected: Parts | null;
}

interface PublishedCase {
  readonly id: string;
  readonly source: string;
  readonly input: { readonly opinions?: readonly Parts[] };
  readonly published: readonly number[];
  readonly tolerance: number;
}

const fuseBy = (method: FusionMethod) => (opinions: readonly Opinion[]) => fuse(opinions, method);

const OPERATIONS: Readonly<Record<string, (opinions: readonly Opinion[]) => Opinion>> = {
  cbf: fuseBy('cumulative'),
  abf: fuseBy('averaging'),
  wbf: fuseBy('weighted'),
  bcf: fuseBy('dempster'),
  cautious: fuseBy('cautious'),
  ecbf: (opinions) => maximiseUncertainty(fuse(opinions)),
};

const { cases } = oracle<{ cases: readonly FusionCase[] }>('sl-fusion');
const published = oracle<{ cases: readonly PublishedCase[] }>('published').cases;

describe.each(Object.keys(OPERATIONS))('%s against exact fractions', (op) => {
  const own = cases.filter((item) => item.op === op);
  const run = OPERATIONS[op] ?? fuse;

  it('has vectors', () => {
    expect(own.length).toBeGreaterThan(50);
  });

  it.each([...new Set(own.map(({ tag }) => tag))])('agrees on %s', (tag) => {
    for (const { id, opinions, expected } of own.filter((item) => item.tag === tag)) {
      const given = opinions.map(opinion);
      if (expected === null) {
        expect(() => run(given), id).toThrow(expect.objectContaining({ code: 'undefined-operation' }));
      } else {
        expect(largestError(parts(run(given)), expected), id).toBeLessThanOrEqual(DOUBLE_EXACT);
      }
    }
  });
});

describe('worked examples as printed', () => {
  it.each([
    ['vdh2018-cbf', 'cumulative'],
    ['vdh2018-wbf', 'weighted'],
  ] as const)('%s', (id, method) => {
    const item = published.find((candidate) => candidate.id === id);
    const { belief, disbelief, uncertainty } = fuse((item?.input.opinions ?? []).map(opinion), method);
    expect(largestError([belief, disbelief, uncertainty], item?.published ?? [])).toBeLessThanOrEqual(
      item?.tolerance ?? 0,
    );
  });

  it('leave Dempster no answer to certainty for and against', () => {
    const yes = opinion([1, 0, 0, 0.5]);
    expect(() => fuse([yes, opinion([0, 1, 0, 0.5])], 'dempster')).toThrow(CorroborateError);
  });
});

import { describe, expect, it } from 'vitest';
import {
  bayesByRoot,
  EXPERT_SETUPS,
  figures,
  mergeWorld,
  PROVENANCE_BLIND,
} from '../../bench/quality/merge-methods.ts';
import { generateWorlds, HARD_WORLDS, PLAIN_WORLDS } from '../../bench/quality/worlds.ts';

describe('generated worlds', () => {
  const worlds = generateWorlds(200);

  it('are the same for the same seed and others for another', () => {
    expect(generateWorlds(200)).toEqual(worlds);
    expect(generateWorlds(200, PLAIN_WORLDS, 2)).not.toEqual(worlds);
  });

  it('hold every kind of report, and originals that nobody sees', () => {
    const seen = new Set(worlds.flatMap(({ reports }) => reports.map(({ id }) => id)));
    expect(['original-0', 'relay-0', 'undocumented-0'].every((id) => seen.has(id))).toBe(true);
    const unseen = worlds.some(({ nodes, reports }) =>
      nodes.some(({ parents = [] }) => parents.some((parent) => !reports.some(({ id }) => id === parent.id))),
    );
    expect(unseen).toBe(true);
  });

  it.each(
    Object.entries({
      'default merge': (world: (typeof worlds)[number]) => mergeWorld(world),
      ...Object.fromEntries(
        Object.entries(PROVENANCE_BLIND).map(([name, pool]) => [
          name,
          ({ reports }: (typeof worlds)[number]) => pool(reports.map(({ probability }) => probability)),
        ]),
      ),
    }),
  )('get finite scores from %s', (_, method) => {
    const scores = figures(worlds.map((world) => ({ outcome: world.truth, probability: method(world) })));
    expect(Object.values(scores).every(Number.isFinite)).toBe(true);
  });
});

describe('hard worlds', () => {
  it('have few originals, many echoes and nothing undocumented', () => {
    const hard = generateWorlds(200, HARD_WORLDS);
    const count = (kind: string) =>
      hard.flatMap(({ reports }) => reports.filter(({ id }) => id.startsWith(kind))).length;
    expect(count('undocumented')).toBe(0);
    expect(count('relay')).toBeGreaterThan(2 * count('original'));
  });

  it('are bounded by what Bayes makes of independent originals', () => {
    const nodes = [{ id: 'echo', parents: [{ id: 'a' }] }];
    const reports = ['a', 'echo', 'b'].map((id) => ({ id, probability: 0.675 }));
    expect(bayesByRoot({ truth: 1, nodes, reports })).toBeCloseTo(0.675 ** 2 / (0.675 ** 2 + 0.325 ** 2), 12);
  });
});

describe('ways to say what a discussion group is', () => {
  it('differ in what five agreeing experts are worth', () => {
    const panel = [0, 1, 2, 3, 4].map((i) => ({ group: 'g', user: `u${i}`, best: 0.75 }));
    // Evidence of one expert is 1: P = (β + ½)/(β + 1) for β = 1, 3 (five halves and a half), 5/3, 5/3, 1.
    expect(Object.values(EXPERT_SETUPS).map((setup) => setup(panel).toFixed(9))).toEqual(
      [1, 3, 5 / 3, 5 / 3, 1].map((beta) => ((beta + 0.5) / (beta + 1)).toFixed(9)),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { confirmedWithin } from '../../src/provenance/confirmed-within.ts';
import { garbledRelays } from '../../src/provenance/garbled-relays.ts';
import { hardenedRelays } from '../../src/provenance/hardened-relays.ts';
import { interestIn } from '../../src/provenance/interest.ts';
import { reportsByRoot } from '../../src/provenance/relays.ts';
import { traceRoots } from '../../src/provenance/roots.ts';
import { sharedOwners } from '../../src/provenance/shared-owners.ts';
import { splitRelays } from '../../src/provenance/split-relays.ts';
import { claimsFrom, sourcesFrom } from './story.ts';

const trace = (sources: Parameters<typeof sourcesFrom>[0], ways: readonly (readonly string[])[]) =>
  traceRoots(sourcesFrom(sources), claimsFrom(ways));

const sortedTrace = (...story: Parameters<typeof trace>) => reportsByRoot(trace(...story));

describe('hardenedRelays', () => {
  it('finds relays that are surer than everything that their original said', () => {
    const story = sortedTrace({ B: ['A'], C: ['A'], E: ['A', 'D'] }, [['A'], ['B'], ['C'], ['D'], ['E']]);
    const certainty = [2, 3, 1, 1, 3];
    const isStronger = (relay: number, original: number) => (certainty[relay] ?? 0) > (certainty[original] ?? 0);
    expect(hardenedRelays(story, isStronger)).toEqual([{ root: 'A', relay: 1, originals: [0] }]);
  });

  it('says nothing where the original was sure once, or was not seen', () => {
    const certainty = [1, 3, 3];
    const isStronger = (relay: number, original: number) => (certainty[relay] ?? 0) > (certainty[original] ?? 0);
    expect(hardenedRelays(sortedTrace({ B: ['A'] }, [['A'], ['A'], ['B']]), isStronger)).toEqual([]);
    expect(hardenedRelays(sortedTrace({ B: ['A'], C: ['A'] }, [['B'], ['C']]), isStronger)).toEqual([]);
  });
});

describe('garbledRelays', () => {
  it('finds relays that say what their original never said', () => {
    const values = [19, 22, 91, 22];
    const isSame = (a: number, b: number) => values[a] === values[b];
    expect(garbledRelays(sortedTrace({ B: ['A'], C: ['A'] }, [['A'], ['A'], ['B'], ['C']]), isSame)).toEqual([
      { root: 'A', relay: 2, originals: [0, 1] },
    ]);
  });
});

describe('splitRelays', () => {
  const values = [19, 91, 19];
  const versionOf = (report: number) => values[report] ?? 0;

  it('finds versions of an original that nobody saw', () => {
    const ways = [
      ['B', 'A'],
      ['C', 'A'],
      ['D', 'A'],
    ];
    expect(splitRelays(sortedTrace({}, ways), versionOf)).toEqual([{ root: 'A', versions: [[0, 2], [1]] }]);
  });

  it('leaves a seen original to the comparison with itself', () => {
    expect(splitRelays(sortedTrace({}, [['A'], ['C', 'A'], ['D', 'A']]), versionOf)).toEqual([]);
  });
});

describe('confirmedWithin', () => {
  it('finds grades that count a confirmation which speaks for itself', () => {
    const story = trace({ B: ['A'] }, [['A'], ['B'], ['D']]);
    expect(confirmedWithin(story, (report) => report === 1)).toEqual([{ report: 1, confirmedBy: ['D'] }]);
  });

  it('lets a grade stand where all others only repeat it', () => {
    expect(confirmedWithin(trace({ B: ['A'] }, [['A'], ['B']]), () => true)).toEqual([]);
  });
});

describe('interestIn', () => {
  const about = { subject: 'attack', value: 'taliban' } as const;
  const spokesman = { entity: 'mujahid', stakes: ['taliban'] };

  it('tells a denial of what touches the holder', () => {
    expect(interestIn({ ...about, stance: 'denies' }, spokesman)).toBe('interested-denial');
    expect(interestIn({ ...about, act: 'denies-responsibility' }, { entity: 'taliban' })).toBe('interested-denial');
    expect(interestIn({ subject: 'taliban', value: { oneOf: ['a', 1] }, stance: 'denies' }, spokesman)).toBe(
      'interested-denial',
    );
  });

  it('tells an admission, and leaves other statements and bystanders alone', () => {
    expect(interestIn({ ...about, act: 'admits' }, spokesman)).toBe('against-interest');
    expect(interestIn({ subject: 'attack', value: { oneOf: ['taliban'] }, act: 'admits' }, spokesman)).toBe(
      'against-interest',
    );
    expect(interestIn(about, spokesman)).toBeUndefined();
    expect(interestIn({ ...about, stance: 'denies' }, {})).toBeUndefined();
    expect(interestIn({ subject: 'attack', value: 4, stance: 'denies' }, spokesman)).toBeUndefined();
  });
});

describe('sharedOwners', () => {
  it('names originals that belong together, and does not discount them', () => {
    const sources = new Map(
      ['A', 'B', 'C'].map((id) => [id, { id, ...(id === 'C' ? {} : { owner: 'holding' }) }] as const),
    );
    const story = traceRoots(sources, claimsFrom([['B'], ['A'], ['C']]));
    const roots = story.roots.map(({ source }) => source);
    expect(sharedOwners(roots, sources)).toEqual([{ owner: 'holding', roots: ['A', 'B'] }]);
    expect(story.effectiveSources).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { RELAYED_ONLY, type RootTrace } from '../../src/provenance/root-trace.ts';
import { traceRoots } from '../../src/provenance/roots.ts';
import { claimBy, claimsFrom, sourcesFrom } from './story.ts';

const rootsOf = (sources: Parameters<typeof sourcesFrom>[0], ways: readonly (readonly string[])[]) =>
  traceRoots(sourcesFrom(sources), claimsFrom(ways)).roots.map((root) => root.source);

const isOwn = ({ self }: RootTrace) => self.map((place) => place !== RELAYED_ONLY);

describe('a claim rests on', () => {
  it('its source, when it was read there and says no more', () => {
    const trace = traceRoots(new Map(), claimsFrom([['S']]));
    expect(trace.roots).toEqual([{ source: 'S', coverage: 1, weight: 1 }]);
    expect(isOwn(trace)).toEqual([true]);
  });

  it('what its source is derived from', () => {
    expect(rootsOf({ S: ['wire'], wire: ['ministry'] }, [['S']])).toEqual(['ministry']);
  });

  it('whom it is attributed to, and not on what its source is derived from besides', () => {
    expect(rootsOf({ S: ['wire'] }, [['S', 'witness']])).toEqual(['witness']);
  });

  it('what the innermost speaker is derived from', () => {
    expect(rootsOf({ agency: ['ministry'] }, [['S', 'paper', 'agency']])).toEqual(['ministry']);
  });

  it('the claims and sources that it is based on, and on nothing else', () => {
    const sources = sourcesFrom({ S: ['wire'] });
    const claims = [claimBy(['A'], { id: 'a' }), claimBy(['S', 'minister'], { id: 's', basedOn: ['a', 'archive'] })];
    const trace = traceRoots(sources, claims);
    expect(trace.roots).toEqual([
      { source: 'A', coverage: 1, weight: 1 },
      { source: 'archive', coverage: 0.5, weight: 1 },
    ]);
    expect(isOwn(trace)).toEqual([true, false]);
  });

  it('claims outside the set, where they can be found', () => {
    const outside = claimBy(['A', 'witness'], { id: 'a' });
    const claims = [claimBy(['S'], { id: 's', basedOn: ['a'] })];
    const trace = traceRoots(new Map(), claims, { claimById: (id) => (id === 'a' ? outside : undefined) });
    expect(trace.roots.map((root) => root.source)).toEqual(['witness']);
  });

  it('a speaker once, who is named twice in a row', () => {
    const trace = traceRoots(new Map(), claimsFrom([['afp', 'afp'], ['afp']]));
    expect(trace.roots.map((root) => root.source)).toEqual(['afp']);
    expect(isOwn(trace)).toEqual([true, true]);
  });

  it('itself, where an unstated rest of the shares is its own work', () => {
    const trace = traceRoots(sourcesFrom({ S: [{ source: 'wire', share: 0.25 }] }), claimsFrom([['S']]));
    expect(trace.attribution.map(({ roots, shares }) => [roots, ...(shares as Float64Array)])).toEqual([
      [[0, 1], 0.75, 0.25],
    ]);
    expect(trace.self).toEqual([0]);
    expect(isOwn(trace)).toEqual([true]);
  });

  it('a parent without a share too, when others have one', () => {
    const trace = traceRoots(sourcesFrom({ S: [{ source: 'A', share: 0.25 }, 'B'] }), claimsFrom([['S']]));
    expect(trace.roots.map(({ source, coverage }) => [source, coverage])).toEqual([
      ['A', 0.25],
      ['B', 0.75],
    ]);
  });
});

describe('a speaker who is known through others', () => {
  it('rests on those whom other pages document for it', () => {
    const trace = traceRoots(
      new Map(),
      claimsFrom([
        ['P', 'nyt'],
        ['Q', 'nyt', 'officials'],
      ]),
    );
    expect(trace.roots.map((root) => root.source)).toEqual(['officials']);
    expect(trace.effectiveSources).toBe(1);
  });

  it('is shared out among all of them', () => {
    const trace = traceRoots(
      new Map(),
      claimsFrom([
        ['P', 'a'],
        ['Q', 'a', 'b'],
        ['R', 'a', 'c'],
      ]),
    );
    expect(trace.attribution[0]).toEqual({ roots: [0, 1], shares: [0.5, 0.5] });
    expect(trace.effectiveSources).toBe(2);
  });

  it('stays an original where its own page is read, where it says so, and where its sources are declared', () => {
    const ways = [
      ['P', 'a'],
      ['Q', 'a', 'b'],
    ];
    expect(rootsOf({}, [...ways, ['a']])).toEqual(['a', 'b']);
    expect(rootsOf({ a: 'own' }, ways)).toEqual(['a', 'b']);
    expect(rootsOf({ a: ['archive'] }, ways)).toEqual(['archive', 'b']);
  });

  it('does not lose its own page to a quotation on the same page', () => {
    expect(rootsOf({}, [['S'], ['S', 'minister']])).toEqual(['S', 'minister']);
  });

  it('goes round in a circle where two pages quote each other', () => {
    const trace = traceRoots(
      new Map(),
      claimsFrom([
        ['B', 'C'],
        ['C', 'B'],
      ]),
    );
    expect(trace.roots).toEqual([
      { source: 'circular:B+C', coverage: 1, weight: 1, circular: true, members: ['B', 'C'] },
    ]);
    expect(trace.minCut).toBe(1);
    expect(isOwn(trace)).toEqual([false, false]);
  });
});

describe('claims that rest on each other', () => {
  it('make a circle, and two circles of the same sources are told apart', () => {
    const claims = [
      claimBy(['B'], { id: 'c1', basedOn: ['c2'] }),
      claimBy(['C'], { id: 'c2', basedOn: ['c1'] }),
      claimBy(['B'], { id: 'c3', basedOn: ['c4'] }),
      claimBy(['C'], { id: 'c4', basedOn: ['c3'] }),
    ];
    const trace = traceRoots(new Map(), claims);
    expect(trace.roots.map((root) => root.source)).toEqual(['circular:B+C', 'circular:B+C~2']);
    expect([trace.effectiveSources, trace.minCut]).toEqual([2, 2]);
  });
});

describe('hearsay', () => {
  it('goes back to one unnamed source behind the last named speaker', () => {
    const trace = traceRoots(
      new Map(),
      claimsFrom([
        ['P', 'nyt', '?'],
        ['Q', 'nyt', '?'],
        ['R', '?'],
      ]),
    );
    expect(trace.roots.map(({ source, undocumented }) => [source, undocumented])).toEqual([
      ['unnamed:R', true],
      ['unnamed:nyt', true],
    ]);
    expect(trace.effectiveSources).toBeCloseTo(2 / 1.5, 12);
    expect(isOwn(trace)).toEqual([false, false, false]);
  });

  it('goes back to those whom other pages document for that speaker', () => {
    const ways = [
      ['twz', 'nyt', '?'],
      ['upnews', 'nyt', 'officials'],
      ['ariana', 'nyt'],
    ];
    const trace = traceRoots(new Map(), claimsFrom(ways));
    expect(trace.roots).toEqual([{ source: 'officials', coverage: 1, weight: 1 }]);
  });

  it('and a plain quotation of the same speaker do not make two originals', () => {
    expect(
      rootsOf({}, [
        ['P', 'nyt', '?'],
        ['Q', 'nyt'],
      ]),
    ).toEqual(['unnamed:nyt']);
  });

  it('stands apart from what the speaker says on its own page', () => {
    expect(rootsOf({}, [['S', '?'], ['S']])).toEqual(['S', 'unnamed:S']);
  });
});

describe('sources judged to be one', () => {
  const canonicalSource = (id: string) => (id === 'agence-france-presse' ? 'afp' : id);

  it('are one root wherever their ids are used', () => {
    const sources = sourcesFrom({ P: ['agence-france-presse'], Q: [{ source: 'afp' }] });
    const claims = claimsFrom([['P'], ['Q'], ['R', 'agence-france-presse'], ['agence-france-presse']]);
    const trace = traceRoots(sources, claims, { canonicalSource });
    expect(trace.roots.map((root) => root.source)).toEqual(['afp']);
    expect(isOwn(trace)).toEqual([false, false, false, true]);
  });

  it('do not become a circle by that', () => {
    const sources = sourcesFrom({ afp: ['agence-france-presse'] });
    expect(traceRoots(sources, claimsFrom([['afp']]), { canonicalSource }).roots).toEqual([
      { source: 'afp', coverage: 1, weight: 1 },
    ]);
  });
});

describe('large stories', () => {
  it('follow a relay through ten thousand hands', () => {
    const sources = sourcesFrom(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`s${i}`, i === 0 ? [] : [`s${i - 1}`]])),
    );
    const trace = traceRoots(sources, claimsFrom([['s9999'], ['s5000']]));
    expect(trace.roots).toEqual([{ source: 's0', coverage: 1, weight: 1 }]);
  });

  it('close a circle of ten thousand', () => {
    const sources = sourcesFrom(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`s${i}`, [`s${(i + 1) % 10_000}`]])),
    );
    expect(traceRoots(sources, claimsFrom([['s7']])).roots[0]?.circular).toBe(true);
  });

  it('count a hundred thousand reports on three hundred originals', () => {
    const spec: Record<string, string[]> = {};
    for (let i = 0; i < 100_000; i += 1) spec[`p${i}`] = [`w${i % 300}`, `w${(i * 7) % 300}`];
    const trace = traceRoots(sourcesFrom(spec), claimsFrom(Object.keys(spec).map((id) => [id])));
    expect(trace.roots.length).toBe(300);
    expect(trace.minCut).toBe(300);
  });
});

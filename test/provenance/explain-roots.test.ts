import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { explainRoots } from '../../src/provenance/explain-roots.ts';
import { traceRoots } from '../../src/provenance/roots.ts';
import { claimsFrom, sourcesFrom } from './story.ts';

function explained(
  spec: Parameters<typeof sourcesFrom>[0] | ReadonlyMap<string, Source>,
  ways: readonly (readonly string[])[],
): string {
  const claims = claimsFrom(ways);
  return explainRoots(traceRoots(spec instanceof Map ? spec : sourcesFrom(spec as never), claims), claims);
}

describe('explainRoots', () => {
  it('names the originals and those who repeat them', () => {
    expect(explained({ B: ['A'], C: ['A'] }, [['A'], ['B'], ['C'], ['D']])).toBe(
      '4 reports, 2 originals: A and D. B and C repeat A and add nothing. Two sources would have to be wrong for all support to vanish.',
    );
  });

  it('reads well for a single report', () => {
    expect(explained({}, [['A']])).toBe('1 report: A says so itself. Everything hangs on this one report.');
    expect(explained({}, [['B', 'A']])).toBe('1 report: B has it from A. Everything hangs on this one report.');
    expect(explained({ B: ['A', 'D'] }, [['B']])).toBe(
      '1 report: B has it from A and D together. Everything hangs on this one report.',
    );
    expect(explained({ B: [{ source: 'A', share: 0.5 }] }, [['B']])).toBe(
      '1 report: B adds work of its own to what it has from A. Everything hangs on this one report.',
    );
    expect(explained({}, [['T', 'N', '?']])).toContain('T has it from an unnamed source behind N.');
    expect(explained({}, [['B', '?']])).toBe(
      '1 report: B has it from somebody it does not name. Everything hangs on this one report.',
    );
  });

  it('says that relays of an original that nobody saw count as one', () => {
    expect(
      explained({}, [
        ['P', 'W'],
        ['Q', 'W'],
        ['R', 'W'],
      ]),
    ).toBe(
      '3 reports, 1 original: W. P, Q and R have it from there and count as one. One source would have to be wrong for all support to vanish.',
    );
  });

  it('names a circle by its members and says that nobody in it is the original', () => {
    expect(explained({ B: ['C'], C: ['B'] }, [['B'], ['C'], ['D'], ['E', 'B']])).toBe(
      '4 reports, 2 originals: D and the circle of B and C. E repeats the circle of B and C and adds nothing. B and C quote each other in a circle, so nobody is the original and they count as one. Two sources would have to be wrong for all support to vanish.',
    );
  });

  it('says what undocumented sources are worth together', () => {
    expect(explained({ X: 'undocumented', Y: 'undocumented' }, [['X'], ['Y']])).toBe(
      '2 reports, worth 1.33 originals: they go back to X and Y. Where X and Y have it from is not documented, so together they count as 1.33. Two sources would have to be wrong for all support to vanish.',
    );
    expect(explained({ X: 'undocumented' }, [['X']])).toContain('Where X has it from is not documented.');
  });

  it('calls the origin of hearsay an unnamed source behind the last named speaker', () => {
    expect(
      explained({}, [
        ['T', 'N', '?'],
        ['U', 'N', '?'],
      ]),
    ).toBe(
      '2 reports, 1 original: an unnamed source behind N. T and U have it from there and count as one. One source would have to be wrong for all support to vanish.',
    );
  });

  it('names several unnamed sources together, once', () => {
    expect(
      explained({}, [
        ['X', '?'],
        ['Y', '?'],
        ['Z', '?'],
      ]),
    ).toBe(
      '3 reports, worth 1.5 originals: they go back to unnamed sources behind X, Y and Z. Who the unnamed ones are is not documented, so together they count as 1.5. Three sources would have to be wrong for all support to vanish.',
    );
  });

  it('says who adds work of its own', () => {
    expect(explained({ B: [{ source: 'A', share: 0.5 }] }, [['A'], ['B']])).toBe(
      '2 reports, worth 1.5 originals: they go back to A and B. B adds work of its own to what it has from A. Two sources would have to be wrong for all support to vanish.',
    );
  });

  it('shortens long lists', () => {
    expect(explained({}, [['A'], ['B'], ['C'], ['D'], ['E'], ['F'], ['G']])).toMatch(
      /^7 reports, 7 originals: A, B, C, D and 3 more\. Seven sources/,
    );
  });

  it('sums up what would take too many sentences', () => {
    const pages = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    expect(
      explained(
        {},
        pages.map((page) => [page, `witness-${page}`]),
      ),
    ).toContain('F has it from witness-F. 2 more pass on others. Eight sources');
  });

  it('parts names that hold commas with semicolons', () => {
    const claims = claimsFrom([['A'], ['D']]);
    const nameOf = (id: string) => (id === 'A' ? 'Amaq, propaganda arm' : 'Daily');
    expect(explainRoots(traceRoots(new Map(), claims), claims, nameOf)).toContain(
      'originals: Amaq, propaganda arm; and Daily.',
    );
  });

  it('has a sentence for nothing', () => {
    expect(explained({}, [])).toBe('No reports.');
  });

  it('reads the same for any order of the reports', () => {
    const ways = [['A'], ['B'], ['C'], ['D', 'A'], ['E', 'X'], ['F', 'X']];
    const sources = { B: ['A'], C: ['A', 'X'] };
    expect(explained(sources, [...ways].reverse())).toBe(explained(sources, ways));
  });
});

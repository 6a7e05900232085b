import { describe, expect, it } from 'vitest';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import { attributeRoots } from '../../src/provenance/attribution.ts';
import { fuseByRoot } from '../../src/provenance/fuse-by-root.ts';
import { traceRoots } from '../../src/provenance/roots.ts';
import { GOLDEN, goldenNodes, opinionOf } from './golden.ts';
import { claimsFrom, sourcesFrom } from './story.ts';

const project = ({ belief, uncertainty, baseRate }: ReturnType<typeof opinionOf>) => belief + baseRate * uncertainty;

describe('fuseByRoot', () => {
  it.each(GOLDEN)('agrees with the exact reference: $id, $note', (golden) => {
    const trace = attributeRoots(goldenNodes(golden), Object.keys(golden.reports), { rho0: golden.rhoUnknown });
    const fused = fuseByRoot(trace, Object.values(golden.reports).map(opinionOf));
    const expected = opinionOf(golden.expected.opinion);
    expect(fused.belief).toBeCloseTo(expected.belief, 12);
    expect(fused.disbelief).toBeCloseTo(expected.disbelief, 12);
    expect(fused.uncertainty).toBeCloseTo(expected.uncertainty, 12);
    expect(fused.baseRate).toBe(expected.baseRate);
    expect(project(fused)).toBeCloseTo(golden.expected.P, 12);
  });

  it('hears an assertion and a denial once each, however often the denial was copied', () => {
    const sources = sourcesFrom({ A: [], D: [], E: ['D'], F: ['D'], G: ['D'] });
    const trace = traceRoots(sources, claimsFrom([['A'], ['E'], ['F'], ['G']]));
    const yes = opinionOf([0.6, 0.1, 0.3, 0.5]);
    const no = opinionOf([0.3, 0.4, 0.3, 0.5]);
    const fused = fuseByRoot(trace, [yes, no, no, no]);
    expect(fused).toEqual(fuseByRoot(traceRoots(sources, claimsFrom([['A'], ['D']])), [yes, no]));
  });

  it('leaves a root out together with what only its relays say', () => {
    const trace = traceRoots(sourcesFrom({ A: [], B: ['A'], D: [] }), claimsFrom([['A'], ['B'], ['D']]));
    const opinions = [opinionOf([0.6, 0, 0.4, 0.5]), opinionOf([0.9, 0, 0.1, 0.5]), opinionOf([0.2, 0.1, 0.7, 0.5])];
    const left = fuseByRoot(trace, opinions, { without: 0 });
    expect(left.belief).toBeCloseTo(0.2, 12);
    expect(left.disbelief).toBeCloseTo(0.1, 12);
  });

  it('counts undocumented roots higher when one of them is left out', () => {
    const sources = sourcesFrom({ X: 'undocumented', Y: 'undocumented' });
    const trace = traceRoots(sources, claimsFrom([['X'], ['Y']]));
    const opinion = opinionOf([0.5, 0, 0.5, 0.5]);
    expect(fuseByRoot(trace, [opinion, opinion]).uncertainty).toBeCloseTo(1 / (1 + 2 / 1.5), 12);
    expect(fuseByRoot(trace, [opinion, opinion], { without: 1 })).toEqual(opinion);
  });

  it('knows nothing when the only root is left out, or when nobody reports', () => {
    const vacuous = { belief: 0, disbelief: 0, uncertainty: 1, baseRate: 0.5 };
    const trace = traceRoots(sourcesFrom({ A: [] }), claimsFrom([['A']]));
    expect(fuseByRoot(trace, [opinionOf([0.6, 0.1, 0.3, 0.5])], { without: 0 })).toEqual(vacuous);
    expect(fuseByRoot(traceRoots(new Map(), []), [])).toEqual(vacuous);
  });

  it('lets certain opinions speak alone, and averages them where they differ', () => {
    const trace = traceRoots(sourcesFrom({ A: [], B: [], C: [] }), claimsFrom([['A'], ['B'], ['C']]));
    const yes = opinionOf([1, 0, 0, 0.5]);
    const no = opinionOf([0, 1, 0, 0.5]);
    const perhaps = opinionOf([0.1, 0.1, 0.8, 0.5]);
    expect(fuseByRoot(trace, [yes, perhaps, perhaps])).toEqual(yes);
    expect(fuseByRoot(trace, [yes, no, perhaps])).toEqual(opinionOf([0.5, 0.5, 0, 0.5]));
  });

  it('prefers a certain relay to an uncertain one of the same unseen original', () => {
    const trace = traceRoots(sourcesFrom({ B: ['A'], C: ['A'] }), claimsFrom([['B'], ['C']]));
    expect(fuseByRoot(trace, [opinionOf([0.9, 0.1, 0, 0.5]), opinionOf([0, 0.5, 0.5, 0.5])])).toEqual(
      opinionOf([0.9, 0.1, 0, 0.5]),
    );
  });

  it('gives the same bits for any order of the reports', () => {
    const sources = sourcesFrom({ A: [], B: ['W'], C: ['W'], D: ['W', 'A'], E: ['W'] });
    const reports = [['A'], ['B'], ['C'], ['D'], ['E']];
    const opinions = [0.1, 0.3, 0.7, 0.2, 0.6].map((belief) => opinionOf([belief, 0.1, 0.9 - belief, 0.5]));
    const forward = fuseByRoot(traceRoots(sources, claimsFrom(reports)), opinions);
    const backward = fuseByRoot(traceRoots(sources, claimsFrom([...reports].reverse())), [...opinions].reverse());
    expect(backward).toEqual(forward);
  });

  it('refuses opinions that do not match the reports', () => {
    const trace = traceRoots(sourcesFrom({ A: [] }), claimsFrom([['A']]));
    expect(() => fuseByRoot(trace, [])).toThrow(CorroborateError);
  });
});

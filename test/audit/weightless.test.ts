import { describe, expect, it } from 'vitest';
import { audit, type ClaimInput, defineLedger } from '../../src/index.ts';

const about = { subject: 'bridge', predicate: 'closed', value: true } as const;
const open = { subject: 'river', predicate: 'flooded', value: true } as const;

function answersTo(
  claims: readonly Partial<ClaimInput>[],
  sources: Parameters<typeof defineLedger>[0]['sources'] = [],
) {
  const ledger = defineLedger({
    sources,
    claims: claims.map((claim, i) => ({ ...about, id: `c${i}`, source: `s${i}`, ...claim })),
  });
  const question = audit(ledger).questions.find(({ predicate }) => predicate === 'closed');
  const answer = (value: boolean) => question?.answers.find((one) => one.value === value);
  return { status: question?.status, yes: answer(true), no: answer(false) };
}

describe('what weighs nothing is no second source', () => {
  it('a word of possibility beside one flat statement leaves it a single source', () => {
    const { status, yes, no } = answersTo([{}, { likelihood: 'possible' }]);
    expect(status).toBe('single-source');
    expect(yes).toMatchObject({ effectiveSources: 1, minCut: 1, roots: ['s0'], supporting: ['c0', 'c1'] });
    expect(yes?.because).toBe(
      '1 report: s0 says so itself. Everything hangs on this one report. Only called possible, which adds no weight, by s1.',
    );
    expect(no?.because).toBe(
      'Nobody affirms it. Against it: s0. Something else is called possible, which takes no weight from it, by s1.',
    );
  });

  it('nor is a statement under a condition that is open or refuted, and the condition is named', () => {
    const conditional = { condition: open };
    expect(answersTo([{}, conditional])).toMatchObject({ status: 'single-source', yes: { effectiveSources: 1 } });
    expect(answersTo([{}, conditional]).yes?.because).toContain(
      'Conditional on river: flooded (unresolved), and counted only as far as that is believed: s1.',
    );
    const refuted = answersTo([{}, conditional, { ...open, stance: 'denies' }]);
    expect(refuted.yes?.effectiveSources).toBe(1);
    expect(refuted.yes?.because).toContain('Conditional on river: flooded (not believed)');
  });

  it('a condition that is believed makes it one', () => {
    const { status, yes } = answersTo([{}, { condition: open }, { ...open, likelihood: 0.8 }]);
    expect(status).toBe('settled');
    expect(yes).toMatchObject({ effectiveSources: 2, minCut: 2 });
    expect(yes?.because).toContain('Conditional on river: flooded (believed to 0.6)');
  });

  it('several conditions are named together, a negated one as such', () => {
    const condition = { allOf: [open, { ...open, predicate: 'guarded', stance: 'denies' as const }] };
    expect(answersTo([{ condition }]).yes?.because).toContain(
      'Conditional on river: flooded (unresolved) and river: not guarded (unresolved)',
    );
  });

  it('nor is a source that is not trusted at all, and it is named', () => {
    const { yes } = answersTo([{}, {}], [{ id: 's1', reliability: 0 }]);
    expect(yes).toMatchObject({ effectiveSources: 1, roots: ['s0'] });
    expect(yes?.because).toBe(
      '1 report: s0 says so itself. Everything hangs on this one report. Not trusted at all, and counted for nothing: s1.',
    );
  });

  it('where nobody says more than that it is possible, nobody vouches for it, however many they are', () => {
    const { status, yes } = answersTo([{ likelihood: 'possible' }, { likelihood: 'might' }]);
    expect(status).toBe('single-source');
    expect(yes).toMatchObject({
      probability: 0.5,
      effectiveSources: 0,
      minCut: 0,
      roots: [],
      supporting: ['c0', 'c1'],
    });
    expect(yes?.because).toBe('Nobody vouches for it. Only called possible, which adds no weight, by s0 and s1.');
  });

  it('so that one more supporter never makes fewer sources, whatever it weighs', () => {
    const said = ['possible', 'likely', undefined, 'might', 0.9] as const;
    const claims = said.map((likelihood) => (likelihood === undefined ? {} : { likelihood }));
    const counts = claims.map((_, last) => answersTo(claims.slice(0, last + 1)).yes?.effectiveSources);
    expect(counts).toEqual([0, 1, 2, 2, 3]);
    const reversed = claims.map((_, first) => answersTo(claims.slice(-1 - first).reverse()).yes?.effectiveSources);
    expect(reversed).toEqual([1, 1, 2, 3, 3]);
  });

  it('a holder who also says it firmly is not named as one who only calls it possible', () => {
    const quoted = { attributedTo: ['wire'] };
    const { yes } = answersTo([quoted, { ...quoted, likelihood: 'possible' }]);
    expect(yes?.because).not.toContain('possible');
  });

  it('a relay that drops the hedge of its original weighs no more than the original', () => {
    const relay = [{ id: 's1', derivedFrom: ['s0'] }];
    const { yes, status } = answersTo([{ likelihood: 'possible' }, {}], relay);
    expect(yes).toMatchObject({ probability: 0.5, effectiveSources: 0, roots: [], supporting: ['c0', 'c1'] });
    expect(status).toBe('single-source');
    expect(yes?.because).toBe(
      'Nobody vouches for it. Only called possible, which adds no weight, by s0. Firmer than the original, which only says what is possible, and not counted: s1.',
    );
    expect(answersTo([{ likelihood: 'possible' }, { attributedTo: ['s0'] }]).yes?.effectiveSources).toBe(0);
  });

  it('unless it has something of its own, somebody else to rest on, or the original says it firmly as well', () => {
    const half = [{ id: 's1', derivedFrom: [{ source: 's0', share: 0.5 }] }];
    const own = answersTo([{ likelihood: 'possible' }, {}], half).yes;
    expect(own?.opinion.belief).toBeGreaterThan(0.5);
    expect(own?.opinion.belief).toBeLessThan(0.9);
    const both = [{ id: 's1', derivedFrom: ['s0', 's2'] }];
    expect(answersTo([{ likelihood: 'possible' }, {}], both).yes?.opinion.belief).toBeGreaterThan(0.5);
    const twice = [{ likelihood: 'possible' }, {}, { source: 's0' }];
    expect(answersTo(twice, [{ id: 's1', derivedFrom: ['s0'] }]).yes?.probability).toBeCloseTo(0.95);
  });
});

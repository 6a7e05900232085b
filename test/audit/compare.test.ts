import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'perpetrator' };
const run = (...claims: Partial<ClaimInput>[]) =>
  audit(
    defineLedger({
      predicates: [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }],
      claims: claims.map((claim, index) => ({
        id: `c${index}`,
        source: `s${index}`,
        ...about,
        value: 'iskp',
        ...claim,
      })),
    }),
  );

describe('compareAudits', () => {
  it('finds nothing between an audit and itself', () => {
    const one = run({}, { value: 'taliban' });
    expect(compareAudits(one, one)).toEqual({
      questions: [],
      contradictions: { appeared: [], resolved: [], altered: [] },
      counts: {},
    });
  });

  it('tells answers that came and went, and how far the others moved', () => {
    const [question] = compareAudits(run({}, { value: 'taliban' }), run({}, { value: 'haqqani' })).questions;
    const moved = question?.answers.map(({ value, probability }) => [
      value,
      probability.before !== undefined,
      probability.after !== undefined,
    ]);
    expect(moved).toEqual([
      ['haqqani', false, true],
      ['taliban', true, false],
    ]);
  });

  it('tells questions that came and went', () => {
    const { questions } = compareAudits(run({}), run({ subject: 'assault' }));
    expect(questions.map(({ id, status }) => [id, status])).toEqual([
      ['assault/perpetrator', { after: 'single-source' }],
      ['attack/perpetrator', { before: 'single-source' }],
    ]);
  });

  it('tells a finding that one more report carries as altered, not as new', () => {
    const before = run({}, { value: 'taliban' });
    const { contradictions } = compareAudits(before, run({}, { value: 'taliban' }, { value: 'taliban' }));
    expect([contradictions.appeared, contradictions.resolved]).toEqual([[], []]);
    expect(contradictions.altered.map(({ id }) => id)).toEqual(before.contradictions.map(({ id }) => id));
  });

  it('tells the counts that differ and no others', () => {
    const { counts } = compareAudits(run({}), run({}, { value: 'taliban' }));
    expect(counts).toMatchObject({ claims: { before: 1, after: 2 }, contradictions: { before: 0, after: 1 } });
    expect(counts).not.toHaveProperty('questions');
  });
});

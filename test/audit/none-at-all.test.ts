import { describe, expect, it } from 'vitest';
import { audit, type ClaimInput, defineLedger } from '../../src/index.ts';

const strike = { subject: 'strike', predicate: 'targets' } as const;
const none = { none: true } as const;

function answersTo(...claims: readonly Partial<ClaimInput>[]) {
  const ledger = defineLedger({
    entities: [{ id: 'depot' }, { id: 'bridge' }],
    claims: claims.map((claim, i) => ({ ...strike, value: 'depot', id: `c${i}`, source: `s${i}`, ...claim })),
  });
  const { questions, contradictions } = audit(ledger);
  const [question] = questions;
  const answer = (value: ClaimInput['value']) =>
    question?.answers.find((one) => JSON.stringify(one.value) === JSON.stringify(value));
  return {
    status: question?.status,
    contradictions,
    depot: answer('depot'),
    bridge: answer('bridge'),
    none: answer(none),
  };
}

describe('"none at all" where a predicate may have many values', () => {
  it('weighs against each value as it is found to contradict each, and they against it, not against each other', () => {
    const found = answersTo({}, { value: 'bridge' }, { value: none });
    expect(found.contradictions.map(({ outcome }) => outcome)).toEqual(['contradiction']);
    expect(found.status).toBe('disputed');
    expect(found.depot).toMatchObject({ probability: 0.5, supporting: ['c0'], opposing: ['c2'], verdict: 'disputed' });
    expect(found.bridge).toMatchObject({ probability: 0.5, supporting: ['c1'], opposing: ['c2'] });
    expect(found.none).toMatchObject({ supporting: ['c2'], opposing: ['c0', 'c1'] });
    expect(found.none?.probability).toBeLessThan(0.5);
  });

  it('is disputed where both sides are likely enough, however little each of them knows', () => {
    expect(answersTo({ likelihood: 0.68 }, { likelihood: 0.6, value: none }).status).toBe('disputed');
    expect(answersTo({ likelihood: 0.68 }, { likelihood: 0.6, value: 'bridge' }).status).toBe('single-source');
  });

  it('bears out a denial of a value, and a denial of it leaves open which value there was', () => {
    expect(answersTo({ stance: 'denies' }, { value: none }).none).toMatchObject({ opposing: [], effectiveSources: 1 });
    const denied = answersTo({}, { value: none, stance: 'denies' });
    expect(denied.depot).toMatchObject({ opposing: [], effectiveSources: 1 });
    expect(denied.none).toBeUndefined();
  });
});

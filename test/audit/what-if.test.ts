import { describe, expect, it } from 'vitest';
import { whatIf } from '../../src/audit/what-if.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'perpetrator' };
const ledger = defineLedger({
  predicates: [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }],
  sources: [{ id: 'tolo', reliability: 'B' }],
  claims: [
    { ...about, id: 'a', source: 'afp', value: 'iskp' },
    { ...about, id: 'b', source: 'tolo', attributedTo: ['saleh'], value: 'taliban' },
    { ...about, id: 'c', source: 'radio', value: 'iskp' },
  ],
});

describe('whatIf', () => {
  it('tells which conflict a retraction ends, and which answers go', () => {
    const { questions, contradictions, counts } = whatIf(ledger, { retract: ['b'] });
    expect(contradictions.resolved.map(({ kind }) => kind)).toEqual(['single-value']);
    expect(questions[0]?.status).toEqual({ before: 'likely', after: 'settled' });
    const gone = questions[0]?.answers.find(({ value }) => value === 'taliban');
    expect([gone?.probability.before === undefined, gone?.probability.after]).toEqual([false, undefined]);
    expect(counts.retracted).toEqual({ before: 0, after: 1 });
    expect(counts).not.toHaveProperty('claims');
  });

  it('takes a lower reliability for a source that only speaks in others', () => {
    const [question] = whatIf(ledger, { reliability: { saleh: 0.1 } }).questions;
    const taliban = question?.answers.find(({ value }) => value === 'taliban');
    expect(taliban?.probability.after).toBeLessThan(taliban?.probability.before ?? 0);
  });

  it('takes one id as well as a list of them', () => {
    expect(whatIf(ledger, { without: 'saleh', retract: 'a' })).toEqual(
      whatIf(ledger, { without: ['saleh'], retract: ['a'] }),
    );
  });

  it('supposes several things at once', () => {
    const change = whatIf(ledger, { without: ['saleh'], retract: ['a'], reliability: { radio: 0.2 } });
    expect(change.counts).toMatchObject({ excluded: { before: 0, after: 1 }, retracted: { before: 0, after: 1 } });
  });

  it('takes a claim back although somebody undid an earlier retraction', () => {
    const undone = defineLedger({
      ...ledger,
      judgements: [
        { id: 'j', kind: 'retract', of: 'b' },
        { kind: 'undo', of: 'j' },
      ],
    });
    expect(whatIf(undone, { retract: ['b'] }).counts.retracted).toEqual({ before: 0, after: 1 });
  });

  it('leaves the ledger as it is', () => {
    const before = JSON.stringify(ledger);
    whatIf(ledger, { without: ['afp'], retract: ['c'], reliability: { tolo: 'E' } });
    expect(JSON.stringify(ledger)).toBe(before);
  });

  it.each([
    [{ without: ['reuter'] }, 'unknown-source'],
    [{ reliability: { reuter: 'A' as const } }, 'unknown-source'],
    [{ retract: ['z'] }, 'unknown-claim'],
    [{ reliability: { afp: 1.2 } }, 'invalid-option'],
    [{ reliability: { afp: Number.NaN } }, 'invalid-option'],
  ])('refuses %j', (supposition, code) => {
    expect(() => whatIf(ledger, supposition)).toThrow(CorroborateError);
    expect(() => whatIf(ledger, supposition)).toThrow(expect.objectContaining({ code }));
  });
});

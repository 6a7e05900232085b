import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import { relate } from '../../src/contradictions/relate.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const claims = [
  { id: 'a', source: 'afp', subject: 'raid', predicate: 'deadliest', value: true },
  { id: 'b', source: 'bbc', subject: 'year', predicate: 'worst', value: 'the raid of May' },
  { id: 'c', source: 'cnn', subject: 'year', predicate: 'worst', value: 'the raid of May', stance: 'denies' },
] as const;
const same = (id: string, of: readonly [string, string]) =>
  ({ id, kind: 'same', of, about: 'proposition', by: 'coder' }) as const;
const judgements = [same('j1', ['b', 'a']), same('j2', ['b', 'c'])];

describe('claims judged to state one proposition', () => {
  const ledger = defineLedger({ claims, judgements });

  it('are one question, whatever their words, with the stance that each takes', () => {
    expect(relate(ledger, 'a', 'b').kind).toBe('agrees');
    expect(relate(ledger, 'a', 'c')).toMatchObject({ outcome: 'contradiction', kind: 'polarity' });
    const [question, ...others] = audit(ledger).questions;
    expect([question?.id, others]).toEqual(['raid/deadliest', []]);
    expect(question?.answers[0]).toMatchObject({ value: true, supporting: ['a', 'b'], opposing: ['c'] });
  });

  it('stand for themselves again when the judgement is undone', () => {
    const undone = defineLedger({ claims, judgements: [...judgements, { kind: 'undo', of: 'j1' }] });
    expect(relate(undone, 'a', 'b').outcome).toBe('incomparable');
    expect(audit(undone).questions).toHaveLength(2);
  });

  it('are read the same by an index, in whatever order the records come', () => {
    const records = [
      ...claims.map((claim) => ({ type: 'claim' as const, ...claim })),
      ...judgements.map((judgement) => ({ type: 'judgement' as const, ...judgement })),
    ];
    for (const order of [records, [...records].reverse()]) {
      const index = createIndex();
      for (const record of order) index.add(record);
      expect(index.audit()).toEqual(audit(ledger));
    }
    const index = createIndex(ledger);
    index.add({ type: 'judgement', kind: 'undo', of: 'j1' });
    expect(index.audit()).toEqual(audit(index.ledger()));
  });
});

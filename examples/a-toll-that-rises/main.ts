import { defineLedger, definePredicates, history, relate, valueLabel } from 'corroborate';

const { predicates, claim } = definePredicates({
  killed: { value: 'count', cardinality: 'single', change: 'rising', unit: 'people' },
});
const toll = { subject: 'ferry-accident', predicate: 'killed' } as const;

const ledger = defineLedger({
  title: 'A toll that rises',
  predicates,
  sources: [{ id: 'harbour-office' }, { id: 'hospital' }, { id: 'union' }],
  claims: [
    claim({ ...toll, id: 'monday', source: 'harbour-office', value: { atLeast: 4 }, asOf: '2024-03-04' }),
    claim({ ...toll, id: 'tuesday', source: 'harbour-office', value: 9, asOf: '2024-03-05' }),
    claim({ ...toll, id: 'tuesday-hospital', source: 'hospital', value: { nearly: 10 }, asOf: '2024-03-05' }),
    claim({ ...toll, id: 'tuesday-union', source: 'union', value: 14, asOf: '2024-03-05' }),
    claim({ ...toll, id: 'wednesday', source: 'hospital', value: 7, asOf: '2024-03-06' }),
  ],
});

const pairs = [
  ['monday', 'tuesday'],
  ['tuesday', 'tuesday-hospital'],
  ['tuesday', 'tuesday-union'],
  ['tuesday', 'wednesday'],
] as const;
for (const [a, b] of pairs) {
  const { outcome, kind, reason } = relate(ledger, a, b);
  console.log(`${a} / ${b}: ${outcome} (${kind})\n  ${reason}`);
}

console.log('\nWhat was known, and when:');
for (const { knownAt, question } of history(ledger, toll)) {
  const answers = question.answers.map(({ value, probability }) => `${valueLabel(value)} (${probability.toFixed(2)})`);
  console.log(`  ${knownAt}, ${question.status}: ${answers.join(', ')}`);
}

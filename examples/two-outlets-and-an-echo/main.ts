import { audit, defineLedger, independence } from 'corroborate';

const closed = {
  subject: 'north-bridge',
  predicate: 'closed',
  value: true,
  likelihood: 'likely',
  asOf: '2024-06-03',
} as const;

const ledger = defineLedger({
  title: 'Two outlets and an echo',
  predicates: [{ id: 'closed', value: 'boolean', cardinality: 'single', change: 'varying' }],
  sources: [
    { id: 'harbour-gazette', name: 'Harbour Gazette', kind: 'outlet' },
    { id: 'river-radio', name: 'River Radio', kind: 'outlet' },
    { id: 'evening-echo', name: 'Evening Echo', kind: 'outlet', derivedFrom: ['harbour-gazette'] },
  ],
  claims: [
    { ...closed, id: 'gazette', source: 'harbour-gazette' },
    { ...closed, id: 'radio', source: 'river-radio' },
    { ...closed, id: 'echo', source: 'evening-echo' },
  ],
});

const { effectiveSources, minCut, because } = independence(ledger, ['gazette', 'radio', 'echo']);
console.log(
  `${ledger.claims.length} reports, worth ${effectiveSources} independent sources; ${minCut} would have to be wrong.`,
);
console.log(because);

const [answer] = audit(ledger).questions[0]?.answers ?? [];
if (answer !== undefined) {
  console.log(`\nclosed = ${answer.value}: ${answer.probability.toFixed(3)}, ${answer.verdict}`);
  for (const { root, probability } of answer.withoutEachRoot) {
    console.log(`  without ${root}: ${probability.toFixed(3)}`);
  }
}

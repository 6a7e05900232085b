import {
  audit,
  defineLedger,
  type Ledger,
  MERGE_KEY,
  mergeLedgers,
  relate,
  serializeLedger,
  suggestIdentities,
  unmergeLedgers,
} from 'corroborate';

const predicates = [{ id: 'crested', value: 'quantity', unit: 'm', cardinality: 'single', tolerance: 0.1 }] as const;
const shared = {
  id: 'gauge',
  source: 'water-authority',
  subject: 'river-aln',
  predicate: 'crested',
  value: 4.2,
  asOf: '2024-02-10',
} as const;

const morning = defineLedger({
  title: 'Morning desk',
  predicates,
  entities: [{ id: 'river-aln', name: 'River Aln' }],
  claims: [
    shared,
    { ...shared, id: 'mayor', source: 'mayor', value: 4.2 },
    { ...shared, id: 'radio', source: 'radio', value: { about: 4 } },
  ],
});
const evening = defineLedger({
  title: 'Evening desk',
  predicates,
  entities: [{ id: 'aln-river', name: 'Aln River' }],
  claims: [shared, { ...shared, id: 'mayor', source: 'mayor', subject: 'aln-river', value: 5.1 }],
});

const merged = mergeLedgers(morning, evening);
console.log(`${morning.claims.length} and ${evening.claims.length} claims make ${merged.claims.length}.`);
for (const { type, id, differs, kept } of merged[MERGE_KEY]?.conflicts ?? []) {
  console.log(`Both have a ${type} '${id}' with another ${differs.join(', ')}; kept as ${kept.join(' and ')}.`);
}

const count = (ledger: Ledger): string => {
  const { questions, contradictions } = audit(ledger).counts;
  return `questions ${questions}, contradictions ${contradictions}`;
};
console.log(`\nAs merged: ${count(merged)}.`);
const [suggestion] = suggestIdentities(merged);
console.log(`Asked: are ${suggestion?.of.join(' and ')} the same? ${suggestion?.because}`);

const judged = mergeLedgers(
  merged,
  defineLedger({ judgements: [{ id: 'one-river', kind: 'same', about: 'entity', of: ['aln-river', 'river-aln'] }] }),
);
console.log(`Judged the same: ${count(judged)}.`);
const [a = '', b = ''] = judged.claims.filter(({ source }) => source === 'mayor').map(({ id }) => id);
console.log(`  ${relate(judged, a, b).reason}`);

const undone = mergeLedgers(judged, defineLedger({ judgements: [{ id: 'no', kind: 'undo', of: 'one-river' }] }));
console.log(`The judgement undone: ${count(undone)}.`);

const parts = unmergeLedgers(merged);
const isAsBefore = parts.every((part) =>
  [morning, evening].some((desk) => serializeLedger(desk) === serializeLedger(part)),
);
console.log(
  `\nThe merge undone: ${parts.map(({ title }) => title).join(' and ')}, ${isAsBefore ? 'each as it was' : 'changed'}.`,
);

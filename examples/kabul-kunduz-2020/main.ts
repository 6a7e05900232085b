import { readFileSync } from 'node:fs';
import { audit, parseLedger, relate, valueLabel } from 'corroborate';

const ledger = parseLedger(JSON.parse(readFileSync(new URL('ledger.json', import.meta.url), 'utf8')));

const { questions, contradictions, counts } = audit(ledger);
console.log(`${counts.claims} claims, ${counts.questions} questions`);
console.log(
  `${counts.contradictions} contradictions, ${counts.tensions} tensions, ${counts.notChecked} comparisons not made`,
);

const asked = [
  ['kabul-univ-attack', 'perpetrator'],
  ['kabul-univ-attack', 'killed'],
  ['kunduz-nov-attack', 'deliveryMethod'],
  ['kunduz-province', 'governor'],
] as const;
for (const [subject, predicate] of asked) {
  const question = questions.find((one) => one.subject === subject && one.predicate === predicate);
  if (question === undefined) continue;
  console.log(`\n${subject}, ${predicate}: ${question.status}`);
  for (const { value, probability, verdict, effectiveSources, roots } of question.answers.slice(0, 3)) {
    console.log(
      `  ${valueLabel(value)}: ${probability.toFixed(2)}, ${verdict}, ${effectiveSources.toFixed(1)} sources: ${roots.join(', ')}`,
    );
  }
}

console.log('\nThe sharpest contradictions:');
const sharpest = contradictions
  .filter(({ severity }) => severity === 'hard')
  .toSorted((a, b) => b.strength - a.strength);
for (const { kind, reason } of sharpest.slice(0, 5)) console.log(`  ${kind}: ${reason}`);

console.log('\nPairs that look like contradictions and are none:');
const tempting = [
  ['irish-killed-19', 'deccan-killed-22'],
  ['syriac-adel-haqqani', 'apw-saleh'],
  ['twz-rabbani', 'upnews-drone'],
  ['twz-killed-4', 'rf-may-killed'],
] as const;
for (const [a, b] of tempting) {
  const { outcome, kind, reason } = relate(ledger, a, b);
  console.log(`  ${a} / ${b}: ${outcome} (${kind})\n    ${reason}`);
}

import { audit, defineLedger, type Reading, readWording, relate, valueLabel } from 'corroborate';

// Two sentences of the article that the real case grew from.
const ATTACK = 'the ISIS franchise in the country appears to have just carried out an attack on Kabul University today';
const DENIAL = 'The Taliban have denied responsibility.';

function show({ target, views, cues }: Reading): void {
  console.log(`“${target.text}”`);
  for (const { source, certainty, polarity } of views) {
    const who = source.length === 0 ? 'the author' : source.map(({ text }) => text).join(' > ');
    console.log(`  ${who}: ${certainty}${polarity}`);
  }
  for (const { span, kind } of cues) console.log(`  because of “${span.text}” (${kind})`);
}

show(readWording(ATTACK, { target: 'carried out an attack' }));
show(readWording(DENIAL, { target: 'responsibility' }));

const who = { source: 'the-war-zone', subject: 'kabul-university-attack', predicate: 'perpetrator' } as const;
const ledger = defineLedger({
  title: 'Hedges and denials',
  entities: [{ id: 'taliban' }, { id: 'iskp', name: 'ISIS-K' }],
  sources: [{ id: 'the-war-zone' }, { id: 'taliban-statement', entity: 'taliban' }],
  predicates: [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }],
  claims: [
    { ...who, id: 'appears', value: 'iskp', wording: 'appears to have', asOf: '2020-11-02' },
    {
      ...who,
      id: 'denied',
      attributedTo: ['taliban-statement'],
      value: 'taliban',
      stance: 'denies',
      act: 'denies-responsibility',
      asOf: '2020-11-02',
    },
  ],
});

const { outcome, kind, reason } = relate(ledger, 'appears', 'denied');
console.log(`\n${outcome} (${kind}): ${reason}`);

for (const { status, answers } of audit(ledger).questions) {
  console.log(`\nperpetrator: ${status}`);
  for (const { value, probability, verdict } of answers) {
    console.log(`  ${valueLabel(value)}: ${probability.toFixed(2)}, ${verdict}`);
  }
}

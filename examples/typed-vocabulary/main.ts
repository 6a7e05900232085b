import { audit, defineLedger, definePredicates } from 'corroborate';

const { predicates, claim } = definePredicates({
  evacuated: { value: 'count', cardinality: 'single', change: 'rising', unit: 'people' },
  childrenEvacuated: { value: 'count', cardinality: 'single', change: 'rising', partsOf: { total: 'evacuated' } },
  alertLevel: { value: 'text', cardinality: 'single', change: 'varying', allowed: ['green', 'amber', 'red'] },
  began: { value: 'time', cardinality: 'single', before: 'ended' },
  ended: { value: 'time', cardinality: 'single' },
});
const fire = { subject: 'ridge-fire', asOf: '2024-08-03' } as const;

const claims = [
  claim({ ...fire, id: 'total', source: 'county', predicate: 'evacuated', value: 120 }),
  claim({ ...fire, id: 'children', source: 'school-board', predicate: 'childrenEvacuated', value: 150 }),
  claim({ ...fire, id: 'level', source: 'county', predicate: 'alertLevel', value: 'amber' }),
  claim({ ...fire, id: 'start', source: 'fire-service', predicate: 'began', value: '2024-08-02' }),
  claim({ ...fire, id: 'end', source: 'radio', predicate: 'ended', value: '2024-08-01' }),
];

// @ts-expect-error: a count takes no words
claim({ ...fire, source: 'radio', predicate: 'evacuated', value: 'hundreds' });
// @ts-expect-error: no such level
claim({ ...fire, source: 'radio', predicate: 'alertLevel', value: 'orange' });
// @ts-expect-error: no such predicate
claim({ ...fire, source: 'radio', predicate: 'evacuees', value: 120 });
console.log('The compiler refused three claims.');

const { contradictions } = audit(defineLedger({ title: 'Ridge fire', predicates, claims }));
for (const { outcome, kind, reason } of contradictions) console.log(`${outcome} (${kind}): ${reason}`);

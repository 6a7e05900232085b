import { audit, CorroborateError, defineLedger, definePredicates, parseLedger, relate, renderText } from 'corroborate';
import { fuse, toOpinion } from 'corroborate/confidence';
import { ledgerSchema } from 'corroborate/schema';
import auditJsonSchema from 'corroborate/schema/audit.json' with { type: 'json' };
import ledgerJsonSchema from 'corroborate/schema/ledger.json' with { type: 'json' };
import { readWording } from 'corroborate/wording';

const expect = (what: string, holds: boolean): void => {
  if (!holds) throw new Error(`as installed, this does not hold: ${what}`);
};

const { predicates, claim } = definePredicates({ killed: { value: 'count', cardinality: 'single', change: 'rising' } });
const at = { subject: 'kabul-university', predicate: 'killed', asOf: '2020-11-02' } as const;
const ledger = defineLedger({
  predicates,
  sources: [{ id: 'afp' }, { id: 'tolo' }, { id: 'guardian', derivedFrom: ['afp'] }],
  claims: [
    claim({ ...at, id: 'a', source: 'guardian', value: { atLeast: 19 }, likelihood: 'likely' }),
    claim({ ...at, id: 'b', source: 'tolo', value: 15 }),
  ],
});

// @ts-expect-error A count takes no boolean.
claim({ ...at, id: 'c', source: 'tolo', value: true });

expect('a likely 19 or more against a flat 15 is a tension', relate(ledger, 'a', 'b').outcome === 'tension');
expect('an audit counts its claims', audit(ledger).counts.claims === 2);
expect('a report names the subject', renderText(audit(ledger)).includes('kabul-university'));
expect('two likelys are more than one', fuse([toOpinion('likely'), toOpinion('likely')]).belief > 0.5);
expect('a hedge is read', readWording('The group appears to have carried out the attack.').hedged);
expect('the schema accepts what the parser made', ledgerSchema.safeParse(ledger).success);
expect('both JSON Schemas ship', '$schema' in ledgerJsonSchema && '$schema' in auditJsonSchema);
try {
  parseLedger({ claim: [] });
  expect('an unknown key is refused', false);
} catch (error) {
  expect('a refusal is a CorroborateError', error instanceof CorroborateError && error.code === 'invalid-ledger');
}
console.log('The installed package compiles, runs and agrees with itself.');

/**
 * `npm run bench index [claims]`: what it costs to take claims in one by one, each add telling what it changed, as a
 * multiple of auditing the same ledger once. Counts processor time, so that a busy machine does not blur the ratio.
 * Default 100,000 claims.
 */
import { audit, createIndex, type LedgerRecord, parseLedger } from 'corroborate';
import { generateLedger } from './generate.ts';
import { processorTime } from './processor-time.ts';

const CLAIMS = Number(process.argv[2] ?? 100_000);

const ledger = parseLedger(generateLedger({ claims: CLAIMS }));
const records = ledger.claims.map((claim): LedgerRecord => ({ type: 'claim', ...claim }));
const empty = { ...ledger, claims: [] };

const batch = processorTime(() => audit({ ...ledger }));
const index = createIndex(empty);
const singles = processorTime(() => {
  for (const record of records) index.add(record);
});
const after = processorTime(() => index.audit());
const more = processorTime(() =>
  index.add({ type: 'claim', id: 'one-more', source: 'source-0', subject: 'event-1', predicate: 'killed', value: 3 }),
);
const again = processorTime(() => index.audit());
const bulk = createIndex(empty);
const together = processorTime(() => bulk.addAll(records));
const isSame = JSON.stringify(batch.result) === JSON.stringify(after.result);

const row = (name: string, ms: number) => `| ${name} | ${ms.toFixed(0)} | ${(ms / batch.ms).toFixed(2)} |`;
console.log(
  [
    `${CLAIMS} claims. The index audits to ${isSame ? 'the same bytes as' : 'OTHER BYTES THAN'} the ledger from scratch.`,
    '',
    '| | processor ms | × the audit of the whole |',
    '|---|---|---|',
    row('audit from scratch', batch.ms),
    row('single adds, each telling what changed', singles.ms),
    row('the audit after them', after.ms),
    row('the same claims at once (addAll)', together.ms),
    row('one more claim', more.ms),
    row('the audit after that', again.ms),
  ].join('\n'),
);

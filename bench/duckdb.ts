/**
 * `npm run bench duckdb [claims]`: the library beside a column store on the same generated claims, in one run, as
 * processor time. DuckDB (one thread) loads the claims, groups them by question, and joins each question with itself for
 * affirmed values that cannot both be true; the library reads the same text and finds every kind of conflict, with
 * reasons. Both have to find the same questions. Default 100,000 claims.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { audit, type Contradiction, findContradictions, type Ledger, parseLedgerText } from 'corroborate';
import { generateLedger } from './generate.ts';
import { processorTime } from './processor-time.ts';

const CLAIMS = Number(process.argv[2] ?? 100_000);
const MICROSECONDS = 1000;

/** Single-valued predicates whose values are told apart by being different; a boolean's denial is another rule. */
const SINGLE = ['killed', 'perpetrator', 'eventDate'];

const LOAD = (file: string): string => `
  CREATE TABLE claims AS SELECT subject, predicate, value::VARCHAR AS value, coalesce(stance, 'affirms') AS stance,
    likelihood::VARCHAR AS likelihood, assertedAt::DATE AS day
  FROM read_json('${file}', format = 'newline_delimited', columns = {subject: 'VARCHAR', predicate: 'VARCHAR',
    value: 'JSON', stance: 'VARCHAR', likelihood: 'JSON', assertedAt: 'VARCHAR'})`;

const GROUP = 'SELECT count(*)::INTEGER FROM (SELECT subject, predicate, count(*) FROM claims GROUP BY ALL)';

/**
 * What is only possible conflicts with nothing but flat statements, and no hedge here is one: by the surveys "almost
 * certain" begins below 95 %. A toll may rise, so twelve before "at least nineteen" is no conflict.
 */
const CONFLICTS = `
  WITH said AS (SELECT *, CASE WHEN likelihood IS NULL THEN 3
    WHEN likelihood = '"possible"' THEN 1 ELSE 2 END AS class FROM claims
    WHERE stance = 'affirms' AND predicate IN (${SINGLE.map((id) => `'${id}'`).join(', ')}))
  SELECT DISTINCT a.subject || '/' || a.predicate FROM said a JOIN said b USING (subject, predicate)
  WHERE a.value < b.value AND a.class + b.class >= 4
    AND NOT (predicate = 'killed' AND CASE WHEN a.value LIKE '%exactly%' THEN a.day < b.day ELSE b.day < a.day END)`;

/** The processor time of all threads, DuckDB's included. */
async function processorTimeOf<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / MICROSECONDS, result };
}

async function firstColumn(connection: DuckDBConnection, sql: string): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map(([cell]) => String(cell));
}

/** The same question by the library: one on which two affirmed values take part in a finding. */
function hasTwoValues({ positions, question = '' }: Contradiction): boolean {
  const affirmed = positions.filter(({ stance }) => stance === 'affirms').map(({ value }) => JSON.stringify(value));
  return new Set(affirmed).size > 1 && SINGLE.some((id) => question.endsWith(`/${id}`));
}

const input = generateLedger({ claims: CLAIMS });
const text = JSON.stringify(input);
const folder = mkdtempSync(join(tmpdir(), 'claims-'));
try {
  const file = join(folder, 'claims.jsonl');
  writeFileSync(file, (input.claims ?? []).map((claim) => JSON.stringify(claim)).join('\n'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();

  const load = await processorTimeOf(() => connection.run(LOAD(file)));
  const group = await processorTimeOf(() => firstColumn(connection, GROUP));
  const theirs = await processorTimeOf(() => firstColumn(connection, CONFLICTS));
  const unit = processorTime(() => JSON.parse(text));
  const read = processorTime((): Ledger => parseLedgerText(text));
  const ours = processorTime(() => findContradictions({ ...read.result }));
  const whole = processorTime(() => audit({ ...read.result }));

  const found = new Set(ours.result.filter(hasTwoValues).map(({ question }) => question));
  const joined = new Set<string | undefined>(theirs.result);
  const different = [...found].filter((id) => !joined.has(id)).concat([...joined].filter((id) => !found.has(id)));
  const row = (name: string, ms: number): string => `| ${name} | ${ms.toFixed(0)} | ${(ms / unit.ms).toFixed(2)} |`;
  console.log(
    [
      `${CLAIMS} claims on ${group.result[0]} questions; values that exclude each other on ${theirs.result.length} by DuckDB, ${found.size} by the library.`,
      '',
      '| | processor ms | × JSON.parse |',
      '|---|---|---|',
      row('DuckDB: load', load.ms),
      row('DuckDB: group by question', group.ms),
      row('DuckDB: join questions with themselves', theirs.ms),
      row('parseLedgerText', read.ms),
      row('findContradictions, every kind with reasons', ours.ms),
      row('the whole audit', whole.ms),
      '',
      `Reading and finding: ${((read.ms + ours.ms) / (load.ms + group.ms + theirs.ms)).toFixed(2)} × DuckDB.`,
    ].join('\n'),
  );
  if (different.length > 0) {
    console.error(`They disagree on ${different.length} questions, such as ${different.slice(0, 5).join(', ')}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

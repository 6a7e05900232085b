import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInMemory } from './memory-io.ts';

const example = (name: string): string => readFileSync(new URL(`../../docs/ci/${name}`, import.meta.url), 'utf8');

const at = { type: 'claim', subject: 'attack', predicate: 'killed' };
const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const LEDGER = lines(
  { type: 'predicate', id: 'killed', value: 'count', cardinality: 'single' },
  { ...at, id: 'a', source: 'afp', value: 1 },
  { ...at, id: 'b', source: 'tolo', value: 2 },
);

/** The commands of a workflow that call the program. */
const commands = Array.from(example('github-actions.yml').matchAll(/- run: npx corroborate (.*)/g), ([, argv = '']) =>
  argv.split(' '),
);

describe('the workflow', () => {
  it('runs: every command is one that the program knows, and the last one decides', async () => {
    const audit = await runInMemory(['audit', 'ledger', '--format', 'json'], { files: { ledger: LEDGER } });
    const files = { 'claims/ledger.jsonl': LEDGER, 'claims/audit.json': audit.stdout };
    expect(commands).toHaveLength(4);
    for (const argv of commands) expect(await runInMemory(argv, { files })).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails by a contradiction that is new, and says which', async () => {
    const empty = await runInMemory(['audit', 'ledger', '--format', 'json'], { files: { ledger: '{}' } });
    const files = { 'claims/ledger.jsonl': LEDGER, 'claims/audit.json': empty.stdout };
    const { status, stderr, stdout } = await runInMemory(commands.at(-1) ?? [], { files });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^corroborate: new contradiction: .*no number satisfies both/);
    expect(stdout).toContain('DISPUTED');
  });

  it('marks findings as new or not in SARIF', async () => {
    const empty = await runInMemory(['audit', 'ledger', '--format', 'json'], { files: { ledger: '{}' } });
    const files = { ledger: LEDGER, 'old.json': empty.stdout };
    const { stdout } = await runInMemory(['audit', 'ledger', '--format', 'sarif', '--baseline', 'old.json'], { files });
    expect(JSON.parse(stdout).runs[0].results[0].baselineState).toBe('new');
  });
});

it('the pre-commit hook takes ledgers and stops at what is none', async () => {
  const entry = /entry: npx corroborate (.*)/.exec(example('pre-commit-config.yaml'))?.[1]?.split(' ') ?? [];
  expect(await runInMemory([...entry, 'ledger'], { files: { ledger: LEDGER } })).toMatchObject({ status: 0 });
  expect(await runInMemory([...entry, 'ledger'], { files: { ledger: '{' } })).toMatchObject({ status: 2 });
});

describe('the configuration file', () => {
  const files = { ledger: LEDGER, 'corroborate.config.json': example('corroborate.config.json') };
  const rumour = lines({ ...at, id: 'c', source: 'rumour-mill', value: 3 });

  it('gives defaults, and the command line wins', async () => {
    const withRumour = { ...files, ledger: LEDGER + rumour };
    const { status, stdout } = await runInMemory(['audit', 'ledger', '--format', 'json'], { files: withRumour });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).counts).toMatchObject({ claims: 2, excluded: 1 });
    expect(await runInMemory(['audit', 'ledger', '--fail-on', 'never'], { files: withRumour })).toMatchObject({
      status: 0,
    });
  });

  it('can stand elsewhere', async () => {
    const elsewhere = { ledger: LEDGER, 'ci.json': '{"audit":{"fail-on":"tension","limit":3}}' };
    const argv = ['audit', 'ledger', '--config', 'ci.json'];
    expect(await runInMemory(argv, { files: elsewhere })).toMatchObject({ status: 1, stderr: '' });
  });

  it.each([
    { config: '{', says: ['corroborate.config.json', 'JSON'] },
    { config: '[]', says: ['corroborate.config.json', 'an object'] },
    { config: '{"aduit":{}}', says: ["'aduit'", "'audit'"] },
    { config: '{"audit":{"fail-no":"never"}}', says: ["'fail-no'", "'fail-on'"] },
    { config: '{"audit":{"fail-on":"tensoin"}}', says: ['audit.fail-on', "'tensoin'", "'tension'"] },
    { config: '{"audit":{"without":[{}]}}', says: ['audit.without', 'a text'] },
    { config: '{"audit":{"without":null}}', says: ['audit.without', 'a text'] },
  ])('refuses $config', async ({ config, says }) => {
    const bad = await runInMemory(['audit', 'ledger'], {
      files: { ledger: LEDGER, 'corroborate.config.json': config },
    });
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    for (const word of says) expect(bad.stderr).toContain(word);
  });
});

it('a baseline that is no audit is refused', async () => {
  const files = { ledger: LEDGER, 'old.json': '{"audit":1}' };
  const { status, stderr } = await runInMemory(['audit', 'ledger', '--baseline', 'old.json'], { files });
  expect(status).toBe(2);
  expect(stderr).toContain("old.json: expected an audit, written by 'corroborate audit --format json'");
});

it('a baseline that is no JSON is refused with the line, in the same words on every machine', async () => {
  const files = { ledger: LEDGER, 'old.json': '{\n  "audit": 1,\n}\n' };
  const { status, stderr } = await runInMemory(['audit', 'ledger', '--baseline', 'old.json'], { files });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'corroborate: old.json, line 3: expected JSON, and here a key in double quotes, received "}" at column 1 (JSON has no comma after the last item)\n',
  );
});

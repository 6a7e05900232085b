import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { VERSION } from '../../src/report/version.ts';
import { runInMemory } from './memory-io.ts';

const at = { subject: 'attack', predicate: 'perpetrator' };
const LEDGER = JSON.stringify({
  predicates: [{ id: 'perpetrator', cardinality: 'single', value: 'entity' }],
  claims: [
    { ...at, id: 'a', source: 'afp', value: 'is' },
    { ...at, id: 'b', source: 'tolo', value: 'taliban' },
    { ...at, id: 'c', source: 'times', value: 'is', likelihood: 'likely' },
  ],
});
const HEDGED = JSON.stringify({
  predicates: [{ id: 'perpetrator', cardinality: 'single', value: 'entity' }],
  claims: [
    { ...at, id: 'a', source: 'afp', value: 'is', likelihood: 'likely' },
    { ...at, id: 'b', source: 'tolo', value: 'taliban', likelihood: 'likely' },
  ],
});
const LINES = '{"type":"claim","id":"d","source":"bbc","subject":"attack","predicate":"perpetrator","value":"is"}\r\n';
const files = {
  'ledger.json': LEDGER,
  'hedged.json': HEDGED,
  'more.jsonl': LINES,
  'pairs.json': '[["b","a"],["a","c"]]',
};

describe('corroborate audit', () => {
  it('writes a brief', async () => {
    const { status, stdout } = await runInMemory(['audit', 'ledger.json'], { files });
    expect(status).toBe(0);
    expect(stdout).toContain('DISPUTED (1)');
  });

  it('reads standard input as JSON and as JSONL', async () => {
    const json = await runInMemory(['audit', '-', '--format', 'json'], { stdin: LEDGER });
    expect(JSON.parse(json.stdout).counts.claims).toBe(3);
    const lines = await runInMemory(['audit', '-', '--format', 'json'], { stdin: LINES });
    expect(JSON.parse(lines.stdout).counts.claims).toBe(1);
  });

  it('never writes a report over the ledger that it is about', async () => {
    for (const output of ['ledger.json', './ledger.json']) {
      const { status, stdout, stderr, written } = await runInMemory(['audit', 'ledger.json', '--output', output], {
        files,
      });
      expect([status, stdout, written]).toEqual([2, '', {}]);
      expect(stderr).toContain(`--output: expected another file than the input, received '${output}'`);
    }
    const merged = await runInMemory(['merge', 'ledger.json', 'more.jsonl', '--output', 'ledger.json'], { files });
    expect([merged.status, Object.keys(merged.written)]).toEqual([0, ['ledger.json']]);
  });

  it('merges several files first', async () => {
    const { stdout } = await runInMemory(['audit', 'ledger.json', 'more.jsonl', '--format', 'json'], { files });
    expect(JSON.parse(stdout).counts.claims).toBe(4);
  });

  it('leaves out sources as asked, each time it is asked', async () => {
    const argv = ['audit', 'ledger.json', '--format', 'json', '--without', 'tolo', '--without', 'times'];
    const { stdout } = await runInMemory(argv, { files });
    expect(JSON.parse(stdout).counts).toMatchObject({ claims: 1, excluded: 2, contradictions: 0 });
  });

  it.each([
    { file: 'ledger.json', failOn: 'contradiction', status: 1 },
    { file: 'ledger.json', failOn: 'tension', status: 1 },
    { file: 'ledger.json', failOn: 'never', status: 0 },
    { file: 'hedged.json', failOn: 'contradiction', status: 0 },
    { file: 'hedged.json', failOn: 'tension', status: 1 },
    { file: 'more.jsonl', failOn: 'tension', status: 0 },
  ])('exits $status for $file with --fail-on $failOn', async ({ file, failOn, status }) => {
    const outcome = await runInMemory(['audit', file, '--fail-on', failOn], { files });
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).not.toBe('');
  });

  it('writes to a file and leaves standard output empty', async () => {
    const outcome = await runInMemory(['audit', 'ledger.json', '--output', 'report.md', '--format', 'markdown'], {
      files,
    });
    expect(outcome).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(outcome.written['report.md']).toContain('## Disputed (1)');
  });

  it.each([
    { name: 'a terminal', isTTY: true, env: {}, colored: true },
    { name: 'a pipe', isTTY: false, env: {}, colored: false },
    { name: 'a terminal with NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, colored: false },
    { name: 'a terminal with an empty NO_COLOR', isTTY: true, env: { NO_COLOR: '' }, colored: true },
    {
      name: 'a terminal with NO_COLOR and FORCE_COLOR',
      isTTY: true,
      env: { NO_COLOR: '1', FORCE_COLOR: '1' },
      colored: false,
    },
    { name: 'a pipe with FORCE_COLOR', isTTY: false, env: { FORCE_COLOR: '1' }, colored: true },
    { name: 'a terminal with FORCE_COLOR=0', isTTY: true, env: { FORCE_COLOR: '0' }, colored: false },
    { name: 'a dumb terminal', isTTY: true, env: { TERM: 'dumb' }, colored: false },
  ])('$name gets colour: $colored', async ({ isTTY, env, colored }) => {
    const { stdout } = await runInMemory(['audit', 'ledger.json'], { files, isTTY, env });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('never colours a file', async () => {
    const { written } = await runInMemory(['audit', 'ledger.json', '--output', 'report'], { files, isTTY: true });
    expect(written['report']).not.toContain('\u001b[');
  });
});

describe('corroborate relate', () => {
  it('says what two claims are to each other', async () => {
    const { stdout } = await runInMemory(['relate', 'ledger.json', 'a', 'b'], { files });
    expect(stdout).toMatch(/^a and b: hard contradiction \(single-value\)\n.*exclude each other\.\n$/);
  });

  it('answers pairs in their order', async () => {
    const { stdout } = await runInMemory(['relate', 'ledger.json', '--pairs', 'pairs.json', '--format', 'json'], {
      files,
    });
    expect(JSON.parse(stdout)).toMatchObject([
      { a: 'b', b: 'a', outcome: 'contradiction', claims: ['a', 'b'] },
      { a: 'a', b: 'c', outcome: 'compatible' },
    ]);
  });

  it('gives one object for one pair', async () => {
    const { stdout } = await runInMemory(['relate', 'ledger.json', 'a', 'c', '--format', 'json'], { files });
    expect(JSON.parse(stdout)).toMatchObject({ a: 'a', b: 'c', outcome: 'compatible' });
  });
});

describe('the other commands', () => {
  it('merge says which ids had more than one content', async () => {
    const with22 = { claims: [{ id: 'a', source: 'afp', subject: 'raid', predicate: 'killed', value: 22 }] };
    const with25 = { claims: [{ id: 'a', source: 'afp', subject: 'raid', predicate: 'killed', value: 25 }] };
    const desks = { one: JSON.stringify(with22), two: JSON.stringify(with25) };
    const { status, stderr, stdout } = await runInMemory(['merge', 'one', 'two'], { files: desks });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^corroborate: claim a is not the same everywhere \(value\); all are kept, as a~\S+ and a~\S+\n$/,
    );
    expect(JSON.parse(stdout).claims).toHaveLength(2);
  });

  it('merge writes a ledger that merges with itself into itself', async () => {
    const { stdout } = await runInMemory(['merge', 'ledger.json', 'more.jsonl'], { files });
    expect(JSON.parse(stdout).claims).toHaveLength(4);
    const again = await runInMemory(['merge', 'once', 'once'], { files: { once: stdout } });
    expect(again.stdout).toBe(stdout);
  });

  it('validate names every file', async () => {
    const { stdout } = await runInMemory(['validate', 'ledger.json', 'more.jsonl'], { files });
    expect(stdout).toBe('ledger.json: ok, 3 claims\nmore.jsonl: ok, 1 claims\n');
  });

  it.each(['ledger', 'audit'])('schema gives the JSON Schema of %s', async (name) => {
    const { stdout } = await runInMemory(['schema', name]);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
  });

  it('help names every command, and every command its options', async () => {
    const { stdout } = await runInMemory(['--help']);
    for (const command of COMMANDS) {
      expect(stdout).toContain(command.summary);
      const help = await runInMemory([command.name, '--help']);
      for (const option of command.options) expect(help.stdout).toContain(`--${option.name}`);
      expect(help.status).toBe(0);
      for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    }
  });

  it('the version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(VERSION).toBe(version);
    expect((await runInMemory(['--version'])).stdout).toBe(`${version}\n`);
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runInMemory } from './memory-io.ts';

const at = { subject: 'attack', predicate: 'killed' };
const records = [
  { type: 'predicate', id: 'killed', value: 'count', cardinality: 'single' },
  { type: 'claim', ...at, id: 'a', source: 'afp', value: 19 },
  { type: 'claim', ...at, id: 'b', source: 'tolo', value: 22, text: 'Zweiundzwanzig — ۲۲ — 二十二' },
];
const LINES = records.map((record) => `${JSON.stringify(record)}\n`).join('');
const DOCUMENT = JSON.stringify({
  predicates: records.slice(0, 1).map(({ type: _type, ...record }) => record),
  claims: records.slice(1).map(({ type: _type, ...record }) => record),
});
const audit = (files: Record<string, string | Uint8Array>, ...paths: string[]) =>
  runInMemory(['audit', ...paths, '--format', 'json'], { files });

describe('gzip', () => {
  it.each([
    ['JSONL', LINES],
    ['a document', DOCUMENT],
  ])('is read as what is in it, whatever it is called: %s', async (_, text) => {
    const plain = await audit({ ledger: text }, 'ledger');
    const zipped = await audit({ ledger: gzipSync(text) }, 'ledger');
    expect(zipped).toEqual(plain);
    expect(plain.status).toBe(0);
  });

  it('is read from standard input', async () => {
    const { stdout } = await runInMemory(['audit', '-', '--format', 'json'], { stdin: gzipSync(LINES) });
    expect(JSON.parse(stdout).counts.claims).toBe(2);
  });

  it('may be several members one after the other, as rotated logs are', async () => {
    const [first = '', ...rest] = LINES.split(/(?<=\n)/u);
    const members = new Uint8Array([...gzipSync(first), ...gzipSync(rest.join(''))]);
    expect(JSON.parse((await audit({ ledger: members }, 'ledger')).stdout).counts.claims).toBe(2);
  });

  it('stands beside plain files, and is merged with them', async () => {
    const more = '{"type":"claim","id":"c","source":"bbc","subject":"attack","predicate":"killed","value":19}';
    const { stdout } = await audit({ one: gzipSync(LINES), two: more }, 'one', 'two');
    expect(JSON.parse(stdout).counts.claims).toBe(3);
  });

  it.each([
    ['cut off', gzipSync(LINES).subarray(0, 60), 'gzip that is cut off'],
    ['damaged', gzipSync(LINES).fill(7, 20, 40), 'gzip that is damaged'],
  ])('that is %s is refused, and nothing of it is loaded', async (_, bytes, says) => {
    const refused = await audit({ 'ledger.gz': bytes }, 'ledger.gz');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(`ledger.gz: expected a file that can be read, received ${says}`);
  });

  it('keeps the lines of what is wrong inside', async () => {
    const bad = gzipSync(`${LINES}{"type":"claim"}\n`);
    expect((await audit({ 'ledger.gz': bad }, 'ledger.gz')).stderr).toMatch(/ledger\.gz, line 4, .*expected/);
  });
});

describe('merge', () => {
  it('writes JSONL that reads back as the same ledger', async () => {
    const files = { one: LINES, two: '{"type":"source","id":"afp","name":"AFP"}' };
    const document = await runInMemory(['merge', 'one', 'two'], { files });
    const lines = await runInMemory(['merge', 'one', 'two', '--format', 'jsonl'], { files });
    expect(lines.stdout.split('\n').length).toBe(6);
    const again = await runInMemory(['merge', 'lines'], { files: { lines: lines.stdout } });
    expect(again.stdout).toBe(document.stdout);
  });
});

describe('progress', () => {
  const long = { files: { ledger: LINES }, isTTY: true, tick: 400 };

  it('says on a terminal how far it is and how long it will take, and takes it back', async () => {
    const { stderr, status } = await runInMemory(['validate', 'ledger'], long);
    expect(status).toBe(0);
    expect(stderr).toMatch(/validate: \d+ % read, about \d+ (s|min) left/);
    expect(stderr).toMatch(/validate: all read, about \d+ (s|min) left/);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });

  it('says how much it has read where nobody knows how much there is', async () => {
    const { stderr } = await runInMemory(['validate', '-'], { stdin: LINES, isTTY: true, tick: 400 });
    expect(stderr).toContain('validate: 0 MB read');
  });

  it('is silent where the work is short, and where standard error is no terminal', async () => {
    expect((await runInMemory(['validate', 'ledger'], { ...long, tick: 0 })).stderr).toBe('');
    expect((await runInMemory(['validate', 'ledger'], { ...long, isTTY: false })).stderr).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { runInMemory } from './memory-io.ts';

interface Case {
  readonly name: string;
  readonly bad: string | Uint8Array;
  /** What standard error has to say: where, the offending word, what was expected. */
  readonly says: readonly (string | RegExp)[];
  /** The same input put right. */
  readonly good: string | Uint8Array;
}

const CLAIM = { id: 'a', source: 'afp', subject: 'attack', predicate: 'killed', value: 19 };

/** A ledger of one claim with these fields. */
function claim(fields: object): string {
  return JSON.stringify({ claims: [{ ...CLAIM, ...fields }] });
}

function nest(depth: number): string {
  return `{"claims":[{"id":"a","source":"afp","subject":"attack","predicate":"killed","value":19,"x-deep":${'['.repeat(depth)}${']'.repeat(depth)}}]}`;
}

const line = (fields: object): string => JSON.stringify({ type: 'claim', ...CLAIM, ...fields });

const CASES: readonly Case[] = [
  { name: 'an empty file', bad: '', says: ['expected a ledger', 'received an empty file'], good: '{}' },
  { name: 'what is not JSON', bad: 'claims: none', says: [/line 1/, /expected/], good: '{"claims":[]}' },
  {
    name: 'another version',
    bad: '{"corroborate":2}',
    says: ['corroborate', '2', 'expected'],
    good: '{"corroborate":1}',
  },
  {
    name: 'an unknown key',
    bad: claim({ liklihood: 'likely' }),
    says: ['claims[0]', 'liklihood', "'likelihood'"],
    good: claim({ likelihood: 'likely' }),
  },
  {
    name: 'a likelihood above one',
    bad: claim({ likelihood: 1.2 }),
    says: ['claims[0].likelihood', '1.2', 'expected'],
    good: claim({ likelihood: 0.12 }),
  },
  {
    name: 'an interval back to front',
    bad: claim({ likelihood: [0.8, 0.2] }),
    says: ['claims[0].likelihood', '0.8', 'expected'],
    good: claim({ likelihood: [0.2, 0.8] }),
  },
  {
    name: '31 February',
    bad: claim({ asOf: '2020-02-31' }),
    says: ['claims[0].asOf', '2020-02-31', 'expected'],
    good: claim({ asOf: '2020-02-29' }),
  },
  {
    name: 'one id with two contents',
    bad: JSON.stringify({ claims: [CLAIM, { ...CLAIM, value: 22 }] }),
    says: ['claims[1]', '"a"', 'expected'],
    good: JSON.stringify({ claims: [CLAIM, { ...CLAIM, id: 'b', value: 22 }] }),
  },
  {
    name: 'an unknown scale',
    bad: claim({ likelihood: 'icd204:likely' }),
    says: ['claims[0].likelihood', 'icd204', 'icd203'],
    good: claim({ likelihood: 'icd203:likely' }),
  },
  {
    name: 'an unknown word',
    bad: claim({ likelihood: 'likly' }),
    says: ['claims[0].likelihood', 'likly', "'likely'"],
    good: claim({ likelihood: 'likely' }),
  },
  {
    name: '__proto__',
    bad: '{"claims":[],"__proto__":{"polluted":true}}',
    says: ['__proto__', 'expected'],
    good: '{"claims":[],"x-proto":{"polluted":true}}',
  },
  { name: 'a nest 20,000 deep', bad: nest(20_000), says: ['expected', /depth|deep|nest/i], good: nest(20) },
  {
    name: 'a number that is not finite',
    bad: '{"claims":[{"id":"a","source":"afp","subject":"attack","predicate":"killed","value":1e999}]}',
    says: ['claims[0].value', 'expected'],
    good: claim({}),
  },
  {
    name: 'half a surrogate pair',
    bad: '{"claims":[],"title":"\\ud83d"}',
    says: ['title', 'expected'],
    good: '{"claims":[],"title":"\\ud83d\\ude00"}',
  },
  {
    name: 'binary data',
    bad: new Uint8Array([0x7b, 0x0a, 0x00, 0x01, 0x02]),
    says: ['line 2', 'expected text', 'NUL'],
    good: new Uint8Array([0x7b, 0x0a, 0x7d]),
  },
  {
    name: 'bytes that are not UTF-8',
    bad: new Uint8Array([0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d]),
    says: ['line 2', 'expected UTF-8 text'],
    good: new Uint8Array([0x7b, 0x7d]),
  },
  {
    name: 'a broken line amid JSONL',
    bad: [line({ id: 'a' }), '{"type":"claim",', line({ id: 'c' })].join('\n'),
    says: ['line 2', 'expected'],
    good: [line({ id: 'a' }), line({ id: 'b' }), line({ id: 'c' })].join('\n'),
  },
];

describe.each(['audit', 'validate'])('%s refuses', (command) => {
  it.each(CASES)('$name', async ({ bad, says, good }) => {
    const refused = await runInMemory([command, 'ledger.json'], { files: { 'ledger.json': bad } });
    expect(refused.stderr).toContain('ledger.json');
    for (const word of says) expect(refused.stderr).toMatch(word);
    expect(refused.stderr).not.toMatch(/\n {4}at |node:/);
    expect(refused).toMatchObject({ status: 2, stdout: '' });

    const accepted = await runInMemory([command, 'ledger.json'], { files: { 'ledger.json': good } });
    expect(accepted).toMatchObject({ status: 0, stderr: '' });
    expect(accepted.stdout).not.toBe('');
  });
});

describe('the command line refuses', () => {
  const files = { 'ledger.json': claim({}), 'pairs.json': '[["a","a"]]' };

  it.each([
    {
      argv: ['audit', 'nowhere.json'],
      says: ['nowhere.json', 'expected a file', 'nothing there'],
      good: ['audit', 'ledger.json'],
    },
    { argv: ['audit', 'folder'], says: ['folder', 'received a directory'], good: ['audit', 'ledger.json'] },
    {
      argv: ['audit', 'ledger.json', '--fromat', 'json'],
      says: ["'--fromat'", "'--format'"],
      good: ['audit', 'ledger.json', '--format', 'json'],
    },
    {
      argv: ['audit', 'ledger.json', '--format', 'jsn'],
      says: ['--format', "'jsn'", "'json'"],
      good: ['audit', 'ledger.json', '--format=json'],
    },
    {
      argv: ['audit', 'ledger.json', '--format'],
      says: ['--format', 'markdown', 'nothing'],
      good: ['audit', '--format', 'text', 'ledger.json'],
    },
    {
      argv: ['audit', 'ledger.json', '--output', '--format'],
      says: ['--output', "'--format'"],
      good: ['audit', 'ledger.json', '--output=--format'],
    },
    {
      argv: ['audit', 'ledger.json', '--known-at', 'yesterday'],
      says: ['yesterday', 'expected'],
      good: ['audit', 'ledger.json', '--known-at', '2020-11-03'],
    },
    {
      argv: ['audit', 'ledger.json', '--without', 'afb'],
      says: ['afb', 'expected'],
      good: ['audit', 'ledger.json', '--without', 'afp'],
    },
    {
      argv: ['audit', 'ledger.json', '--limit', '-1'],
      says: ['--limit', "'-1'"],
      good: ['audit', 'ledger.json', '--limit', '1'],
    },
    {
      argv: ['audit', 'ledger.json', '--limit', '1.5'],
      says: ['--limit', "'1.5'", 'a whole number'],
      good: ['audit', 'ledger.json', '--limit', '2'],
    },
    {
      argv: ['audit', 'ledger.json', '--format', 'json', '--format', 'text'],
      says: ['--format', 'once'],
      good: ['audit', 'ledger.json'],
    },
    { argv: ['audit'], says: ["'corroborate audit FILE…'", 'no argument'], good: ['audit', 'ledger.json'] },
    { argv: ['audti', 'ledger.json'], says: ["'audti'", "'audit'", 'relate, merge'], good: ['audit', 'ledger.json'] },
    { argv: [], says: ['a command', 'nothing', '--help'], good: ['--help'] },
    { argv: ['--versoin'], says: ["'--versoin'"], good: ['--version'] },
    { argv: ['audit', '-', '-'], says: ['standard input once'], good: ['audit', 'ledger.json'] },
    {
      argv: ['audit', 'ledger.json', '--output', 'no-such-folder/report'],
      says: ['no-such-folder/report', 'written'],
      good: ['audit', 'ledger.json', '--output', 'report'],
    },
    { argv: ['relate', 'ledger.json', 'a'], says: ['two claim ids'], good: ['relate', 'ledger.json', 'a', 'a'] },
    { argv: ['relate', 'ledger.json', 'a', 'z'], says: ["'z'", 'expected'], good: ['relate', 'ledger.json', 'a', 'a'] },
    {
      argv: ['relate', 'ledger.json', '--pairs', 'ledger.json'],
      says: ['ledger.json', 'an array of pairs'],
      good: ['relate', 'ledger.json', '--pairs', 'pairs.json'],
    },
    { argv: ['schema', 'ledgr'], says: ["'ledgr'", "'ledger'"], good: ['schema', 'ledger'] },
    { argv: ['validate', 'ledger.json', '--help=yes'], says: ['--help'], good: ['validate', 'ledger.json', '--help'] },
  ])('$argv', async ({ argv, says, good }) => {
    const refused = await runInMemory(argv, { files });
    for (const word of says) expect(refused.stderr).toContain(word);
    expect(refused.stderr).not.toMatch(/\n {4}at |node:/);
    expect(refused).toMatchObject({ status: 2, stdout: '', written: {} });
    expect(await runInMemory(good, { files })).toMatchObject({ status: 0, stderr: '' });
  });

  it('a document longer than any string, but not JSONL of the same length', async () => {
    const claims = Array.from({ length: 9 }, (_, index) => ({ ...CLAIM, id: `c${index}` }));
    const document = JSON.stringify({ claims });
    const lines = claims.map((one) => `${JSON.stringify({ type: 'claim', ...one })}\n`).join('');
    const options = { files: { document, lines }, maxTextLength: 300 };
    const refused = await runInMemory(['validate', 'document'], options);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/at most 300 characters.*JSONL/);
    expect(await runInMemory(['validate', 'lines'], options)).toMatchObject({ status: 0, stderr: '' });
  });

  it('several files at once, each with its problems', async () => {
    const { stderr, status } = await runInMemory(['validate', 'one', 'two'], { files: { one: '', two: '[' } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/corroborate: one: .*\n.*corroborate: two/);
  });

  it('without passing on what could command a terminal', async () => {
    const { stderr } = await runInMemory(['audit', '\u001b[31m\u202ered']);
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

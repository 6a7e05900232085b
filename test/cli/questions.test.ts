import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInMemory } from './memory-io.ts';

const LEDGER = 'examples/kabul-kunduz-2020/ledger.json';
const files = { [LEDGER]: readFileSync(new URL(`../../${LEDGER}`, import.meta.url)) };
const run = (...argv: string[]) => runInMemory(argv, { files });

/** What the reader of the case concluded: test/oracles/cases/kabul-kunduz-2020.gold.json, verdicts and independentRoots. */
describe('on the real case every command says what a careful reader says', () => {
  it('what-if: without Saleh nobody says outright that it was the Taliban', async () => {
    const { stdout } = await run('what-if', LEDGER, '--without', 'saleh', '--format', 'json');
    const change = JSON.parse(stdout);
    const who = change.questions.find(({ id }: { id: string }) => id === 'kabul-univ-attack/perpetrator');
    expect(who.answers.find(({ value }: { value: string }) => value === 'taliban')?.probability.after).toBeUndefined();
    expect(change.contradictions.resolved.length).toBeGreaterThan(0);
  });

  it('takes merge options of the library by name, and refuses what is none', async () => {
    const plain = (await run('audit', LEDGER, '--format', 'json')).stdout;
    const dempster = await run(
      'audit',
      LEDGER,
      '--format',
      'json',
      '--option',
      'method=dempster',
      '--option',
      'rho0=0.3',
    );
    expect(dempster.status).toBe(0);
    expect(dempster.stdout).not.toBe(plain);
    for (const command of [
      ['explain', LEDGER, 'kabul-univ-attack', 'killed'],
      ['history', LEDGER, 'kabul-univ-attack', 'killed'],
      ['what-if', LEDGER, '--without', 'saleh'],
    ]) {
      expect((await run(...command, '--option', 'method=dempster')).stdout).not.toBe((await run(...command)).stdout);
      expect((await run(...command, '--option', 'methd=dempster')).status).toBe(2);
    }
    const { stderr, stdout } = await run('audit', LEDGER, '--option', 'ungraded=3');
    expect([stdout, stderr]).toEqual([
      '',
      'corroborate: ungraded: expected a trust from 0 to 1, or null, received 3\n',
    ]);
    expect((await run('audit', LEDGER, '--option', 'method')).stderr).toContain('NAME=VALUE');
  });

  it('history: the toll was disputed from the first day, and 22 leads in the end', async () => {
    const { stdout } = await run('history', LEDGER, 'kabul-univ-attack', 'killed');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^2020-11-02: disputed; /);
    expect(lines.at(-1)).toMatch(/: disputed; 22 \d+%/);
  });

  it('compare: nothing changes between a ledger and itself', async () => {
    expect((await run('compare', LEDGER, LEDGER)).stdout).toBe('Nothing changes.\n');
  });

  it('explain: who carried it out is disputed, and the Taliban’s denial is against Saleh', async () => {
    const { stdout } = await run('explain', LEDGER, 'kabul-univ-attack', 'perpetrator');
    expect(stdout).toMatch(/^kabul-univ-attack\/perpetrator: disputed\n/);
    expect(stdout).toMatch(/contradiction \(polarity\): .*Saleh.* Taliban.* denied/);
  });

  it('sources: at least 35 is one pair of sources on four pages', async () => {
    const { stdout, status } = await run('sources', LEDGER, '--limit', '30');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^ {2}· two Afghan government sources .*: 4 claims on 1 question, read in Channel NewsAsia.*, Press TV,/m,
    );
    expect(stdout).toMatch(/kunduz-province\/governor = .*: everything goes back to it/);
  });

  it('lint: no slip in the coding', async () => {
    const { stdout, status } = await run('lint', LEDGER, '--fail-on', 'warning');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^9 hints\.\n/);
  });
});

describe('lint', () => {
  const claim = { subject: 'attack', predicate: 'killed' };
  const bad = {
    'ledger.jsonl': [
      { type: 'predicate', id: 'killed', value: 'count', cardinality: 'single' },
      { type: 'claim', ...claim, id: 'a', source: 'afp', value: 22 },
      { type: 'claim', ...claim, id: 'b', source: 'ministry', value: 19, stance: 'denies' },
    ]
      .map((record) => JSON.stringify(record))
      .join('\n'),
    'afp.txt': 'At least 22 people were killed.',
  };
  const lint = (...argv: string[]) => runInMemory(['lint', 'ledger.jsonl', ...argv], { files: bad });

  it('says where, what, why and what to write instead', async () => {
    const { stdout, status } = await lint();
    expect(status).toBe(0);
    expect(stdout).toContain(
      '1 warning.\n\nwarning denial-of-own-value (1)\n  A denial carries the value that is denied;',
    );
    expect(stdout).toContain(
      '· ledger.jsonl:3 claim b, value: ministry denies 19, which nobody affirms; others say 22.',
    );
    expect(stdout).toContain('    instead: If 22 is denied, that value with stance denies;');
  });

  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['hint', 1],
  ])('with --fail-on %s exits %d', async (level, status) => {
    expect((await lint('--fail-on', level)).status).toBe(status);
  });

  it('gives JSON', async () => {
    expect(JSON.parse((await lint('--format', 'json')).stdout)).toMatchObject({
      lint: 1,
      findings: [{ code: 'denial-of-own-value', level: 'warning', record: 'claim', id: 'b', path: 'value' }],
    });
  });

  it('takes the text of a source, and refuses one that nobody read', async () => {
    expect((await lint('--text', 'afp=afp.txt')).status).toBe(0);
    expect((await lint('--text', 'afp')).stderr).toContain('--text: expected SOURCE=FILE');
    expect((await lint('--text', 'bbc=afp.txt')).stderr).toContain("'bbc'");
  });
});

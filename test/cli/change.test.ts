import { describe, expect, it } from 'vitest';
import { runInMemory } from './memory-io.ts';

const claim = (id: string, source: string, value: string, assertedAt: string) =>
  ({ id, source, subject: 'attack', predicate: 'perpetrator', value, assertedAt }) as const;
const predicates = [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }];
const before = { predicates, claims: [claim('a', 'afp', 'iskp', '2020-11-02')] };
const after = { predicates, claims: [...before.claims, claim('b', 'saleh', 'taliban', '2020-11-03')] };
const files = { 'before.json': JSON.stringify(before), 'after.json': JSON.stringify(after) };
const run = (...argv: string[]) => runInMemory(argv, { files });

describe('what-if', () => {
  it('tells what would move without a source', async () => {
    const { status, stdout } = await run('what-if', 'after.json', '--without', 'saleh');
    expect(status).toBe(0);
    expect(stdout).toContain('attack/perpetrator: disputed → single-source');
    expect(stdout).toContain('iskp: 50% → 95%');
    expect(stdout).toContain('gone contradiction');
  });

  it('tells what would move if a claim were taken back or a source were graded', async () => {
    expect((await run('what-if', 'after.json', '--retract', 'b')).stdout).toContain('iskp: 50% → 95%');
    const graded = await run('what-if', 'after.json', '--reliability', 'saleh=E', '--format', 'json');
    const [question] = JSON.parse(graded.stdout).questions;
    expect(question.answers[0].probability.after).toBeGreaterThan(0.9);
  });

  it('wants something to suppose, and refuses what the ledger does not name', async () => {
    expect((await run('what-if', 'after.json')).status).toBe(2);
    expect((await run('what-if', 'after.json', '--reliability', 'saleh=Z')).stderr).toContain("'saleh=Z'");
    const unknown = await run('what-if', 'after.json', '--without', 'salih');
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
  });
});

describe('compare', () => {
  it('tells the difference between two ledgers, and that there is none', async () => {
    expect((await run('compare', 'before.json', 'after.json')).stdout).toContain('new contradiction');
    expect((await run('compare', 'after.json', 'after.json')).stdout).toBe('Nothing changes.\n');
  });
});

describe('compare', () => {
  it('takes audits written as JSON as well as ledgers, in any mixture', async () => {
    const { stdout: old } = await run('audit', 'before.json', '--format', 'json');
    const mixed = { ...files, 'old.json': old };
    const expected = (await run('compare', 'before.json', 'after.json')).stdout;
    expect((await runInMemory(['compare', 'old.json', 'after.json'], { files: mixed })).stdout).toBe(expected);
  });

  it('refuses what is neither', async () => {
    const { status, stderr } = await runInMemory(['compare', 'odd', 'odd'], { files: { odd: '{"audit":1}' } });
    expect(status).toBe(2);
    expect(stderr).toContain("odd, ledger: expected an audit, written by 'corroborate audit --format json'");
  });
});

describe('history', () => {
  it('tells how the belief moved', async () => {
    const { stdout } = await run('history', 'after.json', 'attack', 'perpetrator');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '2020-11-02: single-source; iskp 95% (a)',
      '2020-11-03: disputed; iskp 50%, taliban 50% (b)',
    ]);
  });
});

describe('explain', () => {
  it('tells one question in full, by its id or its parts', async () => {
    const byId = await run('explain', 'after.json', 'attack/perpetrator');
    expect(byId.stdout).toContain('attack/perpetrator: disputed');
    expect(byId.stdout).toContain('a: afp affirms iskp (CT, 2020-11-02, live)');
    expect(byId.stdout).toContain('contradiction (single-value)');
    expect((await run('explain', 'after.json', 'attack', 'perpetrator')).stdout).toBe(byId.stdout);
    expect((await run('explain', 'after.json', 'attack/killed')).status).toBe(2);
  });
});

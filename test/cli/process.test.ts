import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const LEDGER = '{"claims":[{"id":"a","source":"afp","subject":"attack","predicate":"killed","value":19}]}';
const node = ['--import', 'tsx', MAIN];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  await writeFile(join(folder, 'ledger.json'), LEDGER);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the program in a process of its own. */
async function corroborate(...argv: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...node, ...argv]);
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

describe('the program', () => {
  it('audits a file', async () => {
    const { status, stdout, stderr } = await corroborate('audit', join(folder, 'ledger.json'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('SINGLE SOURCE (1)');
  });

  it('says what is wrong without a stack trace', async () => {
    expect(await corroborate('audit', folder)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `corroborate: ${folder}: expected a file that can be read, received a directory\n`,
    });
  });

  it('replaces a file behind a link, and leaves nothing else behind', async () => {
    const report = join(folder, 'report.json');
    const link = join(folder, 'link.json');
    await writeFile(report, 'before');
    await symlink(report, link);
    const { status } = await corroborate('audit', join(folder, 'ledger.json'), '--format', 'json', '--output', link);
    expect(status).toBe(0);
    expect(JSON.parse(await readFile(report, 'utf8')).audit).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['ledger.json', 'link.json', 'report.json']);
  });
});

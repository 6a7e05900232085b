import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { installCommand } from '../docs/shell.ts';
import { ROOT } from '../house/imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'corroborate-lost-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = join(folder, 'reports');
const report = join(place, 'report.json');
let main = '';

/** Enough for a report of a megabyte, more than any pipe holds. */
const CLAIMS = 1000;

beforeAll(async () => {
  const bin = await installCommand(ROOT, folder);
  main = join(bin, 'main.mjs');
  await build({
    entryPoints: [join(ROOT, 'src/cli/replace-file.ts')],
    outfile: join(folder, 'replace-file.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  writeFileSync(
    join(folder, 'interrupted.mjs'),
    `import { replaceFile } from './replace-file.mjs';
     import { readdirSync } from 'node:fs';
     function* pieces() {
       yield 'half of it';
       if (readdirSync(${JSON.stringify(place)}).length !== 2) process.exit(99);
       process.kill(process.pid, process.argv[2]);
       for (;;) yield 'more';
     }
     await replaceFile(${JSON.stringify(report)}, pieces());`,
  );
  const claims = Array.from({ length: CLAIMS }, (_, index) => ({
    source: 'afp',
    subject: `s${index}`,
    predicate: 'p',
    value: 1,
  }));
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify({ claims }));
});

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  writeFileSync(report, 'what was there before');
});

function audit(...argv: readonly string[]): readonly string[] {
  return [main, 'audit', join(folder, 'ledger.json'), '--format', 'json', ...argv];
}

describe('what was there before is still there, and nothing else', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s in the middle of writing', (signal) => {
    const child = spawnSync(process.execPath, [join(folder, 'interrupted.mjs'), signal]);
    expect(child.signal).toBe(signal);
    expect(readdirSync(place)).toEqual(['report.json']);
    expect(readFileSync(report, 'utf8')).toBe('what was there before');
  });

  it('after the program itself fails in the middle of writing', async () => {
    function* broken(): Generator<string> {
      yield 'half of it';
      throw new Error('broken');
    }
    await expect(replaceFile(report, broken())).rejects.toThrow('broken');
    expect(readdirSync(place)).toEqual(['report.json']);
    expect(readFileSync(report, 'utf8')).toBe('what was there before');
  });

  it('after the disk takes no more', () => {
    // A limit on the size of files stands in for a full disk: 8 blocks are less than the report.
    const command = `ulimit -f 8; exec "$0" "$@"`;
    const child = spawnSync('sh', ['-c', command, process.execPath, ...audit('--output', report)], {
      encoding: 'utf8',
    });
    expect({ status: child.status, stdout: child.stdout }).toEqual({ status: 2, stdout: '' });
    expect(child.stderr).toMatch(
      /^corroborate: .*report\.json: expected a place that can be written to, received a limit/,
    );
    expect(readdirSync(place)).toEqual(['report.json']);
    expect(readFileSync(report, 'utf8')).toBe('what was there before');
  });
});

it('after kill -9 what was there before is still there; the half beside it has a name of its own', () => {
  const child = spawnSync(process.execPath, [join(folder, 'interrupted.mjs'), 'SIGKILL']);
  expect(child.signal).toBe('SIGKILL');
  expect(readFileSync(report, 'utf8')).toBe('what was there before');
  expect(readdirSync(place).filter((name) => name !== 'report.json')).toEqual([
    expect.stringMatching(/^\.report\.json\.[0-9a-f]{12}\.tmp$/),
  ]);
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('is said of standard output, without a stack trace', () => {
    const child = spawnSync('sh', ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, ...audit()], {
      encoding: 'utf8',
    });
    expect({ status: child.status, stderr: child.stderr }).toEqual({
      status: 2,
      stderr: 'corroborate: standard output: expected a place that can be written to, received a disk that is full\n',
    });
  });

  it('is said of a device', () => {
    const child = spawnSync(process.execPath, audit('--output', '/dev/full'), { encoding: 'utf8' });
    expect(child.status).toBe(2);
    expect(child.stderr).toContain('/dev/full: expected a place that can be written to, received a disk that is full');
  });
});

describe('a pipe', () => {
  it('that closes early ends the program without a word', async () => {
    const child = spawn(process.execPath, audit());
    const errors: string[] = [];
    child.stderr.on('data', (data) => errors.push(String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
  });

  it('that is slow gets all of it', async () => {
    const child = spawn(process.execPath, audit());
    const pieces: Buffer[] = [];
    for await (const piece of child.stdout) {
      pieces.push(piece);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(JSON.parse(Buffer.concat(pieces).toString()).counts.claims).toBe(CLAIMS);
  });

  it('from another program is read as it comes, gzip or not', () => {
    const command = 'gzip -c "$1" | "$0" "$2" audit - --format json';
    const argv = ['-c', command, process.execPath, join(folder, 'ledger.json'), main];
    const { stdout } = spawnSync('sh', argv, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(JSON.parse(stdout).counts.claims).toBe(CLAIMS);
  });
});

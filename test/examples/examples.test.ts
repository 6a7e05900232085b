import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { installCommand, runShown } from '../docs/shell.ts';
import { ROOT } from '../house/imports.ts';

const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const holds = (file: string) => (name: string) => existsSync(join(ROOT, 'examples', name, file));
const names = folders.filter(holds('main.ts'));

const folder = mkdtempSync(join(tmpdir(), 'corroborate-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

afterEach(() => vi.restoreAllMocks());

describe('every example', () => {
  it('is found', () => {
    expect(names).toContain('first-claim');
  });

  it.each(names)('%s prints what its expected.txt shows', async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    await import(`../../examples/${name}/main.ts`);
    await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot(join(ROOT, 'examples', name, 'expected.txt'));
  });

  it.each(names)('%s says what it shows', (name) => {
    expect(readFileSync(join(ROOT, 'examples', name, 'README.md'), 'utf8')).toContain(`examples/${name}/main.ts`);
  });

  it('is in the index of the course', () => {
    const index = readFileSync(join(ROOT, 'examples', 'README.md'), 'utf8');
    expect(folders.filter((name) => !index.includes(`](${name}/README.md)`))).toEqual([]);
  });

  it('has a program, or a script', () => {
    expect(folders.filter((name) => !holds('main.ts')(name) && !holds('gate.sh')(name))).toEqual([]);
  });
});

describe('the gate', () => {
  it('prints what its expected.txt shows, and fails', async () => {
    const bin = await installCommand(ROOT, folder);
    const { stdout, stderr, exit } = runShown('sh examples/a-ci-gate/gate.sh', bin, ROOT);
    await expect(stdout).toMatchFileSnapshot(join(ROOT, 'examples/a-ci-gate/expected.txt'));
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 1 });
  });
});

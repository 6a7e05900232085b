import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../house/imports.ts';

/** Folders with a program; others hold files to copy. */
const names = readdirSync(join(ROOT, 'examples')).filter((name) => existsSync(join(ROOT, 'examples', name, 'main.ts')));

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
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../house/imports.ts';

const names = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

afterEach(() => vi.restoreAllMocks());

describe('every example', () => {
  it('is found', () => {
    expect(names).toContain('first-claim');
  });

  it.each(names)('%s prints what its expected.txt shows', async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    await import(`../../examples/${name}/main.ts`);
    expect(`${printed.join('\n')}\n`).toBe(readFileSync(join(ROOT, 'examples', name, 'expected.txt'), 'utf8'));
  });

  it.each(names)('%s says what it shows', (name) => {
    expect(readFileSync(join(ROOT, 'examples', name, 'README.md'), 'utf8')).toContain(`examples/${name}/main.ts`);
  });
});

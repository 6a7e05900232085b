import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../house/imports.ts';
import { bundleFences } from './bundle.ts';
import { allFences } from './fences.ts';
import { typeErrors } from './type-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'corroborate-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fences = allFences(ROOT).filter(({ language }) => language === 'ts');
const runnable = fences.filter(({ info }) => info !== 'no-run');
const complaints = typeErrors(ROOT, fences);
const { modules, failures } = await bundleFences(ROOT, folder, runnable);
const name = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

describe('every example in the pages and docstrings', () => {
  it('says how it is to be read', () => {
    expect(fences.filter(({ info }) => !['', 'no-run'].includes(info)).map(name)).toEqual([]);
  });

  it.each(fences.map((fence) => [name(fence), fence] as const))('compiles: %s', (_, fence) => {
    expect(complaints.get(fence)).toEqual([]);
  });

  it.each(runnable.map((fence) => [name(fence), fence] as const))('runs and is true: %s', async (_, fence) => {
    expect(failures.get(fence)).toBeUndefined();
    const path = modules.get(fence);
    if (path === undefined) throw new Error(`${name(fence)} was not built`);
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      await import(/* @vite-ignore */ pathToFileURL(path).href);
    } finally {
      log.mockRestore();
    }
  });
});

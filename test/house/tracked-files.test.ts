import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.ts';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '');

/** Folders that exist on one machine only. Written so that this file does not hold what it forbids. */
const MACHINE_PATH = new RegExp(
  ['work', 'root', 'home/[a-z]', 'Users/[A-Za-z]', 'tmp/[A-Za-z]']
    .map((name) => `(?<![\\w.~-])/${name}\\b/?`)
    .join('|'),
);
const PACKAGE_HOST = /registry\.[a-z0-9-]+\.[a-z]{2,}|"resolved"\s*:\s*"http/;

function linesMatching(pattern: RegExp): string[] {
  return tracked.flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe('tracked files', () => {
  it('are found', () => {
    expect(tracked).toContain('package.json');
  });

  it('name no folder of one machine', () => {
    expect(linesMatching(MACHINE_PATH)).toEqual([]);
  });

  it('name no package host', () => {
    expect(linesMatching(PACKAGE_HOST).filter((line) => !line.startsWith('test/house/'))).toEqual([]);
  });

  it('leave out what is built or fetched', () => {
    expect(tracked.filter((path) => /^(dist|node_modules|coverage|\.corroborate)\//.test(path))).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/imports.ts';
import { allFences } from './fences.ts';
import { installCommand, layOutFiles, runShown, shownCommands } from './shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'corroborate-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fences = allFences(ROOT).filter(({ file }) => file.endsWith('.md'));
const commands = shownCommands(fences);
const cwd = join(folder, 'reader');
let bin = '';

beforeAll(async () => {
  bin = await installCommand(ROOT, folder);
  layOutFiles(ROOT, cwd, fences);
});

describe('every command in the pages', () => {
  it.each(commands.map((shown) => [`${shown.file}:${shown.line}`, shown] as const))('%s', (_, shown) => {
    const { stdout, stderr, exit } = runShown(shown.command, bin, cwd);
    expect({ exit, stderr: exit === shown.exit ? '' : stderr }).toEqual({ exit: shown.exit, stderr: '' });
    if (shown.output !== undefined)
      expect(stdout.trimEnd(), 'npm run transcripts writes them anew').toBe(shown.output.code.trimEnd());
  });

  it('is found where a page shows one', () => {
    const fence = {
      file: 'a.md',
      line: 4,
      info: '',
      language: 'sh',
      code: 'npm ci\nnpx corroborate audit a.json # exit 1',
    };
    const output = { file: 'a.md', line: 9, info: '', language: 'text', code: 'fine' };
    expect(shownCommands([fence, output])).toEqual([
      { file: 'a.md', line: 5, command: 'npx corroborate audit a.json', exit: 1, output },
    ]);
  });
});

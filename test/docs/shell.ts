import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import type { Fence } from './fences.ts';

/** A call of the program, alone or at the end of a pipe. */
const COMMAND = /^(?:\$ )?(?<command>(?:(?:gzip|cat) [^|]+ \| )?(?:npx )?corroborate .*?)(?:\s+# exit (?<exit>\d))?$/;

/** One command that a page shows. */
export interface ShownCommand {
  readonly file: string;
  readonly line: number;
  readonly command: string;
  /** Exit code that the page announces with a comment `# exit 1`; else 0. */
  readonly exit: number;
  /** The ```text fence below a fence with one command. */
  readonly output: Fence | undefined;
}

/** The command lines of a page's shell fences; `fences` in the order of the page. */
export function shownCommands(fences: readonly Fence[]): ShownCommand[] {
  return fences.flatMap((fence, index) => {
    if (!['sh', 'bash', 'console'].includes(fence.language)) return [];
    const next = fences[index + 1];
    const commands = fence.code.split('\n').flatMap((text, offset) => {
      const { command, exit = '0' } = COMMAND.exec(text)?.groups ?? {};
      return command === undefined ? [] : [{ line: fence.line + offset, command, exit: Number(exit) }];
    });
    const output = next?.language === 'text' && next.file === fence.file ? next : undefined;
    return commands.map((shown) => ({
      file: fence.file,
      ...shown,
      output: commands.length === 1 ? output : undefined,
    }));
  });
}

/** A `bin` folder in `folder` where `corroborate` and `npx corroborate` are the command line built from the sources. */
export async function installCommand(root: string, folder: string): Promise<string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const main = join(bin, 'main.mjs');
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: main,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  const scripts = { corroborate: `exec node "${main}" "$@"`, npx: `shift; exec node "${main}" "$@"` };
  for (const [name, body] of Object.entries(scripts)) {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
  }
  return bin;
}

/** The folder of a reader: the examples, and every file that a page shows in a fence ```json ledger.json. */
export function layOutFiles(root: string, cwd: string, fences: readonly Fence[]): void {
  mkdirSync(cwd);
  symlinkSync(join(root, 'examples'), join(cwd, 'examples'));
  for (const { language, info, code } of fences) {
    if (['json', 'jsonl'].includes(language) && info !== '') writeFileSync(join(cwd, info), `${code}\n`);
  }
}

/** Runs one shown command in `cwd`. */
export function runShown(command: string, bin: string, cwd: string): { stdout: string; stderr: string; exit: number } {
  const PATH = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH, NO_COLOR: '1' },
  });
  return { stdout, stderr, exit: status ?? -1 };
}

/** `npm run transcripts`: runs the commands that the pages show and writes down what they print today. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allFences } from '../test/docs/fences.ts';
import { installCommand, layOutFiles, runShown, shownCommands } from '../test/docs/shell.ts';
import { ROOT } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'corroborate-transcripts-'));
try {
  const fences = allFences(ROOT).filter(({ file }) => file.endsWith('.md'));
  const bin = await installCommand(ROOT, folder);
  const cwd = join(folder, 'reader');
  layOutFiles(ROOT, cwd, fences);
  const printed = shownCommands(fences).map((shown) => ({ ...shown, ...runShown(shown.command, bin, cwd) }));
  // From the last to the first, so that the lines of those before stay where they are.
  for (const { file, output, stdout } of printed.reverse()) {
    if (output === undefined) continue;
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    const before = output.code === '' && lines[output.line - 1]?.startsWith('```') ? 0 : output.code.split('\n').length;
    lines.splice(output.line - 1, before, stdout.trimEnd());
    writeFileSync(join(ROOT, file), lines.join('\n'));
  }
} finally {
  rmSync(folder, { recursive: true });
}

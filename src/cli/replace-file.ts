import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** New files are readable by all and writable by their owner, less the umask. */
const MODE = 0o666;

/**
 * Writes a file whole or not at all: the text goes to a temporary file beside it, which then takes its name. Links are
 * followed; what is no regular file (a pipe, a device) is written to as it stands.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before !== undefined && !before.isFile()) return writeFile(path, text);
  const target = before === undefined ? path : await realpath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const dropTemporary = (): void => rmSync(temporary, { force: true });
  process.once('exit', dropTemporary);
  try {
    const file = await open(temporary, 'wx', before?.mode ?? MODE);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
    process.off('exit', dropTemporary);
  }
}

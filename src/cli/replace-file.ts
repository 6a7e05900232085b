import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** New files are readable by all and writable by their owner, less the umask. */
const MODE = 0o666;

/** Of the name in the temporary file's, so that the whole stays below the 255 bytes of most file systems. */
const NAME_LENGTH = 50;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file whole or not at all: the text goes to a temporary file beside it, which then takes its name. What was
 * there before stands until then, and a signal leaves nothing behind. Links are followed; what is no regular file (a
 * pipe, a device) is written to as it stands.
 */
export async function replaceFile(path: string, pieces: Iterable<string>): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before !== undefined && !before.isFile()) return writeAll(await open(path, 'w'), pieces);
  const target = before === undefined ? path : await realpath(path);
  const name = `.${basename(target).slice(0, NAME_LENGTH)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(target), name);
  const release = removeAtExit(temporary);
  try {
    await writeAll(await open(temporary, 'wx', before?.mode ?? MODE), pieces, 'sync');
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
    release();
  }
}

async function writeAll(file: FileHandle, pieces: Iterable<string>, sync?: 'sync'): Promise<void> {
  try {
    for (const piece of pieces) await file.writeFile(piece);
    if (sync !== undefined) await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes a file when the process ends or is told to, until it is released. */
function removeAtExit(path: string): () => void {
  const remove = (): void => rmSync(path, { force: true });
  const end = (signal: NodeJS.Signals): void => {
    remove();
    release();
    // With the handler gone the signal does what it does by default, so the shell sees how the process ended.
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, end);
  };
  process.once('exit', remove);
  for (const signal of SIGNALS) process.once(signal, end);
  return release;
}

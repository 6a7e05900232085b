import type { ClaimLocation } from '../report/render-sarif.ts';
import { type CliIo, STDIN } from './cli-io.ts';
import { openInput } from './open-input.ts';
import { joinWithin, lineByLine } from './read-input.ts';

/** Where claims stand in files that have already been read; standard input cannot be read twice. */
export async function locateInFiles(paths: readonly string[], io: CliIo): Promise<Map<string, ClaimLocation>> {
  const located = new Map<string, ClaimLocation>();
  for (const path of paths) {
    if (path === STDIN) continue;
    const file = path.replaceAll('\\', '/').replace(/^\.\//, '');
    for await (const [id, location] of locate(path, file, io)) if (!located.has(id)) located.set(id, location);
  }
  return located;
}

async function* locate(path: string, file: string, io: CliIo): AsyncGenerator<readonly [string, ClaimLocation]> {
  const { locateClaims, claimIdOf } = await import('./locate-claims.ts');
  const { isLines, batches } = await openInput(path, io);
  if (!isLines) {
    yield* locateClaims(await joinWithin(lineByLine(batches), '\n', path, io), file);
    return;
  }
  let line = 0;
  for await (const lines of batches) {
    for (const text of lines) {
      line += 1;
      const id = text.trim() === '' ? undefined : claimIdOf(text);
      if (id !== undefined) yield [id, { file, line }];
    }
  }
}

import type { ClaimLocation } from '../report/render-sarif.ts';
import { type CliIo, STDIN } from './cli-io.ts';
import { readText } from './read-input.ts';

/** Where claims stand in files that have already been read; standard input cannot be read twice. */
export async function locateInFiles(paths: readonly string[], io: CliIo): Promise<Map<string, ClaimLocation>> {
  const { locateClaims } = await import('./locate-claims.ts');
  const located = new Map<string, ClaimLocation>();
  for (const path of paths) {
    if (path === STDIN) continue;
    const file = path.replaceAll('\\', '/').replace(/^\.\//, '');
    for (const [id, location] of locateClaims(await readText(path, io), file)) {
      if (!located.has(id)) located.set(id, location);
    }
  }
  return located;
}

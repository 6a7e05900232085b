import type { CliIo } from './cli-io.ts';

/** Work shorter than this needs no word of comfort (Nielsen, Usability Engineering, 1993: attention holds for 1–10 s). */
const QUIET_MS = 2000;

/** Says on standard error what takes so long, if it is a terminal and the work is long. Returns what takes it back. */
export function startProgress(doing: string, io: CliIo): () => void {
  if (!io.stderr.isTTY) return () => {};
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    io.stderr.write(`${doing} …`);
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    if (shown) io.stderr.write('\r\u001b[K');
  };
}

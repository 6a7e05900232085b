import { type CliIo, STDIN } from './cli-io.ts';

/** Work shorter than this needs no word of comfort (Nielsen, Usability Engineering, 1993: attention holds for 1–10 s). */
const QUIET_MS = 2000;

/** Between two words: often enough to look alive, and seldom enough to be read. */
const REDRAW_MS = 200;

/**
 * What is still to be done when all is read, as a multiple of reading (`bench/pipeline.ts`: of an audit of a million
 * claims, 10.7 of 57.2 seconds).
 */
const WORK_PER_READING = 4.3;

/** Watches how far the reading has come. */
export interface Progress {
  /** The same machine; what is read through it is counted. */
  readonly io: CliIo;
  /** Takes back what was said. */
  readonly stop: () => void;
}

/**
 * Says on standard error how far the work is and how long it will take, if that is a terminal and the work is long. The
 * work between reading and writing is done in one go, so its time is estimated from that of the reading.
 */
export async function startProgress(doing: string, files: readonly string[], io: CliIo): Promise<Progress> {
  if (!io.stderr.isTTY) return { io, stop: () => {} };
  // Some of the arguments are no files.
  const sizes = await Promise.all(files.map(io.fileSize));
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const isKnown = total > 0 && !files.includes(STDIN);
  const start = io.now();
  let read = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (text: string): void => {
    drawn = io.now();
    io.stderr.write(`\r\u001b[K${doing}: ${text}`);
  };
  const count = (bytes: number): void => {
    read += bytes;
    const elapsed = io.now() - start;
    const isRead = isKnown && read >= total;
    const whole = isKnown ? elapsed * Math.max(1, total / read) * (1 + WORK_PER_READING) : elapsed;
    const left = whole - elapsed;
    if (whole < QUIET_MS || (!isRead && io.now() - drawn < REDRAW_MS)) return;
    if (!isKnown) draw(`${sizeText(read)} read`);
    else if (isRead) draw(`all read, about ${timeText(left)} left`);
    else draw(`${Math.floor((read / total) * 100)} % read, about ${timeText(left)} left`);
  };
  const counted = (bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => counting(bytes, count);
  return {
    io: { ...io, stdin: counted(io.stdin), readFile: (path) => counted(io.readFile(path)) },
    stop: () => {
      if (Number.isFinite(drawn)) io.stderr.write('\r\u001b[K');
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

async function* counting(bytes: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    count(piece.length);
    yield piece;
  }
}

const BYTES_PER_MB = 1e6;

const sizeText = (bytes: number): string => `${Math.floor(bytes / BYTES_PER_MB)} MB`;

function timeText(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

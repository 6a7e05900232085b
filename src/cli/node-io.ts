import { constants } from 'node:buffer';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { CliIo, Output } from './cli-io.ts';
import { replaceFile } from './replace-file.ts';

/** Read at once; larger pieces than Node's 64 kB spare turns of the event loop. */
const PIECE_BYTES = 2 ** 20;

/** The machine that the process runs on. */
export function nodeIo(): CliIo {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    readFile: (path) => createReadStream(path, { highWaterMark: PIECE_BYTES }),
    fileSize,
    writeFile: replaceFile,
    now: () => performance.now(),
    maxTextLength: constants.MAX_STRING_LENGTH,
  };
}

async function fileSize(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      // A reader that is slower than we are would otherwise have all of it held in memory.
      if (!stream.write(text)) return once(stream, 'drain').then(() => undefined);
    },
    isTTY: stream.isTTY === true,
    ...(stream.columns === undefined ? {} : { columns: stream.columns }),
  };
}

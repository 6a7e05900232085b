import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { CliIo, Output } from './cli-io.ts';
import { replaceFile } from './replace-file.ts';

/** The machine that the process runs on. */
export function nodeIo(): CliIo {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    readFile: (path) => createReadStream(path),
    writeFile: replaceFile,
    maxTextLength: constants.MAX_STRING_LENGTH,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
    ...(stream.columns === undefined ? {} : { columns: stream.columns }),
  };
}

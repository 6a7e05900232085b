import { CorroborateError } from '../errors/corroborate-error.ts';
import { type CliIo, inputName, STDIN } from './cli-io.ts';
import { fileError } from './file-error.ts';
import { inflated } from './gunzip.ts';
import { inputError } from './input-error.ts';

/** The text of a file or of standard input. Throws 'file' where it cannot be read, is too long, or is not UTF-8 text. */
export async function readText(path: string, io: CliIo): Promise<string> {
  return joinWithin(readParts(path, io), '', path, io);
}

/** Joins the parts of an input as long as they fit into one string. */
export async function joinWithin(
  parts: AsyncIterable<string>,
  separator: string,
  path: string,
  io: CliIo,
): Promise<string> {
  const kept: string[] = [];
  let length = 0;
  for await (const part of parts) {
    length += part.length + separator.length;
    if (length > io.maxTextLength) throw tooLong(path, io.maxTextLength);
    kept.push(part);
  }
  return kept.join(separator);
}

/** The lines of a file or of standard input, without their ends, however long it is. */
export async function* readLines(path: string, io: CliIo): AsyncGenerator<string> {
  yield* lineByLine(readLineBatches(path, io));
}

/** Lines one by one that came many at a time. */
export async function* lineByLine(batches: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const lines of batches) yield* lines;
}

/** The same as they come, many at a time: a turn of the event loop for every line would cost more than reading it. */
export async function* readLineBatches(path: string, io: CliIo): AsyncGenerator<readonly string[]> {
  let pieces: string[] = [];
  let length = 0;
  for await (const part of readParts(path, io)) {
    const lines = part.split('\n');
    const rest = lines.pop() ?? '';
    if (lines.length > 0) {
      pieces.push(lines[0] ?? '');
      lines[0] = pieces.join('');
      yield lines.map(withoutReturn);
      pieces = [];
      length = 0;
    }
    length += rest.length;
    if (length > io.maxTextLength) throw tooLong(path, io.maxTextLength);
    if (rest !== '') pieces.push(rest);
  }
  if (pieces.length > 0) yield [withoutReturn(pieces.join(''))];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Decoded pieces of an input, inflated where it is gzip, the byte order mark left out. */
async function* readParts(path: string, io: CliIo): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const place = { line: 1 };
  try {
    for await (const bytes of inflated(path === STDIN ? io.stdin : io.readFile(path))) {
      yield checked(decode(decoder, bytes, path, place), path, place);
    }
    yield checked(decode(decoder, undefined, path, place), path, place);
  } catch (error) {
    throw error instanceof CorroborateError ? error : fileError(error, path, 'a file that can be read');
  }
}

interface Place {
  line: number;
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array | undefined,
  path: string,
  place: Place,
): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    const line = place.line + (bytes === undefined ? 0 : goodLines(bytes));
    throw inputError({ file: inputName(path), line, expected: 'UTF-8 text', received: 'bytes that are not UTF-8' });
  }
}

/** How many line ends stand before the first line of these bytes that is not UTF-8. */
function goodLines(bytes: Uint8Array): number {
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    // The first line may start in the middle of a letter; only a later one is judged on its own.
    if (start > 0 && !isUtf8(bytes.subarray(start, end))) return lines;
    lines += 1;
    start = end + 1;
  }
  return lines;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function checked(text: string, path: string, place: Place): string {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const line = place.line + countLines(text.slice(0, nul));
    throw inputError({ file: inputName(path), line, expected: 'text', received: 'binary data (a NUL byte)' });
  }
  place.line += countLines(text);
  return text;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function tooLong(path: string, limit: number): CorroborateError {
  return inputError({
    file: inputName(path),
    expected: `a document of at most ${limit} characters`,
    received: 'a longer one',
    hint: 'JSONL, one record a line, is read line by line and may be of any length',
  });
}

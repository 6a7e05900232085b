import { type CliIo, inputName } from './cli-io.ts';
import { inputError } from './input-error.ts';
import { readText } from './read-input.ts';

/** The JSON document in a file. Throws 'file' where it is none. */
export async function readJson(path: string, io: CliIo): Promise<unknown> {
  const text = await readText(path, io);
  try {
    return JSON.parse(text);
  } catch (error) {
    const received = error instanceof Error ? error.message : 'something else';
    throw inputError({ file: inputName(path), expected: 'JSON', received });
  }
}

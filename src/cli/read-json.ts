import { type CliIo, inputName } from './cli-io.ts';
import { inputError } from './input-error.ts';
import { readText } from './read-input.ts';

/** The JSON document in a file. Throws 'file' with the line where it is none. */
export async function readJson(path: string, io: CliIo): Promise<unknown> {
  const text = await readText(path, io);
  try {
    return JSON.parse(text);
  } catch {
    const { jsonIssue } = await import('../schema/json-issue.ts');
    const issue = jsonIssue(text);
    throw inputError({ file: inputName(path), ...issue, expected: `JSON, and here ${issue.expected}` });
  }
}

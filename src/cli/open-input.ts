import { RECORD_TYPES } from '../model/ledger.ts';
import type { CliIo } from './cli-io.ts';
import { readLineBatches } from './read-input.ts';

/** A ledger file of which the first line has been looked at. */
export interface OpenInput {
  /** Whether it has one record a line; else it is one document. */
  readonly isLines: boolean;
  /** All of its lines, those looked at included. */
  readonly batches: AsyncIterable<readonly string[]>;
}

/** Opens a file or standard input and tells JSONL from a document by the first line that is not blank. */
export async function openInput(path: string, io: CliIo): Promise<OpenInput> {
  const rest = readLineBatches(path, io);
  const head: (readonly string[])[] = [];
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    head.push(next.value);
    const first = next.value.find((line) => line.trim() !== '');
    if (first !== undefined) return { isLines: isRecord(first), batches: chain(head, rest) };
  }
  return { isLines: false, batches: chain(head, rest) };
}

function isRecord(line: string): boolean {
  try {
    const { type } = JSON.parse(line);
    return RECORD_TYPES.includes(type);
  } catch {
    return false;
  }
}

async function* chain<T>(head: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* head;
  yield* rest;
}

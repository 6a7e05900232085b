import { CorroborateError, type Issue } from '../errors/corroborate-error.ts';
import { append } from '../model/append.ts';
import type { Ledger } from '../model/ledger.ts';
import { type CliIo, inputName, STDIN } from './cli-io.ts';
import { openInput } from './open-input.ts';
import { joinWithin, lineByLine } from './read-input.ts';
import { usageError } from './usage-error.ts';

/** Reads ledgers in the order given; several become one. Every file is read before anything is said about any. */
export async function readLedgers(paths: readonly string[], io: CliIo): Promise<Ledger> {
  const ledgers = await readEach(paths, io);
  const [first] = ledgers;
  if (first !== undefined && ledgers.length === 1) return first;
  const { mergeLedgers } = await import('../merge/merge-ledgers.ts');
  return mergeLedgers(...ledgers);
}

/** Reads ledgers one by one and gathers the issues of all of them. */
export async function readEach(paths: readonly string[], io: CliIo): Promise<Ledger[]> {
  if (paths.filter((path) => path === STDIN).length > 1) {
    throw usageError({ path: STDIN, expected: 'standard input once', received: 'it twice' });
  }
  const ledgers: Ledger[] = [];
  const issues: Issue[] = [];
  let code: CorroborateError['code'] | undefined;
  for (const path of paths) {
    try {
      ledgers.push(await readLedger(path, io));
    } catch (error) {
      if (!(error instanceof CorroborateError)) throw error;
      code ??= error.code;
      append(
        issues,
        error.issues.map((issue) => ({ file: inputName(path), ...issue })),
      );
    }
  }
  if (code !== undefined) throw new CorroborateError(code, issues);
  return ledgers;
}

/** JSONL is parsed line by line, so it may be longer than any string; a document is read whole. */
async function readLedger(path: string, io: CliIo): Promise<Ledger> {
  const { isLines, batches } = await openInput(path, io);
  if (isLines) {
    const { parseLedgerBatches } = await import('../schema/parse-ledger-lines.ts');
    return parseLedgerBatches(batches, { file: inputName(path) });
  }
  const { parseLedgerText } = await import('../schema/parse-ledger-text.ts');
  return parseLedgerText(await joinWithin(lineByLine(batches), '\n', path, io), { file: inputName(path) });
}

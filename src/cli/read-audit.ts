import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Audit } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { type CliIo, inputName } from './cli-io.ts';
import { openInput } from './open-input.ts';
import { joinWithin, lineByLine } from './read-input.ts';

/** The audit in a file, as `corroborate audit --format json` wrote it, or that of the ledger in it. */
export async function readAudit(path: string, io: CliIo): Promise<Audit> {
  const { isLines, batches } = await openInput(path, io);
  const file = inputName(path);
  if (isLines) {
    const { parseLedgerBatches } = await import('../schema/parse-ledger-lines.ts');
    return auditOf(await parseLedgerBatches(batches, { file }));
  }
  const text = await joinWithin(lineByLine(batches), '\n', path, io);
  const given = tryJson(text);
  if (isAudit(given)) return checkedAudit(given, file);
  const { parseLedgerText } = await import('../schema/parse-ledger-text.ts');
  return auditOf(parseLedgerText(text, { file }));
}

async function auditOf(ledger: Ledger): Promise<Audit> {
  const { audit } = await import('../audit/audit.ts');
  return audit(ledger);
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No ledger has this key, so whoever wrote it meant an audit. */
function isAudit(given: unknown): given is object {
  return typeof given === 'object' && given !== null && 'audit' in given;
}

async function checkedAudit(given: object, file: string): Promise<Audit> {
  const { auditSchema } = await import('../schema/zod/audit-schema.ts');
  const { success, data, error } = auditSchema.safeParse(given);
  if (success) return data;
  throw new CorroborateError(
    'file',
    error.issues.map(({ path, message }) => ({
      file,
      path: path.join('.'),
      expected: "an audit, written by 'corroborate audit --format json'",
      received: message,
    })),
  );
}

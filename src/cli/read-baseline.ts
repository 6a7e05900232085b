import { type CliIo, inputName } from './cli-io.ts';
import { inputError } from './input-error.ts';
import { readJson } from './read-json.ts';

/** The ids of the findings in an earlier audit, as `corroborate audit --format json` wrote it. */
export async function readBaseline(path: string, io: CliIo): Promise<ReadonlySet<string>> {
  const audit = await readJson(path, io);
  if (!isAudit(audit)) {
    throw inputError({
      file: inputName(path),
      expected: "an audit, written by 'corroborate audit --format json'",
      received: 'other JSON',
    });
  }
  return new Set(audit.contradictions.map(({ id }) => id));
}

function isAudit(value: unknown): value is { contradictions: readonly { id: string }[] } {
  if (typeof value !== 'object' || value === null || !('audit' in value) || value.audit !== 1) return false;
  if (!('contradictions' in value) || !Array.isArray(value.contradictions)) return false;
  return value.contradictions.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one);
}

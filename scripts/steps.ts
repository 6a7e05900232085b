import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command of the project with its output passed through. True when it succeeded. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const PATH = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
  });
  if (error !== undefined) process.stderr.write(`${command}: ${error.message}\n`);
  return status === 0;
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Whether each test of a run passed, keyed by file, name and occurrence. A file that did not load counts as one failure. */
function verdicts(path: string): Map<string, boolean> {
  const all = new Map<string, boolean>();
  if (!existsSync(path)) return all.set(`no report at ${path}`, false);
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as TestReport;
  for (const { name, status, assertionResults } of testResults) {
    if (status === 'failed' && assertionResults.length === 0) all.set(name, false);
    const seen = new Map<string, number>();
    for (const { fullName, status: outcome } of assertionResults) {
      if (outcome !== 'passed' && outcome !== 'failed') continue;
      const occurrence = (seen.get(fullName) ?? 0) + 1;
      seen.set(fullName, occurrence);
      all.set(`${name} > ${fullName} #${occurrence}`, outcome === 'passed');
    }
  }
  return all;
}

/** Counts tests over several runs of the same suite: a test passes when it passed in every run that has it. */
export function countTests(reports: readonly string[]): { passed: number; failed: number } {
  const overall = new Map<string, boolean>();
  for (const report of reports) {
    for (const [test, passed] of verdicts(report)) overall.set(test, passed && overall.get(test) !== false);
  }
  const passed = [...overall.values()].filter(Boolean).length;
  return { passed, failed: overall.size - passed };
}

/** Everything that has to hold before a change is good. `npm test` runs it, and `.ci/run` runs `npm test`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, run } from './steps.ts';

/** The zones stand west of UTC, on it, and east of it beyond twelve hours: a date that depends on the machine shows. */
const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland'];

const folder = mkdtempSync(join(tmpdir(), 'corroborate-check-'));
const reportOf = (zone: string) => join(folder, `${zone.replaceAll('/', '-')}.json`);

const STEPS: readonly (readonly [
  name: string,
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
])[] = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['nothing unused', 'knip', []],
  ['documentation', 'typedoc', []],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['package metadata', 'publint', ['--strict']],
  ['types as published', 'attw', ['--pack', '.', '--profile', 'esm-only']],
  ['the package as installed', 'tsx', ['test/package/try.ts']],
  ...ZONES.map((zone) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(zone)}`];
    return [`tests, TZ=${zone}`, 'vitest', ['run', ...reporters], { TZ: zone }] as const;
  }),
];

const failed: string[] = [];
for (const [name, command, args, env] of STEPS) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  if (!run(command, args, env)) failed.push(name);
  process.stdout.write(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

const tests = countTests(ZONES.map(reportOf));
rmSync(folder, { recursive: true });
process.stdout.write(failed.length === 0 ? '\nEvery step passed.\n' : `\nFailed: ${failed.join(' · ')}\n`);
process.stdout.write(`${tests.passed} passed, ${tests.failed} failed\n`);
process.exitCode = failed.length === 0 && tests.failed === 0 ? 0 : 1;

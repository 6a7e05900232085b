/** Everything that has to hold before a change is good. `npm test` runs it, and `.ci/run` runs `npm test`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, run } from './steps.ts';

/** The zones stand west of UTC, on it, and east of it beyond twelve hours: a date that depends on the machine shows. */
const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland'];

const folder = mkdtempSync(join(tmpdir(), 'corroborate-check-'));
const reportOf = (zone: string) => join(folder, `${zone.replaceAll('/', '-')}.json`);

/** The scripts of package.json that have to pass, each of which can be run alone. */
const SCRIPTS = ['lint', 'typecheck', 'unused', 'documentation', 'build', 'published', 'installed'];

const steps = [
  ...SCRIPTS.map((script) => ({ name: script, args: ['run', '--silent', script], env: {} })),
  ...ZONES.map((zone, index) => ({
    name: `unit, TZ=${zone}`,
    args: [
      'run',
      '--silent',
      'unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(zone)}`,
      // `typecheck` has looked at the type tests already.
      '--typecheck.enabled=false',
      // The walls of the house are the same in every zone.
      ...(index === 0 ? [] : ['--exclude=test/house/**']),
    ],
    env: { TZ: zone },
  })),
];

const failed: string[] = [];
for (const { name, args, env } of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  if (!run('npm', args, env)) failed.push(name);
  process.stdout.write(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

const tests = countTests(ZONES.map(reportOf));
rmSync(folder, { recursive: true });
process.stdout.write(failed.length === 0 ? '\nEvery step passed.\n' : `\nFailed: ${failed.join(' · ')}\n`);
process.stdout.write(`${tests.passed} passed, ${tests.failed} failed\n`);
process.exitCode = failed.length === 0 && tests.failed === 0 ? 0 : 1;

/** `npm start`: builds the package where it is missing or older than its sources, and audits the real case with it. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, run } from './steps.ts';

const LEDGER = 'examples/kabul-kunduz-2020/ledger.json';
const COMMAND = join(ROOT, 'dist', 'cli', 'main.js');
/** Ignored by git. */
const REPORTS = join(ROOT, '.corroborate');

function newestSource(): number {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return Math.max(...sources.map((path) => statSync(join(ROOT, 'src', path)).mtimeMs));
}

const isBuilt = existsSync(COMMAND) && statSync(COMMAND).mtimeMs >= newestSource();
if (!isBuilt && !run('npm', ['run', '--silent', 'build'])) process.exit(1);

mkdirSync(REPORTS, { recursive: true });
const audit = (...args: string[]) => run(process.execPath, [COMMAND, 'audit', LEDGER, ...args]);
const reports = [
  ['html', join(REPORTS, 'kabul-kunduz-2020.html')],
  ['json', join(REPORTS, 'kabul-kunduz-2020.json')],
] as const;
if (!audit() || !reports.every(([format, path]) => audit('--format', format, '--output', path))) process.exit(1);

process.stdout.write(`\nThis was ${LEDGER}: 125 claims from 48 pages about two attacks in November 2020.\n`);
for (const [format, path] of reports) process.stdout.write(`${format.padEnd(5)} ${relative(process.cwd(), path)}\n`);

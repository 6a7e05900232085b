/** `npm start`: builds the package where it is missing or older than its sources, and audits the real case with it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Audit } from '../src/index.ts';
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
const reports = [
  ['html', 'kabul-kunduz-2020.html'],
  ['text', 'kabul-kunduz-2020.txt'],
  ['json', 'kabul-kunduz-2020.json'],
] as const;
for (const [format, name] of reports) {
  const isWritten = run(process.execPath, [
    COMMAND,
    'audit',
    LEDGER,
    '--format',
    format,
    '--output',
    join(REPORTS, name),
  ]);
  if (!isWritten) process.exit(1);
}

const { counts } = JSON.parse(readFileSync(join(REPORTS, 'kabul-kunduz-2020.json'), 'utf8')) as Audit;
process.stdout.write(
  `Audited ${LEDGER}, two attacks in November 2020: ${counts.claims} claims on ${counts.questions} questions,
${counts.contradictions} contradictions, ${counts.tensions} tensions, ${counts.disputed} questions disputed, ${counts.singleSource} resting on a single source.

The report lies in
`,
);
for (const [, name] of reports) process.stdout.write(`  ${relative(process.cwd(), join(REPORTS, name))}\n`);

/**
 * `npm run bench [run | index | duckdb | reports] [claims …]`: bundles a benchmark the way the package is bundled, and
 * runs it. Run as TypeScript it would measure what the loader adds to every function, too.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const NAMES = ['run', 'index', 'duckdb', 'reports'];

const [first = 'run', ...rest] = process.argv.slice(2);
const isNamed = NAMES.includes(first);
const name = isNamed ? first : 'run';
const sizes = isNamed ? rest : process.argv.slice(2);
if (sizes.some((size) => !/^\d+$/u.test(size))) {
  console.error(`usage: npm run bench [${NAMES.join(' | ')}] [claims …]; got '${[first, ...rest].join(' ')}'`);
  process.exit(2);
}

const outfile = `node_modules/.cache/bench/${name}.mjs`;
await build({
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'es2023',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile, ...sizes], { stdio: 'inherit' }).status ?? 1;

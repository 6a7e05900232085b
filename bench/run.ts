/**
 * `npm run bench [claims …]`: what reading, comparing and auditing cost as multiples of JSON.parse of the same input,
 * and how the cost grows. Ratios travel between machines; seconds do not. Default sizes 10,000 and 100,000.
 */
import { audit, findContradictions, parseLedger } from 'corroborate';
import { generateLedger } from './generate.ts';

const REPEATS = 3;
const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length === 0 ? [10_000, 100_000] : sizes;

interface Measure {
  readonly ms: number;
  readonly megabytes: number;
}

const collect = () => globalThis.gc?.();

/** What a result keeps alive. A frame of its own, so that nothing of an earlier run is still held. */
function memoryOf(work: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = [work()];
  collect();
  return held.length * (process.memoryUsage().heapUsed - before);
}

function timeOf(work: () => unknown): number {
  collect();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The best time of a few runs, and the memory of one more. */
function measure(work: () => unknown): Measure {
  const ms = Math.min(...Array.from({ length: REPEATS }, () => timeOf(work)));
  return { ms, megabytes: memoryOf(work) / 2 ** 20 };
}

function benchmark(claims: number): Record<string, Measure> {
  const text = JSON.stringify(generateLedger({ claims }));
  const input: unknown = JSON.parse(text);
  const ledger = parseLedger(input);
  process.stdout.write(`\n${claims} claims, ${(text.length / claims).toFixed(0)} bytes each, sources included\n`);
  return {
    'JSON.parse': measure(() => JSON.parse(text)),
    parseLedger: measure(() => parseLedger(input)),
    findContradictions: measure(() => findContradictions(ledger)),
    audit: measure(() => audit(ledger)),
  };
}

function report(measures: Record<string, Measure>): void {
  const unit = measures['JSON.parse'];
  for (const [name, { ms, megabytes }] of Object.entries(measures)) {
    const times = (ms / (unit?.ms ?? 1)).toFixed(2).padStart(7);
    const space = (megabytes / (unit?.megabytes ?? 1)).toFixed(2).padStart(6);
    process.stdout.write(
      `  ${name.padEnd(20)} ${times} × time  ${space} × memory   (${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB)\n`,
    );
  }
}

let previous: { claims: number; measures: Record<string, Measure> } | undefined;
for (const claims of SIZES) {
  const measures = benchmark(claims);
  report(measures);
  if (previous !== undefined) {
    const { claims: fewer, measures: smaller } = previous;
    process.stdout.write(`  for ${(claims / fewer).toFixed(1)} × the claims:\n`);
    for (const [name, { ms }] of Object.entries(measures)) {
      process.stdout.write(`  ${name.padEnd(20)} ${(ms / (smaller[name]?.ms ?? ms)).toFixed(1).padStart(7)} × time\n`);
    }
  }
  previous = { claims, measures };
}

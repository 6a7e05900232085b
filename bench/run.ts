/**
 * `npm run bench [claims …]`: what reading, comparing, merging and auditing cost as multiples of JSON.parse of the same
 * input, and how the cost grows. Processor time, so that a busy machine blurs the ratios less; ratios travel between
 * machines, seconds do not. Each step of each size runs in a process of its own, so that none pays for what another left
 * behind; the largest peak memory is reported. Default sizes 10,000 and 100,000; a million claims take some minutes.
 */
import { fork } from 'node:child_process';
import { audit, findContradictions, parseLedger, parseLedgerText } from 'corroborate';
import { generateLedger } from './generate.ts';
import { readPositions } from './merge-positions.ts';
import { processorTime } from './processor-time.ts';

const DEFAULT_SIZES = [10_000, 100_000];
/** Of so many repeats the median counts: a shared machine is now faster and now slower. Small runs take longer to warm up. */
const REPEATS = { few: 3, many: 9 } as const;
const LARGE = 500_000;
const KILOBYTES_PER_MEGABYTE = 1024;

/** What a step costs, and as a multiple of JSON.parse. */
interface Compared {
  readonly ms: number;
  readonly times: number;
  /** What the result keeps alive. */
  readonly megabytes: number;
  readonly space: number;
}

interface Report {
  readonly claims: number;
  readonly bytes: number;
  readonly measures: Readonly<Record<string, Compared>>;
  readonly peakMegabytes: number;
}

/** What a result keeps alive is what is still there of it after a collection. */
function megabytesOf(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const held = [work()];
  globalThis.gc?.();
  return (held.length * (process.memoryUsage().heapUsed - before)) / 2 ** 20;
}

/** Every repeat just after one of JSON.parse, so that both have the machine in the same mood. */
function compare(work: () => unknown, text: string, repeats: number): Compared {
  const parse = (): unknown => JSON.parse(text);
  const timed = Array.from({ length: repeats }, () => {
    const unit = processorTime(parse, { collect: false }).ms;
    const { ms } = processorTime(work, { collect: false });
    return { ms, times: ms / unit };
  });
  timed.sort((a, b) => a.times - b.times);
  const { ms, times } = timed[repeats >> 1] as (typeof timed)[number];
  // Last, because a forced collection throws compiled code away.
  const megabytes = megabytesOf(work);
  return { ms, times, megabytes, space: megabytes / megabytesOf(parse) };
}

/** What is measured, each with what it is given made ready. A new ledger object each time: what was read of one is remembered. */
const STEPS: Readonly<Record<string, (text: string) => () => unknown>> = {
  'JSON.parse': (text) => () => JSON.parse(text),
  parseLedger: (text) => {
    const input: unknown = JSON.parse(text);
    return () => parseLedger(input);
  },
  parseLedgerText: (text) => () => parseLedgerText(text),
  findContradictions: (text) => {
    const ledger = parseLedgerText(text);
    return () => findContradictions({ ...ledger });
  },
  merge: (text) => readPositions(parseLedgerText(text)),
  audit: (text) => {
    const ledger = parseLedgerText(text);
    return () => audit({ ...ledger });
  },
};

/** What one process has to say. */
interface Told {
  readonly bytes: number;
  readonly measure: Compared;
  readonly peakMegabytes: number;
}

function tell(claims: number, step: string): Told {
  const text = JSON.stringify(generateLedger({ claims }));
  const work = STEPS[step]?.(text);
  if (work === undefined) throw new Error(`no step is called ${step}`);
  return {
    bytes: text.length,
    measure: compare(work, text, claims < LARGE ? REPEATS.many : REPEATS.few),
    peakMegabytes: process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE,
  };
}

/** Runs one step of one size in a process of its own. */
function tellApart(claims: number, step: string): Promise<Told> {
  const child = fork(new URL(import.meta.url), [String(claims), step], { execArgv: process.execArgv });
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve(told as Told));
    child.once('exit', (code) => reject(new Error(`${step} of ${claims} claims ended with code ${code}`)));
  });
}

async function benchmark(claims: number): Promise<Report> {
  const measures: Record<string, Compared> = {};
  let bytes = 0;
  let peakMegabytes = 0;
  for (const step of Object.keys(STEPS)) {
    const told = await tellApart(claims, step);
    measures[step] = told.measure;
    bytes = told.bytes;
    peakMegabytes = Math.max(peakMegabytes, told.peakMegabytes);
  }
  return { claims, bytes, measures, peakMegabytes };
}

function print({ claims, bytes, measures, peakMegabytes }: Report): void {
  process.stdout.write(
    `\n${claims} claims, ${(bytes / claims).toFixed(0)} bytes each, sources included; peak memory ${peakMegabytes.toFixed(0)} MB\n`,
  );
  for (const [name, { ms, megabytes, times, space }] of Object.entries(measures)) {
    process.stdout.write(
      `  ${name.padEnd(20)} ${times.toFixed(2).padStart(7)} × time  ${space.toFixed(2).padStart(6)} × memory kept   (${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB)\n`,
    );
  }
}

function printGrowth(few: Report, many: Report): void {
  process.stdout.write(`  for ${(many.claims / few.claims).toFixed(1)} × the claims:\n`);
  for (const [name, { ms }] of Object.entries(many.measures)) {
    const growth = ms / (few.measures[name]?.ms ?? ms);
    process.stdout.write(`  ${name.padEnd(20)} ${growth.toFixed(1).padStart(7)} × time\n`);
  }
}

if (process.send !== undefined) {
  const [claims, step = ''] = process.argv.slice(2);
  process.send(tell(Number(claims), step));
} else {
  const asked = process.argv.slice(2).map(Number);
  let previous: Report | undefined;
  for (const claims of asked.length === 0 ? DEFAULT_SIZES : asked) {
    const report = await benchmark(claims);
    print(report);
    if (previous !== undefined) printGrowth(previous, report);
    previous = report;
  }
}

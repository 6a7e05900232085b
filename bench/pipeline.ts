/**
 * `npx tsx bench/pipeline.ts [claims …]`: a ledger as gzip JSONL through the built command line, `audit --format json`:
 * processor time as a multiple of JSON.parse of the same lines, peak memory, and what a pipe that is closed early costs.
 * Needs `npm run build`. Default 100,000 and 1,000,000 claims.
 */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip, createGzip } from 'node:zlib';
import { ledgerLines, parseLedger } from 'corroborate';
import { generateLedger } from './generate.ts';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length === 0 ? [100_000, 1_000_000] : sizes;
const MICROSECONDS = 1e6;
const KILOBYTES_PER_MB = 1024;

/** Tells on descriptor 3, when a process ends, what it took. */
const TELL = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

interface Cost {
  readonly status: number | null;
  readonly bytes: number;
  readonly seconds: number;
  readonly megabytes: number;
}

async function cost(argv: readonly string[], stopAfter = Number.POSITIVE_INFINITY): Promise<Cost> {
  const heap = `--max-old-space-size=${Math.floor((freemem() / 2 ** 20) * 0.8)}`;
  const child = spawn(process.execPath, [heap, '--import', TELL, MAIN, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [, stdout, , told] = child.stdio;
  if (!(stdout instanceof Readable) || !(told instanceof Readable)) throw new Error('no pipes');
  let bytes = 0;
  stdout.on('data', (piece: Uint8Array) => {
    bytes += piece.length;
    if (bytes >= stopAfter) stdout.destroy();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let usage = '';
  for await (const piece of told) usage += piece;
  const status = await ended;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return { status, bytes, seconds: (userCPUTime + systemCPUTime) / MICROSECONDS, megabytes: maxRSS / KILOBYTES_PER_MB };
}

/** Processor time of JSON.parse alone, line by line, without reading the file. */
async function parseSeconds(file: string): Promise<number> {
  let spent = 0;
  let held: string[] = [];
  const parseHeld = (): void => {
    const start = process.cpuUsage();
    for (const line of held) JSON.parse(line);
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / MICROSECONDS;
    held = [];
  };
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (held.push(line) === 10_000) parseHeld();
  }
  parseHeld();
  return spent;
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

const row = (name: string, { status, bytes, seconds, megabytes }: Cost, unit: number): string =>
  `| ${name} | ${seconds.toFixed(1)} | ${(seconds / unit).toFixed(1)} | ${megabytes.toFixed(0)} | ${(bytes / 1e6).toFixed(0)} | ${status} |`;

if (!existsSync(MAIN)) throw new Error('npm run build comes first');
const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
try {
  for (const claims of SIZES) {
    const file = join(folder, `${claims}.jsonl.gz`);
    const lines = withLineEnds(ledgerLines(parseLedger(generateLedger({ claims }))));
    await pipeline(Readable.from(lines), createGzip({ level: 1 }), createWriteStream(file));
    const unit = await parseSeconds(file);
    const whole = await cost(['audit', file, '--format', 'json']);
    const read = await cost(['validate', file]);
    const early = await cost(['audit', file, '--format', 'json'], 1);
    console.log(
      [
        `\n${claims} claims, ${(statSync(file).size / 1e6).toFixed(0)} MB of gzip; JSON.parse of the lines alone takes ${unit.toFixed(1)} s of processor time.`,
        '',
        '| | processor s | × JSON.parse | peak MB | MB out | exit |',
        '|---|---|---|---|---|---|',
        row('audit --format json', whole, unit),
        row('validate (reading alone)', read, unit),
        row('audit, the reader gone at once', early, unit),
      ].join('\n'),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

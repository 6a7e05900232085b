#!/usr/bin/env node
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

/** What a shell reports for a process ended by Ctrl-C: 128 + SIGINT. */
const INTERRUPTED = 130;

/** EX_SOFTWARE of sysexits.h: 1 and 2 have meanings of their own. */
const FAULT = 70;

// Whoever reads the output may stop reading, as `head` does: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
process.once('SIGINT', () => process.exit(INTERRUPTED));

try {
  process.exitCode = await run(process.argv.slice(2), nodeIo());
} catch (error) {
  // Neither a finding nor bad input: a fault of the program, with all that helps to mend it.
  console.error('corroborate: internal error', error);
  process.exitCode = FAULT;
}

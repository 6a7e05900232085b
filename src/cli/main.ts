#!/usr/bin/env node
import { formatIssue } from '../errors/corroborate-error.ts';
import { fileError } from './file-error.ts';
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

/** EX_SOFTWARE of sysexits.h: 1 and 2 have meanings of their own. */
const FAULT = 70;

/** Standard output could not be written, as with a file that cannot. */
const REFUSED = 2;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop reading, as `head` does: that is no error.
  if (error.code === 'EPIPE') process.exit();
  for (const issue of fileError(error, 'standard output', 'a place that can be written to').issues) {
    process.stderr.write(`corroborate: ${formatIssue(issue)}\n`);
  }
  process.exit(REFUSED);
});
process.stderr.on('error', () => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2), nodeIo());
} catch (error) {
  // Neither a finding nor bad input: a fault of the program, with all that helps to mend it.
  console.error('corroborate: internal error', error);
  process.exitCode = FAULT;
}

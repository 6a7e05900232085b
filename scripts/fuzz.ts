/** `npm run fuzz [rounds]`: the unit tests under fresh seeds, one a round; prints the seed that failed. */
import { run } from './steps.ts';

const rounds = Number(process.argv[2] ?? 5);
const SEEDS = 2 ** 31;

for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * SEEDS);
  process.stdout.write(`\n── round ${round} of ${rounds}: FUZZ_SEED=${seed}\n`);
  const isFine = run('npm', ['run', '--silent', 'unit', '--', '--typecheck.enabled=false', '--exclude=test/house/**'], {
    FUZZ_SEED: String(seed),
  });
  if (!isFine) {
    process.stdout.write(`\nFailed under FUZZ_SEED=${seed}\n`);
    process.exitCode = 1;
    break;
  }
}

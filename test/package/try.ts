/**
 * Packs the package, looks at its types with every way of resolving them, installs the tarball into an empty project
 * outside the repository, compiles a consumer against it (strict, NodeNext, library checks on) and runs the result, the
 * command line included.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/steps.ts';

const project = mkdtempSync(join(tmpdir(), 'corroborate-consumer-'));

/** What a command prints. Where it fails, everything that it said is shown. */
function call(command: string, args: readonly string[], cwd = project): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

function findTarball(): string {
  // The package was built just before; packing must not build it again.
  call('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], ROOT);
  const name = readdirSync(project).find((path) => path.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no tarball');
  return join(project, name);
}

try {
  const tarball = findTarball();
  call(join(ROOT, 'node_modules/.bin/attw'), [tarball, '--profile', 'esm-only']);
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  call('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball]);
  for (const name of ['main.ts', 'tsconfig.json']) {
    copyFileSync(join(ROOT, 'test/package/consumer', name), join(project, name));
  }
  call(join(ROOT, 'node_modules/.bin/tsc'), ['-p', project]);
  process.stdout.write(call('node', ['out/main.js']));
  const required = call('node', ['--input-type=commonjs', '-p', "typeof require('corroborate').audit"]).trim();
  if (required !== 'function') throw new Error(`require('corroborate').audit is ${required}`);

  const bin = join(project, 'node_modules/.bin/corroborate');
  writeFileSync(
    join(project, 'ledger.json'),
    '{ "claims": [{ "source": "s", "subject": "x", "predicate": "p", "value": 1 }] }\n',
  );
  const { counts } = JSON.parse(call(bin, ['audit', 'ledger.json', '--format', 'json']));
  if (counts.claims !== 1) throw new Error('the installed command line did not count one claim');
  process.stdout.write('The installed command line audits a ledger.\n');
} finally {
  rmSync(project, { recursive: true, force: true });
}

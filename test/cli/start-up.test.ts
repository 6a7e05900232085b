import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';|^import '([^']+)';/gm;

/** Everything that a module loads before its first line runs. Modules that are only imported when called are left out. */
function loadedBy(module: URL, loaded = new Set<string>()): Set<string> {
  if (loaded.has(module.href)) return loaded;
  loaded.add(module.href);
  for (const [, from, bare] of readFileSync(module, 'utf8').matchAll(STATIC_IMPORT)) {
    const name = from ?? bare ?? '';
    if (name.startsWith('.')) loadedBy(new URL(name, module), loaded);
    else loaded.add(name);
  }
  return loaded;
}

it('help starts fast: no package and none of the rooms that do the work are loaded for it', () => {
  const source = new URL('../../src/', import.meta.url);
  const loaded = [...loadedBy(new URL('cli/main.ts', source))].map((name) => name.replace(source.href, ''));
  expect(loaded).toContain('cli/commands/audit.ts');
  expect(loaded.filter((name) => !/^(?:node:|cli\/|errors\/|model\/)/.test(name)).sort()).toEqual([
    'report/safe-text.ts',
    'report/version.ts',
  ]);
});

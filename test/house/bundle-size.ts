import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { ROOT } from './imports.ts';

/** Leaves modules out of a bundle: those whose resolved path matches. */
function leaveOut(pattern: RegExp): Plugin {
  return {
    name: 'leave-out',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, resolveDir, kind }) =>
        kind !== 'entry-point' && pattern.test(join(resolveDir, path).replaceAll('\\', '/'))
          ? { path, external: true }
          : undefined,
      );
    },
  };
}

/** Bytes of an import as a browser would load it: bundled with its dependencies, minified, gzipped. */
export async function bundleSize(code: string, without?: RegExp): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    write: false,
    logLevel: 'silent',
    plugins: without === undefined ? [] : [leaveOut(without)],
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('esbuild wrote nothing');
  return gzipSync(output.contents, { level: 9 }).length;
}

import { join } from 'node:path';
import { type BuildFailure, build, type Message, type Plugin } from 'esbuild';
import { withChecks } from './checks.ts';
import type { Fence } from './fences.ts';

const PREFIX = 'fence:';

/** Serves each fence as a module and the package's public names as its sources. */
function fencePlugin(root: string, fences: readonly Fence[]): Plugin {
  const harness = JSON.stringify(join(root, 'test/docs/check.ts'));
  return {
    name: 'fences',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^fence:/ }, ({ path }) => ({ path: path.slice(PREFIX.length), namespace: 'fence' }));
      onResolve({ filter: /^corroborate(\/\w+)?$/ }, ({ path }) => ({
        path: join(root, 'src', path.replace('corroborate', '.'), 'index.ts'),
      }));
      onLoad({ filter: /.*/, namespace: 'fence' }, ({ path }) => {
        const fence = fences[Number(path)];
        if (fence === undefined) throw new Error(`no fence ${path}`);
        const start = `import { checkIn } from ${harness}; const __check = checkIn(${JSON.stringify(fence.file)});`;
        return { contents: `${start}\n${withChecks(fence.code, fence.line)}`, loader: 'ts', resolveDir: root };
      });
    },
  };
}

const indexOf = (message: Message) => /^(?:fence:)?(\d+)$/.exec(message.location?.file ?? '')?.[1];

/** Built examples: a module for each that builds, and what stopped the others. */
export interface Bundled {
  readonly modules: ReadonlyMap<Fence, string>;
  readonly failures: ReadonlyMap<Fence, string>;
}

/**
 * Builds all fences into `folder` in one go, sharing the sources between them. A fence that does not build is set aside
 * with its message and the rest is built without it.
 */
export async function bundleFences(root: string, folder: string, fences: readonly Fence[]): Promise<Bundled> {
  const failures = new Map<Fence, string>();
  for (const fence of fences) {
    try {
      withChecks(fence.code, fence.line);
    } catch (error) {
      failures.set(fence, `${fence.file}:${fence.line}: ${error instanceof Error ? error.message : error}`);
    }
  }
  for (;;) {
    const good = fences.filter((fence) => !failures.has(fence));
    try {
      await build({
        entryPoints: good.map((fence) => ({
          in: `${PREFIX}${fences.indexOf(fence)}`,
          out: `${fences.indexOf(fence)}`,
        })),
        plugins: [fencePlugin(root, fences)],
        outdir: folder,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        logLevel: 'silent',
      });
      return {
        modules: new Map(good.map((fence) => [fence, join(folder, `${fences.indexOf(fence)}.mjs`)])),
        failures,
      };
    } catch (error) {
      const { errors = [] } = error as Partial<BuildFailure>;
      const blamed = errors.flatMap((message) => {
        const fence = fences[Number(indexOf(message))];
        return fence === undefined ? [] : [[fence, message] as const];
      });
      if (blamed.length === 0) throw error;
      for (const [fence, { text }] of blamed) failures.set(fence, `${fence.file}:${fence.line}: ${text}`);
    }
  }
}

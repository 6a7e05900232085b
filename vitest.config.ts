import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its public names and get the sources, never a stale build.
    alias: [
      { find: /^corroborate$/, replacement: src('index.ts') },
      { find: /^corroborate\/wording\/wink$/, replacement: src('wording/wink-tagger.ts') },
      { find: /^corroborate\/(confidence|wording|schema)$/, replacement: src('$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.property.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    setupFiles: ['test/arbitraries/seed.ts'],
    testTimeout: 120_000,
  },
});

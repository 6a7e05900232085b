import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    confidence: 'src/confidence/index.ts',
    wording: 'src/wording/index.ts',
    'wording/wink': 'src/wording/wink-tagger.ts',
    schema: 'src/schema/index.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: ['esm'],
  target: 'es2023',
  // The core runs in browsers too; only the command line imports `node:`.
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: true,
  // tsup 8 still passes baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});

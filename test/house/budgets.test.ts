import { describe, expect, it } from 'vitest';
import { bundleSize } from './bundle-size.ts';

/**
 * Bytes, minified and gzipped. The limits are promises to people who load the package in a page; they stand a little
 * above what was measured, so that a new dependency or a table in the wrong place shows. What was aimed at, and why some
 * of it is not reached, is in docs/design-choices.md.
 */
const BUDGETS: readonly {
  readonly what: string;
  readonly code: string;
  readonly without?: RegExp;
  readonly limit: number;
}[] = [
  {
    what: 'one calculation of confidence',
    code: "export { fuse, project, discount } from './src/confidence/index.ts'",
    limit: 2_000,
  },
  { what: 'all of confidence with its scales', code: "export * from './src/confidence/index.ts'", limit: 10_500 },
  { what: 'counting independent sources', code: "export { independence } from './src/index.ts'", limit: 10_800 },
  { what: 'reading a ledger', code: "export { parseLedger } from './src/index.ts'", limit: 20_000 },
  {
    what: 'wording without its lexicon',
    code: "export * from './src/wording/index.ts'",
    without: /\/wording\/english\//,
    limit: 79_100,
  },
  { what: 'wording', code: "export * from './src/wording/index.ts'", limit: 111_800 },
  { what: 'an audit', code: "export { audit, defineLedger } from './src/index.ts'", limit: 120_300 },
  {
    what: 'the root without the schema',
    code: "export * from './src/index.ts'",
    without: /\/src\/schema\//,
    limit: 249_900,
  },
  {
    what: 'everything, zod included',
    code: ['index', 'confidence/index', 'wording/index', 'schema/index']
      .map((path, index) => `export * as e${index} from './src/${path}.ts'`)
      .join(';'),
    limit: 291_100,
  },
];

describe('the size of the package in a page', () => {
  it.each(BUDGETS)('$what stays below $limit bytes', async ({ what, code, without, limit }) => {
    const size = await bundleSize(code, without);
    console.log(`${what}: ${size} bytes, minified and gzipped`);
    expect(size).toBeLessThanOrEqual(limit);
  });

  it('grows when something is added', async () => {
    expect(await bundleSize("export { relate } from './src/index.ts'")).toBeGreaterThan(1_000);
  });
});

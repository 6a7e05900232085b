import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunks } from '../../src/cli/chunks.ts';
import { jsonOutput } from '../../src/cli/json-output.ts';

describe('JSON in pieces', () => {
  it('is the JSON of the whole', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect([...jsonOutput(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
      }),
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    const value = { a: undefined, b: [undefined, { c: undefined }], d: {} };
    expect([...jsonOutput(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  it('comes record by record', () => {
    const value = { list: Array.from({ length: 100 }, (_, id) => ({ id })) };
    expect([...jsonOutput(value)].length).toBeGreaterThan(100);
  });
});

describe('chunks', () => {
  it('hold the same text, and no more than a few pieces each beyond their size', () => {
    const text = [...chunks(Array.from({ length: 10_000 }, () => 'x'.repeat(100)))];
    expect(text.join('')).toBe('x'.repeat(1_000_000));
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThan(20);
  });

  it('are one where the text is one, and none where there is none', () => {
    expect([...chunks('all')]).toEqual(['all']);
    expect([...chunks([])]).toEqual([]);
  });
});

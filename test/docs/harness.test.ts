import { describe, expect, it } from 'vitest';
import { checkIn } from './check.ts';
import { findChecks, withChecks } from './checks.ts';
import { nearlyEqual } from './equal.ts';
import { fencesOfPage, fencesOfSource } from './fences.ts';

describe('fences', () => {
  it('are found in a page with the line of their first line of code', () => {
    const page = 'Words.\n\n```ts no-run\nf();\n```\n';
    expect(fencesOfPage('a.md', page)).toEqual([
      { file: 'a.md', line: 4, language: 'ts', info: 'no-run', code: 'f();' },
    ]);
  });

  it('are found in a docstring without its margin', () => {
    const source = '\n/**\n * Does.\n *\n * @example\n * ```ts\n * f({\n *   a: 1,\n * });\n * ```\n */\n';
    expect(fencesOfSource('a.ts', source)).toEqual([
      { file: 'a.ts', line: 7, language: 'ts', info: '', code: 'f({\n  a: 1,\n});' },
    ]);
  });

  it('must be closed', () => {
    expect(() => fencesOfPage('a.md', '```ts\nf();\n')).toThrow('a.md:1');
  });
});

describe('checks', () => {
  it('become calls that carry the line', () => {
    expect(withChecks('const a = 1;\na + 1; // => 2', 10)).toBe('const a = 1;\n__check((a + 1), (2), 11); // => 2');
  });

  it('reach over several lines on both sides', () => {
    const code = 'f(\n  1,\n); // => [\n//   1,\n// ]';
    expect(findChecks(code)).toMatchObject([{ expected: '[\n   1,\n ]', line: 2 }]);
  });

  it('may stand below their statement', () => {
    expect(withChecks('f(\n  1,\n);\n// => 2', 1)).toBe('__check((f(\n  1,\n)), (2), 4);\n// => 2');
  });

  it('must follow an expression, or they would be ignored', () => {
    expect(() => findChecks('const a = 1; // => 1')).toThrow('line 1');
    expect(() => findChecks('// => 1')).toThrow('line 1');
  });

  it('fail with file, line, and both values', () => {
    const check = checkIn('a.md');
    expect(() => check(1, 1 + 1e-12, 3)).not.toThrow();
    expect(() => check({ a: 1 }, { a: 2 }, 3)).toThrow('a.md:3: the example says {"a":2} and the code gives {"a":1}');
  });
});

describe('nearlyEqual', () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [1, 1.0001, false],
    [Number.NaN, Number.NaN, true],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    [Number.NaN, 0, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [1], false],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[], {}, false],
    ['1', 1, false],
    [null, undefined, false],
  ])('%j and %j: %s', (a, b, equal) => {
    expect(nearlyEqual(a, b)).toBe(equal);
    expect(nearlyEqual(b, a)).toBe(equal);
  });
});

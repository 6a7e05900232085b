import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conflictFramework } from '../../src/contradictions/beyond/conflict-framework.ts';
import { type Extensions, findExtensions } from '../../src/contradictions/beyond/find-extensions.ts';
import { groundedExtension } from '../../src/contradictions/beyond/grounded-extension.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';

interface Reference {
  readonly name: string;
  readonly n: number;
  readonly attacks: readonly (readonly [number, number])[];
  readonly grounded: readonly number[];
  readonly complete: readonly (readonly number[])[];
  readonly preferred: readonly (readonly number[])[];
  readonly stable: readonly (readonly number[])[];
}

/** 300 frameworks with their extensions by brute force, agreed with an answer set solver. */
const references = readFileSync(new URL('../oracles/contradictions/dung_reference.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Reference);

const frameworkOf = ({ n, attacks }: Reference) => ({ arguments: Array.from({ length: n }, (_, i) => i), attacks });

/** Every extension as a whole: one choice in each component, with the grounded part. */
function spelledOut({ grounded, components }: Extensions<number>): readonly string[] {
  const whole = components.reduce<readonly (readonly number[])[]>(
    (sets, { extensions }) => sets.flatMap((set) => extensions.map((extension) => [...set, ...extension])),
    [grounded],
  );
  return whole.map((set) => String([...set].sort((a, b) => a - b))).sort();
}
const listed = (sets: readonly (readonly number[])[]) => sets.map(String).sort();

describe('extensions of the reference frameworks', () => {
  it('has all of them', () => expect(references).toHaveLength(300));

  it('agrees on every grounded extension', () => {
    const wrong = references.filter(
      (reference) => String(groundedExtension(frameworkOf(reference))) !== String(reference.grounded),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each(['complete', 'preferred', 'stable'] as const)('agrees on all %s extensions', (semantics) => {
    for (const reference of references) {
      const found = findExtensions(frameworkOf(reference), semantics);
      expect([reference.name, found.notSearched, spelledOut(found)]).toEqual([
        reference.name,
        0,
        listed(reference[semantics]),
      ]);
      expect(found.count).toBe(reference[semantics].length);
    }
  });

  it('finds that 51 of them have no stable extension', () => {
    expect(references.filter((reference) => findExtensions(frameworkOf(reference), 'stable').count === 0)).toHaveLength(
      51,
    );
  });
});

describe('a framework', () => {
  it('is settled along a chain of any length', () => {
    const size = 50_001;
    const links = Array.from({ length: size }, (_, i) => i);
    const attacks = links.slice(1).map((i) => [i - 1, i] as const);
    const grounded = groundedExtension({ arguments: links, attacks });
    expect([grounded.length, grounded.every((link) => link % 2 === 0)]).toEqual([25_001, true]);
  });

  it('counts what it did not search instead of guessing', () => {
    const names = Array.from({ length: 12 }, (_, i) => `a${i}`);
    const attacks = names.map((name, i) => [name, names[(i + 1) % names.length] as string] as const);
    const capped = findExtensions({ arguments: names, attacks }, 'preferred', { steps: 3 });
    expect([capped.notSearched, capped.components[0]?.searched]).toEqual([12, false]);
    expect(findExtensions({ arguments: names, attacks }, 'preferred').count).toBe(2);
  });

  it('settles parts that do not attack each other apart, so that many small disputes stay cheap', () => {
    const pairs = Array.from({ length: 200 }, (_, i) => [`a${i}`, `b${i}`] as const);
    const found = findExtensions(
      { arguments: pairs.flat(), attacks: pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]) },
      'stable',
    );
    expect([found.components.length, found.count]).toEqual([200, 2 ** 200]);
  });

  it('refuses attacks by or on strangers, and an argument listed twice', () => {
    expect(() => groundedExtension({ arguments: ['a'], attacks: [['a', 'b']] })).toThrow(CorroborateError);
    expect(() => groundedExtension({ arguments: ['a'], attacks: [['b', 'a']] })).toThrow(/attacks\[0\]/);
    expect(() => groundedExtension({ arguments: ['a', 'a'], attacks: [] })).toThrow(/arguments\[1\]/);
  });
});

describe('conflicts with support', () => {
  const side = (id: string, support: number) => ({ id, support });

  it('let the better supported attack the weaker, and equals attack each other', () => {
    const { attacks } = conflictFramework(
      [side('a', 2), side('b', 1), side('c', 1)],
      [
        ['b', 'a'],
        ['b', 'c'],
      ],
    );
    expect(attacks).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ]);
  });

  it('reinstate what the defeated had attacked', () => {
    const framework = conflictFramework(
      [side('a', 3), side('b', 2), side('c', 1)],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    );
    expect(groundedExtension(framework)).toEqual(['a', 'c']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fuse } from '../../src/confidence/fuse.ts';
import { FUSION_METHODS, type FusionMethod } from '../../src/confidence/fusion/table.ts';
import { project } from '../../src/confidence/project.ts';
import { reliabilityTrust } from '../../src/confidence/reliability-trust.ts';
import { toOpinion } from '../../src/confidence/to-opinion.ts';
import { RELIABILITY_LETTERS } from '../../src/model/source.ts';
import { opinion, oracle } from './opinion-vectors.ts';

// The code in these pages checks itself (test/docs). Here: the numbers that stand in their tables.

const pageOf = (name: string) => readFileSync(new URL(`../../docs/theory/${name}.md`, import.meta.url), 'utf8');

/** The cells of every table row that begins with the given cell. */
function rowsFrom(page: string, first: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith(`| ${first} |`))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const printed = (value: number) => value.toFixed(3).replace(/^0/u, '');

describe('the page on merging', () => {
  const page = pageOf('merging');
  const laws = oracle<Readonly<Record<FusionMethod, Readonly<Record<string, boolean>>>>>('laws');

  it.each(FUSION_METHODS)('prints what %s makes of two of (.6, .1, .3)', (method) => {
    const one = opinion([0.6, 0.1, 0.3, 0.5]);
    const [row] = rowsFrom(page, `\`${method}\``);
    expect(row?.[3]).toBe(`P ${printed(project(fuse([one, one], method)))}`);
  });

  it.each(FUSION_METHODS)('prints the laws that hold for %s', (method) => {
    const [, row] = rowsFrom(page, `\`${method}\``);
    const { commutative, associative, idempotent, vacuousNeutral, monotoneAdd } = laws[method];
    const held = [commutative, associative, idempotent, vacuousNeutral, monotoneAdd];
    expect(row?.slice(1)).toEqual(held.map((holds) => (holds ? 'yes' : 'no')));
  });

  it.each(['likely', 'very likely', 'almost certain'])('prints how several "%s" corroborate', (word) => {
    const [row] = rowsFrom(page, word);
    const one = toOpinion(`icd203:${word}`);
    const together = [1, 2, 3, 5].map((n) => printed(project(fuse(Array.from({ length: n }, () => one)))));
    expect(row?.slice(1)).toEqual(together);
  });
});

describe('the page on scales', () => {
  it('prints the trust that each Admiralty letter stands for', () => {
    const [row] = rowsFrom(pageOf('scales'), 'trust');
    const trusts = RELIABILITY_LETTERS.map((letter) => reliabilityTrust(letter));
    expect(row?.slice(1).map((cell) => (cell === 'null' ? null : Number(cell)))).toEqual([
      ...trusts,
      reliabilityTrust(undefined),
    ]);
  });
});

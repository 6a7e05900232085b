import { readFileSync } from 'node:fs';
import type { Opinion } from '../../src/model/opinion.ts';

/** An opinion as the oracles write it: belief, disbelief, uncertainty, base rate. */
export type Parts = readonly [belief: number, disbelief: number, uncertainty: number, baseRate: number];

export function opinion([belief, disbelief, uncertainty, baseRate]: Parts): Opinion {
  return { belief, disbelief, uncertainty, baseRate };
}

export function parts({ belief, disbelief, uncertainty, baseRate }: Opinion): Parts {
  return [belief, disbelief, uncertainty, baseRate];
}

/** The largest difference between two lists of numbers; NaN counts as infinite. */
export function largestError(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...found.map((value, index) => {
      const error = Math.abs(value - (expected[index] ?? Number.NaN));
      return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
    }),
  );
}

/** A file of test/oracles/fusion. The caller says what it holds. */
export function oracle<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../oracles/fusion/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** Doubles carry the exact result to this; the oracles were rounded once. */
export const DOUBLE_EXACT = 1e-12;

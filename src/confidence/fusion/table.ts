import { averaging } from './averaging.ts';
import { cautious } from './cautious.ts';
import { correlated } from './correlated.ts';
import { cumulative } from './cumulative.ts';
import { dempster } from './dempster.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { weighted } from './weighted.ts';

/** Every fusion operator by the name that `fuse` takes. */
export const FUSION_OPERATORS = {
  cumulative,
  averaging,
  correlated,
  weighted,
  cautious,
  dempster,
} as const satisfies Readonly<Record<string, FusionOperator>>;

/** Name of a fusion operator: how the sources hang together. */
export type FusionMethod = keyof typeof FUSION_OPERATORS;

/** The names of all fusion operators, default first. */
export const FUSION_METHODS = Object.keys(FUSION_OPERATORS) as readonly FusionMethod[];

import { cardinality } from './cardinality.ts';
import { coLocation } from './co-location.ts';
import { contemporary } from './contemporary.ts';
import { cycle } from './cycle.ts';
import { impossibleAlone } from './impossible-alone.ts';
import type { SetKind } from './set-conflict.ts';
import { sums } from './sums.ts';
import { temporalOrder } from './temporal-order.ts';
import { transitive } from './transitive.ts';

/** The kinds that need one claim alone, or a set. A new kind is a file, a line here and a test. */
export const SET_KINDS: readonly SetKind[] = [
  impossibleAlone,
  cardinality,
  cycle,
  transitive,
  temporalOrder,
  contemporary,
  sums,
  coLocation,
];

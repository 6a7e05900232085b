import { asymmetric } from './asymmetric.ts';
import { before } from './before.ts';
import { contrary } from './contrary.ts';
import { difference } from './difference.ts';
import { distinctValues } from './distinct-values.ts';
import { excludes } from './excludes.ts';
import { implies } from './implies.ts';
import { inverse } from './inverse.ts';
import { partOfTotal } from './part-of-total.ts';
import type { ProjectionKind } from './projection.ts';
import { symmetric } from './symmetric.ts';

/** The kinds in which one statement speaks to another question. A new kind is a file, a line here and a test. */
export const PROJECTION_KINDS: readonly ProjectionKind[] = [
  implies,
  contrary,
  excludes,
  inverse,
  symmetric,
  asymmetric,
  distinctValues,
  before,
  difference,
  partOfTotal,
];

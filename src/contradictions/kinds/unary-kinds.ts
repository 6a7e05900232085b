import { allowed } from './allowed.ts';
import { irreflexive } from './irreflexive.ts';
import { range } from './range.ts';
import type { UnaryKind } from './unary-check.ts';
import { unit } from './unit.ts';
import { valueType } from './value-type.ts';

/** The kinds of claim that are impossible alone. A new kind is a file, a line here and a test. */
export const UNARY_KINDS: readonly UnaryKind[] = [allowed, range, valueType, unit, irreflexive];

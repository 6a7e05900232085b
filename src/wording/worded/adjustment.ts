import type { Applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** Adapts the operators over a token to a construction that stands around them. */
export type Adjustment = (parsed: Parsed, operators: readonly Applied[], token: number) => readonly Applied[];

import type { FrameName } from './pack.ts';
import type { VerbGroup } from './verb-group.ts';

/** How a clause hangs on the rest of its sentence. */
export type Relation =
  | 'root'
  | 'complement'
  | 'relative'
  | 'conditional'
  | 'adverbial'
  | 'temporal'
  | 'purpose'
  | 'participle'
  | 'coordinate'
  | 'without'
  | 'as-if'
  | 'subject';

/** A verb group with its place in the sentence. Indices of clauses and tokens; −1 is none. */
export interface Clause {
  readonly group: VerbGroup;
  readonly start: number;
  /** Where its subject begins, where words of other clauses stand between. */
  readonly reach: number;
  parent: number;
  relation: Relation;
  /** The word that opened it (that, if, who …). */
  opener: number;
  /** The word that governs it, and what that word commits to: a class of a frame table. */
  governor: number;
  frame: FrameName | undefined;
  commitment: string | undefined;
}

/** Singular of a regular plural: enough to look a noun up. */
export const singular = (noun: string): string =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : noun.endsWith('s') && !noun.endsWith('ss')
      ? noun.slice(0, -1)
      : noun;

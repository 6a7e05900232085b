import { type Clause, type Relation, singular } from '../clause.ts';
import type { FrameName } from '../pack.ts';
import type { Tagged, VerbGroup } from '../verb-group.ts';

/** What a clause hangs on, before it is a clause. */
export interface Link {
  parent: number;
  relation: Relation;
  opener: number;
  governor: number;
  frame: FrameName | undefined;
  commitment: string | undefined;
}

export const ROOT: Link = {
  parent: -1,
  relation: 'root',
  opener: -1,
  governor: -1,
  frame: undefined,
  commitment: undefined,
};

/** A clause that completes a verb, adjective or noun. */
export const complement = (
  parent: number,
  frame: FrameName,
  governor: number,
  opener: number,
  commitment: string | undefined,
): Link => ({ parent, relation: 'complement', opener, governor, frame, commitment });

/** A sentence whose clauses are being linked from left to right. */
export interface Linking extends Tagged {
  readonly clauses: Clause[];
  /** Clauses that were opened and still wait for their verb. */
  readonly pending: Link[];
}

/** The verb group that waits for its link. */
export interface Site {
  readonly group: VerbGroup;
  /** Its own index, that of the group before, and that clause. */
  readonly g: number;
  readonly k: number;
  readonly previous: Clause | undefined;
  /** First token that belongs to no group before. */
  readonly left: number;
  /** The token before the group that is no adverb and no negation. */
  readonly d: number;
}

/** A link, and where its clause starts; `reach`: where its subject begins, if other words stand between. */
export interface Linked {
  readonly link: Link;
  readonly start: number;
  readonly reach?: number;
}

export const normAt = ({ words }: Linking, i: number): string => words[i]?.norm ?? '';

/** What a word commits to in a frame. */
export const classIn = ({ lexicon }: Linking, frame: FrameName, word: string): string | undefined =>
  lexicon.frames[frame].get(word) ?? (frame === 'noun' ? lexicon.frames.noun.get(singular(word)) : undefined);

/** The last finite clause up to `k`, or −1. */
export function lastFinite({ clauses }: Linking, k: number): number {
  for (let c = k, steps = 0; c >= 0 && steps < 50; c--, steps++) if (clauses[c]?.group.kind === 'finite') return c;
  return -1;
}

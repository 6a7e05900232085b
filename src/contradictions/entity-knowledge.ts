import type { CanonicalIds } from '../identity/canonical-ids.ts';
import { partOfLookup, wholesByPart } from '../identity/part-of.ts';
import type { Ledger } from '../model/ledger.ts';

/** What is known about the entities that values name, after identity judgements. */
export interface EntityKnowledge {
  readonly isPartOf: (part: string, whole: string) => boolean;
  readonly areUnsure: (a: string, b: string) => boolean;
  /** What a name is declared to be a part of. */
  readonly wholesOf: (part: string) => readonly string[];
  /** The pairs that `areUnsure` holds for. */
  readonly doubted: () => readonly (readonly [string, string])[];
}

/** Reads it from a ledger, as far as it is asked for. */
export function entityKnowledge({ entities, judgements }: Ledger, ids: CanonicalIds): EntityKnowledge {
  let wholes: ReadonlyMap<string, readonly string[]> | undefined;
  let doubts: readonly (readonly [string, string])[] | undefined;
  const areUnsure = (a: string, b: string): boolean => ids.areUnsure(a, b);
  return {
    isPartOf: partOfLookup(entities, ids.entity),
    areUnsure,
    wholesOf: (part) => {
      wholes ??= wholesByPart(entities, ids.entity);
      return wholes.get(part) ?? [];
    },
    doubted: () => {
      doubts ??= judgements
        .flatMap((judgement) => (judgement.kind === 'unsure' ? [judgement.of] : []))
        .map(([a, b]) => [ids.entity(a), ids.entity(b)] as const)
        .filter(([a, b]) => areUnsure(a, b));
      return doubts;
    },
  };
}

import type { Time } from './value.ts';

/** What an identity judgement may speak of. */
export const JUDGED_RECORDS = ['entity', 'predicate', 'source', 'proposition'] as const;

/** One of {@link JUDGED_RECORDS}. */
export type JudgedRecord = (typeof JUDGED_RECORDS)[number];

interface JudgementBase {
  readonly by?: string;
  readonly at?: Time;
  readonly why?: string;
}

/** A person's decision about records, kept beside them and undone by a later record, never by editing. */
export type JudgementInput = JudgementBase & { readonly id?: string } & (
    | {
        readonly kind: 'same' | 'different' | 'unsure';
        readonly of: readonly [string, string];
        readonly about?: JudgedRecord;
      }
    /** Takes another judgement back: `of` is its id. */
    | { readonly kind: 'undo'; readonly of: string }
    /** Takes a claim out of play: `of` is its id. */
    | { readonly kind: 'retract'; readonly of: string }
  );

/** A judgement that passed the door: it has its id. */
export type Judgement = JudgementInput & { readonly id: string };

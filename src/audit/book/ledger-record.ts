import type { ClaimInput } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { JudgementInput } from '../../model/judgement.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { Source } from '../../model/source.ts';

/** A record as a line of a JSONL ledger holds it. Claims and judgements may lack an id. */
export type LedgerRecord =
  | ({ readonly type: 'entity' } & Entity)
  | ({ readonly type: 'source' } & Source)
  | ({ readonly type: 'predicate' } & Predicate)
  | ({ readonly type: 'claim' } & ClaimInput)
  | ({ readonly type: 'judgement' } & JudgementInput);

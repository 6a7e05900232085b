import type { ClaimInput } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { JudgementInput } from '../model/judgement.ts';
import type { Predicate } from '../model/predicate.ts';
import type { Source } from '../model/source.ts';
import { type Door, openDoor, openReport, type Report } from './door.ts';

/** Records of one type as they came, each with its index in the document or its line. */
export interface Shelf<R> {
  readonly records: R[];
  readonly places: number[];
}

/** What has come in so far. Local to one parse, which is why it may be written to. */
export interface Intake {
  readonly door: Door;
  readonly report: Report;
  /** Whether places are lines. */
  readonly hasLines: boolean;
  header: Readonly<Record<string, unknown>> | undefined;
  readonly entities: Shelf<Entity>;
  readonly sources: Shelf<Source>;
  readonly predicates: Shelf<Predicate>;
  readonly claims: Shelf<ClaimInput>;
  readonly judgements: Shelf<JudgementInput>;
}

export function openIntake(hasLines: boolean, file: string | undefined): Intake {
  return {
    door: openDoor(),
    report: openReport(file),
    hasLines,
    header: undefined,
    entities: { records: [], places: [] },
    sources: { records: [], places: [] },
    predicates: { records: [], places: [] },
    claims: { records: [], places: [] },
    judgements: { records: [], places: [] },
  };
}

import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Audit } from '../../src/model/audit.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { JudgementInput } from '../../src/model/judgement.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import type { Source } from '../../src/model/source.ts';
import type { Time, Value } from '../../src/model/value.ts';
import type {
  auditSchema,
  claimSchema,
  entitySchema,
  judgementSchema,
  ledgerSchema,
  predicateSchema,
  sourceSchema,
  timeSchema,
  valueSchema,
} from '../../src/schema/index.ts';

/** The same type with intersections written out, branch by branch and all the way down: equality sees through nothing. */
type Plain<T> = T extends readonly unknown[] | object ? { [K in keyof T]: Plain<T[K]> } : T;

describe('the schemas', () => {
  it('have exactly the types of the documented interfaces', () => {
    expectTypeOf<Plain<z.input<typeof timeSchema>>>().toEqualTypeOf<Plain<Time>>();
    expectTypeOf<Plain<z.output<typeof timeSchema>>>().toEqualTypeOf<Plain<Time>>();
    expectTypeOf<Plain<z.input<typeof valueSchema>>>().toEqualTypeOf<Plain<Value>>();
    expectTypeOf<Plain<z.output<typeof valueSchema>>>().toEqualTypeOf<Plain<Value>>();
    expectTypeOf<Plain<z.input<typeof entitySchema>>>().toEqualTypeOf<Plain<Entity>>();
    expectTypeOf<Plain<z.output<typeof entitySchema>>>().toEqualTypeOf<Plain<Entity>>();
    expectTypeOf<Plain<z.input<typeof sourceSchema>>>().toEqualTypeOf<Plain<Source>>();
    expectTypeOf<Plain<z.output<typeof sourceSchema>>>().toEqualTypeOf<Plain<Source>>();
    expectTypeOf<Plain<z.input<typeof predicateSchema>>>().toEqualTypeOf<Plain<Predicate>>();
    expectTypeOf<Plain<z.output<typeof predicateSchema>>>().toEqualTypeOf<Plain<Predicate>>();
    expectTypeOf<Plain<z.input<typeof claimSchema>>>().toEqualTypeOf<Plain<ClaimInput>>();
    expectTypeOf<Plain<z.output<typeof claimSchema>>>().toEqualTypeOf<Plain<ClaimInput>>();
    expectTypeOf<Plain<z.input<typeof judgementSchema>>>().toEqualTypeOf<Plain<JudgementInput>>();
    expectTypeOf<Plain<z.output<typeof judgementSchema>>>().toEqualTypeOf<Plain<JudgementInput>>();
    expectTypeOf<Plain<z.input<typeof ledgerSchema>>>().toEqualTypeOf<Plain<LedgerInput>>();
    expectTypeOf<Plain<z.output<typeof ledgerSchema>>>().toEqualTypeOf<Plain<LedgerInput>>();
    expectTypeOf<Plain<z.input<typeof auditSchema>>>().toEqualTypeOf<Plain<Audit>>();
    expectTypeOf<Plain<z.output<typeof auditSchema>>>().toEqualTypeOf<Plain<Audit>>();
  });

  it('are compared by a test that sees a missing, an extra, a loosened and a writable key', () => {
    type Sample = { readonly id: string; readonly name?: string };
    expectTypeOf<Plain<{ readonly id: string }>>().not.toEqualTypeOf<Plain<Sample>>();
    expectTypeOf<Plain<Sample & { readonly kind?: string }>>().not.toEqualTypeOf<Plain<Sample>>();
    expectTypeOf<Plain<{ readonly id: string; readonly name?: string | undefined }>>().not.toEqualTypeOf<
      Plain<Sample>
    >();
    expectTypeOf<Plain<{ id: string; readonly name?: string }>>().not.toEqualTypeOf<Plain<Sample>>();
  });
});

import { expect } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import type { Value } from '../../src/model/value.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { told } from './story.ts';

/** [subject, predicate, value, the rest]: claims a, b, c … by as many sources. */
export type Line = readonly [subject: string, predicate: string, value: Value, more?: Partial<ClaimInput>];

/** A ledger of lines. */
export function ledgerOf(predicates: readonly Predicate[], lines: readonly Line[], more: LedgerInput = {}) {
  const claims = lines.map(([subject, predicate, value, rest], index): ClaimInput => {
    const id = index < 26 ? String.fromCharCode(97 + index) : `claim-${index}`;
    return { id, source: `source-${id}`, subject, predicate, value, ...rest };
  });
  return parseLedger({ ...more, predicates, claims });
}

/** Every finding as "outcome, kind: claims". */
export function found(
  predicates: readonly Predicate[],
  lines: readonly Line[],
  more: LedgerInput = {},
): readonly string[] {
  return findContradictions(ledgerOf(predicates, lines, more)).map(
    ({ outcome, kind, claims }) => `${outcome}, ${kind}: ${claims.join(' ')}`,
  );
}

/** What the first two are to each other, asked from both sides. */
export function related(predicates: readonly Predicate[], lines: readonly Line[], more: LedgerInput = {}): string {
  const ledger = ledgerOf(predicates, lines, more);
  const relation = relate(ledger, 'a', 'b');
  expect(relate(ledger, 'b', 'a')).toEqual(relation);
  return told(relation);
}

export const likely = { likelihood: 'likely' } as const;
export const possible = { likelihood: 'possible' } as const;
export const denies = { stance: 'denies' } as const;
export const monday = { asOf: '2020-11-02' } as const;
export const tuesday = { asOf: '2020-11-03' } as const;

import type { Change, Predicate, ValueKind } from '../model/predicate.ts';

/** A predicate with its defaults filled in: an undeclared one is many-valued and fixed. */
export interface PredicateMeaning {
  readonly id: string;
  readonly declared: boolean;
  /** Undefined: inferred from each value. */
  readonly kind: ValueKind | undefined;
  readonly single: boolean;
  readonly change: Change;
  readonly unit: string | undefined;
  readonly tolerance: number;
  readonly separators: readonly string[];
  /** Kilometres an hour that a subject makes at most. */
  readonly topSpeed: number;
  /** Such a speed is declared, so its values say where one body is, one after the other. */
  readonly hasTopSpeed: boolean;
}

/** An airliner cruises at Mach 0.85, some 900 km/h, and gains 100 in a strong tailwind. */
const AIRLINER = 1000;

/** What a declared or undeclared predicate means for comparing its values. */
export function predicateMeaning(id: string, declared: Predicate | undefined): PredicateMeaning {
  return {
    id,
    declared: declared !== undefined,
    kind: declared?.value ?? (declared?.unit === undefined ? undefined : 'quantity'),
    single: isSingle(declared),
    change: declared?.change ?? 'fixed',
    unit: declared?.unit,
    tolerance: declared?.tolerance ?? 0,
    separators: declared?.separators ?? [],
    topSpeed: declared?.topSpeed ?? AIRLINER,
    hasTopSpeed: declared?.topSpeed !== undefined,
  };
}

function isSingle(declared: Predicate | undefined): boolean {
  const cardinality = declared?.cardinality;
  if (typeof cardinality === 'object') return cardinality.max === 1;
  return cardinality === 'single';
}

import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Value } from '../model/value.ts';
import type { CanonicalValue } from './canonical-value.ts';
import { canonicaliseValue } from './canonicalise-value.ts';
import type { PredicateMeaning } from './predicate-meaning.ts';

interface Interned {
  readonly value: number;
  readonly negated: boolean;
}

/** Gives small integers to values, apart for each predicate: the same words may mean different things under two. */
export function valueInterner(ledger: Ledger, ids: CanonicalIds) {
  const entities = new Set(ledger.entities.map((entity) => entity.id));
  const context = { isEntity: (id: string) => entities.has(id), canonicalEntity: ids.entity };
  const byPredicate: Map<Value, Interned>[] = [];
  const byIdentity: Map<string, number>[] = [];
  const list: CanonicalValue[] = [];

  /** Different spellings of one value, such as 22 and { exactly: 22 }, share an index. */
  const add = (written: Value, meaning: PredicateMeaning, predicate: number): Interned => {
    const { value, negated } = canonicaliseValue(written, meaning, context);
    byIdentity[predicate] ??= new Map();
    const identities = byIdentity[predicate];
    const identity = valueIdentity(value);
    let index = identities.get(identity);
    if (index === undefined) {
      index = list.length;
      identities.set(identity, index);
      list.push(value);
    }
    return { value: index, negated };
  };

  return {
    list,
    indexOf: (written: Value, meaning: PredicateMeaning, predicate: number): Interned => {
      byPredicate[predicate] ??= new Map();
      const known = byPredicate[predicate];
      const key = typeof written === 'object' ? spelling(written) : written;
      const found = known.get(key);
      if (found !== undefined) return found;
      const interned = add(written, meaning, predicate);
      known.set(key, interned);
      return interned;
    },
  };
}

/** A key for a form. Most hold one number, which is put into words without JSON. */
function spelling(written: Exclude<Value, string | number | boolean>): string {
  if ('unit' in written) return `\u0000${JSON.stringify(written)}`;
  if ('atLeast' in written) return `\u0000>=${written.atLeast}`;
  if ('exactly' in written) return `\u0000=${written.exactly}`;
  if ('about' in written) return `\u0000~${written.about}`;
  return `\u0000${JSON.stringify(written)}`;
}

/** The parts that make two values the same, whatever their spelling. JSON has no infinity, so open ends are spelled out. */
function valueIdentity(value: CanonicalValue): string {
  const { written: _spelling, ...parts } = value;
  return JSON.stringify(parts, (_key, part) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
}

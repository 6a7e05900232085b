import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Ledger } from '../model/ledger.ts';
import { sameJson } from '../model/same-json.ts';
import type { Value } from '../model/value.ts';
import type { CanonicalValue, NumberRange } from './canonical-value.ts';
import { canonicaliseValue } from './canonicalise-value.ts';
import { entityNames } from './entity-names.ts';
import type { PredicateMeaning } from './predicate-meaning.ts';

interface Interned {
  readonly value: number;
  readonly negated: boolean;
}

/** Spellings seen under one predicate. Forms that hold one number are known by it, without putting them into words. */
interface KnownValues {
  readonly plain: Map<string | number | boolean, Interned>;
  readonly atLeast: Map<number, Interned>;
  readonly exactly: Map<number, Interned>;
  readonly about: Map<number, Interned>;
}

/** Gives small integers to values, apart for each predicate: the same words may mean different things under two. */
export function valueInterner(ledger: Ledger, ids: CanonicalIds) {
  const context = { isEntity: entityNames(ledger), canonicalEntity: ids.entity };
  const byPredicate: KnownValues[] = [];
  const byIdentity: Map<string, number>[] = [];
  const list: CanonicalValue[] = [];
  const spelledVariously = new Set<number>();

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
    } else if (!sameJson(list[index]?.written, value.written)) {
      spelledVariously.add(index);
    }
    return { value: index, negated };
  };

  const lookUp = <K>(
    known: Map<K, Interned>,
    key: K,
    written: Value,
    meaning: PredicateMeaning,
    predicate: number,
  ): Interned => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const interned = add(written, meaning, predicate);
    known.set(key, interned);
    return interned;
  };

  return {
    list,
    /** Values of which more than one spelling was seen: those in the list have the first. */
    spelledVariously,
    /** How a reader should see a value, as it is spelt here. */
    spellingOf: (written: Value, meaning: PredicateMeaning): Value =>
      canonicaliseValue(written, meaning, context).value.written,
    indexOf: (written: Value, meaning: PredicateMeaning, predicate: number): Interned => {
      byPredicate[predicate] ??= { plain: new Map(), atLeast: new Map(), exactly: new Map(), about: new Map() };
      const known = byPredicate[predicate];
      if (typeof written !== 'object') return lookUp(known.plain, written, written, meaning, predicate);
      if (!('unit' in written)) {
        if ('atLeast' in written) return lookUp(known.atLeast, written.atLeast, written, meaning, predicate);
        if ('exactly' in written) return lookUp(known.exactly, written.exactly, written, meaning, predicate);
        if ('about' in written) return lookUp(known.about, written.about, written, meaning, predicate);
      }
      return lookUp(known.plain, `\u0000${JSON.stringify(written)}`, written, meaning, predicate);
    },
  };
}

const spelledOut = (_key: string, part: unknown): unknown =>
  typeof part === 'number' && !Number.isFinite(part) ? String(part) : part;

/** The parts that make two values the same, whatever their spelling. JSON has no infinity, so open ends are spelled out. */
function valueIdentity(value: CanonicalValue): string {
  if (value.type === 'number') {
    const own = value.ownUnit === undefined ? '' : ` ${value.ownUnit.scale} ${rangeIdentity(value.ownUnit.range)}`;
    return `number ${value.ranges.map(rangeIdentity).join(' ')} ${value.unit}${own}`;
  }
  const { written: _spelling, ...parts } = value;
  // What holds no numbers is put into words without looking for them.
  return value.type === 'time' ? JSON.stringify(parts, spelledOut) : JSON.stringify(parts);
}

function rangeIdentity({ low, high, lowOpen, highOpen, softLow, softHigh }: NumberRange): string {
  return `${low},${high},${lowOpen},${highOpen},${softLow},${softHigh}`;
}

import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { parentOf } from '../model/derivation.ts';
import { isExtensionKey } from '../model/extension-key.ts';
import { inKeyOrder } from '../model/key-order.ts';
import type { Derivation } from '../model/source.ts';
import { uniteRecords } from '../model/unite-records.ts';
import { contentKeys, valuesAt } from './differing-keys.ts';

/** Lists in which more of the same is no disagreement. */
const OPEN_LISTS: ReadonlySet<string> = new Set(['aliases', 'partOf', 'stakes', 'contraryTo', 'implies']);

export interface Agreement<R> {
  readonly record: R;
  /** The keys on which the definitions contradict each other: the record leaves them out. */
  readonly disputed: readonly string[];
}

/**
 * What several definitions of one id say together. A definition that says less contradicts nobody: two ledgers that both
 * speak of `afp`, one with a name and one without, mean the same AFP, and to take them for two would count its echoes
 * twice. Where definitions contradict each other the key is left out, except for `derivedFrom`: there all the parents
 * stay, without shares, which is the reading that counts the fewest independent sources.
 */
export function agreeDefinitions<R extends { readonly id: string }>(definitions: readonly R[]): Agreement<R> {
  const agreed: [string, unknown][] = [];
  const disputed: string[] = [];
  for (const key of contentKeys(definitions).filter((name) => name !== 'note')) {
    const values = valuesAt(definitions, key);
    if (values.length === 1 || OPEN_LISTS.has(key)) agreed.push([key, values.length === 1 ? values[0] : union(values)]);
    else disputed.push(key);
    if (key === 'derivedFrom' && values.length > 1) agreed.push([key, parentsIn(values)]);
  }
  const isCrossed = hasCrossedLimits(Object.fromEntries(agreed));
  const kept = isCrossed ? agreed.filter(([key]) => key !== 'min' && key !== 'max') : agreed;
  const { id } = definitions[0] as R;
  const bare = definitions.map((definition) => ({ ...remarksOf(definition), id, ...Object.fromEntries(kept) }));
  return {
    record: inKeyOrder(uniteRecords(bare)) as R,
    disputed: isCrossed ? [...disputed, 'max', 'min'].sort(byCodeUnit) : disputed,
  };
}

/** One ledger's minimum may lie above the other's maximum. */
function hasCrossedLimits({ min, max }: { readonly min?: unknown; readonly max?: unknown }): boolean {
  return typeof min === 'number' && typeof max === 'number' && min > max;
}

/** Notes and `x-` keys, which are united whatever else the definitions say. */
function remarksOf(definition: object): object {
  return Object.fromEntries(Object.entries(definition).filter(([key]) => key === 'note' || isExtensionKey(key)));
}

function union(lists: readonly unknown[]): unknown[] {
  const items = new Map(lists.flat().map((item) => [canonicalJson(item), item]));
  return [...items].sort(([a], [b]) => byCodeUnit(a, b)).map(([, item]) => item);
}

function parentsIn(lists: readonly unknown[]): string[] {
  const parents = (lists as (readonly Derivation[])[]).flat();
  return [...new Set(parents.map(parentOf))].sort(byCodeUnit);
}

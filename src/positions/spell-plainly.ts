import { isExtensionKey } from '../model/extension-key.ts';
import type { Value } from '../model/value.ts';

/**
 * A value without what its author added for himself (`x-…`) and with its unit last, so that what is shown of it does not
 * depend on the order in which its keys were written. The value itself where there is nothing to settle.
 */
export function spellPlainly(written: Value): Value {
  if (typeof written !== 'object') return written;
  const keys = Object.keys(written);
  if (keys.length === 1 || (keys.length === 2 && keys[1] === 'unit')) return written;
  const entries = Object.entries(written).filter(([key]) => !isExtensionKey(key));
  // Apart from the unit there is one key, which names the form.
  return Object.fromEntries(
    entries.sort(([a], [b]) => Number(a === 'unit') - Number(b === 'unit')),
  ) as unknown as Value;
}

/** Unicode normalisation form C keeps every text without characters from U+0300 on as it is, so most text needs no look. */
const MAY_CHANGE = /[\u0300-\uffff]/;

/** Whether normalisation to NFC could change the text. */
export function mayNeedNfc(text: string): boolean {
  return MAY_CHANGE.test(text);
}

/**
 * A JSON value with every string and key in it normalised to NFC, keys that `skip` names apart. Copies on write: where
 * nothing changes, the value itself comes back.
 */
export function inNfc<T>(value: T, skip: (key: string) => boolean = () => false): T {
  return normalise(value, skip) as T;
}

function normalise(value: unknown, skip: (key: string) => boolean): unknown {
  if (typeof value === 'string') return mayNeedNfc(value) ? value.normalize('NFC') : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item, skip));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let changed = false;
  const members = Object.entries(value).map(([key, item]): [string, unknown] => {
    if (skip(key)) return [key, item];
    const member: [string, unknown] = [normalise(key, skip) as string, normalise(item, skip)];
    changed ||= member[0] !== key || member[1] !== item;
    return member;
  });
  return changed ? Object.fromEntries(members) : value;
}

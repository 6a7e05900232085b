/** Order by UTF-16 code unit: the same on every machine and in every locale, and what RFC 8785 sorts keys by. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Identified {
  readonly id: string;
}

/** Records by id. The array itself comes back where it is already in order, so that sorted input costs one pass. */
export function sortById<R extends Identified>(records: readonly R[]): readonly R[] {
  for (let index = 1; index < records.length; index++) {
    if ((records[index - 1] as R).id > (records[index] as R).id) {
      return [...records].sort((a, b) => byCodeUnit(a.id, b.id));
    }
  }
  return records;
}

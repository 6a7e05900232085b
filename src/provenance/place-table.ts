import type { RootNumbers } from './source-origins.ts';

/**
 * A table by the numbers of speakers, long enough for all that were numbered so far. It is scratch: whoever asks for it
 * reads only what it has just written, and nobody clears it.
 */
export function placeTable({ lastIndex }: Pick<RootNumbers, 'lastIndex'>): () => Int32Array {
  let table = new Int32Array(0);
  return () => {
    if (table.length <= lastIndex()) table = new Int32Array(2 * (lastIndex() + 1));
    return table;
  };
}

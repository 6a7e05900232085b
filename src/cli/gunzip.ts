import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The first two bytes of a gzip member (RFC 1952 §2.3.1). No UTF-8 text begins with them: 8b continues nothing. */
const MAGIC = [0x1f, 0x8b] as const;

/** Inflated at once. */
const PIECE_BYTES = 2 ** 18;

/** Bytes as they are, or inflated where they are gzip, whatever the file is called. */
export async function* inflated(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const given = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < MAGIC.length) {
    const next = await given.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const all = chain(head, given);
  const start = head.flatMap((piece) => [...piece.subarray(0, MAGIC.length)]);
  if (MAGIC.some((byte, index) => start[index] !== byte)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  // An error of either stream destroys the other; it is thrown where the bytes are read.
  pipeline(Readable.from(all), gunzip, () => {});
  yield* gunzip;
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Pieces of this many UTF-16 units go out together: a system call costs more than joining them. */
const CHUNK = 2 ** 16;

/** Small pieces of text joined into larger ones. A text that is one piece stays one. */
export function* chunks(text: string | Iterable<string>): Generator<string, void, undefined> {
  if (typeof text === 'string') {
    yield text;
    return;
  }
  let held: string[] = [];
  let length = 0;
  for (const piece of text) {
    held.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}

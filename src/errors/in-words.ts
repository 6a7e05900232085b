/** Enough of a text for a message. */
export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** What came, for a message. Objects are named by kind: they may be large, circular, or have no words of their own. */
export function inWords(received: unknown): string {
  if (typeof received === 'string') return JSON.stringify(shorten(received));
  if (Array.isArray(received)) return `a list of ${received.length}`;
  return typeof received === 'object' && received !== null ? 'an object' : shorten(String(received));
}

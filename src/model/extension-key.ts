/** Keys that begin with `x-` are the user's own: they pass untouched and are no part of a record's content. */
export function isExtensionKey(key: string): boolean {
  return key.charCodeAt(0) === 120 && key.charCodeAt(1) === 45;
}

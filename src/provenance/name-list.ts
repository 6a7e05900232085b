/** More names than this make no sentence. */
const NAMES_SHOWN = 5;

/** "A", "A and B", "A, B and C"; a long list ends with "and 7 more". Names that hold commas stand between semicolons. */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  const shown = names.length > NAMES_SHOWN ? names.slice(0, NAMES_SHOWN - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const [comma, and] = parts.some((part) => part.includes(',')) ? ['; ', '; and '] : [', ', ' and '];
  return `${parts.slice(0, -1).join(comma)}${and}${parts.at(-1)}`;
}

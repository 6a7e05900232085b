/** More names than this make no sentence. */
const NAMES_SHOWN = 5;

/** "A", "A and B", "A, B and C"; a long list ends with "and 7 more". Names that hold commas stand between semicolons. */
export function nameList(names: readonly string[]): string {
  const { length } = names;
  if (length < 2) return names[0] ?? '';
  const shown = length > NAMES_SHOWN ? NAMES_SHOWN - 1 : length;
  let hasComma = false;
  for (let place = 0; place < shown; place += 1) hasComma ||= (names[place] as string).includes(',');
  const comma = hasComma ? '; ' : ', ';
  const named = shown === length ? length - 1 : shown;
  let list = names[0] as string;
  for (let place = 1; place < named; place += 1) list += `${comma}${names[place]}`;
  return `${list}${hasComma ? '; and ' : ' and '}${shown === length ? names[named] : `${length - shown} more`}`;
}

import { nearestWord } from './nearest-word.ts';

/** `did you mean …?` where one of the words is a few typing slips away, in whatever case it was written. */
export function nearestHint(value: unknown, words: Iterable<string>): string | undefined {
  if (typeof value !== 'string') return undefined;
  const byLowerCase = new Map([...words].map((word): [string, string] => [word.toLowerCase(), word]));
  const nearest = nearestWord(value.toLowerCase(), byLowerCase.keys());
  return nearest === undefined ? undefined : `did you mean '${byLowerCase.get(nearest)}'?`;
}

import { singular } from '../clause.ts';
import { PERSON_ENDING, PERSONS, THINGS } from '../english/persons.ts';
import type { Parsed } from '../stack.ts';
import { wordsOf } from '../words-of.ts';

const PEOPLE: ReadonlySet<string> = new Set(wordsOf(PERSONS));
const NO_PERSON: ReadonlySet<string> = new Set(wordsOf(THINGS));

/** Whether a phrase names people by its noun: "the envoy", "two residents of the port". */
export function isPerson(lexicon: Parsed['lexicon'], text: string): boolean {
  const [name = ''] = text.toLowerCase().split(/,|\s(?:of|for|from|in|at|on|with|who|close|familiar)\s/);
  const noun = singular(name.trim().split(/\s+/).at(-1) ?? '');
  if (NO_PERSON.has(noun)) return false;
  return PEOPLE.has(noun) || PERSON_ENDING.test(noun) || lexicon.unnamed.has(noun);
}

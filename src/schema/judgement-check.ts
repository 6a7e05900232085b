import { JUDGED_RECORDS, type JudgementInput } from '../model/judgement.ts';
import { type Check, type Door, refuse } from './door.ts';
import { isPlainObject } from './extension-check.ts';
import { id, list, oneOfWords, text, time } from './plain-checks.ts';
import { record } from './record-check.ts';

const PAIR_KINDS = ['same', 'different', 'unsure'];
const SINGLE_KINDS = ['undo', 'retract'];

const ids = list(id);
const pairOfIds: Check = (given, door) =>
  Array.isArray(given) && given.length === 2 ? ids(given, door) : refuse(door, 'a pair of ids', given);

const said = { id, by: text, at: time, why: text };
const kind = oneOfWords([...PAIR_KINDS, ...SINGLE_KINDS]);

const ofPair = record({
  name: 'a judgement',
  required: { kind, of: pairOfIds },
  optional: { ...said, about: oneOfWords(JUDGED_RECORDS) },
});

const ofOne = record({ name: 'a judgement', required: { kind, of: id }, optional: said });

/** Whether this is a judgement as people write it. */
export function isJudgementInput(given: unknown, door: Door): given is JudgementInput {
  return isPlainObject(given) && SINGLE_KINDS.some((single) => single === given['kind'])
    ? ofOne(given, door)
    : ofPair(given, door);
}

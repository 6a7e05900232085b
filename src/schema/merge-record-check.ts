import { RECORD_TYPES } from '../model/ledger.ts';
import { isClaimInput } from './claim-check.ts';
import { type Check, DEPTH_OF_RECORDS, within } from './door.ts';
import { isEntity } from './entity-check.ts';
import { isPlainObject } from './extension-check.ts';
import { isJudgementInput } from './judgement-check.ts';
import { id, list, oneOfWords, text } from './plain-checks.ts';
import { isPredicate } from './predicate-check.ts';
import { record } from './record-check.ts';
import { isSource } from './source-check.ts';

const conflict = record({
  name: 'a conflict of a merge',
  required: {
    type: oneOfWords(RECORD_TYPES.filter((type) => type !== 'ledger')),
    id,
    differs: list(text),
    kept: list(id),
  },
});

const part = record({
  name: 'a part of a merged ledger',
  required: {
    entities: references(isEntity),
    sources: references(isSource),
    predicates: references(isPredicate),
    claims: references(isClaimInput),
    judgements: references(isJudgementInput),
  },
  optional: { title: text, description: text },
});

/** What `mergeLedgers` leaves in a ledger, so that `unmergeLedgers` may rely on it. */
export const isMergeRecord: Check = record({
  name: 'what a merge left (the key x-merge is taken)',
  required: { conflicts: list(conflict), parts: list(atDepth(0, part), 2) },
});

/** Records by id or in full, and in full they have one: the merge read them from a ledger. */
function references(isRecord: Check): Check {
  const inFull = atDepth(DEPTH_OF_RECORDS, isRecord);
  return list((given, door) =>
    typeof given === 'string' ? id(given, door) : inFull(given, door) && named(given, door),
  );
}

const named: Check = (given, door) => isPlainObject(given) && within(door, 'id', id, given['id']);

/** What was once a ledger may be nested as deep as it was allowed to be then. */
function atDepth(depth: number, check: Check): Check {
  return (given, door) => {
    const around = door.depth;
    door.depth = depth;
    const passed = check(given, door);
    door.depth = around;
    return passed;
  };
}

import { nearestHint } from '../errors/nearest-hint.ts';
import { isExtensionKey } from '../model/extension-key.ts';
import { RECORD_TYPES, type RecordType } from '../model/ledger.ts';
import { inNfc } from '../model/nfc.ts';
import { isClaimInput } from './claim-check.ts';
import { addIssue, DEPTH_OF_RECORDS, type Door, type Report } from './door.ts';
import { isEntity } from './entity-check.ts';
import type { Intake, Shelf } from './intake.ts';
import { isJudgementInput } from './judgement-check.ts';
import { isPredicate } from './predicate-check.ts';
import { showValue } from './show-value.ts';
import { isSource } from './source-check.ts';

/** The fields in which ids, references and compared words stand: they enter in NFC, all others as written. */
const COMPARED = {
  entity: ['id', 'aliases', 'partOf'],
  source: ['id', 'entity', 'derivedFrom', 'owner', 'stakes'],
  predicate: [
    'id',
    'aliases',
    'allowed',
    'separators',
    'inverse',
    'contraryTo',
    'implies',
    'excludes',
    'before',
    'partsOf',
    'difference',
  ],
  claim: [
    'id',
    'source',
    'attributedTo',
    'subject',
    'predicate',
    'value',
    'scope',
    'condition',
    'supersedes',
    'basedOn',
  ],
  judgement: ['id', 'of'],
} as const;

type Guard<R> = (given: unknown, door: Door) => given is R;

/** Takes one record in, or writes down what is wrong with it. `place` is its index or its line. */
export function admitRecord(type: Exclude<RecordType, 'ledger'>, record: unknown, place: number, intake: Intake): void {
  switch (type) {
    case 'entity':
      admit(record, isEntity, COMPARED.entity, intake.entities, place, intake);
      break;
    case 'source':
      admit(record, isSource, COMPARED.source, intake.sources, place, intake);
      break;
    case 'predicate':
      admit(record, isPredicate, COMPARED.predicate, intake.predicates, place, intake);
      break;
    case 'claim':
      admit(record, isClaimInput, COMPARED.claim, intake.claims, place, intake);
      break;
    case 'judgement':
      admit(record, isJudgementInput, COMPARED.judgement, intake.judgements, place, intake);
      break;
  }
}

function admit<R extends object>(
  record: unknown,
  isRecord: Guard<R>,
  compared: readonly string[],
  shelf: Shelf<R>,
  place: number,
  { door, report }: Intake,
): void {
  door.wide = false;
  if (!passes(record, isRecord, DEPTH_OF_RECORDS, door, report)) return;
  shelf.records.push(door.wide ? inComparedForm(record, compared) : record);
  shelf.places.push(place);
}

/** Asks for yes or no first, and for the reasons only after a no. */
export function passes<R>(given: unknown, guard: Guard<R>, depth: number, door: Door, report: Report): given is R {
  door.depth = depth;
  if (guard(given, door)) return true;
  door.depth = depth;
  door.report = report;
  guard(given, door);
  door.report = undefined;
  return false;
}

/** The type that a record on a line names, or undefined with the problem written down. */
export function recordType(type: unknown, report: Report): RecordType | undefined {
  const known = RECORD_TYPES.find((name) => name === type);
  if (known === undefined) {
    report.path.push('type');
    const expected = `one of ${RECORD_TYPES.map((name) => `'${name}'`).join(', ')}`;
    addIssue(report, { expected, received: showValue(type), hint: nearestHint(type, RECORD_TYPES) });
    report.path.pop();
  }
  return known;
}

function inComparedForm<R extends object>(record: R, compared: readonly string[]): R {
  const changes: [string, unknown][] = [];
  for (const key of compared) {
    const written: unknown = Reflect.get(record, key);
    const normal = inNfc(written, isExtensionKey);
    if (normal !== written) changes.push([key, normal]);
  }
  return changes.length === 0 ? record : { ...record, ...Object.fromEntries(changes) };
}

import type { RecordType } from '../model/ledger.ts';
import { MERGE_KEY } from '../model/merged-ledger.ts';
import { admitRecord, passes } from './admit-record.ts';
import { addIssue, type Check, type Door, refuse } from './door.ts';
import { isPlainObject } from './extension-check.ts';
import type { Intake } from './intake.ts';
import { isMergeRecord } from './merge-record-check.ts';
import { isPlainList, text, version } from './plain-checks.ts';
import { record } from './record-check.ts';
import { showValue } from './show-value.ts';

/** The lists of a document and the type of their records. */
const LISTS = [
  ['entities', 'entity'],
  ['sources', 'source'],
  ['predicates', 'predicate'],
  ['claims', 'claim'],
  ['judgements', 'judgement'],
] as const satisfies readonly (readonly [string, RecordType])[];

const anyList: Check = (given, door) => isPlainList(given) || refuse(door, 'a list', given);

const headerFields = { corroborate: version, title: text, description: text, [MERGE_KEY]: isMergeRecord };
const header = record({ name: 'the header of a ledger', optional: headerFields });
const outline = record({
  name: 'a ledger',
  optional: { ...headerFields, ...Object.fromEntries(LISTS.map(([name]) => [name, anyList])) },
});

type Members = Readonly<Record<string, unknown>>;

/** Whether this is the header of a JSONL ledger, `type` apart. */
export function isHeader(given: unknown, door: Door): given is Members {
  return header(given, door);
}

function isOutline(given: unknown, door: Door): given is Members {
  return outline(given, door);
}

/** Takes a whole document in, or writes down what is wrong with it. */
export function admitDocument(document: unknown, intake: Intake): void {
  const { door, report } = intake;
  if (!isPlainObject(document)) {
    const expected = 'a ledger: an object with lists of claims, sources, …';
    addIssue(report, { expected, received: showValue(document), hint: hintFor(document) });
    return;
  }
  if (isAudit(document)) {
    const hint = "an audit is read by 'corroborate compare'; give the ledger that it was made of";
    addIssue(report, { expected: 'a ledger', received: 'the JSON of an audit', hint });
    return;
  }
  passes(document, isOutline, 0, door, report);
  intake.header = document;
  for (const [name, type] of LISTS) {
    const records: unknown = document[name];
    if (!isPlainList(records)) continue;
    report.path.push(name, 0);
    for (let index = 0; index < records.length; index++) {
      report.path[1] = index;
      admitRecord(type, records[index], index, intake);
    }
    report.path.length = 0;
  }
}

/** No ledger has these keys: whoever wrote them mistook one file for another, which one sentence tells better than six. */
function isAudit(document: Members): boolean {
  return Object.hasOwn(document, 'audit') && Object.hasOwn(document, 'questions');
}

function hintFor(document: unknown): string | undefined {
  if (Array.isArray(document)) return 'put the claims under the key "claims"';
  return ArrayBuffer.isView(document) || document instanceof ArrayBuffer ? 'decode the bytes first' : undefined;
}

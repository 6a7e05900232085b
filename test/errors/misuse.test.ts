import * as api from 'corroborate';
import { toJsonSchema } from 'corroborate/schema';
import { describe, expect, it } from 'vitest';

const about = { subject: 'bridge', predicate: 'closed' };
const ledger = api.defineLedger({
  claims: [
    { ...about, id: 'gazette-closed', source: 'gazette', value: true },
    { ...about, id: 'radio-open', source: 'radio', value: false },
  ],
});
const audited = api.audit(ledger);

/** Plain JavaScript has no types that would catch these. */
const untyped = (value: unknown): never => value as never;

const MISUSES: readonly (readonly [what: string, call: () => unknown, message: string])[] = [
  [
    'a number for a text',
    () => api.parseLedgerText(untyped(5)),
    'expected a ledger: a JSON document, or JSONL with one record a line, received 5 (decode bytes first; parseLedger takes a document)',
  ],
  [
    'a misspelt claim id',
    () => api.relate(ledger, 'gazette-closed', 'radio-opn'),
    "expected the id of a claim in the ledger, received 'radio-opn' (did you mean 'radio-open'?)",
  ],
  [
    'a misspelt claim id to count',
    () => api.independence(ledger, ['radio-opne']),
    "claimIds: expected the id of a claim in the ledger, received 'radio-opne' (did you mean 'radio-open'?)",
  ],
  [
    'one id for a list of them',
    () => api.independence(ledger, untyped('radio-open')),
    'claimIds: expected a list of claim ids, received "radio-open"',
  ],
  [
    'a misspelt source to leave out',
    () => api.audit(ledger, { without: ['gazete'] }),
    "without: expected a source of the ledger, received 'gazete' (did you mean 'gazette'?)",
  ],
  [
    'a number of sources to leave out',
    () => api.audit(ledger, { without: untyped(2) }),
    'without: expected an id or a list of ids, received 2',
  ],
  [
    'a misspelt subject of a question',
    () => api.explain(ledger, 'brigde/closed'),
    "expected a question on which there are claims, received 'brigde/closed' (did you mean 'bridge/closed'?)",
  ],
  ['null for options', () => api.findContradictions(ledger, untyped(null)), 'expected options, received null'],
  ['nothing to suppose', () => api.whatIf(ledger, untyped(undefined)), 'expected options, received undefined'],
  [
    'a misspelt claim to take back',
    () => api.whatIf(ledger, { retract: 'radio-opens' }),
    "retract: expected the id of a claim in the ledger, received 'radio-opens' (did you mean 'radio-open'?)",
  ],
  [
    'ledgers to compare as audits',
    () => api.compareAudits(untyped(ledger), untyped(ledger)),
    'before.questions: expected a list, as in what audit() makes, received undefined',
  ],
  [
    'a ledger to render',
    () => api.renderText(untyped(ledger)),
    'audit.questions: expected a list, as in what audit() makes, received undefined',
  ],
  [
    'nothing to render',
    () => api.renderJUnit(untyped(undefined)),
    'audit: expected an audit, as audit() makes one, received undefined',
  ],
  [
    'a misspelt option of a report',
    () => api.renderText(audited, untyped({ widht: 60 })),
    "widht: expected one of width, color, ledger, limit, received 'widht'",
  ],
  ['no ledger to lint', () => api.lintLedger(untyped({})), 'claims: expected a list, received undefined'],
  ['no ledger to write', () => api.serializeLedger(untyped(5)), 'expected a ledger, received a number'],
  [
    'no ledger to write in lines',
    () => [...api.ledgerLines(untyped({}))],
    'claims: expected a list, received undefined',
  ],
  [
    'a record without its type',
    () => api.createIndex().add(untyped({ ...about, id: 'a', source: 'radio', value: true })),
    'type: expected one of entity, source, predicate, claim, judgement, received undefined',
  ],
  [
    'a record of another type',
    () => api.createIndex().add(untyped({ type: 'nonsense' })),
    'type: expected one of entity, source, predicate, claim, judgement, received "nonsense"',
  ],
  ['no record to add', () => api.createIndex().add(untyped(null)), 'expected a record, received null'],
  [
    'a record without its id',
    () => api.createIndex().add(untyped({ type: 'source' })),
    'id: expected a text, received undefined',
  ],
  [
    'a claim without its value',
    () => api.createIndex().add(untyped({ ...about, type: 'claim', source: 'radio' })),
    'value: expected a value, received undefined',
  ],
  [
    'a judgement on nothing',
    () => api.createIndex().add(untyped({ type: 'judgement', kind: 'same' })),
    'of: expected what is judged, received undefined',
  ],
  [
    'no question to explain',
    () => api.explain(ledger, untyped(undefined)),
    'expected the id of a question, or its subject and predicate, received undefined',
  ],
  [
    'no question for a history',
    () => api.history(ledger, untyped(null)),
    'expected the id of a question, or its subject and predicate, received null',
  ],
  ['null to suppose', () => api.whatIf(ledger, untyped(null)), 'expected options, received null'],
  ['no text to read', () => api.readWording(untyped(undefined)), 'text: expected a text, received undefined'],
  [
    'a misspelt option of a reading',
    () => api.readWording('It rained.', untyped({ traget: 'rained' })),
    "traget: expected one of target, convention, pack, tagger, received 'traget'",
  ],
  ['no text to search', () => api.findAttributions(untyped(7)), 'text: expected a text, received 7'],
  [
    'a rule that is none',
    () => api.findContradictions(ledger, { rules: untyped([{ id: 'mine', over: 'claim' }]) }),
    'rules[0].over: expected question, subject, ledger, received "claim"',
  ],
  [
    'an interval that ends before it starts',
    () => api.allenRelation({ start: 1, end: 2 }, { start: 5, end: 4 }),
    'b: expected a start before the end, received "5 to 4"',
  ],
  [
    'a single record for many',
    () => api.createIndex().addAll(untyped({ type: 'source', id: 'radio' })),
    'records: expected a list, received an object',
  ],
  [
    'a pack without its tables',
    () => api.readWording('It rained.', { pack: untyped({ id: 'de' }) }),
    'pack.closedClass: expected a table, received undefined (spread ENGLISH_PACK and replace what differs)',
  ],
  [
    'a misspelt option of the framework',
    () => api.ledgerFramework(ledger, untyped({ tension: true })),
    "tension: expected one of tensions, received 'tension'",
  ],
  ['no words of a claim to read', () => api.readClaimWording(untyped(null)), 'text: expected a text, received null'],
  [
    'semantics of another name',
    () => api.findExtensions({ arguments: ['a'], attacks: [] }, untyped('prefered')),
    'semantics: expected complete, preferred, stable, received "prefered"',
  ],
  [
    'a framework without attacks',
    () => api.groundedExtension(untyped({ arguments: ['a'] })),
    'attacks: expected a list, received undefined',
  ],
  [
    'relations by their long names',
    () => api.composeAllen(untyped(['before']), ['b']),
    'first[0]: expected one of b, bi, m, mi, o, oi, s, si, d, di, f, fi, eq, received "before"',
  ],
  [
    'a network without intervals',
    () => api.pathConsistency(untyped({ constraints: [] })),
    'intervals: expected a list, received undefined',
  ],
  [
    'a commitment by what is undecided',
    () => api.commitment(untyped('undecided'), null),
    "stance: expected 'affirms' or 'denies', received \"undecided\"",
  ],
  [
    'a misspelt part of an opinion',
    () => api.project(untyped({ belief: 1, disbelieve: 0, uncertainty: 0, baseRate: 0.5 })),
    'expected belief + disbelief + uncertainty = 1, these and baseRate in 0–1, received belief 1, disbelieve 0, uncertainty 0, baseRate 0.5',
  ],
  [
    'a schema of another name',
    () => toJsonSchema(untyped('claims')),
    "name: expected 'ledger' or 'audit', received \"claims\"",
  ],
];

describe('misuse is refused with where, what was expected, and what came', () => {
  it.each(MISUSES)('%s', (_, call, message) => {
    expect(call).toThrow(api.CorroborateError);
    expect(call).toThrow(message);
  });
});

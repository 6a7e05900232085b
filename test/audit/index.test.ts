import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { LedgerRecord } from '../../src/audit/book/ledger-record.ts';
import { recordsOf } from '../../src/audit/book/records-of.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import type { IndexChange } from '../../src/audit/ledger-index.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import { claimContentId } from '../../src/model/content-id.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';

const about = { subject: 'attack', predicate: 'perpetrator', value: 'iskp' };
const said = (id: string, more: Partial<ClaimInput> = {}): LedgerRecord => ({
  type: 'claim',
  source: `source-${id}`,
  ...about,
  ...more,
  id,
});
const single: LedgerRecord = { type: 'predicate', id: 'perpetrator', value: 'entity', cardinality: 'single' };
const kinds = ({ contradictions }: IndexChange) => ({
  appeared: contradictions.appeared.map(({ kind }) => kind),
  resolved: contradictions.resolved.map(({ kind }) => kind),
  altered: contradictions.altered.map(({ id }) => id),
});

describe('an index', () => {
  it('tells which finding a claim brings, that another report only adds to it, and that a retraction resolves it', () => {
    const index = createIndex();
    index.addAll([single, said('a')]);
    const brought = index.add(said('b', { value: 'taliban' }));
    expect(kinds(brought)).toEqual({ appeared: ['single-value'], resolved: [], altered: [] });
    const [finding] = brought.contradictions.appeared;
    expect(kinds(index.add(said('c')))).toEqual({ appeared: [], resolved: [], altered: [finding?.id] });
    expect(kinds(index.retract('b'))).toEqual({ appeared: [], resolved: ['single-value'], altered: [] });
    expect(kinds(index.retract('b'))).toEqual({ appeared: [], resolved: [], altered: [] });
  });

  it('touches the question of a claim and no other', () => {
    const index = createIndex();
    index.addAll([said('a'), said('b', { subject: 'raid' })]);
    expect(index.add(said('c')).questions).toEqual(['attack/perpetrator']);
  });

  it('judges again what a late definition changes', () => {
    const index = createIndex();
    index.addAll([said('a'), said('b', { value: 'taliban' })]);
    expect(kinds(index.add(single)).appeared).toEqual(['single-value']);
    expect(kinds(index.add({ type: 'entity', id: 'iskp', partOf: ['taliban'] })).resolved).toEqual(['single-value']);
    expect(index.add({ type: 'source', id: 'source-a', retractedAt: '2020-11-09' }).questions).toHaveLength(1);
    expect(index.add({ type: 'source', id: 'stranger' }).questions).toEqual([]);
  });

  it('makes one question of two where a judgement says so, and two again where it is undone', () => {
    const index = createIndex();
    index.addAll([single, said('a'), said('b', { subject: 'assault', value: 'taliban' })]);
    const of = ['attack', 'assault'] as const;
    const same = index.add({ type: 'judgement', id: 'j', kind: 'same', about: 'entity', of });
    expect([same.questions, kinds(same).appeared]).toEqual([['assault/perpetrator'], ['single-value']]);
    const undone = index.add({ type: 'judgement', kind: 'undo', of: 'j' });
    expect([undone.questions.length, kinds(undone).resolved]).toEqual([2, ['single-value']]);
  });

  it('follows what rests on a claim that came late', () => {
    const index = createIndex();
    index.add(said('b', { basedOn: ['a'] }));
    expect(index.add(said('a', { subject: 'raid' })).questions).toEqual(['attack/perpetrator', 'raid/perpetrator']);
    expect(index.audit()).toEqual(audit(index.ledger()));
  });

  it('gives a claim without id the id of its content, and takes the same record twice as once', () => {
    const index = createIndex();
    const bare = { source: 'afp', ...about };
    index.add({ type: 'claim', ...bare });
    expect(index.add({ type: 'claim', ...bare, note: 'seen again' }).questions).toEqual([]);
    expect(index.ledger().claims).toEqual([{ ...bare, id: claimContentId(bare), note: 'seen again' }]);
  });

  it('refuses another record under a known id, and keeps what came before it', () => {
    const index = createIndex();
    index.add(said('a'));
    const records = [said('b', { stance: 'denies' }), said('a', { value: 'taliban' }), said('c')];
    expect(() => index.addAll(records)).toThrow(expect.objectContaining({ code: 'invalid-ledger' }));
    expect(index.ledger().claims.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(index.audit()).toEqual(audit(index.ledger()));
  });

  it('refuses it beside an echo too, where nothing has to be compared', () => {
    const index = createIndex();
    index.addAll([said('a'), said('b')]);
    const records = [said('c'), said('a', { value: 'taliban' })];
    expect(() => index.addAll(records)).toThrow(expect.objectContaining({ code: 'invalid-ledger' }));
    expect(index.ledger().claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(index.audit()).toEqual(audit(index.ledger()));
  });

  it('does not know a claim that is not there', () => {
    expect(() => createIndex().retract('a')).toThrow(expect.objectContaining({ code: 'unknown-claim' }));
  });

  it('starts from a ledger and leaves it as it is', () => {
    const ledger = parseLedger({ title: 'Kabul', claims: [{ id: 'a', source: 'afp', ...about }] });
    const before = JSON.stringify(ledger);
    const index = createIndex(ledger);
    index.add(said('b', { stance: 'denies' }));
    expect(JSON.stringify(ledger)).toBe(before);
    expect(index.audit().ledger).toMatchObject({ title: 'Kabul', claims: 2 });
  });

  it('reads a claim again when another source of the same entity, or its owner, comes late', () => {
    const records: LedgerRecord[] = [
      said('a', { source: 'channel' }),
      { type: 'source', id: 'channel', entity: 'movement', owner: 'trust' },
      { type: 'source', id: 'website', entity: 'the-movement' },
      { type: 'judgement', id: 'j', kind: 'same', of: ['movement', 'the-movement'], about: 'entity' },
      { type: 'source', id: 'movement', derivedFrom: ['founder'] },
      { type: 'source', id: 'trust', derivedFrom: ['bank'] },
      { type: 'judgement', id: 'k', kind: 'undo', of: 'j' },
    ];
    for (const options of [{}, { ownerShare: 0.5 }]) {
      const index = createIndex(undefined, options);
      const roots = records.map((record) => {
        index.add(record);
        expect(index.audit()).toEqual(audit(index.ledger(), options));
        return index.audit().questions[0]?.answers[0]?.roots;
      });
      if (options.ownerShare === undefined) expect(roots.slice(2, 5)).toEqual([['channel'], ['movement'], ['founder']]);
    }
  });

  it('follows a chain of judgements that is longer than the stack is deep', () => {
    const links = Array.from({ length: 8_000 }, (_, link) => link);
    const ledger = parseLedger({
      claims: [0, 4_000].map((link) => ({ ...about, id: `c${link}`, source: `page-${link}` })),
      judgements: links.map((link) => ({
        ...{ id: `j${link}`, kind: 'same', about: 'source' },
        of: [`page-${link}`, `page-${link + 1}`],
      })),
    });
    const index = createIndex(ledger);
    expect(index.audit().questions[0]?.answers[0]?.effectiveSources).toBe(1);
    index.add({ type: 'judgement', id: 'undo', kind: 'undo', of: 'j2000' });
    expect(index.audit().questions[0]?.answers[0]?.effectiveSources).toBe(2);
  });

  it('tells positions on two questions in the same order, whatever else came first', () => {
    const position = (id: string, subject: string, predicate: string, source: string): LedgerRecord => ({
      ...{ type: 'claim', id, subject, predicate, source, value: true },
    });
    const records: LedgerRecord[] = [
      { type: 'predicate', id: 'alive', value: 'boolean', contraryTo: ['dead'] },
      position('c', 'guard', 'alive', 'page'),
      position('b', 'guard', 'dead', 'page'),
      position('a', 'driver', 'dead', 'other'),
    ];
    const index = createIndex();
    for (const record of records) index.add(record);
    expect(index.audit()).toEqual(audit(index.ledger()));
    expect(index.audit().contradictions[0]?.positions.map(({ claims }) => claims)).toEqual([['b'], ['c']]);
  });

  it('is right where most reports only echo each other, whatever comes between them', () => {
    const report = fc.record(
      {
        source: fc.constantFrom('afp', 'tolo', 'moi'),
        subject: fc.constantFrom('attack', 'raid'),
        predicate: fc.constantFrom('killed', 'perpetrator'),
        value: fc.oneof({ weight: 6, arbitrary: fc.constant(22) }, fc.constantFrom(19, 'iskp', true)),
        likelihood: fc.constantFrom('likely', 'unlikely', 'possible', 0.9),
        stance: fc.constantFrom('affirms' as const, 'denies' as const),
        asOf: fc.constantFrom('2020-11-02', '2020-11-03'),
      },
      { requiredKeys: ['source', 'subject', 'predicate', 'value'] },
    );
    const definition = fc.constantFrom<LedgerRecord>(
      { type: 'predicate', id: 'killed', value: 'count', cardinality: 'single', change: 'rising', max: 20 },
      { type: 'predicate', id: 'perpetrator', symmetric: true, cardinality: 'single' },
      { type: 'judgement', kind: 'same', about: 'entity', of: ['attack', 'raid'] },
    );
    const claim = report.map((fields): LedgerRecord => ({ type: 'claim', ...fields }));
    const stream = fc.array(fc.oneof({ weight: 8, arbitrary: claim }, definition), { maxLength: 16 });
    fc.assert(
      fc.property(stream, (records) => {
        const index = createIndex();
        for (const record of records) {
          const { contradictions } = index.add(record);
          const ids = new Set(index.audit().contradictions.map(({ id }) => id));
          for (const { id } of contradictions.resolved) expect(ids.has(id)).toBe(false);
        }
        const again = parseLedger({ claims: [] });
        const whole = createIndex(again);
        whole.addAll([...recordsOf(index.ledger())]);
        expect(JSON.stringify(index.audit())).toBe(JSON.stringify(audit(index.ledger())));
        expect(whole.audit()).toEqual(index.audit());
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import { relate } from '../../src/contradictions/relate.ts';
import { canonicalIds } from '../../src/identity/canonical-ids.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const entities = ['afp', 'is', 'iskp', 'isis-k', 'taliban'].map((id) => ({ id }));

let made = 0;
function judge(
  kind: 'same' | 'different' | 'unsure',
  a: string,
  b: string,
  about?: 'entity' | 'source' | 'predicate',
): Judgement {
  made += 1;
  return { id: `j${made}`, kind, of: [a, b], ...(about === undefined ? {} : { about }) };
}
const undo = (of: Judgement): Judgement => {
  made += 1;
  return { id: `j${made}`, kind: 'undo', of: of.id };
};
const read = (judgements: readonly Judgement[], rest: Partial<Ledger> = {}) =>
  canonicalIds({ entities, predicates: [], sources: [], ...rest, judgements });

describe('canonicalIds', () => {
  it('gives everything that was judged the same the smallest id', () => {
    const ids = read([judge('same', 'isis-k', 'iskp'), judge('same', 'iskp', 'is')]);
    expect(['isis-k', 'iskp', 'is', 'taliban', 'unheard-of'].map(ids.entity)).toEqual([
      'is',
      'is',
      'is',
      'taliban',
      'unheard-of',
    ]);
  });

  it('keeps the record types apart', () => {
    const ids = read([judge('same', 'afp', 'is', 'source')]);
    expect([ids.source('is'), ids.entity('is')]).toEqual(['afp', 'is']);
  });

  it('takes an undone judgement back, and an undone undo back again', () => {
    const same = judge('same', 'iskp', 'isis-k');
    const taken = undo(same);
    expect(read([same, taken]).entity('iskp')).toBe('iskp');
    expect(read([same, taken, undo(taken)]).entity('iskp')).toBe('isis-k');
  });

  it('is not moved by undos that only take each other back', () => {
    const same = judge('same', 'iskp', 'isis-k');
    const first: Judgement = { id: 'first', kind: 'undo', of: 'second' };
    const second: Judgement = { id: 'second', kind: 'undo', of: 'first' };
    const third: Judgement = { id: 'third', kind: 'undo', of: 'third' };
    expect(read([same, first, second, third]).entity('iskp')).toBe('isis-k');
  });

  it('makes nothing of a judgement about one id and itself', () => {
    const { entity, areUnsure, conflicts } = read([judge('same', 'is', 'is'), judge('different', 'is', 'is')]);
    expect([entity('is'), areUnsure('is', 'is'), conflicts]).toEqual(['is', false, []]);
  });

  it('does not merge two that are also judged different, and says so', () => {
    const [same, different] = [judge('same', 'iskp', 'is'), judge('different', 'is', 'iskp')];
    const ids = read([same, different]);
    expect(ids.entity('iskp')).toBe('iskp');
    expect(ids.areDifferent('iskp', 'is')).toBe(true);
    expect(ids.conflicts).toEqual([
      { kind: 'contradicted', about: 'entity', of: ['is', 'iskp'], because: [same.id, different.id].sort() },
    ]);
    expect(read([same, different, undo(different)]).entity('iskp')).toBe('is');
  });

  it('reports a difference between two whom others join, and leaves them joined', () => {
    const different = judge('different', 'isis-k', 'is');
    const ids = read([judge('same', 'is', 'iskp'), judge('same', 'iskp', 'isis-k'), different]);
    expect(ids.entity('isis-k')).toBe('is');
    expect(ids.conflicts).toEqual([
      { kind: 'different-inside', about: 'entity', of: ['is', 'isis-k'], because: [different.id] },
    ]);
  });

  it('keeps a doubt about two, and about those judged the same as one of them', () => {
    const ids = read([judge('unsure', 'taliban', 'is'), judge('same', 'is', 'iskp')]);
    expect(ids.areUnsure('iskp', 'taliban')).toBe(true);
    expect(ids.areUnsure('iskp', 'afp')).toBe(false);
    expect(ids.entity('taliban')).toBe('taliban');
  });

  it('reads a judgement without `about` as one of the records that define both ids, else of entities', () => {
    const rest = {
      sources: [{ id: 'ap' }, { id: 'a-p' }],
      predicates: [{ id: 'killed', aliases: ['dead'] }, { id: 'toll' }],
    };
    const ids = read([judge('same', 'ap', 'a-p'), judge('same', 'toll', 'dead'), judge('same', 'x', 'w')], rest);
    expect([ids.source('ap'), ids.entity('ap')]).toEqual(['a-p', 'ap']);
    expect([ids.predicate('toll'), ids.predicate('dead'), ids.predicate('killed')]).toEqual([
      'killed',
      'killed',
      'killed',
    ]);
    expect(ids.entity('x')).toBe('w');
  });

  it('reads an alias as its predicate, but never an id, and reports an alias that two claim', () => {
    const predicates = [
      { id: 'toll', aliases: ['dead', 'killed'] },
      { id: 'fatalities', aliases: ['dead'] },
      { id: 'killed' },
    ];
    const ids = read([], { predicates });
    expect(['toll', 'dead', 'killed', 'unknown'].map(ids.predicate)).toEqual([
      'toll',
      'fatalities',
      'killed',
      'unknown',
    ]);
    expect(ids.conflicts).toEqual([
      { kind: 'alias-shared', about: 'predicate', of: ['fatalities', 'toll'], because: ['dead'] },
    ]);
  });

  it('finds nothing wrong with a thing that is judged the same as itself, or different from itself', () => {
    const ids = read([judge('same', 'is', 'is'), judge('different', 'iskp', 'iskp')]);
    expect(ids.entity('is')).toBe('is');
    expect(ids.conflicts).toEqual([]);
  });

  it('joins a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => judge('same', `e${i + 1}`, `e${i}`));
    expect(read(chain).entity('e100000')).toBe('e0');
  });
});

describe('aliases of entities', () => {
  const at = { source: 'afp', subject: 'raid', predicate: 'perpetrator', asOf: '2020-11-02' } as const;
  const predicates = [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }] as const;
  const claims = [
    { ...at, id: 'a', value: 'iskp' },
    { ...at, id: 'b', source: 'bbc', value: 'ISIS-K' },
    { ...at, id: 'c', source: 'cnn', subject: 'the raid', value: 'haqqani' },
  ];

  it('stand for the entity, in values and as subjects', () => {
    const entities = [
      { id: 'iskp', aliases: ['ISIS-K', 'Daesh'] },
      { id: 'raid', aliases: ['the raid'] },
    ];
    const ledger = defineLedger({ entities, predicates, claims });
    expect(relate(ledger, 'a', 'b').kind).toBe('agrees');
    expect(relate(ledger, 'b', 'c').outcome).toBe('contradiction');
    const { questions, notes } = audit(ledger);
    expect(questions.map(({ id }) => id)).toEqual(['raid/perpetrator']);
    expect(notes.filter(({ code }) => code === 'orphan')).toEqual([]);
    const index = createIndex(defineLedger({ predicates, claims }));
    for (const entity of entities) index.add({ type: 'entity', ...entity });
    expect(index.audit()).toEqual(audit(ledger));
  });

  it('stand for nobody where two share one, which is noted, and never for a declared id', () => {
    const entities = [
      { id: 'haqqani', aliases: ['ISIS-K'] },
      { id: 'iskp', aliases: ['ISIS-K', 'haqqani'] },
    ];
    const ledger = defineLedger({ entities, predicates, claims });
    expect(relate(ledger, 'a', 'b').outcome).toBe('contradiction');
    expect(audit(ledger).notes.map(({ message }) => message)).toContain(
      'The entity ids haqqani and iskp claim the same alias; it stands for neither.',
    );
    expect(canonicalIds(ledger).entity('haqqani')).toBe('haqqani');
  });
});

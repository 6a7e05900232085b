import { describe, expect, it } from 'vitest';
import { mergeLedgers } from '../../src/merge/merge-ledgers.ts';
import { unmergeLedgers } from '../../src/merge/unmerge-ledgers.ts';
import { claimContentId } from '../../src/model/content-id.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';

const ledger = (input: LedgerInput) => parseLedger(input);
const said = { source: 'afp', subject: 'attack', predicate: 'killed' } as const;
const hash = (claim: Parameters<typeof claimContentId>[0]): string => claimContentId(claim).slice(4, 12);

describe('mergeLedgers', () => {
  it('takes a claim that stands in both once and unites the notes', () => {
    const a = ledger({ title: 'a', claims: [{ ...said, value: 19, note: 'read in print' }] });
    const b = ledger({
      title: 'b',
      claims: [
        { ...said, value: 19, note: 'heard' },
        { ...said, value: 22 },
      ],
    });
    const merged = mergeLedgers(a, b);
    expect(merged.claims).toHaveLength(2);
    expect(merged.claims.find(({ value }) => value === 19)?.note).toBe('heard\nread in print');
    expect(merged['x-merge']?.conflicts).toEqual([]);
  });

  it('keeps the same content under two ids as two claims', () => {
    const a = ledger({ claims: [{ ...said, id: 'a', value: 19 }] });
    const b = ledger({ claims: [{ ...said, id: 'b', value: 19 }] });
    expect(mergeLedgers(a, b).claims.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps both claims of one id and reports in what they differ', () => {
    const one = { ...said, id: 'c', value: 19 };
    const other = { ...said, id: 'c', value: 22, asOf: '2020-11-02' };
    const merged = mergeLedgers(ledger({ claims: [one] }), ledger({ claims: [other] }));
    const kept = [`c~${hash(one)}`, `c~${hash(other)}`].sort();
    expect(merged.claims.map(({ id }) => id)).toEqual(kept);
    expect(merged['x-merge']?.conflicts).toEqual([{ type: 'claim', id: 'c', differs: ['asOf', 'value'], kept }]);
  });

  it('lets references follow the claim of their own ledger', () => {
    const one = { ...said, id: 'c', value: 19 };
    const other = { ...said, id: 'c', value: 22 };
    const a = ledger({ claims: [one, { ...said, id: 'a', value: 20, supersedes: 'c' }] });
    const b = ledger({
      claims: [other, { ...said, id: 'b', value: 23, basedOn: ['c', 'reuters'] }],
      judgements: [
        { id: 'j', kind: 'retract', of: 'c' },
        { id: 'k', kind: 'same', of: ['c', 'b'], about: 'proposition' },
        { id: 'l', kind: 'same', of: ['c', 'd'] },
      ],
    });
    const merged = mergeLedgers(a, b);
    const find = (id: string) => merged.claims.find((claim) => claim.id === id);
    expect(find('a')?.supersedes).toBe(`c~${hash(one)}`);
    expect(find('b')?.basedOn).toEqual([`c~${hash(other)}`, 'reuters']);
    expect(merged.judgements.map(({ of }) => of)).toEqual([`c~${hash(other)}`, [`c~${hash(other)}`, 'b'], ['c', 'd']]);
  });

  it('parts a claim that was the same in both when its reference means two things', () => {
    const reply = { ...said, id: 'r', value: 30, supersedes: 'c' };
    const a = ledger({ claims: [{ ...said, id: 'c', value: 19 }, reply] });
    const b = ledger({ claims: [{ ...said, id: 'c', value: 22 }, reply] });
    const merged = mergeLedgers(a, b);
    expect(merged.claims).toHaveLength(4);
    expect(merged['x-merge']?.conflicts.map(({ id }) => id)).toEqual(['c', 'r']);
    const replies = merged.claims.filter(({ value }) => value === 30);
    expect(new Set(replies.map(({ supersedes }) => supersedes)).size).toBe(2);
    expect(unmergeLedgers(merged).map(({ claims }) => claims)).toEqual(expect.arrayContaining([a.claims, b.claims]));
  });

  it('lets an undoing follow the judgement of its own ledger', () => {
    const a = ledger({ judgements: [{ id: 'j', kind: 'same', of: ['x', 'y'] }] });
    const b = ledger({
      judgements: [
        { id: 'j', kind: 'same', of: ['x', 'z'] },
        { id: 'u', kind: 'undo', of: 'j' },
      ],
    });
    const merged = mergeLedgers(a, b);
    const undone = merged.judgements.find(({ kind }) => kind === 'undo')?.of;
    expect(merged.judgements.find(({ id }) => id === undone)).toMatchObject({ of: ['x', 'z'] });
  });

  it('joins definitions that do not contradict each other, without a conflict', () => {
    const a = ledger({ entities: [{ id: 'iskp', aliases: ['IS-K'], partOf: ['is'] }], sources: [{ id: 'afp' }] });
    const b = ledger({
      entities: [{ id: 'iskp', name: 'Islamic State', aliases: ['Daesh', 'IS-K'] }],
      sources: [{ id: 'afp', kind: 'agency', note: 'n' }],
    });
    const merged = mergeLedgers(a, b);
    expect(merged.entities).toEqual([
      { id: 'iskp', name: 'Islamic State', aliases: ['Daesh', 'IS-K'], partOf: ['is'] },
    ]);
    expect(merged.sources).toEqual([{ id: 'afp', kind: 'agency', note: 'n' }]);
    expect(merged['x-merge']?.conflicts).toEqual([]);
  });

  it('keeps definitions that contradict each other, and what they agree on under the id itself', () => {
    const a = ledger({ predicates: [{ id: 'killed', value: 'count', cardinality: 'single', unit: 'people' }] });
    const b = ledger({ predicates: [{ id: 'killed', value: 'count', cardinality: 'many' }] });
    const { predicates, 'x-merge': record } = mergeLedgers(a, b);
    expect(predicates).toHaveLength(3);
    expect(predicates[0]).toEqual({ id: 'killed', value: 'count', unit: 'people' });
    expect(record?.conflicts).toEqual([
      { type: 'predicate', id: 'killed', differs: ['cardinality'], kept: predicates.slice(1).map(({ id }) => id) },
    ]);
    expect(predicates.slice(1).every(({ id }) => /^killed~[\w-]{8}$/.test(id))).toBe(true);
  });

  it('reads a disputed origin as a relay of all named parents, so that no echo counts as an original', () => {
    const a = ledger({ sources: [{ id: 'mail', derivedFrom: ['afp'] }] });
    const b = ledger({ sources: [{ id: 'mail', derivedFrom: [{ source: 'reuters', share: 0.5 }] }] });
    expect(mergeLedgers(a, b).sources[0]).toEqual({ id: 'mail', derivedFrom: ['afp', 'reuters'] });
  });

  it('takes limits that cross as a contradiction, so that what it makes is a ledger', () => {
    const merged = mergeLedgers(
      ledger({ predicates: [{ id: 'p', min: 5 }] }),
      ledger({ predicates: [{ id: 'p', max: 3 }] }),
    );
    expect(merged['x-merge']?.conflicts[0]?.differs).toEqual(['max', 'min']);
    expect(parseLedger(merged)).toEqual(merged);
  });

  it('writes the titles in one order, and keeps x- keys of ledgers that agree', () => {
    const a = ledger({ title: 'Kunduz', description: 'b', ...{ 'x-desk': 1, 'x-own': { a: 1, b: 2 } } });
    const b = ledger({ title: 'Kabul', description: 'a', ...{ 'x-desk': 2, 'x-own': { b: 2, a: 1 } } });
    expect(mergeLedgers(a, b)).toMatchObject({ title: 'Kabul + Kunduz', description: 'a\nb', 'x-own': { a: 1, b: 2 } });
    expect(mergeLedgers(a, b)).not.toHaveProperty('x-desk');
    expect(unmergeLedgers(mergeLedgers(a, b))).toEqual([b, a]);
  });

  it('makes an empty ledger of none, and hands back the only one', () => {
    expect(mergeLedgers()).toEqual(ledger({}));
    const only = ledger({ claims: [{ ...said, value: 1 }] });
    expect(mergeLedgers(only)).toBe(only);
  });
});

describe('unmergeLedgers', () => {
  const a = ledger({ title: 'a', claims: [{ ...said, id: 'a', value: 19 }] });
  const b = ledger({ title: 'b', claims: [{ ...said, id: 'b', value: 22 }] });
  const merged = mergeLedgers(a, b);

  it('takes a ledger that was never merged as its own only part', () => {
    expect(unmergeLedgers(a)).toEqual([a]);
  });

  it('gives what was added afterwards as a part of its own', () => {
    const added = { ...said, id: 'c', value: 30 };
    const edited = parseLedger({ ...merged, claims: [...merged.claims, added] });
    expect(unmergeLedgers(edited)).toEqual([a, b, ledger({ claims: [added] })]);
    expect(mergeLedgers(edited, a).claims).toHaveLength(3);
  });

  it('takes from the parts what was taken out of the whole', () => {
    const edited = parseLedger({ ...merged, claims: merged.claims.slice(1) });
    expect(unmergeLedgers(edited)).toEqual([{ ...a, claims: [] }, b]);
  });

  it('is never given a broken record of a merge: the door refuses it', () => {
    const record = merged['x-merge'];
    const broken = {
      ...merged,
      'x-merge': { ...record, parts: [...(record?.parts ?? []), { claims: [{ id: 'x' }] }] },
    };
    expect(() => parseLedger(broken)).toThrow('x-merge.parts[2].claims[0].source');
    expect(() => parseLedger({ 'x-merge': 5 })).toThrow('what a merge left');
  });
});

import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'killed' };
const predicates = [{ id: 'killed', value: 'count', cardinality: 'single' }] as const;
const claims = (...list: Partial<ClaimInput>[]): ClaimInput[] =>
  list.map((claim, index) => ({ id: `c${index}`, source: `s${index}`, ...about, value: 19, ...claim }));
const notes = (input: LedgerInput, code: string) =>
  audit(defineLedger({ predicates, ...input })).notes.filter((note) => note.code === code);

describe('notes on relays', () => {
  const sources = [{ id: 's1', derivedFrom: ['s0'] }];

  it('name a relay that drops a hedge or a bound', () => {
    const hedge = notes({ sources, claims: claims({ likelihood: 'likely' }, {}) }, 'hardened');
    expect(hedge.map((note) => note.refs)).toEqual([['c1', 'c0']]);
    expect(notes({ sources, claims: claims({ value: { atLeast: 19 } }, {}) }, 'hardened')).toHaveLength(1);
    expect(notes({ sources, claims: claims({}, {}) }, 'hardened')).toEqual([]);
    expect(notes({ sources, claims: claims({}, { value: { atLeast: 19 } }) }, 'hardened')).toEqual([]);
  });

  it('name a relay that says something else than its original', () => {
    expect(notes({ sources, claims: claims({}, { value: 22 }) }, 'garbled').map((note) => note.refs)).toEqual([
      ['c1', 'c0'],
    ]);
  });

  it('name relays that tell an unseen original differently', () => {
    const input = { claims: claims({ attributedTo: ['moi'] }, { attributedTo: ['moi'], value: { atLeast: 19 } }) };
    expect(notes(input, 'garbled').map((note) => note.refs)).toEqual([['c0', 'c1']]);
  });
});

describe('notes on grades that others confirm a claim', () => {
  const graded = { likelihood: 'admiralty-credibility:1' };
  const found = (sources: LedgerInput['sources'], ...list: Partial<ClaimInput>[]) =>
    notes({ ...(sources && { sources }), claims: claims(...list) }, 'confirmed-within');

  it('name who confirms it in the same ledger', () => {
    const [note] = found([{ id: 's1', name: 'The Daily' }], graded, {});
    expect(note?.refs).toEqual(['c0']);
    expect(note?.message).toContain('this ledger has the same from The Daily: the grade is read as 2');
    expect(found([], { likelihood: 'admiralty-credibility@stix2.1:confirmed' }, {})).toHaveLength(1);
    expect(found([], graded, graded)).toHaveLength(2);
  });

  it('are silent on echoes, on other values, on mere possibilities and on other grades', () => {
    expect(found([{ id: 's1', derivedFrom: ['s0'] }], graded, {})).toEqual([]);
    expect(found([], graded, { value: 22 })).toEqual([]);
    expect(found([], graded, { stance: 'denies' })).toEqual([]);
    expect(found([], graded, { likelihood: 'might' })).toEqual([]);
    expect(found([], { likelihood: 'admiralty-credibility:2' }, {})).toEqual([]);
  });
});

describe('notes on interest', () => {
  it('name a denial by somebody with a stake, and an admission against interest', () => {
    const perpetrator = { predicate: 'perpetrator', value: 'taliban' };
    const sources = [{ id: 'mujahid', stakes: ['taliban'] }];
    const by = (claim: Partial<ClaimInput>) =>
      notes({ sources, claims: claims({ ...perpetrator, attributedTo: ['mujahid'], ...claim }) }, 'interest');
    expect(by({ stance: 'denies' })[0]?.message).toContain('stake');
    expect(by({ act: 'admits' })[0]?.message).toContain('against its own interest');
    expect(by({})).toEqual([]);
  });
});

describe('claims with words and no coding', () => {
  const answer = (claim: Partial<ClaimInput>) =>
    audit(defineLedger({ predicates, claims: claims(claim) })).questions[0]?.answers[0];

  it('take stance and likelihood from the words, and say so', () => {
    expect(answer({ wording: 'appears to have' })?.probability).toBeCloseTo(0.7, 12);
    expect(answer({ wording: 'denied' })?.probability).toBeCloseTo(0.05, 12);
    expect(answer({ wording: 'it is not clear' })?.probability).toBe(0.5);
    expect(answer({ wording: 'may have' })?.probability).toBe(0.5);
    const [note] = notes({ claims: claims({ wording: 'appears to have' }) }, 'wording');
    expect(note?.refs).toEqual(['c0']);
  });

  it('keep what was coded, and note where the words say otherwise', () => {
    const coded = { wording: 'appears to have', likelihood: 0.98 };
    expect(answer(coded)?.probability).toBeCloseTo(0.98, 12);
    expect(notes({ claims: claims(coded) }, 'wording')[0]?.message).toContain('60–80 %');
    expect(notes({ claims: claims({ wording: 'appears to have', likelihood: 'likely' }) }, 'wording')).toEqual([]);
    expect(answer({ wording: 'denied', stance: 'affirms' })?.probability).toBeCloseTo(0.95, 12);
  });
});

describe('notes on retractions that retract nothing', () => {
  const retract = (of: string) => ({ kind: 'retract', of, id: `taking-back-${of}` }) as const;
  const source = 'retracts a claim, a source is retracted by its own retractedAt';

  it('name a source that a judgement was meant to take back', () => {
    const input = { claims: claims({}, { attributedTo: ['moi'] }), judgements: [retract('s0'), retract('moi')] };
    expect(notes(input, 'retracted')).toEqual([
      {
        code: 'retracted',
        refs: ['moi', 's0'],
        message: `2 retractions name sources and take nothing out of play: a judgement ${source}.`,
      },
    ]);
    expect(audit(defineLedger(input)).counts.retracted).toBe(0);
  });

  it('name a claim that is not there', () => {
    expect(notes({ claims: claims({}), judgements: [retract('c7')] }, 'undeclared')).toContainEqual({
      code: 'undeclared',
      refs: ['c7'],
      message: '1 retraction names a claim that the ledger does not have and takes nothing out of play.',
    });
  });

  it('are silent where a claim has the id, where the retraction was undone, and where the claim is only left out', () => {
    const input = {
      claims: claims({ assertedAt: '2020-11-05' }, { id: 's0' }),
      judgements: [retract('s0'), retract('c0')],
    };
    const told = (of: LedgerInput, knownAt?: string) =>
      audit(defineLedger(of), knownAt === undefined ? {} : { knownAt }).notes.filter(({ message }) =>
        message.includes('retraction'),
      );
    expect(told(input)).toEqual([]);
    expect(told(input, '2020-11-04')).toEqual([]);
    expect(told({ claims: claims({}), judgements: [retract('s0'), { kind: 'undo', of: 'taking-back-s0' }] })).toEqual(
      [],
    );
  });
});

describe('notes on what rests in part on something retracted', () => {
  const told = (input: LedgerInput) =>
    notes(input, 'retracted')
      .filter(({ message }) => message.includes('in part'))
      .map(({ refs }) => refs);
  const retractedAt = '2020-11-03';

  it('name the claims of a source with work of its own, and of those who relay it', () => {
    const sources = [
      { id: 's0', retractedAt },
      { id: 's1', derivedFrom: [{ source: 's0', share: 0.5 }] },
      { id: 's2', derivedFrom: ['s1'] },
      { id: 's3', derivedFrom: ['s0'] },
      { id: 's4', derivedFrom: ['s0', 's5'] },
    ];
    expect(told({ sources, claims: claims({}, {}, {}, {}, {}, {}) })).toEqual([['c1', 'c2', 'c4']]);
  });

  it('name claims that were based on a retracted one and another', () => {
    const judgements = [{ kind: 'retract', of: 'c0' }] as const;
    const based = claims({}, {}, { basedOn: ['c0', 'c1'] }, { basedOn: ['c0'] }, { basedOn: ['c1'] });
    expect(told({ claims: based, judgements })).toEqual([['c2']]);
    expect(told({ claims: based })).toEqual([]);
  });

  it('are silent where all that a claim rests on is gone, or nothing', () => {
    expect(told({ sources: [{ id: 's0', retractedAt }], claims: claims({}, {}, { basedOn: ['c0'] }) })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import type { RuleViolation } from '../../src/contradictions/kinds/user-rule.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import type { Value } from '../../src/model/value.ts';
import { safeParseLedger } from '../../src/schema/safe-parse-ledger.ts';
import { timeInWords } from '../../src/time/time-in-words.ts';
import { type Line, ledgerOf } from './lines.ts';

const reason = (predicates: readonly Predicate[], lines: readonly Line[], more: LedgerInput = {}): string =>
  relate(ledgerOf(predicates, lines, more), 'a', 'b').reason;
const finding = (predicates: readonly Predicate[], lines: readonly Line[]): string | undefined =>
  findContradictions(ledgerOf(predicates, lines))[0]?.reason;

describe('a reason', () => {
  const who: Predicate = { id: 'who', value: 'entity', cardinality: 'single' };

  it('names the times, scopes and units that keep two claims apart', () => {
    expect(
      reason(
        [who],
        [
          ['x', 'who', 'p', { validTime: '../2019' }],
          ['x', 'who', 'q', { validTime: '2020' }],
        ],
      ),
    ).toBe('On who (x), source-a said p (until 2019) and source-b said q (for 2020): they hold for different times.');
    expect(
      reason(
        [who],
        [
          ['x', 'who', 'p', { scope: { at: 'here' } }],
          ['x', 'who', 'q', { scope: { at: 'there' } }],
        ],
      ),
    ).toContain('they speak of different scopes (at: here and there)');
    const size: Predicate = { id: 'size', cardinality: 'single' };
    expect(
      reason(
        [size],
        [
          ['x', 'size', { exactly: 3, unit: 'people' }],
          ['x', 'size', 4],
        ],
      ),
    ).toContain('one is given in people, the other without a unit, and none is declared for it');
  });

  it('says which rule makes peace between two questions', () => {
    const rules: Predicate[] = [{ id: 'employs', inverse: 'worksFor' }, { id: 'worksFor' }];
    expect(
      reason(rules, [
        ['firm', 'employs', 'x'],
        ['x', 'worksFor', 'firm'],
      ]),
    ).toBe(
      "On employs (firm), source-a said x and on works for (x), source-b said firm: employs and works for are each other's inverse; both can be true.",
    );
  });

  it('names a question once, and the relays that disagree', () => {
    const guns: Line[] = ['p', 'q', 'r'].map((name) => ['x', 'gunman', name]);
    expect(finding([{ id: 'gunman', cardinality: { max: 2 } }], guns)).toMatch(
      /^On gunman \(x\), source-a said p, source-b said q and source-c said r: /u,
    );
    const relayed = { attributedTo: ['minister'], asOf: '2020' };
    expect(
      reason(
        [who],
        [
          ['x', 'who', 'p', relayed],
          ['x', 'who', 'q', relayed],
        ],
      ),
    ).toContain('although source-a and source-b relay minister for the same time');
  });

  it('adds parts up as a reader does', () => {
    const part = (id: string): Predicate => ({ id, value: 'quantity', unit: 'g', partsOf: { total: 'whole' } });
    const rules: Predicate[] = [{ id: 'whole', value: 'quantity', unit: 'kg' }, part('p'), part('q'), part('r')];
    expect(
      finding(rules, [
        ['x', 'p', 800],
        ['x', 'q', 900],
        ['x', 'whole', 1],
      ]),
    ).toContain('p and q are parts of whole, and these come to at least 1.7 kg');
  });

  it('tells a bare number in its unit beside one in another, and what is no count as less', () => {
    const dose: Predicate = { id: 'dose', value: 'quantity', cardinality: 'single', unit: 'mg' };
    const told = (...values: Value[]) =>
      reason(
        [dose],
        values.map((value): Line => ['x', 'dose', value]),
      );
    expect(told({ exactly: 3, unit: 'g' }, 300)).toBe(
      'On dose (x), source-a said 3 g and source-b said 300 mg: no number satisfies both.',
    );
    expect(told({ fewerThan: 0.5 }, { about: 2 })).toBe(
      'On dose (x), source-a said less than 0.5 and source-b said about 2: no number satisfies both; a number is only approximate.',
    );
    expect(told({ fewerThan: 5 }, 3)).toContain('source-a said fewer than 5');
  });

  it('names what is vague', () => {
    const on: Predicate = { id: 'on', value: 'time', cardinality: 'single' };
    const told = (a: string, b: string) =>
      reason(
        [on],
        [
          ['x', 'on', a],
          ['x', 'on', b],
        ],
      );
    expect(told('2024-01-15~', '2024-03')).toContain('do not meet; a date is approximate.');
    expect(told('2024-01-15T22:30Z', '2024-01-18')).toContain('do not meet; a time zone is not given.');
  });

  it('puts free text between quotation marks, and speaks of one holder as one', () => {
    const lines: Line[] = [
      ['x', 'motive', 'The price was fair.'],
      ['x', 'motive', 'Fear.'],
    ];
    expect(reason([{ id: 'motive', value: 'text' }], lines)).toContain(
      'said "The price was fair." and source-b said "Fear."',
    );
    const same = { source: 'ministry' };
    expect(
      reason(
        [],
        [
          ['x', 'guilty', true, { ...same, asOf: '2020' }],
          ['x', 'guilty', false, { ...same, asOf: '2021' }],
        ],
      ),
    ).toBe(
      'On guilty (x), ministry affirmed it (as of 2020) and also denied it (as of 2021): one denies the other, but the same holder may have revised its statement.',
    );
  });

  it.each<[Partial<NonNullable<Predicate['difference']>>, string]>([
    [{ min: 0, max: 44_000 }, 'died does not come before born, and at most 44000 days (120 years) after it.'],
    [{ min: 0 }, 'died does not come before born.'],
    [{ min: 1, max: 30 }, 'died comes at least 1 day and at most 30 days after born.'],
    [{ max: 30 }, 'from born to died it takes at most 30 days.'],
    [{ min: -3, max: 3 }, 'from born to died it takes at least -3 days and at most 3 days.'],
  ])('tells a difference of %j in days', (limits, ending) => {
    const rules: Predicate[] = [
      { id: 'born', value: 'time' },
      { id: 'died', value: 'time', difference: { from: 'born', ...limits } },
    ];
    const died = limits.min === 0 || limits.min === 1 ? ['1700', '1999'] : ['1999'];
    const told = died.map((year) =>
      reason(rules, [
        ['x', 'born', '1821'],
        ['x', 'died', year],
      ]),
    );
    expect(told.some((sentence) => sentence.endsWith(ending))).toBe(true);
  });

  it('tells a difference of numbers in their unit', () => {
    const rules: Predicate[] = [
      { id: 'gross', value: 'quantity', unit: 'kg' },
      { id: 'net', value: 'quantity', unit: 'kg', difference: { from: 'gross', max: 0 } },
    ];
    expect(
      reason(rules, [
        ['x', 'gross', 5],
        ['x', 'net', 8],
      ]),
    ).toContain('net less gross is at most 0 kg.');
  });

  it('tells two moments apart that differ by seconds', () => {
    expect(timeInWords('2020-11-02T10:00:00Z')).toBe('2 Nov 2020, 10:00 UTC');
    expect(timeInWords('2020-11-02T10:00:30Z')).toBe('2 Nov 2020, 10:00:30 UTC');
  });
});

describe("a caller's rule", () => {
  it('is told how to answer where it answers otherwise', () => {
    const answers = [undefined, [null], [{ claims: ['a'] }]] as unknown as readonly (readonly RuleViolation[])[];
    for (const answer of answers) {
      const rules = [{ id: 'mine', over: 'ledger', check: () => answer }] as const;
      expect(() => findContradictions(ledgerOf([], [['x', 'p', 'q']]), { rules })).toThrow(
        "from the rule 'mine' a list",
      );
    }
  });

  it('makes nothing of a retracted claim', () => {
    const ledger = ledgerOf([], [['x', 'p', 'q']], { judgements: [{ id: 'j', kind: 'retract', of: 'a' }] });
    const check = () => [{ claims: ['a'], reason: 'so it is' }];
    expect(findContradictions(ledger, { rules: [{ id: 'mine', over: 'ledger', check }] })).toEqual([]);
  });
});

describe('what a reader has to know', () => {
  it('is that undeclared predicates take many values, and that some judgements change nothing', () => {
    const lines: Line[] = [
      ['x', 'p', 'q'],
      ['x', 'p', 'r'],
    ];
    const judgements = [{ id: 'j', kind: 'different', of: ['a', 'b'], about: 'proposition' }] as const;
    const { notes } = audit(ledgerOf([], lines, { judgements }));
    const said = (code: string): string =>
      notes.flatMap((note) => (note.code === code ? [note.message] : [])).join(' ');
    expect(said('undeclared')).toContain('two different values never contradict each other');
    expect(said('identity')).toContain('1 judgement holds two claims to be different propositions');
  });

  it('is that an audit is no ledger, in one sentence', () => {
    const parsed = safeParseLedger(JSON.parse(JSON.stringify(audit(ledgerOf([], [['x', 'p', 'q']])))));
    expect(parsed.ok ? [] : parsed.error.issues.map(({ received }) => received)).toEqual(['the JSON of an audit']);
  });
});

import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import type { RuleViolation } from '../../src/contradictions/kinds/user-rule.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
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
    ).toContain('one is given in people, the other in no unit that is known');
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

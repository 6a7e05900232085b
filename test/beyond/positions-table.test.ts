import { describe, expect, it } from 'vitest';
import { groundedExtension } from '../../src/contradictions/beyond/grounded-extension.ts';
import { ledgerFramework } from '../../src/contradictions/beyond/ledger-framework.ts';
import { positionsTable } from '../../src/contradictions/beyond/positions-table.ts';
import { safeClaims } from '../../src/contradictions/beyond/safe-claims.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'perpetrator' };
const predicates = [
  { id: 'perpetrator', value: 'entity', cardinality: 'single' },
  { id: 'killed', value: 'count', cardinality: 'single' },
] as const;
const ledgerOf = (...claims: Partial<ClaimInput>[]) =>
  defineLedger({
    predicates,
    claims: claims.map((claim, index) => ({ id: `c${index}`, source: `s${index}`, ...about, value: 'iskp', ...claim })),
  });

describe('the table of positions', () => {
  const disputed = ledgerOf(
    { source: 'tolo', attributedTo: ['saleh'], value: 'taliban' },
    { source: 'afp', attributedTo: ['saleh'], value: 'taliban', likelihood: 'likely' },
    { source: 'mujahid', value: 'taliban', stance: 'denies' },
    { source: 'amaq' },
    { source: 'amaq', predicate: 'killed', value: 80 },
    { source: 'saleh', predicate: 'killed', value: 22, likelihood: 'likely' },
  );

  it('has holders, not the pages that pass their words on', () => {
    const { cells } = positionsTable(disputed);
    expect(
      cells.map(({ holder, question, stance, certain, claims }) => [holder, question, stance, certain, claims]),
    ).toEqual([
      ['amaq', 'attack/killed', 'affirms', true, ['c4']],
      ['amaq', 'attack/perpetrator', 'affirms', true, ['c3']],
      ['mujahid', 'attack/perpetrator', 'denies', true, ['c2']],
      ['saleh', 'attack/killed', 'affirms', false, ['c5']],
      ['saleh', 'attack/perpetrator', 'affirms', true, ['c0', 'c1']],
    ]);
  });

  it('says who is at odds with whom, by the worst and on which questions', () => {
    expect(
      positionsTable(disputed).odds.map(({ holders, outcome, questions }) => [holders, outcome, questions]),
    ).toEqual([
      [['amaq', 'saleh'], 'contradiction', ['attack/killed', 'attack/perpetrator']],
      [['mujahid', 'saleh'], 'contradiction', ['attack/perpetrator']],
    ]);
  });

  it('keeps to one question where one is asked for', () => {
    const { cells, odds } = positionsTable(disputed, 'attack/killed');
    expect(cells).toHaveLength(2);
    expect(odds.map(({ outcome }) => outcome)).toEqual(['tension']);
    expect(() => positionsTable(disputed, 'attack/wounded')).toThrow(
      expect.objectContaining({ code: 'unknown-question' }),
    );
  });
});

describe('a ledger as a framework', () => {
  it('leaves a cautious reader with what more originals support, and with nothing where they are even', () => {
    const ahead = ledgerFramework(ledgerOf({}, {}, { value: 'taliban' }));
    expect(groundedExtension(ahead.framework)).toEqual(['attack/perpetrator affirms "iskp"']);
    const even = ledgerFramework(ledgerOf({}, { value: 'taliban' }));
    expect(groundedExtension(even.framework)).toEqual([]);
  });

  it('does not let an echo or a mere possibility tip the balance', () => {
    const echoed = ledgerFramework(ledgerOf({ source: 'afp' }, { attributedTo: ['afp'] }, { value: 'taliban' }));
    expect(echoed.positions.map(({ support }) => support)).toEqual([1, 1]);
    const possible = ledgerFramework(ledgerOf({}, { likelihood: 'possible' }, { value: 'taliban' }));
    expect(possible.positions.map(({ support }) => support)).toEqual([1, 1]);
  });

  it('takes tensions only where asked', () => {
    const hedged = ledgerOf({}, { value: 'taliban', likelihood: 'likely' });
    expect(ledgerFramework(hedged).positions).toEqual([]);
    expect(ledgerFramework(hedged, { tensions: true }).positions).toHaveLength(2);
  });
});

describe('safe claims', () => {
  it('are those that nothing contradicts and nobody took back', () => {
    const ledger = ledgerOf(
      {},
      { value: 'taliban' },
      { subject: 'assault' },
      { subject: 'raid', act: 'retracts' },
      { subject: 'siege', likelihood: 'likely' },
      { subject: 'siege', value: 'taliban' },
    );
    expect(safeClaims(ledger)).toEqual({ claims: ['c2', 'c4', 'c5'], notChecked: 0 });
    expect(safeClaims(ledger, { tensions: true }).claims).toEqual(['c2']);
  });
});

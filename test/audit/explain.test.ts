import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { explain } from '../../src/audit/explain.ts';
import { relate } from '../../src/contradictions/relate.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import { ledger as anyLedger } from '../arbitraries/ledger.ts';

const about = { subject: 'attack', predicate: 'perpetrator' };
const predicates = [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }] as const;

describe('explain', () => {
  it('tells of every claim who holds it, how it came, how firm it is and whether it counts', () => {
    const { positions } = explain(
      defineLedger({
        predicates,
        sources: [{ id: 'moi', publishedAt: '2020-11-04' }],
        claims: [
          { ...about, id: 'a', source: 'tolo', attributedTo: ['saleh'], value: 'taliban', asOf: '2020-11-02' },
          { ...about, id: 'b', source: 'moi', value: 'iskp', likelihood: 'icd203:likely' },
          { ...about, id: 'c', source: 'afp', value: 'iskp', supersedes: 'd', likelihood: 'possible' },
          { ...about, id: 'd', source: 'afp', value: 'taliban', stance: 'undecided' },
          { ...about, id: 'e', source: 'amaq', value: 'iskp', act: 'retracts' },
        ],
      }),
      'attack/perpetrator',
    );
    const short = positions.map(({ claim, holder, path, commitment, state }) => [
      claim,
      holder,
      path.join('>'),
      commitment,
      state,
    ]);
    expect(short).toEqual([
      ['a', 'saleh', 'tolo>saleh', 'CT', 'live'],
      ['b', 'moi', 'moi', 'PR', 'live'],
      ['c', 'afp', 'afp', 'PS', 'live'],
      ['d', 'afp', 'afp', 'U', 'superseded'],
      ['e', 'amaq', 'amaq', 'CT', 'retracted'],
    ]);
    expect(positions[1]).toMatchObject({ asOf: '2020-11-04', asOfAssumed: true });
    expect(positions[0]).not.toHaveProperty('asOfAssumed');
    expect(positions[3]).toMatchObject({ stance: 'undecided', supersededBy: 'c' });
  });

  it('tells conflicts before agreements, and says how many pairs it left out', () => {
    const claims = Array.from({ length: 60 }, (_, n) => ({
      ...about,
      id: `c${String(n).padStart(2, '0')}`,
      source: `s${n}`,
      value: n === 20 ? 'taliban' : 'iskp',
    }));
    const { relations, relationsLeft, contradictions } = explain(defineLedger({ predicates, claims }), {
      ...about,
    });
    expect(relations[0]?.outcome).toBe('contradiction');
    expect(relations.at(-1)?.outcome).toBe('compatible');
    expect(relations.length).toBeLessThanOrEqual(500);
    expect(relations.length + relationsLeft).toBe((60 * 59) / 2);
    expect(contradictions).toHaveLength(1);
  });

  it('finds a question by any name of its subject, and by its scope', () => {
    const scoped = defineLedger({
      predicates: [{ id: 'toll', aliases: ['dead'], separators: ['population'] }],
      claims: [
        { id: 'a', source: 'afp', subject: 'attack', predicate: 'toll', value: 4, scope: { population: 'students' } },
        { id: 'b', source: 'afp', subject: 'attack', predicate: 'dead', value: 9, scope: { population: 'all' } },
      ],
    });
    const asked = { subject: 'attack', predicate: 'dead', scope: { population: 'all' } };
    expect(explain(scoped, asked).question.answers[0]?.value).toBe(9);
    expect(() => explain(scoped, { subject: 'attack', predicate: 'dead' })).toThrow(/toll\?population=students/);
  });

  it('says of every question of any ledger what the audit and the pairs of the whole ledger say', () => {
    fc.assert(
      fc.property(anyLedger({ claims: 8 }), (ledger) => {
        const whole = audit(ledger);
        for (const question of whole.questions) {
          const told = explain(ledger, question.id);
          expect(told.question).toEqual(question);
          expect(told.contradictions).toEqual(whole.contradictions.filter((one) => one.question === question.id));
          for (const relation of told.relations) {
            const [a, b] = relation.claims;
            if (a !== undefined && b !== undefined) expect(relation).toEqual(relate(ledger, a, b));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestIdentities } from '../../src/identity/suggest-identities.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';

const suggest = (input: LedgerInput) => suggestIdentities(parseLedger(input));
const between = (a: string, b: string) =>
  suggest({
    entities: [
      { id: 'e1', name: a },
      { id: 'e2', name: b },
    ],
  }).map(({ kind, because }) => `${kind} ${because}`);

describe('suggestIdentities', () => {
  it('proposes as the same what differs in case, accents, spacing and articles only', () => {
    expect(between('The Taleban', 'taleban')).toEqual(['same "The Taleban" and "taleban": the same name.']);
    expect(between('Médecins Sans Frontières', 'medecinsSansFrontieres')).toHaveLength(1);
    expect(between('Al-Jazeera', 'Al Jazeera')).toHaveLength(1);
    expect(between('ministry, interior', 'Interior Ministry')).toEqual([
      'same "ministry, interior" and "Interior Ministry": the same words in another order.',
    ]);
  });

  it('asks about what is merely alike', () => {
    expect(between('AFP', 'Agence France-Presse')).toEqual([
      'unsure "AFP" and "Agence France-Presse": one is the initials of the other.',
    ]);
    expect(between('Islamic State Khorasan', 'Islamic State Khurasan')).toEqual([
      'unsure "Islamic State Khorasan" and "Islamic State Khurasan": nearly the same spelling.',
    ]);
    expect(between('Interior Ministry', 'Afghan Interior Ministry')).toEqual([
      'unsure "Interior Ministry" and "Afghan Interior Ministry": most words in common.',
    ]);
  });

  it.each([
    ['Владимир Путин', 'Vladimir Putin', 'the same name in another script'],
    ['محمد علي', 'Muhammad Ali', 'the same consonants, as other romanisations have them'],
    ['ذبيح الله مجاهد', 'Zabihullah Mujahid', 'the same consonants, as other romanisations have them'],
    ['کابل', 'Kabul', 'the same consonants, as other romanisations have them'],
    ['Αθήνα', 'Athina', 'the same name in another script'],
    ['Muhammad Ali', 'Mohammed Ali', 'the same consonants, as other romanisations have them'],
    ['Abd al-Rahman', 'Abdulrahman', 'the same consonants, as other romanisations have them'],
    ['Fatima Zahra', 'Fatimah Zahrah', 'nearly the same spelling'],
    ['Müller', 'Mueller', 'nearly the same spelling'],
    ['B. Obama', 'Barack Obama', 'a first name shortened to its letter'],
    ['B. H. Obama', 'Barack Obama', 'a first name shortened to its letter'],
  ])('asks whether %s is %s', (a, b, reason) => {
    expect(between(a, b)).toEqual([`unsure "${a}" and "${b}": ${reason}.`]);
  });

  it.each([
    ['NATO', 'N.A.T.O.'],
    ['AFP', 'A.F.P.'],
    ['U.S.A.', 'USA'],
    ['a Guardian', 'The Guardian'],
  ])('proposes %s and %s as the same: an initial is no article', (a, b) => {
    expect(between(a, b)).toEqual([`same "${a}" and "${b}": the same name.`]);
  });

  it.each([
    ['A.F.P.', 'Agence France-Presse'],
    ['USA', 'United States of America'],
    ['ISIS', 'Islamic State of Iraq and al-Sham'],
    ['DGSE', 'Direction générale de la sécurité extérieure'],
    ['WHO', 'World Health Organization'],
    ['ROC', 'Republic of China'],
  ])('knows %s as the initials of %s, whatever small words it passes over', (a, b) => {
    expect(between(a, b)).toEqual([`unsure "${a}" and "${b}": one is the initials of the other.`]);
  });

  it.each([
    ['U.S.', 'U.S.A.'],
    ['Hepatitis A', 'Hepatitis'],
    ['A. Smith', 'Smith'],
  ])('does not take %s for the same as %s', (a, b) => {
    expect(between(a, b).filter((one) => one.startsWith('same'))).toEqual([]);
  });

  it.each([
    ['Łódź', 'Lodz'],
    ['Strauß', 'Strauss'],
    ['Østergård', 'Ostergard'],
    ['François', 'FRANCOIS'],
  ])('proposes %s and %s as the same', (a, b) => {
    expect(between(a, b)).toEqual([`same "${a}" and "${b}": the same name.`]);
  });

  it.each([
    ['John Smith', 'Jane Smith'],
    ['J. Smith', 'John Smythe-Jones'],
    ['North Korea', 'South Korea'],
    ['Marina', 'Moreno'],
    ['Иран', 'Ирак'],
    ['李', '王'],
  ])('is silent about %s and %s', (a, b) => {
    expect(between(a, b)).toEqual([]);
  });

  it('is silent about short names that differ by a letter, and about different numbers', () => {
    expect(between('Iran', 'Iraq')).toEqual([]);
    expect(between('Attack of 1 November', 'Attack of 2 November')).toEqual([]);
    expect(between('Herat', 'Kabul')).toEqual([]);
  });

  it('finds aliases, of entities and of predicates', () => {
    expect(
      suggest({
        entities: [
          { id: 'iskp', aliases: ['IS-K'] },
          { id: 'is-khorasan', aliases: ['ISK'] },
        ],
      }),
    ).toEqual([
      {
        kind: 'same',
        about: 'entity',
        of: ['is-khorasan', 'iskp'],
        score: 1,
        because: '"ISK" and "IS-K": the same name.',
      },
    ]);
    const [found] = suggest({ predicates: [{ id: 'attackerCount' }, { id: 'toll', aliases: ['attacker_count'] }] });
    expect(found).toMatchObject({ kind: 'same', about: 'predicate', of: ['attackerCount', 'toll'] });
  });

  it('does not ask what somebody has judged, whatever the judgement', () => {
    const entities = [
      { id: 'e1', name: 'Kabul' },
      { id: 'e2', name: 'kabul' },
    ];
    for (const kind of ['same', 'different', 'unsure'] as const) {
      expect(suggest({ entities, judgements: [{ id: 'j', kind, of: ['e1', 'e2'] }] })).toEqual([]);
    }
    const undone = [
      { id: 'j', kind: 'different', of: ['e1', 'e2'] },
      { id: 'k', kind: 'undo', of: 'j' },
    ] as const;
    expect(suggest({ entities, judgements: undone })).toHaveLength(1);
  });

  it('keeps apart what the records themselves keep apart', () => {
    const name = 'Kabul';
    expect(
      suggest({
        entities: [
          { id: 'e1', name, kind: 'city' },
          { id: 'e2', name, kind: 'province' },
        ],
      }),
    ).toEqual([]);
    expect(
      suggest({
        entities: [
          { id: 'e1', name, partOf: ['e2'] },
          { id: 'e2', name },
        ],
      }),
    ).toEqual([]);
    expect(
      suggest({
        sources: [
          { id: 's1', name, derivedFrom: ['s2'] },
          { id: 's2', name },
        ],
      }),
    ).toEqual([]);
    expect(
      suggest({
        sources: [
          { id: 's1', name, url: 'https://a.org/1' },
          { id: 's2', name, url: 'https://a.org/2' },
        ],
      }),
    ).toEqual([]);
    expect(suggest({ predicates: [{ id: 'killed-in', inverse: 'killedIn' }, { id: 'killedIn' }] })).toEqual([]);
    expect(
      suggest({
        predicates: [
          { id: 'killed-in', value: 'count' },
          { id: 'killedIn', value: 'place' },
        ],
      }),
    ).toEqual([]);
  });

  it('gives one suggestion for a pair, the best, and the best pairs first', () => {
    const found = suggest({
      entities: [
        { id: 'a', name: 'Islamic State Khorasan', aliases: ['Daesh'] },
        { id: 'b', name: 'Islamic State Khurasan', aliases: ['daesh'] },
        { id: 'c', name: 'Islamic State Khorassan' },
      ],
    });
    expect(found.map(({ of, score }) => [...of, score > 0.95])).toEqual([
      ['a', 'b', true],
      ['a', 'c', true],
      ['b', 'c', false],
    ]);
  });

  it('never says different, and does not depend on the order of records', () => {
    const name = fc.constantFrom(
      'Kabul',
      'kabul',
      'Kaboul',
      'Interior Ministry',
      'Ministry of Interior',
      'AFP',
      'x',
      '',
    );
    const records = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-e]{1,3}$/), name, aliases: fc.array(name, { maxLength: 2 }) }),
      { selector: (record) => record.id, maxLength: 8 },
    );
    fc.assert(
      fc.property(records, (entities) => {
        const found = suggest({ entities });
        expect(suggest({ entities: [...entities].reverse() })).toEqual(found);
        for (const { kind, of, score } of found) {
          expect(['same', 'unsure']).toContain(kind);
          expect(of[0] < of[1] && score > 0 && score <= 1).toBe(true);
        }
      }),
    );
  });
});

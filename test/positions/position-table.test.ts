import { describe, expect, it } from 'vitest';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { buildPositionTable } from '../../src/positions/build-position-table.ts';
import {
  AS_OF_ASSUMED,
  CERTAIN,
  CONDITIONAL,
  NONE,
  POSSIBLE,
  PROBABLE,
  RELAYED,
  RETRACTED,
  UNCOMMITTED,
} from '../../src/positions/position-table.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const base = { id: 'c', source: 'afp', subject: 'attack', predicate: 'killed', value: 19 } as const;

function row(claim: Partial<ClaimInput>, rest: LedgerInput = {}) {
  const table = buildPositionTable(defineLedger({ ...rest, claims: [{ ...base, ...claim }, ...(rest.claims ?? [])] }));
  const index = table.rowOf(claim.id ?? 'c') ?? NONE;
  return {
    table,
    index,
    question: table.questions[table.question[index] as number]?.id,
    holder: table.holders[table.holder[index] as number],
    stance: table.stance[index],
    commitment: table.commitment[index],
    value: table.values[table.value[index] as number],
    probability: table.probability[index] as number,
    asOf: table.times[table.asOf[index] as number],
    flags: table.flags[index] as number,
  };
}

describe('a claim read as a position', () => {
  it('is held by the last of those it is attributed to, else by its source', () => {
    expect(row({}).holder).toBe('afp');
    expect(row({ attributedTo: ['reuters', 'moi'] }).holder).toBe('moi');
    expect(row({ attributedTo: ['reuters', 'moi'] }).flags & RELAYED).not.toBe(0);
  });

  it('belongs to the question of its subject, predicate and separators', () => {
    expect(row({}).question).toBe('attack/killed');
    const separated = row(
      { scope: { population: 'students', method: 'count' } },
      { predicates: [{ id: 'killed', separators: ['population'] }] },
    );
    expect(separated.question).toBe('attack/killed?population=students');
    expect(separated.table.scopes).toEqual([{ method: 'count' }]);
  });

  it('keeps the ids of questions apart whatever characters the parts hold', () => {
    const slashed = row({ subject: 'a/b', predicate: 'c' }).question;
    expect(slashed).not.toBe(row({ subject: 'a', predicate: 'b/c' }).question);
  });

  it('reads aliases of predicates and entities judged the same as one question', () => {
    const rest: LedgerInput = {
      predicates: [{ id: 'killed', aliases: ['deaths'] }],
      judgements: [{ kind: 'same', of: ['attack', 'raid'], about: 'entity' }],
    };
    expect(row({ subject: 'raid', predicate: 'deaths' }, rest).question).toBe('attack/killed');
  });

  it('turns "false" into a denial of "true", and a denial of "false" into an affirmation', () => {
    expect(row({ value: false }).stance).toBe(-1);
    expect(row({ value: false, stance: 'denies' }).stance).toBe(1);
    expect(row({ value: false }).value).toEqual(row({ value: true }).value);
  });

  it.each([
    [undefined, 1, CERTAIN],
    ['likely', 1, PROBABLE],
    ['possible', 1, POSSIBLE],
    ['icd203:unlikely', -1, PROBABLE],
    ['icd203:almost certain', 1, CERTAIN],
    [0.5, 1, POSSIBLE],
    [[0.4, 0.7] as const, 1, POSSIBLE],
    [0.03, -1, CERTAIN],
    [null, 0, UNCOMMITTED],
  ])('reads likelihood %s as stance %i with commitment %i', (likelihood, stance, commitment) => {
    const read = row(likelihood === undefined ? {} : { likelihood });
    expect([read.stance, read.commitment]).toEqual([stance, commitment]);
  });

  it('grades the stance as given: denies and likely is "probably not"', () => {
    const read = row({ stance: 'denies', likelihood: 'icd203:likely' });
    expect([read.stance, read.commitment]).toEqual([-1, PROBABLE]);
    expect(read.probability).toBeCloseTo(0.675, 12);
  });

  it('takes the as-of time from asOf, else from assertedAt or the source, and then says so', () => {
    const sources = [{ id: 'afp', publishedAt: '2020-11-05' }];
    const start = (read: ReturnType<typeof row>) => new Date(read.asOf?.start ?? Number.NaN).toISOString().slice(0, 10);
    const given = row({ asOf: '2020-11-02', assertedAt: '2020-11-03' }, { sources });
    expect([start(given), given.flags & AS_OF_ASSUMED]).toEqual(['2020-11-02', 0]);
    const asserted = row({ assertedAt: '2020-11-03' }, { sources });
    expect([start(asserted), asserted.flags & AS_OF_ASSUMED]).toEqual(['2020-11-03', AS_OF_ASSUMED]);
    expect(start(row({}, { sources }))).toBe('2020-11-05');
    expect(row({}).asOf).toBeUndefined();
  });

  it('infers a stance from an act only where no stance is written', () => {
    expect(row({ act: 'denies-responsibility' }).stance).toBe(-1);
    expect(row({ act: 'denies', stance: 'affirms' }).stance).toBe(1);
    expect(row({ act: 'declines-comment' }).stance).toBe(0);
    expect(row({ act: 'admits' }).stance).toBe(1);
  });

  it('marks conditional claims', () => {
    const condition = { subject: 'attack', predicate: 'method', value: 'drone' };
    expect(row({ condition }).flags & CONDITIONAL).not.toBe(0);
  });

  it('takes out what rests on retracted claims alone, at any remove', () => {
    const judgements = [{ kind: 'retract', of: 'o' }] as const;
    const retracted = (basedOn: readonly string[], ...more: readonly Partial<ClaimInput>[]) => {
      const claims = [{ id: 'o' }, ...more].map((claim) => ({ ...base, ...claim }));
      return (row({ basedOn }, { claims, judgements }).flags & RETRACTED) !== 0;
    };
    expect(retracted(['o'])).toBe(true);
    expect(retracted(['o', 'o'])).toBe(true);
    expect(retracted(['m'], { id: 'm', basedOn: ['o'] })).toBe(true);
    expect(retracted(['o', 'w'], { id: 'w' })).toBe(false);
    expect(retracted(['o', 'some-source'])).toBe(false);
    expect(retracted(['m'], { id: 'm', basedOn: ['c'] })).toBe(false);
  });

  it('lets a claim that fell silent supersede nothing', () => {
    const claims = [{ id: 'o' }, { id: 'old' }].map((claim) => ({ ...base, ...claim }));
    const judgements = [{ kind: 'retract', of: 'o' }] as const;
    const { table } = row({ basedOn: ['o'], supersedes: 'old' }, { claims, judgements });
    expect(table.supersededBy[table.rowOf('old') ?? NONE]).toBe(NONE);
  });

  it('takes retracted claims out: by judgement, by a retracting claim, by a retracted source and what only relays it', () => {
    const retracted = (read: ReturnType<typeof row>) => (read.flags & RETRACTED) !== 0;
    expect(retracted(row({}, { judgements: [{ kind: 'retract', of: 'c' }] }))).toBe(true);
    const undone: LedgerInput['judgements'] = [
      { id: 'j', kind: 'retract', of: 'c' },
      { kind: 'undo', of: 'j' },
    ];
    expect(retracted(row({}, { judgements: undone }))).toBe(false);
    expect(retracted(row({}, { claims: [{ ...base, id: 'r', act: 'retracts', supersedes: 'c' }] }))).toBe(true);
    expect(retracted(row({}, { sources: [{ id: 'afp', retractedAt: '2020-11-05' }] }))).toBe(true);
    const relayed: LedgerInput = {
      sources: [
        { id: 'afp', derivedFrom: ['wire'] },
        { id: 'wire', retractedAt: '2021' },
      ],
    };
    expect(retracted(row({}, relayed))).toBe(true);
    const both: LedgerInput = {
      sources: [
        { id: 'afp', derivedFrom: ['wire', 'own'] },
        { id: 'wire', retractedAt: '2021' },
      ],
    };
    expect(retracted(row({}, both))).toBe(false);
  });

  it('knows which claim supersedes it, unless that one is retracted or the two replace each other', () => {
    const later = { ...base, id: 'd', value: 22, supersedes: 'c' };
    const plain = row({}, { claims: [later] });
    expect(plain.table.supersededBy[plain.index]).toBe(plain.table.rowOf('d'));
    const withdrawn = row({}, { claims: [later], judgements: [{ kind: 'retract', of: 'd' }] });
    expect(withdrawn.table.supersededBy[withdrawn.index]).toBe(NONE);
    const ring = row({ supersedes: 'd' }, { claims: [later] });
    expect([...ring.table.supersededBy]).toEqual([NONE, NONE]);
  });

  it('reads an empty ledger as an empty table', () => {
    const table = buildPositionTable(defineLedger({}));
    expect([table.rows, table.questions.length, table.rowOf('x')]).toEqual([0, 0, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { lintLedger } from '../../src/audit/lint/lint-ledger.ts';
import { LINT_RULES } from '../../src/audit/lint/rules.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { LINT_CODES, type LintCode } from '../../src/model/lint-report.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { readCase } from '../cases/gold.ts';

interface Case {
  readonly code: LintCode;
  readonly name: string;
  /** The record that has to be named. */
  readonly id: string;
  readonly bad: LedgerInput;
  /** The same put right, or what only looks like the slip. */
  readonly good: readonly LedgerInput[];
}

const COUNT = { id: 'killed', value: 'count', cardinality: 'single' } as const;
const WHO = { id: 'perpetrator', value: 'entity', cardinality: 'single' } as const;

function toll(fields: Partial<ClaimInput>): ClaimInput {
  return { source: 'afp', subject: 'attack', predicate: 'killed', value: 22, ...fields };
}

function who(fields: Partial<ClaimInput>): ClaimInput {
  return { source: 'afp', subject: 'attack', predicate: 'perpetrator', value: 'taliban', ...fields };
}

function ledgerOf(...claims: readonly ClaimInput[]): LedgerInput {
  return { predicates: [COUNT, WHO], claims };
}

const CASES: readonly Case[] = [
  {
    code: 'denial-of-own-value',
    name: 'a denial that carries the number of the one who denies',
    id: 'b',
    bad: ledgerOf(toll({ id: 'a' }), toll({ id: 'b', source: 'ministry', value: 19, stance: 'denies' })),
    good: [
      ledgerOf(toll({ id: 'a' }), toll({ id: 'b', source: 'ministry', value: 22, stance: 'denies' })),
      ledgerOf(toll({ id: 'a' }), toll({ id: 'b', source: 'ministry', value: { atLeast: 20 }, stance: 'denies' })),
    ],
  },
  {
    code: 'denial-of-own-value',
    name: 'a denial that carries whom the speaker accuses',
    id: 'b',
    bad: ledgerOf(
      who({ id: 'a' }),
      who({ id: 'b', source: 'page', attributedTo: ['mujahid'], value: 'iskp', stance: 'denies' }),
    ),
    good: [
      ledgerOf(who({ id: 'a' }), who({ id: 'b', source: 'page', attributedTo: ['mujahid'], stance: 'denies' })),
      ledgerOf(
        who({ id: 'a', value: 'iskp' }),
        who({ id: 'b', source: 'page', attributedTo: ['taliban-spokesman'], stance: 'denies' }),
      ),
      ledgerOf(
        who({ id: 'a', value: 'iskp' }),
        who({ id: 'b', attributedTo: ['mujahid'], act: 'denies-responsibility' }),
      ),
    ],
  },
  {
    code: 'denial-of-own-value',
    name: 'a page in which somebody denies what he affirms',
    id: 'b',
    bad: ledgerOf(toll({ id: 'a' }), toll({ id: 'b', stance: 'denies' })),
    good: [ledgerOf(toll({ id: 'a', asOf: '2020-11-02' }), toll({ id: 'b', stance: 'denies', asOf: '2020-11-03' }))],
  },
  {
    code: 'double-negation',
    name: 'a denial of false',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', predicate: 'closed', value: false, stance: 'denies' })),
    good: [
      ledgerOf(toll({ id: 'a', predicate: 'closed', value: true, stance: 'denies' })),
      ledgerOf(toll({ id: 'a', predicate: 'closed', value: false })),
    ],
  },
  {
    code: 'double-negation',
    name: 'a denial that is unlikely',
    id: 'a',
    bad: ledgerOf(who({ id: 'a', stance: 'denies', likelihood: 'unlikely' })),
    good: [
      ledgerOf(who({ id: 'a', stance: 'denies', likelihood: 'likely' })),
      ledgerOf(who({ id: 'a', likelihood: 'unlikely' })),
    ],
  },
  {
    code: 'act-against-stance',
    name: 'an act that denies with a stance that affirms',
    id: 'a',
    bad: ledgerOf(who({ id: 'a', act: 'denies', stance: 'affirms' })),
    good: [
      ledgerOf(who({ id: 'a', act: 'denies', stance: 'denies' })),
      ledgerOf(who({ id: 'a', act: 'confirms', stance: 'denies' })),
    ],
  },
  {
    code: 'act-against-stance',
    name: 'a claim of responsibility in the name of another',
    id: 'a',
    bad: {
      sources: [{ id: 'amaq', entity: 'is' }],
      claims: [who({ id: 'a', source: 'amaq', act: 'claims-responsibility' })],
    },
    good: [
      {
        sources: [{ id: 'amaq', entity: 'is' }],
        claims: [who({ id: 'a', source: 'amaq', act: 'claims-responsibility', value: 'is' })],
      },
    ],
  },
  {
    code: 'undecided-likelihood',
    name: 'a likelihood of what is left open',
    id: 'a',
    bad: ledgerOf(who({ id: 'a', stance: 'undecided', likelihood: 'possible' })),
    good: [ledgerOf(who({ id: 'a', stance: 'undecided' })), ledgerOf(who({ id: 'a', likelihood: 'possible' }))],
  },
  {
    code: 'wording-against-code',
    name: 'a hedge coded as near certainty',
    id: 'a',
    bad: ledgerOf(who({ id: 'a', wording: 'may have', likelihood: 'almost certain' })),
    good: [
      ledgerOf(who({ id: 'a', wording: 'may have', likelihood: 'possible' })),
      ledgerOf(who({ id: 'a', wording: 'appears to have', likelihood: 'likely' })),
    ],
  },
  {
    code: 'wording-against-code',
    name: 'words that deny with a stance that affirms',
    id: 'a',
    bad: ledgerOf(who({ id: 'a', wording: 'denied', stance: 'affirms' })),
    good: [
      ledgerOf(who({ id: 'a', wording: 'denied', stance: 'denies' })),
      ledgerOf(who({ id: 'a', wording: 'denied' })),
    ],
  },
  {
    code: 'number-without-edge',
    name: '"at least 19" coded as 19',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', value: 19, evidence: [{ quote: 'at least 19 people were killed' }] })),
    good: [
      ledgerOf(toll({ id: 'a', value: { atLeast: 19 }, evidence: [{ quote: 'at least 19 people were killed' }] })),
      ledgerOf(toll({ id: 'a', value: 4, evidence: [{ quote: 'at least 19 people were killed, 4 of them guards' }] })),
    ],
  },
  {
    code: 'value-kind',
    name: 'words for a count',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', value: 'nineteen people' })),
    good: [ledgerOf(toll({ id: 'a', value: 19 }))],
  },
  {
    code: 'value-kind',
    name: 'words beside numbers where nothing is declared',
    id: 'b',
    bad: { claims: [toll({ id: 'a' }), toll({ id: 'b', value: '19 people' })] },
    good: [{ claims: [who({ id: 'a' }), who({ id: 'b', value: 'iskp' })] }],
  },
  {
    code: 'many-by-default',
    name: 'rival numbers under a predicate without cardinality',
    id: 'killed',
    bad: { claims: [toll({ id: 'a' }), toll({ id: 'b', source: 'tolo', value: 35 })] },
    good: [
      ledgerOf(toll({ id: 'a' }), toll({ id: 'b', source: 'tolo', value: 35 })),
      {
        predicates: [{ id: 'killed', cardinality: 'many' }],
        claims: [toll({ id: 'a' }), toll({ id: 'b', source: 'tolo', value: 35 })],
      },
      { claims: [toll({ id: 'a' }), toll({ id: 'b', source: 'tolo', value: { atLeast: 20 } })] },
    ],
  },
  {
    code: 'own-origin',
    name: 'a source derived from itself',
    id: 'afp',
    bad: { sources: [{ id: 'afp', derivedFrom: ['afp'] }] },
    good: [{ sources: [{ id: 'afp', origin: 'own' }] }],
  },
  {
    code: 'own-origin',
    name: 'a page that is attributed to itself',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', attributedTo: ['afp'] })),
    good: [ledgerOf(toll({ id: 'a' })), ledgerOf(toll({ id: 'a', attributedTo: ['ministry'] }))],
  },
  {
    code: 'own-origin',
    name: 'a claim that rests on itself',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', basedOn: ['a'] })),
    good: [ledgerOf(toll({ id: 'a', basedOn: ['b'] }), toll({ id: 'b', source: 'ministry' }))],
  },
  {
    code: 'citation-ring',
    name: 'sources that are derived from each other',
    id: 'a',
    bad: {
      sources: [
        { id: 'a', derivedFrom: ['b'] },
        { id: 'b', derivedFrom: ['a'] },
      ],
    },
    good: [{ sources: [{ id: 'a', derivedFrom: ['b'] }, { id: 'b' }] }],
  },
  {
    code: 'shares-leave-nothing',
    name: 'a parent for whom the others leave nothing',
    id: 'a',
    bad: { sources: [{ id: 'a', derivedFrom: [{ source: 'b', share: 1 }, 'c'] }] },
    good: [{ sources: [{ id: 'a', derivedFrom: [{ source: 'b', share: 0.6 }, 'c'] }] }],
  },
  {
    code: 'hearsay-unclear',
    name: 'hearsay with a named ground',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', hearsay: true, basedOn: ['ministry'] })),
    good: [
      ledgerOf(toll({ id: 'a', hearsay: true })),
      // Whom the last named speaker has it from is not known.
      ledgerOf(toll({ id: 'a', hearsay: true, attributedTo: ['nyt'] })),
    ],
  },
  {
    code: 'hearsay-unclear',
    name: '"reportedly" without anybody who reports',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', wording: 'reportedly' })),
    good: [ledgerOf(toll({ id: 'a', wording: 'reportedly', hearsay: true }))],
  },
  {
    code: 'speaker-is-entity',
    name: 'a group that speaks and is no source',
    id: 'a',
    bad: { entities: [{ id: 'taliban' }], claims: [who({ id: 'a', attributedTo: ['taliban'], stance: 'denies' })] },
    good: [
      {
        entities: [{ id: 'taliban' }],
        sources: [{ id: 'taliban', entity: 'taliban' }],
        claims: [who({ id: 'a', attributedTo: ['taliban'], stance: 'denies' })],
      },
    ],
  },
  {
    code: 'quote-not-found',
    name: 'a quote that is not in the text',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', text: 'Police said 22 had died.', evidence: [{ quote: '22 people were killed' }] })),
    good: [
      ledgerOf(
        toll({ id: 'a', text: 'It said “22 people\nwere killed”.', evidence: [{ quote: '22 people were killed' }] }),
      ),
      ledgerOf(toll({ id: 'a', evidence: [{ quote: '22 people were killed' }] })),
    ],
  },
  {
    code: 'quote-offsets',
    name: 'offsets that lead elsewhere',
    id: 'a',
    bad: ledgerOf(
      toll({ id: 'a', text: 'Police said 22 had died.', evidence: [{ quote: '22 had died', start: 0, end: 11 }] }),
    ),
    good: [
      ledgerOf(
        toll({ id: 'a', text: 'Police said 22 had died.', evidence: [{ quote: '22 had died', start: 12, end: 23 }] }),
      ),
    ],
  },
  {
    code: 'dates-backwards',
    name: 'a statement as of a day after it was made',
    id: 'a',
    bad: ledgerOf(toll({ id: 'a', asOf: '2020-11-03', assertedAt: '2020-11-02' })),
    good: [
      ledgerOf(toll({ id: 'a', asOf: '2020-11-02', assertedAt: '2020-11-03' })),
      ledgerOf(toll({ id: 'a', asOf: '2020-11', assertedAt: '2020-11-02' })),
      ledgerOf(toll({ id: 'a', act: 'predicts', asOf: '2021', assertedAt: '2020-11-02' })),
      ledgerOf(toll({ id: 'a', validTime: '../2020-12-01', assertedAt: '2020-11-02' })),
    ],
  },
  {
    code: 'dates-backwards',
    name: 'a page retrieved before it was published',
    id: 'afp',
    bad: { sources: [{ id: 'afp', publishedAt: '2020-11-02', retrievedAt: '2020-10-30' }] },
    good: [{ sources: [{ id: 'afp', publishedAt: '2020-11-02', retrievedAt: '2020-11-02' }] }],
  },
  {
    code: 'time-missing',
    name: 'a rising toll without a time beside another number',
    id: 'b',
    bad: {
      predicates: [{ ...COUNT, change: 'rising' }],
      claims: [toll({ id: 'a', asOf: '2020-11-02' }), toll({ id: 'b', source: 'tolo', value: 35 })],
    },
    good: [
      {
        predicates: [{ ...COUNT, change: 'rising' }],
        claims: [
          toll({ id: 'a', asOf: '2020-11-02' }),
          toll({ id: 'b', source: 'tolo', value: 35, assertedAt: '2020-11' }),
        ],
      },
      ledgerOf(toll({ id: 'a' }), toll({ id: 'b', source: 'tolo', value: 35 })),
    ],
  },
  {
    code: 'supersedes-astray',
    name: 'a correction of somebody else',
    id: 'b',
    bad: ledgerOf(toll({ id: 'a' }), toll({ id: 'b', source: 'tolo', value: 35, supersedes: 'a' })),
    good: [ledgerOf(toll({ id: 'a' }), toll({ id: 'b', value: 35, supersedes: 'a' }))],
  },
  {
    code: 'supersedes-astray',
    name: 'a correction of something later',
    id: 'b',
    bad: ledgerOf(
      toll({ id: 'a', assertedAt: '2020-11-03' }),
      toll({ id: 'b', value: 35, assertedAt: '2020-11-02', supersedes: 'a' }),
    ),
    good: [
      ledgerOf(
        toll({ id: 'a', assertedAt: '2020-11-02' }),
        toll({ id: 'b', value: 35, assertedAt: '2020-11-03', supersedes: 'a' }),
      ),
    ],
  },
  {
    code: 'dangling-reference',
    name: 'a correction of nothing',
    id: 'b',
    bad: ledgerOf(toll({ id: 'first' }), toll({ id: 'b', value: 35, supersedes: 'frist' })),
    good: [ledgerOf(toll({ id: 'first' }), toll({ id: 'b', value: 35, supersedes: 'first' }))],
  },
  {
    code: 'look-alike-ids',
    name: 'one subject written in two ways',
    id: 'Kabul_University',
    bad: ledgerOf(
      toll({ id: 'a', subject: 'Kabul_University' }),
      toll({ id: 'b', subject: 'kabul-university', source: 'tolo' }),
    ),
    good: [
      ledgerOf(toll({ id: 'a', subject: 'attack-1' }), toll({ id: 'b', subject: 'attack-2', source: 'tolo' })),
      {
        ...ledgerOf(
          toll({ id: 'a', subject: 'Kabul_University' }),
          toll({ id: 'b', subject: 'kabul-university', source: 'tolo' }),
        ),
        judgements: [{ kind: 'same', about: 'entity', of: ['Kabul_University', 'kabul-university'] }],
      },
    ],
  },
  {
    code: 'look-alike-ids',
    name: 'a predicate with a slip',
    id: 'perpetrater',
    bad: ledgerOf(who({ id: 'a' }), who({ id: 'b', predicate: 'perpetrater', source: 'tolo' })),
    good: [ledgerOf(who({ id: 'a' }), who({ id: 'b', predicate: 'instigator', source: 'tolo' }))],
  },
  {
    code: 'said-twice',
    name: 'one statement under two ids',
    id: 'b',
    bad: ledgerOf(toll({ id: 'a' }), toll({ id: 'b' })),
    good: [ledgerOf(toll({ id: 'a' }), toll({ id: 'b', attributedTo: ['ministry'] }))],
  },
];

const found = (input: LedgerInput, code: LintCode) =>
  lintLedger(parseLedger(input)).findings.filter((finding) => finding.code === code);

describe('linting finds', () => {
  it.each(CASES)('$name', ({ code, id, bad, good }) => {
    expect(found(bad, code).map((finding) => finding.id)).toEqual([id]);
    for (const input of good) expect(found(input, code)).toEqual([]);
  });
});

describe('every rule', () => {
  it('is in the table under its code, in the order of the codes', () => {
    expect(LINT_RULES.map(({ code }) => code)).toEqual(LINT_CODES);
  });

  it('has a case here', () => {
    expect(LINT_CODES.filter((code) => !CASES.some((one) => one.code === code))).toEqual([]);
  });

  it('says what it is, why it matters, and what to write instead, in sentences', () => {
    for (const { bad, code } of CASES) {
      const [finding] = found(bad, code);
      for (const text of [finding?.what, finding?.why, finding?.instead]) expect(text).toMatch(/^.{10,}$/u);
      expect(finding?.why).toMatch(/\.$/);
    }
  });
});

describe('linting', () => {
  it('finds nothing in the real case but quotes beside texts in the coder’s words', () => {
    const { findings, counts } = lintLedger(readCase('kabul-kunduz-2020').ledger);
    expect(counts).toMatchObject({ error: 0, warning: 0 });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['quote-not-found']));
  });

  it('finds a slip that is put into the real case', () => {
    const { ledger } = readCase('kabul-kunduz-2020');
    const claims = ledger.claims.map((claim) =>
      claim.id === 'umm-mujahid'
        ? { ...claim, value: 'iskp', attributedTo: ['ummnews', ...(claim.attributedTo ?? [])] }
        : claim,
    );
    const { findings } = lintLedger(parseLedger({ ...ledger, claims }));
    const slips = findings.filter(({ level }) => level !== 'hint').map(({ id, code }) => `${id} ${code}`);
    expect(slips).toEqual(['umm-mujahid own-origin']);
  });

  it('looks quotes up in the text of their source where it is given', () => {
    const input = ledgerOf(toll({ id: 'a', text: 'Twenty-two dead.', evidence: [{ quote: '22 were killed' }] }));
    const check = (text: string) => lintLedger(parseLedger(input), { texts: { afp: text } }).findings;
    expect(check('In Kabul 22 were killed today.')).toEqual([]);
    expect(check('In Kabul 23 were killed today.')).toMatchObject([{ code: 'quote-not-found', level: 'error' }]);
    expect(() => lintLedger(parseLedger(input), { texts: { agency: '' } })).toThrow("'agency'");
  });

  it('counts the quotes that it could not look up', () => {
    expect(lintLedger(parseLedger(ledgerOf(toll({ evidence: [{ quote: 'x' }] })))).notChecked).toBe(1);
  });

  it('says nothing of an empty ledger', () => {
    expect(lintLedger(parseLedger({}))).toEqual({
      lint: 1,
      findings: [],
      counts: { error: 0, warning: 0, hint: 0 },
      notChecked: 0,
    });
  });
});

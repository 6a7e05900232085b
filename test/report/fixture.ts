import type { Answer, Audit, Contradiction, Question } from '../../src/model/audit.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Value } from '../../src/model/value.ts';

/** A small ledger and its audit, both by hand, so that reports are tested apart from what makes audits. */
export const ledger: Ledger = {
  corroborate: 1,
  title: 'Kabul University',
  entities: [
    { id: 'attack', name: 'Kabul University attack' },
    { id: 'is', name: 'Islamic State' },
    { id: 'taliban', name: 'Taliban' },
  ],
  sources: [
    { id: 'afp', name: 'AFP', kind: 'agency' },
    { id: 'guardian', name: 'The Guardian', derivedFrom: ['afp'], url: 'https://www.theguardian.com/world' },
    { id: 'saleh', name: 'Amrullah Saleh', kind: 'official' },
    { id: 'tolo', name: 'TOLOnews', publishedAt: '2020-11-03' },
  ],
  predicates: [
    { id: 'killed', value: 'count', cardinality: 'single', change: 'rising', unit: 'people' },
    { id: 'perpetrator', value: 'entity', cardinality: 'single' },
  ],
  claims: [
    {
      id: 'g19',
      source: 'guardian',
      attributedTo: ['afp'],
      subject: 'attack',
      predicate: 'killed',
      value: { atLeast: 19 },
      likelihood: 'icd203:likely',
      assertedAt: '2020-11-02',
      evidence: [{ quote: 'killing 19 people', url: 'https://www.theguardian.com/world/2020/nov/02' }],
    },
    { id: 't22', source: 'tolo', subject: 'attack', predicate: 'killed', value: 22, supersedes: 't20' },
    { id: 't20', source: 'tolo', subject: 'attack', predicate: 'killed', value: 20, asOf: '2020-11-02' },
    {
      id: 's1',
      source: 'tolo',
      attributedTo: ['saleh'],
      subject: 'attack',
      predicate: 'perpetrator',
      value: 'taliban',
      act: 'alleges',
      asOf: '2020-11-02T18:30:00Z',
    },
    {
      id: 'i1',
      source: 'guardian',
      attributedTo: ['afp'],
      subject: 'attack',
      predicate: 'perpetrator',
      value: 'is',
      likelihood: [0.8, 0.95],
      asOf: '2020-11-02',
    },
    {
      id: 'd1',
      source: 'tolo',
      subject: 'attack',
      predicate: 'perpetrator',
      value: 'taliban',
      stance: 'denies',
      wording: 'rejects',
    },
  ],
  judgements: [],
};

/** An answer with ordinary figures. */
export function answer(value: Value, probability: number, more: Partial<Answer> = {}): Answer {
  return {
    value,
    probability,
    opinion: { belief: probability / 2, disbelief: 0, uncertainty: 1 - probability / 2, baseRate: 0.5 },
    breakdown: { net: probability / 2, contested: 0, unknown: 1 - probability / 2 },
    verdict: 'supported',
    effectiveSources: 2,
    minCut: 2,
    roots: ['afp', 'tolo'],
    supporting: [],
    opposing: [],
    withoutEachRoot: [],
    because: 'two independent originals say so',
    ...more,
  };
}

export const questions: readonly Question[] = [
  {
    id: 'q-perpetrator',
    subject: 'attack',
    predicate: 'perpetrator',
    status: 'disputed',
    answers: [
      answer('is', 0.62, {
        supporting: ['i1'],
        opposing: ['s1'],
        roots: ['afp'],
        effectiveSources: 1,
        breakdown: { net: 0.1, contested: 0.6, unknown: 0.3 },
        withoutEachRoot: [{ root: 'afp', probability: 0.2 }],
        because: 'AFP affirms it and one official names another',
      }),
      answer('taliban', 0.31, { supporting: ['s1'], opposing: ['d1', 'i1'], roots: ['saleh'], effectiveSources: 1 }),
    ],
  },
  {
    id: 'q-killed',
    subject: 'attack',
    predicate: 'killed',
    status: 'likely',
    answers: [answer(22, 0.83, { supporting: ['g19', 't20', 't22'] })],
  },
];

export const contradictions: readonly Contradiction[] = [
  {
    id: 'con-1',
    outcome: 'contradiction',
    kind: 'single-value',
    rule: 'single-value.exclusive',
    severity: 'hard',
    strength: 0.7,
    question: 'q-perpetrator',
    claims: ['i1', 's1'],
    positions: [
      { holder: 'afp', stance: 'affirms', value: 'is', claims: ['i1'] },
      { holder: 'saleh', stance: 'affirms', value: 'taliban', claims: ['s1'] },
    ],
    reason: 'perpetrator takes one value, and Islamic State and Taliban are two entities',
  },
  {
    id: 'con-2',
    outcome: 'tension',
    kind: 'polarity',
    rule: 'polarity.denied',
    severity: 'soft',
    strength: 0.4,
    question: 'q-perpetrator',
    claims: ['d1', 's1'],
    positions: [
      { holder: 'tolo', stance: 'denies', value: 'taliban', claims: ['d1'] },
      { holder: 'saleh', stance: 'affirms', value: 'taliban', claims: ['s1'] },
    ],
    reason: 'one affirms what the other denies',
  },
];

export const auditFixture: Audit = {
  audit: 1,
  ledger: { title: 'Kabul University', claims: 6, sources: 4, entities: 3, predicates: 2 },
  questions,
  contradictions,
  notes: [
    { code: 'echo', refs: ['guardian', 'afp'], message: 'The Guardian relays AFP: counted once.' },
    { code: 'superseded', refs: ['t20'], message: 't20 is replaced by t22.' },
    { code: 'not-checked', refs: [], message: 'The sums of parts were not checked.' },
  ],
  counts: {
    claims: 6,
    positions: 6,
    questions: 2,
    contradictions: 1,
    tensions: 1,
    settled: 0,
    likely: 1,
    disputed: 1,
    open: 0,
    singleSource: 0,
    superseded: 1,
    retracted: 0,
    excluded: 0,
    notChecked: 3,
  },
};

/** The audit of a ledger without anything in it. */
export const emptyAudit: Audit = {
  audit: 1,
  ledger: { claims: 0, sources: 0, entities: 0, predicates: 0 },
  questions: [],
  contradictions: [],
  notes: [],
  counts: {
    claims: 0,
    positions: 0,
    questions: 0,
    contradictions: 0,
    tensions: 0,
    settled: 0,
    likely: 0,
    disputed: 0,
    open: 0,
    singleSource: 0,
    superseded: 0,
    retracted: 0,
    excluded: 0,
    notChecked: 0,
  },
};

/** What an enemy might put wherever a ledger takes text. */
export const HOSTILE =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)>\u001b[31mred\u001b]8;;http://evil/\u0007\u202Egnp.exe\u2066\u0000\r\n# heading\n| a | `code` [link](javascript:alert(3)) ![i](http://evil/i.png) @everyone <!-- -->';

/** The fixture with an enemy's text in every name, title, reason and quote. */
export function hostile(): { audit: Audit; ledger: Ledger } {
  const bad = (claim: Claim): Claim => ({
    ...claim,
    text: HOSTILE,
    wording: HOSTILE,
    evidence: [{ quote: HOSTILE, url: 'javascript:alert(4)' }],
  });
  return {
    ledger: {
      ...ledger,
      title: HOSTILE,
      entities: ledger.entities.map((entity) => ({ ...entity, name: HOSTILE })),
      sources: ledger.sources.map((source) => ({ ...source, name: HOSTILE, url: 'javascript:alert(5)' })),
      predicates: ledger.predicates.map((predicate) => ({ ...predicate, description: HOSTILE, unit: HOSTILE })),
      claims: ledger.claims.map(bad),
    },
    audit: {
      ...auditFixture,
      ledger: { ...auditFixture.ledger, title: HOSTILE },
      contradictions: contradictions.map((one) => ({ ...one, reason: HOSTILE })),
      questions: questions.map((question) => ({
        ...question,
        scope: { [HOSTILE]: HOSTILE },
        answers: question.answers.map((one) => ({ ...one, because: HOSTILE, verdict: HOSTILE })),
      })),
      notes: auditFixture.notes.map((note) => ({ ...note, message: HOSTILE, refs: [HOSTILE] })),
    },
  };
}

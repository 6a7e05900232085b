import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CorroborateError, type Issue } from '../../src/errors/corroborate-error.ts';
import { claimContentId } from '../../src/model/content-id.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { safeParseLedger } from '../../src/schema/safe-parse-ledger.ts';

const said = { source: 'afp', subject: 'attack', predicate: 'killed', value: 22 } as const;

function issuesOf(input: unknown): readonly Issue[] {
  try {
    parseLedger(input);
  } catch (error) {
    if (error instanceof CorroborateError && error.code === 'invalid-ledger') return error.issues;
    throw error;
  }
  return [];
}

/** The problems of one claim, their paths from the claim on. */
function claimIssues(added: object): Issue[] {
  return issuesOf({ claims: [{ ...said, ...added }] }).map((issue) => ({
    ...issue,
    path: issue.path.replace(/^claims\[0\]\.?/, ''),
  }));
}

describe('parseLedger', () => {
  it('fills in what may be absent', () => {
    expect(parseLedger({})).toEqual({
      corroborate: 1,
      entities: [],
      sources: [],
      predicates: [],
      claims: [],
      judgements: [],
    });
  });

  it('reads the real case', () => {
    const text = readFileSync(new URL('../../examples/kabul-kunduz-2020/ledger.json', import.meta.url), 'utf8');
    const ledger = parseLedger(text);
    expect([ledger.claims.length, ledger.sources.length, ledger.entities.length]).toEqual([125, 91, 25]);
    expect(parseLedger(JSON.parse(text))).toEqual(ledger);
  });

  it('puts records in order by code unit, whatever the order of the input', () => {
    const ids = ['b', 'a', 'Z', 'ä', '😀', '\uff5e', '10', '9'];
    const ledger = parseLedger({ claims: ids.map((id) => ({ ...said, id })) });
    expect(ledger.claims.map(({ id }) => id)).toEqual(['10', '9', 'Z', 'a', 'b', 'ä', '😀', '\uff5e']);
    expect(parseLedger({ claims: ids.toReversed().map((id) => ({ ...said, id })) })).toEqual(ledger);
  });

  it('shares the records with the input, and leaves the input as it was', () => {
    const claims = [{ ...said, id: 'b' }, Object.freeze({ ...said, id: 'a' })];
    const ledger = parseLedger(Object.freeze({ claims }));
    expect(ledger.claims[0]).toBe(claims[1]);
    expect(claims.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('names claims and judgements without id by their content', () => {
    const ledger = parseLedger({ claims: [said], judgements: [{ kind: 'retract', of: 'a' }] });
    expect(ledger.claims).toEqual([{ id: claimContentId(said), ...said }]);
    expect(ledger.judgements[0]?.id).toMatch(/^jdg_[\w-]{43}$/);
  });

  it('takes the same content twice without id as one claim, with both notes', () => {
    const ledger = parseLedger({ claims: [{ ...said, note: 'b' }, { ...said, stance: 'affirms', note: 'a' }, said] });
    expect(ledger.claims).toHaveLength(1);
    expect(ledger.claims[0]?.note).toBe('a\nb');
  });

  it('unites records of one id and one content, whatever their order', () => {
    const one = { id: 'afp', name: 'AFP', note: 'one', 'x-a': 2, 'x-b': [1] };
    const other = { note: 'other', name: 'AFP', id: 'afp', 'x-a': 1 };
    const united = [{ id: 'afp', name: 'AFP', note: 'one\nother', 'x-a': 1, 'x-b': [1] }];
    expect(parseLedger({ sources: [one, other] }).sources).toEqual(united);
    expect(JSON.stringify(parseLedger({ sources: [other, one, one] }))).toBe(
      JSON.stringify(parseLedger({ sources: [one, other] })),
    );
  });

  it('keeps the earliest day of filing, and no line of a note twice', () => {
    const claims = [
      { ...said, id: 'a', recordedAt: '2020-11-03', note: 'one\ntwo', text: 'b' },
      { ...said, id: 'a', recordedAt: '2020-11-02', note: 'two', text: 'a' },
    ];
    expect(parseLedger({ claims }).claims[0]).toMatchObject({
      recordedAt: '2020-11-02',
      note: 'one\ntwo',
      text: 'a\nb',
    });
  });

  it('brings ids and references into NFC and leaves all else as written', () => {
    const written = 'cafe\u0301';
    const composed = 'caf\u00e9';
    const ledger = parseLedger({
      entities: [{ id: written, name: written, aliases: [`${written}s`], partOf: [written] }],
      sources: [{ id: written, derivedFrom: [{ source: written, share: 0.5 }], note: written }],
      claims: [
        {
          id: written,
          source: written,
          attributedTo: [written],
          subject: written,
          predicate: written,
          value: { oneOf: [written, 3] },
          scope: { [written]: written },
          condition: { subject: written, predicate: 'p', value: written },
          wording: written,
          evidence: [{ quote: written }],
          'x-own': written,
        },
      ],
      judgements: [{ id: 'j', kind: 'same', of: [written, 'b'], why: written }],
    });
    expect(ledger.entities).toEqual([{ id: composed, name: written, aliases: [`${composed}s`], partOf: [composed] }]);
    expect(ledger.sources).toEqual([{ id: composed, derivedFrom: [{ source: composed, share: 0.5 }], note: written }]);
    expect(ledger.claims).toEqual([
      {
        id: composed,
        source: composed,
        attributedTo: [composed],
        subject: composed,
        predicate: composed,
        value: { oneOf: [composed, 3] },
        scope: { [composed]: composed },
        condition: { subject: composed, predicate: 'p', value: composed },
        wording: written,
        evidence: [{ quote: written }],
        'x-own': written,
      },
    ]);
    expect(ledger.judgements[0]).toMatchObject({ of: [composed, 'b'], why: written });
  });

  it('does not mind ids that nothing defines, and a chain of no speakers', () => {
    expect(issuesOf({ claims: [{ ...said, attributedTo: [], supersedes: 'nobody', basedOn: ['nothing'] }] })).toEqual(
      [],
    );
  });

  it('lets x- keys pass untouched at every depth', () => {
    const own = { 'x-own': { deep: [null, 1, 'a', { '': true }] } };
    const input = {
      ...own,
      entities: [{ id: 'e', ...own }],
      sources: [{ id: 's', derivedFrom: [{ source: 't', ...own }], ...own }],
      predicates: [{ id: 'p', cardinality: { max: 2, ...own }, excludes: [{ predicate: 'q', ...own }], ...own }],
      claims: [
        {
          id: 'c',
          ...said,
          value: { exactly: 1, ...own },
          scope: { place: 'kabul', ...own },
          condition: { allOf: [{ subject: 'a', predicate: 'b', value: true, ...own }], ...own },
          evidence: [{ quote: 'q', ...own }],
          ...own,
        },
      ],
      judgements: [{ id: 'j', kind: 'undo', of: 'k', ...own }],
    };
    expect(parseLedger(input)).toEqual({ corroborate: 1, ...input });
  });

  it('lists every problem at once, each with its path', () => {
    const paths = issuesOf({
      corroborate: 2,
      sources: [{ id: 's', reliability: 'G' }, { id: '' }],
      claims: [{ ...said, likelihood: 2, stance: 'no' }, 5, { source: 'a' }],
      judgements: [{ kind: 'undo', of: ['a', 'b'] }],
    }).map(({ path }) => path);
    expect(paths).toEqual([
      'corroborate',
      'sources[0].reliability',
      'sources[1].id',
      'claims[0].likelihood',
      'claims[0].stance',
      'claims[1]',
      'claims[2].subject',
      'claims[2].predicate',
      'claims[2].value',
      'judgements[0].of',
    ]);
  });

  it('lists a hundred problems and counts the rest', () => {
    const issues = issuesOf({ claims: Array.from({ length: 150 }, () => 0) });
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ received: '50 more' });
  });

  it.each([
    [{ likelyhood: 0.5 }, 'likelyhood', "did you mean 'likelihood'?"],
    [{ Stance: 'affirms' }, 'Stance', "did you mean 'stance'?"],
    [{ stance: 'afirms' }, 'stance', "did you mean 'affirms'?"],
    [{ likelihood: 'likley' }, 'likelihood', "did you mean 'likely'?"],
    [{ value: { atleast: 3 } }, 'value.atleast', "did you mean 'atLeast'?"],
    [{ asOf: '2021-02-31' }, 'asOf', 'month 2 of 2021 has 28 days'],
    [{ asOf: '2020-31-12' }, 'asOf', 'months go from 01 to 12: write year-month-day'],
    [{ value: { between: [3, 1] } }, 'value.between', 'swap them'],
  ])('has a hint for %o', (added, path, hint) => {
    expect(claimIssues(added)).toMatchObject([{ path, hint }]);
  });

  it('says that own keys begin with x- where no known key is near', () => {
    expect(claimIssues({ zzz: 1 })[0]?.hint).toMatch(/^known are source, .*your own keys begin with 'x-'$/);
  });

  it.each([
    ['a probability above 1', { likelihood: 1.01 }, 'likelihood'],
    ['an interval upside down', { likelihood: [0.8, 0.2] }, 'likelihood'],
    ['an unknown scale', { likelihood: 'nosuch:likely' }, 'likelihood'],
    ['a time of day that does not exist', { asOf: '2020-11-02T25:00Z' }, 'asOf'],
    ['an interval that ends before it starts', { validTime: '2020-11-02/2020-11-01' }, 'validTime'],
    ['a value with two forms', { value: { exactly: 1, atLeast: 1 } }, 'value'],
    ['a value with no form', { value: {} }, 'value'],
    ['a value with a unit alone', { value: { unit: 'kg' } }, 'value'],
    ['a form with what belongs to another', { value: { none: true, unit: 'kg' } }, 'value.unit'],
    ['none of something', { value: { none: false } }, 'value.none'],
    ['no options', { value: { oneOf: [] } }, 'value.oneOf'],
    ['an infinite number', { value: Number.POSITIVE_INFINITY }, 'value'],
    ['a claim that supersedes itself', { id: 'a', supersedes: 'a' }, 'supersedes'],
    ['evidence that ends before it starts', { evidence: [{ quote: 'q', start: 3, end: 2 }] }, 'evidence[0].end'],
    ['half an offset', { evidence: [{ quote: 'q', start: 0.5 }] }, 'evidence[0].start'],
    ['a scope of numbers', { scope: { place: 1 } }, 'scope.place'],
    ['no conditions', { condition: { allOf: [] } }, 'condition.allOf'],
    ['half a surrogate pair', { note: '\ud800' }, 'note'],
    ['half a surrogate pair in an id', { subject: 'a\udc00' }, 'subject'],
    ['a key that holds nothing', { note: undefined }, 'note'],
    ['a prototype', JSON.parse('{"__proto__": {"polluted": true}}'), '__proto__'],
    ['a constructor', { constructor: 'x' }, 'constructor'],
    ['a prototype in a scope', { scope: JSON.parse('{"__proto__": "x"}') }, 'scope.__proto__'],
    ['a prototype under an own key', { 'x-a': JSON.parse('{"b": {"__proto__": 1}}') }, 'x-a'],
    ['an infinite number under an own key', { 'x-a': [Number.NaN] }, 'x-a'],
    ['an own key that is not Unicode', { 'x-\ud800': 1 }, '["x-\\ud800"]'],
  ])('refuses %s', (_, added, path) => {
    expect(claimIssues(added).map((issue) => issue.path)).toEqual([path]);
  });

  it.each([
    [
      'shares above 1',
      {
        sources: [
          {
            id: 's',
            derivedFrom: [
              { source: 'a', share: 0.6 },
              { source: 'b', share: 0.5 },
            ],
          },
        ],
      },
    ],
    ['a negative share', { sources: [{ id: 's', derivedFrom: [{ source: 'a', share: -0.1 }] }] }],
    ['trust above 1', { sources: [{ id: 's', reliability: 2 }] }],
    ['a place off the globe', { entities: [{ id: 'e', coordinates: [91, 0] }] }],
    ['a cardinality of none', { predicates: [{ id: 'p', cardinality: { max: 0 } }] }],
    ['limits that cross', { predicates: [{ id: 'p', min: 3, max: 2 }] }],
    ['a judgement of three', { judgements: [{ kind: 'same', of: ['a', 'b', 'c'] }] }],
    ['an undoing of two', { judgements: [{ kind: 'undo', of: ['a', 'b'] }] }],
    ['another version', { corroborate: 2 }],
    ['lists that are none', { claims: {} }],
  ])('refuses %s', (_, input) => {
    expect(issuesOf(input)).toHaveLength(1);
  });

  it('takes shares that sum to 1 but for the rounding of decimals', () => {
    const derivedFrom = Array.from({ length: 10 }, (_, index) => ({ source: `s${index}`, share: 0.1 }));
    expect(issuesOf({ sources: [{ id: 's', derivedFrom }] })).toEqual([]);
  });

  it('refuses one id for two contents, and says where the other one is', () => {
    expect(
      issuesOf({
        claims: [
          { ...said, id: 'b' },
          { ...said, id: 'a' },
          { ...said, id: 'a', value: 1 },
        ],
      }),
    ).toEqual([
      {
        path: 'claims[2].id',
        expected: 'an id of its own',
        received: '"a"',
        hint: 'claims[1] has it with other content',
      },
    ]);
    expect(issuesOf({ entities: [{ id: 'a' }, { id: 'a', name: 'A' }], sources: [{ id: 'a' }] })).toHaveLength(1);
  });

  it('allows one id for records of two types', () => {
    expect(issuesOf({ entities: [{ id: 'a' }], sources: [{ id: 'a' }], predicates: [{ id: 'a' }] })).toEqual([]);
  });

  it('refuses nests beyond 64 levels, of any depth, and no others', () => {
    const nest = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(issuesOf({ 'x-a': nest(63) })).toEqual([]);
    expect(issuesOf({ 'x-a': nest(64) })).toMatchObject([{ path: 'x-a' }]);
    expect(issuesOf({ 'x-a': nest(20_000) })).toMatchObject([{ path: 'x-a' }]);
    expect(issuesOf({ claims: [{ ...said, value: nest(20_000) }] })).toMatchObject([{ path: 'claims[0].value' }]);
    expect(issuesOf({ nested: nest(20_000) })).toMatchObject([{ path: 'nested' }]);
    expect(issuesOf(`{"x-a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).toMatchObject([{ path: 'x-a' }]);
    expect(issuesOf('['.repeat(20_000))).toMatchObject([{ line: 1 }]);
  });

  it('refuses more under one own key than a remark needs', () => {
    expect(issuesOf({ 'x-a': Array.from({ length: 100_000 }, () => 0) })).toMatchObject([{ path: 'x-a' }]);
  });

  it.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [5, '5'],
    [[said], '[{"source": "afp", "subject": "attack", "predicate": "kille…'],
    [new Uint8Array(8), 'bytes'],
    [new Map(), 'a Map'],
    [() => 0, 'a function'],
  ])('refuses %o as a ledger', (input, received) => {
    expect(issuesOf(input)).toMatchObject([{ path: '', received }]);
  });

  it('shows what came in print, whatever it does to a terminal', () => {
    const [issue] = claimIssues({ stance: '\u001b[31mred\u202e\u2028' });
    expect(issue?.received).toBe('"\\u001b[31mred\\u202e\\u2028"');
    expect(claimIssues({ stance: 'x'.repeat(1000) })[0]?.received).toHaveLength(60);
    expect(claimIssues({ 'a"b\n': 1 })[0]?.path).toBe('["a\\"b\\n"]');
  });

  it('takes objects without prototype and from other realms, and no instances of classes', () => {
    expect(issuesOf({ claims: [Object.assign(Object.create(null), said)] })).toEqual([]);
    expect(issuesOf({ claims: [new Date(0)] })).toMatchObject([{ path: 'claims[0]' }]);
  });
});

describe('safeParseLedger', () => {
  it('returns what parseLedger returns or throws', () => {
    expect(safeParseLedger({})).toEqual({ ok: true, ledger: parseLedger({}) });
    const refused = safeParseLedger('');
    expect(!refused.ok && refused.error.code).toBe('invalid-ledger');
  });
});

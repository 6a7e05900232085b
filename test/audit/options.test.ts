import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { AuditOptions } from '../../src/audit/audit-options.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import { createIndex, type IndexOptions } from '../../src/audit/create-index.ts';
import { explain } from '../../src/audit/explain.ts';
import { history } from '../../src/audit/history.ts';
import { type Supposition, whatIf } from '../../src/audit/what-if.ts';
import { type FindOptions, findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import { MERGE_DEFAULTS } from '../../src/merge/merge-defaults.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { Ledger, LedgerInput } from '../../src/model/ledger.ts';
import type { Derivation } from '../../src/model/source.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'killed' };
const predicates = [{ id: 'killed', value: 'count', cardinality: 'single' }] as const;
const claims = (...list: Partial<ClaimInput>[]): ClaimInput[] =>
  list.map((claim, index) => ({ id: `c${index}`, source: `s${index}`, ...about, value: 19, ...claim }));
const answer = (input: LedgerInput, options: AuditOptions = {}) =>
  audit(defineLedger({ predicates, ...input }), options).questions[0]?.answers[0];
/** Probability of 19, rounded: the figures are sums of short fractions. */
const p = (input: LedgerInput, options: AuditOptions = {}) => answer(input, options)?.probability.toFixed(6);

describe('the option relayTrust', () => {
  const top = (relayTrust: 'own' | 'inherited', derivedFrom: readonly Derivation[], ...read: readonly string[]) =>
    Number(
      p(
        {
          sources: [{ id: 'wire', reliability: 'E' }, { id: 'agency' }, { id: 's0', derivedFrom }],
          claims: [...claims({}), ...read.map((source): ClaimInput => ({ ...about, id: source, source, value: 19 }))],
        },
        { relayTrust },
      ),
    );

  it('by default trusts a relay by its own grade', () => {
    expect(top('own', ['wire'])).toBe(0.95);
    expect(top('own', ['wire'], 'wire')).toBeCloseTo(0.522, 2);
  });

  it('on request trusts a pure relay no further than the best that it has it from, whether or not that was read', () => {
    expect(top('inherited', [])).toBe(0.95);
    expect(top('inherited', ['wire'])).toBeCloseTo(0.522, 2);
    expect(top('inherited', ['wire'], 'wire')).toBeCloseTo(0.522, 2);
    expect(top('inherited', ['wire', 'agency'])).toBe(0.95);
    expect(top('inherited', [{ source: 'wire', share: 0.5 }])).toBe(0.95);
  });
});

describe('the option method', () => {
  const twice = { claims: claims({ likelihood: 'icd203:likely' }, { likelihood: 'icd203:likely' }) };

  it('puts the evidence of roots together in another way', () => {
    // β of one "likely" is .35/.65 = 7/13; P = (β + ½)/(β + 1).
    const of = (beta: number) => ((beta + 0.5) / (beta + 1)).toFixed(6);
    const beta = 7 / 13;
    expect(p(twice)).toBe(of(2 * beta));
    expect(p(twice, { method: 'cumulative' })).toBe(of(2 * beta));
    expect(p(twice, { method: 'averaging' })).toBe(of(beta));
    expect(p(twice, { method: 'weighted' })).toBe(of(beta));
    expect(p(twice, { method: 'cautious' })).toBe(of(beta));
    expect(p(twice, { method: 'correlated' })).toBe(of((2 * beta) / 1.5));
    expect(p(twice, { method: 'correlated', rho: 0.2 })).toBe(of((2 * beta) / 1.2));
    expect(p(twice, { method: 'dempster' })).toBe(of((1 + beta) ** 2 - 1));
  });

  it('still counts no echo', () => {
    const sources = [{ id: 's1', derivedFrom: ['s0'] }];
    expect(p({ ...twice, sources }, { method: 'dempster' })).toBe(p({ claims: twice.claims.slice(0, 1) }));
  });

  it('scales a root by its coverage', () => {
    const sources = [{ id: 's1', derivedFrom: [{ source: 's0', share: 0.5 }] }];
    const scaled = (1 + 7 / 13) * (1 + 7 / 26) - 1;
    expect(p({ ...twice, sources }, { method: 'dempster' })).toBe(((scaled + 0.5) / (scaled + 1)).toFixed(6));
  });

  it('also tells what is left without each root', () => {
    const three = { claims: claims({ likelihood: 0.8 }, { likelihood: 0.8 }, { likelihood: 0.6 }) };
    const left = answer(three, { method: 'dempster' })?.withoutEachRoot.map(({ root }) => {
      const rest = { claims: three.claims.filter(({ source }) => source !== root) };
      return [root, Number(p(rest, { method: 'dempster' }))];
    });
    expect(
      answer(three, { method: 'dempster' })?.withoutEachRoot.map((one) => [
        one.root,
        Number(one.probability.toFixed(6)),
      ]),
    ).toEqual(left);
  });
});

describe('the option rho0', () => {
  it('says how alike undocumented roots are', () => {
    const vague = { claims: claims({ hearsay: true, likelihood: 0.75 }, { hearsay: true, likelihood: 0.75 }) };
    // β of .75 is 1: two are worth 4/3 by default, 2 when unlike, 1 when the same.
    expect(p(vague)).toBe((11 / 14).toFixed(6));
    expect(p(vague, { rho0: 0 })).toBe((5 / 6).toFixed(6));
    expect(p(vague, { rho0: 1 })).toBe('0.750000');
  });
});

describe('the option reading', () => {
  it('takes the interval for the opinion', () => {
    const likely = { claims: claims({ likelihood: 'icd203:likely' }) };
    expect(answer(likely)?.opinion).toMatchObject({ belief: expect.closeTo(0.35, 12), disbelief: 0 });
    const interval = answer(likely, { reading: 'interval' })?.opinion;
    expect(interval).toMatchObject({ belief: expect.closeTo(0.55, 12), disbelief: expect.closeTo(0.2, 12) });
  });

  it('keeps something open, keeps denials on their side, and possibilities vacuous', () => {
    const of = (claim: Partial<ClaimInput>) => answer({ claims: claims(claim) }, { reading: 'interval' })?.opinion;
    expect(of({ likelihood: 0.7 })?.uncertainty).toBeCloseTo(0.04, 12);
    expect(of({ stance: 'denies', likelihood: 'icd203:likely' })?.disbelief).toBeCloseTo(0.55, 12);
    expect(of({ likelihood: 'might' })?.uncertainty).toBe(1);
  });
});

describe('the tables of trust', () => {
  const graded = (reliability: 'A' | 'B' | 'F' | undefined, claim: Partial<ClaimInput> = {}) => ({
    sources: [{ id: 's0', ...(reliability && { reliability }) }],
    claims: claims({ likelihood: 0.9, ...claim }),
  });

  it('can be replaced entry by entry', () => {
    expect(p(graded('B'))).toBe('0.800000');
    expect(p(graded('B'), { reliabilityTrust: { B: 0.5 } })).toBe('0.700000');
    expect(p(graded('A'), { reliabilityTrust: { B: 0.5 } })).toBe('0.880000');
    expect(p(graded('B'), { reliabilityTrust: { B: null } })).toBe('0.700000');
  });

  it('include sources without a grade and analytic confidence', () => {
    expect(p(graded(undefined))).toBe('0.900000');
    expect(p(graded(undefined), { ungraded: 0.25 })).toBe('0.600000');
    expect(p(graded(undefined), { ungraded: null })).toBe('0.700000');
    expect(p(graded('B'), { ungraded: 0.25 })).toBe('0.800000');
    expect(p(graded(undefined, { confidence: 'low' }))).toBe('0.700000');
    expect(p(graded(undefined, { confidence: 'low' }), { confidenceTrust: { low: 0.25 } })).toBe('0.600000');
    expect(p(graded(undefined, { confidence: 'high' }), { confidenceTrust: { low: 0.25 } })).toBe('0.880000');
  });

  it('include flat statements', () => {
    const flat = { claims: claims({}) };
    expect(p(flat)).toBe('0.950000');
    expect(p(flat, { unhedged: 0.8 })).toBe('0.800000');
    expect(p({ claims: claims({ stance: 'denies' }) }, { unhedged: 0.8 })).toBe('0.200000');
    expect(p(flat, { unhedged: 1 })).toBe('0.980000');
  });
});

describe('the options on interest', () => {
  const perpetrator = { predicate: 'perpetrator', value: 'taliban', attributedTo: ['mujahid'], likelihood: 0.9 };
  const said = (claim: Partial<ClaimInput>) => ({
    sources: [{ id: 'mujahid', stakes: ['taliban'], reliability: 'E' as const }],
    claims: claims({ ...perpetrator, ...claim }),
  });

  it('weigh a denial that anybody in its place would make', () => {
    const neutral = { sources: [{ id: 'mujahid' }], claims: claims({ ...perpetrator, stance: 'denies' }) };
    const staked = { sources: [{ id: 'mujahid', stakes: ['taliban'] }], claims: neutral.claims };
    expect([p(staked), p(neutral)]).toEqual(['0.100000', '0.100000']);
    expect([p(staked, { interestedDenial: 0.5 }), p(neutral, { interestedDenial: 0.5 })]).toEqual([
      '0.300000',
      '0.100000',
    ]);
    expect(p(staked, { interestedDenial: 0 })).toBe('0.500000');
    expect(answer(staked, { interestedDenial: 0.5 })?.because).toContain(
      'mujahid has a stake in denying it, so the denial weighs 0.5 of another.',
    );
    expect(answer(staked)?.because).not.toContain('stake');
  });

  it('believe an admission whatever the grade of its holder', () => {
    expect(p(said({ act: 'admits' }))).toBe('0.520000');
    expect(p(said({ act: 'admits' }), { admission: 0.75 })).toBe('0.800000');
    expect(p(said({}), { admission: 0.75 })).toBe('0.520000');
    expect(answer(said({ act: 'admits' }), { admission: 0.75 })?.because).toContain(
      'mujahid admits what is against its own interest and is trusted at least 0.75.',
    );
  });
});

describe('the option confirmation', () => {
  const graded = { likelihood: 'admiralty-credibility:1' };

  it('reads "confirmed by others" as the next grade where the others are there, unless told not to', () => {
    const confirmed = { claims: claims(graded, { likelihood: 0.6 }) };
    // β of grade 2 (.7) is ⅔, of grade 1 (.9) 4, of .6 ¼.
    const of = (beta: number) => ((beta + 0.5) / (beta + 1)).toFixed(6);
    expect(p(confirmed)).toBe(of(2 / 3 + 1 / 4));
    expect(p(confirmed, { confirmation: 'as-graded' })).toBe(of(4 + 1 / 4));
    expect(p({ claims: claims(graded) })).toBe('0.900000');
    expect(p({ sources: [{ id: 's1', derivedFrom: ['s0'] }], claims: claims(graded, {}) })).toBe('0.900000');
    expect(p({ claims: claims({ ...graded, stance: 'denies' }, { likelihood: 0.6, stance: 'denies' }) })).toBe(
      (1 - Number(of(2 / 3 + 1 / 4))).toFixed(6),
    );
  });
});

describe('the option ownerShare', () => {
  const sources = [
    { id: 's0', owner: 'holding' },
    { id: 's1', owner: 'holding', derivedFrom: [{ source: 's2', share: 0.5 }] },
  ];
  const owned = { sources, claims: claims({}, {}) };

  it('counts what belongs to one owner as one original, as far as asked', () => {
    const of = (ownerShare: number) => answer(owned, { ownerShare });
    expect(of(0)?.effectiveSources).toBe(2);
    expect(of(1)?.effectiveSources).toBe(1.5);
    const plain = {
      sources: [
        { id: 's0', owner: 'holding' },
        { id: 's1', owner: 'holding' },
      ],
      claims: owned.claims,
    };
    expect([0, 1].map((ownerShare) => answer(plain, { ownerShare })?.effectiveSources)).toEqual([2, 1]);
    expect(of(1)?.roots).toEqual(['holding', 's2']);
    // s0 half its own, half the holding's; s1 a quarter each, and half from s2.
    expect(of(0.5)?.effectiveSources).toBe(0.5 + 0.5 + 0.25 + 0.5);
  });

  it('leaves alone who has nothing of its own, no owner, or itself', () => {
    const relays = {
      sources: [
        { id: 's0', owner: 'holding', derivedFrom: ['s2'] },
        { id: 's1', owner: 's1' },
      ],
      claims: owned.claims,
    };
    expect(answer(relays, { ownerShare: 1 })?.roots).toEqual(['s1', 's2']);
  });
});

describe('the options halfLife, knownAt, scale and without', () => {
  it('change what they should', () => {
    const state = { predicates: [{ id: 'holds', value: 'entity', cardinality: 'single', change: 'varying' }] as const };
    const held = {
      ...state,
      claims: claims({
        predicate: 'holds',
        value: 'town',
        asOf: '2020-11-01',
        assertedAt: '2020-11-01',
        likelihood: 0.75,
      }),
    };
    expect(p(held, { halfLife: 10, knownAt: '2020-11-11' })).toBe(((0.5 + 0.5) / 1.5).toFixed(6));
    expect(p(held, { knownAt: '2020-11-11' })).toBe('0.750000');
    const words = { claims: claims({ likelihood: 'likely' }) };
    expect(p(words, { scale: 'icd203' })).toBe('0.675000');
    expect(p(words)).toBe('0.730000');
    const two = { claims: claims({ assertedAt: '2020-11-01' }, { assertedAt: '2020-11-03' }) };
    expect(answer(two)?.effectiveSources).toBe(2);
    expect(answer(two, { knownAt: '2020-11-02' })?.effectiveSources).toBe(1);
    expect(answer(two, { without: ['s0'] })?.roots).toEqual(['s1']);
  });
});

describe('options', () => {
  it('are refused out of range, all at once, with what was expected', () => {
    const ledger = defineLedger({ claims: claims({}) });
    const refused = (options: unknown) => {
      try {
        audit(ledger, options as AuditOptions);
        return [];
      } catch (error) {
        return error instanceof CorroborateError ? error.issues.map(({ path, received }) => `${path} ${received}`) : [];
      }
    };
    expect(refused({ method: 'bayes', rho0: 2, halfLife: 0 })).toEqual(['method bayes', 'rho0 2', 'halfLife 0']);
    expect(refused({ reliabilityTrust: { G: 1 } })).toEqual(['reliabilityTrust {"G":1}']);
    expect(refused({ confidenceTrust: { low: null } })).toEqual(['confidenceTrust {"low":null}']);
    expect(refused({ rho: Number.NaN, ungraded: -1, reading: 'word' })).toEqual([
      'rho NaN',
      'reading word',
      'ungraded -1',
    ]);
    expect(refused({ unhedged: 0.4 })).toEqual(['unhedged 0.4']);
  });

  it('under a name that nothing has are refused, not passed over', () => {
    const ledger = defineLedger({ claims: claims({}) });
    const misspelt = { knowAt: '2020-11-02' } as unknown;
    const calls = [
      () => audit(ledger, misspelt as AuditOptions),
      () => explain(ledger, 'attack/killed', misspelt as AuditOptions),
      () => history(ledger, about, misspelt as AuditOptions),
      () => whatIf(ledger, {}, misspelt as AuditOptions),
      () => whatIf(ledger, misspelt as Supposition),
      () => findContradictions(ledger, misspelt as FindOptions),
      () => createIndex(ledger, misspelt as IndexOptions),
    ];
    for (const call of calls) expect(call).toThrow(/^knowAt: expected one of .*, received 'knowAt'$/);
    expect(() => createIndex(ledger, { halfLife: 3 } as IndexOptions)).toThrow(CorroborateError);
  });

  it('reach a what-if, an explanation and an index as they reach an audit', () => {
    const ledger = defineLedger({
      predicates,
      claims: claims({ likelihood: 'likely' }, { likelihood: 'likely' }, { value: 22 }),
    });
    const options = { method: 'dempster', ungraded: 0.6 } as const;
    expect(explain(ledger, 'attack/killed', options).question).toEqual(audit(ledger, options).questions[0]);
    expect(createIndex(ledger, options).audit()).toEqual(audit(ledger, options));
    expect(whatIf(ledger, { without: 's2' }, options)).toEqual(
      compareAudits(audit(ledger, options), audit(ledger, { ...options, without: 's2' })),
    );
    const scaled = { scale: 'icd203', unhedged: 0.8 } as const;
    expect(explain(ledger, 'attack/killed', scaled).question).toEqual(audit(ledger, scaled).questions[0]);
  });

  it('are no excuse for something else than a ledger', () => {
    const given: readonly unknown[] = [
      null,
      undefined,
      'ledger.json',
      [],
      { claims: [] },
      { corroborate: 1, claims: 3 },
    ];
    for (const value of given) {
      const ledger = value as Ledger;
      const calls = [
        () => audit(ledger),
        () => findContradictions(ledger),
        () => relate(ledger, 'a', 'b'),
        () => explain(ledger, 'attack/killed'),
        () => whatIf(ledger, {}),
      ];
      for (const call of calls) {
        expect(call).toThrow(CorroborateError);
        expect(call).toThrow(/parseLedger and defineLedger make one/);
      }
    }
  });

  it('that say what holds anyway change no byte', () => {
    const sources = [{ id: 's1', stakes: ['attack'], owner: 's0', reliability: 'B' }] as const;
    const ledger = defineLedger({
      predicates,
      sources,
      claims: claims({}, { stance: 'denies', confidence: 'low' }, { likelihood: 'likely', hearsay: true }),
    });
    expect(JSON.stringify(audit(ledger, MERGE_DEFAULTS))).toBe(JSON.stringify(audit(ledger)));
  });
});

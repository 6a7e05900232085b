import { describe, expect, it } from 'vitest';
import { audit, type ClaimInput, createIndex, defineLedger, type LedgerInput } from '../../src/index.ts';

const holds = (subject: string) => ({ subject, predicate: 'holds', value: true }) as const;
/** Who says it is called after what is said. */
const says = (subject: string, ...under: readonly string[]): ClaimInput => ({
  ...holds(subject),
  id: `${subject} if ${under.join(' and ')}`,
  source: `${subject}-source`,
  ...(under.length === 0 ? {} : { condition: { allOf: under.map(holds) } }),
});

function beliefIn(subject: string, input: LedgerInput) {
  const question = audit(defineLedger(input)).questions.find((one) => one.subject === subject);
  const answer = question?.answers.find(({ value }) => value === true);
  return { belief: Number(answer?.opinion.belief.toFixed(4)), because: answer?.because };
}

describe('a condition that itself is said under a condition', () => {
  const chain = [says('x', 'y'), says('y', 'z'), says('z')];

  it('is believed as far as the ledger believes it', () => {
    const { belief, because } = beliefIn('x', { claims: chain });
    expect(belief).toBeCloseTo(0.9 ** 3, 4);
    expect(because).toContain('Conditional on y: holds (believed to 0.81)');
  });

  it('is the same in an index, and in any order', () => {
    const whole = audit(defineLedger({ claims: chain }));
    const index = createIndex();
    for (const claim of [...chain].reverse()) index.add({ type: 'claim', ...claim });
    expect(index.audit()).toEqual(whole);
  });

  it('bears out nothing where it leads back to what it is a condition of', () => {
    const ring = [says('x', 'y'), says('y', 'x')];
    expect(beliefIn('x', { claims: ring }).belief).toBe(0);
    const grounded = [...ring, { ...says('y'), source: 'witness' }];
    expect(beliefIn('x', { claims: grounded }).belief).toBeCloseTo(0.81, 4);
    // What x comes to is no reason for y, from which it comes.
    expect(beliefIn('y', { claims: grounded }).belief).toBe(0.9);
    expect(beliefIn('after', { claims: [...ring, says('after', 'x')] }).belief).toBe(0);
  });

  it('does not depend on the names of claims where a ring is borne out from outside', () => {
    const grounded = (own: string, outside: string, onward: string) => ({
      claims: [
        { ...says('x', 'y'), id: own },
        { ...says('x', 'z'), id: outside, source: 'other' },
        { ...says('y', 'x'), id: onward },
        says('z'),
      ],
    });
    expect(beliefIn('y', grounded('a', 'b', 'c')).belief).toBeCloseTo(0.9 ** 3, 4);
    expect(beliefIn('y', grounded('a', 'c', 'b')).belief).toBeCloseTo(0.9 ** 3, 4);
  });

  it('may have thousands of conditions behind it', () => {
    const long = Array.from({ length: 5000 }, (_, i) => ({ ...says(`n${i}`, `n${i + 1}`), likelihood: 0.98 }));
    expect(beliefIn('n4990', { claims: [...long, says('n5000')] }).belief).toBeCloseTo(0.96 ** 10 * 0.9, 3);
  });
});

describe('what bears out a condition', () => {
  const attack = { subject: 'attack', predicate: 'killed' } as const;
  const predicates = [{ id: 'killed', value: 'count', cardinality: 'single' }] as const;
  const under = (condition: ClaimInput['condition'], ...claims: readonly Partial<ClaimInput>[]) =>
    beliefIn('x', {
      predicates,
      claims: [
        { ...holds('x'), id: 'x', source: 'X', ...(condition && { condition }) },
        ...claims.map((claim, i) => ({ ...attack, value: 19, id: `c${i}`, source: `s${i}`, ...claim })),
      ],
    }).belief;

  it('is what says as much as it asks for, not what says less', () => {
    const thirty = { ...attack, value: { atLeast: 30 } };
    expect(under(thirty, { value: 35 })).toBeCloseTo(0.81, 4);
    expect(under(thirty, { value: { atLeast: 19 } })).toBe(0);
    expect(under(thirty, { value: 22 })).toBe(0);
    expect(under({ ...thirty, stance: 'denies' }, { value: 22 })).toBeCloseTo(0.81, 4);
  });

  it('is not weakened by what is no evidence against its question either', () => {
    const asked = { ...attack, value: 19 };
    expect(under(asked, { validTime: '2019' }, { validTime: '2021', value: 22 })).toBeCloseTo(0.81, 4);
    expect(under(asked, {}, { source: 's0', likelihood: 'possible' })).toBeCloseTo(0.81, 4);
    const rising = [{ id: 'killed', value: 'count', cardinality: 'single', change: 'rising' }] as const;
    const claims = [
      { ...holds('x'), id: 'x', source: 'X', condition: { ...attack, value: 22 } },
      { ...attack, value: 19, asOf: '2020-01-01', source: 'early' },
      { ...attack, value: 22, asOf: '2020-01-02', source: 'late' },
    ];
    expect(beliefIn('x', { predicates: rising, claims }).belief).toBeCloseTo(0.81, 4);
  });

  it('is said for the time that it asks about', () => {
    const then = { ...attack, value: 19, validTime: '2019' };
    expect(under(then, { validTime: '2021' })).toBe(0);
    expect(under(then, { validTime: '2019-06' })).toBeCloseTo(0.81, 4);
    expect(under(then, {})).toBeCloseTo(0.81, 4);
  });
});

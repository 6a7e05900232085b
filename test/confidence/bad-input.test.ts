import { describe, expect, it } from 'vitest';
import { fromBeta, toBeta } from '../../src/confidence/beta.ts';
import { convertScale } from '../../src/confidence/convert-scale.ts';
import { decay } from '../../src/confidence/decay.ts';
import { deduce } from '../../src/confidence/deduce.ts';
import { fuse } from '../../src/confidence/fuse.ts';
import { project } from '../../src/confidence/project.ts';
import { toOpinion } from '../../src/confidence/to-opinion.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import { opinion } from './opinion-vectors.ts';

const some = opinion([0.6, 0.1, 0.3, 0.5]);

/** Path and what came, of the one problem that is told. Types would have caught all of them; plain JavaScript has none. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const [issue] = error.issues;
    return `${error.code} ${issue?.path}: ${issue?.received}`;
  }
  return 'taken';
}
const untyped = (value: unknown): never => value as never;

describe('what is no input is refused with its place', () => {
  it.each([
    [undefined, 'invalid-opinion opinions: undefined'],
    ['x', 'invalid-opinion opinions: "x"'],
    [[null], 'invalid-opinion opinions[0]: null'],
    [['x'], 'invalid-opinion opinions[0]: "x"'],
    [
      [some, { ...some, belief: '0.6' }],
      'invalid-opinion opinions[1]: belief "0.6", disbelief 0.1, uncertainty 0.3, baseRate 0.5',
    ],
    [
      [some, { ...some, belief: Number.NaN }],
      'invalid-opinion opinions[1]: belief NaN, disbelief 0.1, uncertainty 0.3, baseRate 0.5',
    ],
    [[{ belief: 1, disblief: 0 }], 'invalid-opinion opinions[0]: belief 1, disblief 0'],
  ])('fuse(%s)', (opinions, problem) => {
    expect(refusal(() => fuse(untyped(opinions)))).toBe(problem);
  });

  it('ages that are no numbers, conditionals by nothing known, readings of another name', () => {
    expect(refusal(() => decay(some, untyped(undefined)))).toBe('invalid-option age: undefined');
    expect(refusal(() => decay(some, untyped({ age: '3', halfLife: 1 })))).toBe('invalid-option age: "3"');
    expect(refusal(() => decay(some, untyped({ age: 3, halfLife: '1' })))).toBe('invalid-option halfLife: "1"');
    expect(refusal(() => deduce(some, untyped({ then: some, by: 'half' })))).toBe('invalid-option by: "half"');
    expect(refusal(() => deduce(some, { then: some, baseRate: 2 }))).toBe('invalid-option baseRate: 2');
    expect(refusal(() => toOpinion('likely', untyped({ reading: 'wide' })))).toBe('invalid-option reading: "wide"');
    expect(refusal(() => toOpinion('likely', untyped({ clip: '01' })))).toBe('invalid-option clip: "01"');
    expect(refusal(() => fromBeta(untyped({ alpha: '7', beta: '3' })))).toContain('undefined-operation');
    expect(refusal(() => fromBeta(untyped(null)))).toContain('undefined-operation');
    expect(refusal(() => convertScale('likely', untyped(undefined)))).toContain('unknown-scale');
    expect(refusal(() => project(untyped(null)))).toBe('invalid-opinion : null');
  });

  it('options of another name, which would change nothing in silence', () => {
    expect(refusal(() => fuse([some], untyped({ methode: 'averaging' })))).toBe("invalid-option methode: 'methode'");
    expect(refusal(() => fuse([], untyped({ method: 'correlated', Rho: 1 })))).toBe("invalid-option Rho: 'Rho'");
    expect(refusal(() => toOpinion('likely', untyped({ baserate: 0.1 })))).toBe("invalid-option baserate: 'baserate'");
    expect(refusal(() => toOpinion(null, untyped({ scales: 'icd203' })))).toBe("invalid-option scales: 'scales'");
    expect(refusal(() => deduce(some, untyped({ then: some, otherWise: some })))).toBe(
      "invalid-option otherWise: 'otherWise'",
    );
    expect(refusal(() => toBeta(some, untyped({ width: 0.5 })))).toBe("invalid-option width: 'width'");
    expect(refusal(() => toOpinion('likely', { scale: 'icd203', otherwise: 'survey', clip: true }))).toBe('taken');
  });

  it('evidence beyond doubles has a point for its interval', () => {
    expect(toBeta({ belief: 1, disbelief: 0, uncertainty: 5e-324, baseRate: 0.5 })).toMatchObject({ low: 1, high: 1 });
  });

  it('a word that refuses to judge stays the word that it was', () => {
    expect(convertScale('not specified', { from: 'stix-wep', to: 'stix-dni' }).word).toBe('not specified');
    expect(convertScale('6', { from: 'admiralty-credibility', to: 'stix-wep' }).word).toBe('unspecified');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment } from '../../src/confidence/commitment.ts';
import { commitmentOpinion } from '../../src/confidence/commitment-opinion.ts';
import { convertScale } from '../../src/confidence/convert-scale.ts';
import { describe as describeProbability } from '../../src/confidence/describe.ts';
import { likelihoodProblem, readLikelihood } from '../../src/confidence/likelihood.ts';
import { closedUp } from '../../src/confidence/likelihood-reading.ts';
import { project } from '../../src/confidence/project.ts';
import { scaleKey } from '../../src/confidence/scales/scale.ts';
import { SCALES } from '../../src/confidence/scales/table.ts';
import { toOpinion } from '../../src/confidence/to-opinion.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import { nearestWord } from '../../src/errors/nearest-word.ts';
import type { Likelihood } from '../../src/model/claim.ts';

const RUNS = { numRuns: 200 };
const scale = fc.constantFrom(...SCALES);
const scaleWord = scale.chain((one) =>
  fc.tuple(fc.constant(scaleKey(one)), fc.constantFrom(...one.terms.flatMap(({ words }) => words))),
);
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const readable: fc.Arbitrary<Likelihood> = fc.oneof(
  scaleWord.map(([key, word]) => `${key}:${word}`),
  probability,
  fc.tuple(probability, probability).map(([a, b]): Likelihood => (a <= b ? [a, b] : [b, a])),
  fc.constant(null),
);

describe('likelihoods', () => {
  it('throw nothing but a CorroborateError, and exactly where the check finds a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), readable), (junk) => {
        const read = () => readLikelihood(junk as Likelihood);
        if (likelihoodProblem(junk) === undefined) expect(read).not.toThrow();
        else expect(read).toThrow(CorroborateError);
      }),
      RUNS,
    );
  });

  it('become an ordered interval within 0–1 around their value', () => {
    fc.assert(
      fc.property(readable, (likelihood) => {
        const read = readLikelihood(likelihood);
        return read === null || (0 <= read.low && read.low <= read.mid && read.mid <= read.high && read.high <= 1);
      }),
      RUNS,
    );
  });

  it('become opinions whose probability is the middle of the interval', () => {
    fc.assert(
      fc.property(readable, (likelihood) => {
        const read = readLikelihood(likelihood);
        const closed = read === null ? { low: 0, high: 1 } : closedUp(read);
        const middle = (closed.low + closed.high) / 2;
        for (const reading of ['support', 'interval'] as const) {
          expect(project(toOpinion(likelihood, { reading, clip: false }))).toBeCloseTo(middle, 12);
        }
      }),
      RUNS,
    );
  });

  it('commit the denier to the mirror of what they commit the affirmer to', () => {
    fc.assert(
      fc.property(readable, (likelihood) => {
        const read = readLikelihood(likelihood);
        const affirmed = commitment('affirms', read);
        const denied = commitment('denies', read);
        expect({ ...denied, stance: affirmed.stance }).toEqual(affirmed);
        expect(denied.stance).not.toBe(affirmed.stance);
        if (affirmed.class !== 'PS') expect(affirmed.low).toBeGreaterThanOrEqual(0.5);
        const [one, other] = [commitmentOpinion(affirmed), commitmentOpinion(denied)];
        expect(project(one) + project(other)).toBeCloseTo(1, 12);
        expect(one.uncertainty).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

describe('words', () => {
  it('are found for any probability on any scale, and read back on it', () => {
    fc.assert(
      fc.property(scale, probability, (one, p) => {
        const key = scaleKey(one);
        expect(readLikelihood(`${key}:${describeProbability(p, key)}`)).not.toBeNull();
      }),
      RUNS,
    );
  });

  it('convert to any scale; without loss only into the same interval', () => {
    fc.assert(
      fc.property(scaleWord, scale, ([from, word], target) => {
        const made = convertScale(word, { from, to: scaleKey(target) });
        expect(made.lossy).toBe(made.reason !== undefined);
        expect(made.value === null).toBe(made.from === null);
        if (made.from !== null && made.to !== null && !made.lossy) {
          expect([made.to.low, made.to.high]).toEqual([made.from.low, made.from.high]);
        }
        expect(convertScale(word, { from, to: from }).lossy).toBe(false);
      }),
      RUNS,
    );
  });

  it('are found again after a slip of the keyboard', () => {
    const words = SCALES.flatMap(({ terms }) => terms.flatMap((term) => term.words)).filter(({ length }) => length > 5);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), (word, at) => {
        const place = at % (word.length - 1);
        const swapped = `${word.slice(0, place)}${word[place + 1]}${word[place]}${word.slice(place + 2)}`;
        expect(nearestWord(swapped, [word])).toBe(word);
        expect(nearestWord(word.slice(0, place) + word.slice(place + 1), [word])).toBe(word);
        expect(nearestWord(word, ['q'.repeat(word.length)])).toBeUndefined();
      }),
      RUNS,
    );
  });
});

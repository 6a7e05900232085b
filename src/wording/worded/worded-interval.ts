import type { Certainty, Polarity, WordedProbability } from '../../model/reading.ts';
import { degreeInterval, mirror } from '../degrees.ts';
import { type Applied, OPERATORS, type OperatorClass } from '../operator.ts';
import { HELD, STRENGTHS, type Strength } from './strength.ts';

/** Operators that leave a statement as sure as it is. */
const CLEAR: ReadonlySet<OperatorClass> = new Set([
  'object',
  'presupposed',
  'relative',
  'participle',
  'consequent',
  'certain',
  'avowed',
  'manage',
  'force',
  'factive-cognitive',
  'factive-emotive',
]);
const FACTIVE: ReadonlySet<OperatorClass> = new Set(['presupposed', 'factive-cognitive', 'factive-emotive']);
const FLIPS: ReadonlySet<OperatorClass> = new Set(['not', 'no-object']);

/** "no evidence that", denied evidence, doubt: below even, short of a denial. Convention of this library. */
const DOUBTED: Strength = [0.1, 0.3, 0.5];
/** Missing findings lean towards "not": "the court did not find that". Convention of this library. */
const NOT_SHOWN: Strength = [0.12, 0.42, 0.62];
/** What is only possible by its own word, and so as possible as its opposite: "may not". */
const POSSIBLE: ReadonlySet<OperatorClass> = new Set(['may', 'could', 'possible']);

const of = ([low, mid, high]: Strength): WordedProbability => ({ low, mid, high, scale: 'factbank' });

/** Turned round by a negation only where the operator says of "not S" what it says of S. */
const isEven = (cls: OperatorClass): boolean => {
  const [holds, fails] = OPERATORS[cls].effect;
  return holds === -fails || POSSIBLE.has(cls);
};

/** What decides within a list of operators: all that are not clear; the time to come only where nothing else does. */
function decisive(all: readonly Applied[]): { readonly only: OperatorClass | undefined; readonly flips: number } {
  // Whatever stands over a factive leaves the fact alone: "hardly surprising that S", "may regret that S".
  const operators = all.slice(1 + all.findLastIndex(({ class: cls }) => FACTIVE.has(cls)));
  const left = operators.filter(({ class: cls }) => !CLEAR.has(cls) && !FLIPS.has(cls));
  const deciding = left.length > 1 ? left.filter(({ class: cls }) => cls !== 'future') : left;
  return {
    only: deciding.length === 1 ? deciding[0]?.class : undefined,
    flips: deciding.length > 1 ? Number.NaN : operators.filter(({ class: cls }) => FLIPS.has(cls)).length,
  };
}

/** Whose view it is: what its words make of S by themselves, and whether that is an assertion. */
export interface Holder {
  readonly as: OperatorClass | undefined;
  readonly asserts: boolean;
}

/**
 * The interval of a degree, or of the one operator that decides. `holder`: whose view it is, where the operators are
 * those within somebody's words.
 */
export function wordedInterval(
  operators: readonly Applied[],
  certainty: Certainty,
  polarity: Polarity,
  holder?: Holder,
): WordedProbability {
  const { only, flips } = decisive(operators);
  const held = only === undefined || only === 'future' ? HELD[holder?.as ?? 'object'] : undefined;
  if (held !== undefined && flips < 2) return flips === 1 ? mirror(of(held)) : of(held);
  const strength = only === undefined || holder?.asserts === false ? undefined : STRENGTHS[only];
  if (only !== undefined && strength !== undefined) {
    if (flips === 0) return of(strength);
    if (flips === 1 && isEven(only)) return mirror(of(strength));
  }
  // "did not show that S"; "showed that not S" is shown.
  const shown = operators.findIndex(({ class: cls }) => cls === only);
  const denied = operators.slice(0, shown).some(({ class: cls }) => FLIPS.has(cls));
  if ((only === 'demonstrate' || only === 'belief-strong') && flips === 1 && denied) return of(NOT_SHOWN);
  const doubted = certainty === 'PS' && polarity === '-' && !operators.some(({ class: cls }) => POSSIBLE.has(cls));
  return doubted ? of(DOUBTED) : degreeInterval(certainty, polarity);
}

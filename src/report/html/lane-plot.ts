import type { Statement } from '../statements.ts';

/** Columns in which answers that are no numbers are told apart. */
export interface Lanes {
  readonly labels: readonly string[];
  /** Places of a statement's values in percent; empty where it names none. */
  readonly places: (statement: Statement) => readonly number[];
}

/** More columns leave no room for their names on a telephone. */
const MOST_LANES = 5;
const OTHER = 'other';

/** Columns for the values that were said, the answers of the question first. */
export function lanePlot(
  statements: readonly Statement[],
  answers: readonly string[],
  valuesOf: (statement: Statement) => readonly string[],
): Lanes {
  const said = new Set([...answers, ...statements.flatMap(valuesOf)]);
  const all = [...said];
  const labels = all.length > MOST_LANES ? [...all.slice(0, MOST_LANES - 1), OTHER] : all;
  const laneOf = (value: string): number => {
    const lane = labels.indexOf(value);
    return lane === -1 ? labels.length - 1 : lane;
  };
  return {
    labels,
    places: (statement) => [...new Set(valuesOf(statement).map(laneOf))].map((lane) => middle(lane, labels.length)),
  };
}

/** Middle of a column in percent. */
export function middle(lane: number, lanes: number): number {
  return Math.round(((lane + 0.5) / lanes) * 10_000) / 100;
}

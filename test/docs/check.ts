import { nearlyEqual } from './equal.ts';

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

/** What `expression; // => literal` becomes in a running example: it throws, naming file and line, unless both are equal. */
export function checkIn(file: string): (actual: unknown, expected: unknown, line: number) => void {
  return (actual, expected, line) => {
    if (!nearlyEqual(actual, expected)) {
      throw new Error(`${file}:${line}: the example says ${show(expected)} and the code gives ${show(actual)}`);
    }
  };
}

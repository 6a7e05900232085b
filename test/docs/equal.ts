const TOLERANCE = 1e-9;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Deep equality of plain data; numbers may differ by 1e-9, so that an example may print a rounded thirteenth digit. */
export function nearlyEqual(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Object.is(actual, expected) || Math.abs(actual - expected) <= TOLERANCE;
  }
  if (!isRecord(actual) || !isRecord(expected)) return Object.is(actual, expected);
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  const keys = Object.keys(actual);
  return (
    keys.length === Object.keys(expected).length &&
    keys.every((key) => Object.hasOwn(expected, key) && nearlyEqual(actual[key], expected[key]))
  );
}

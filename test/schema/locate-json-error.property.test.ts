import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonError } from '../../src/schema/locate-json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character more, less or other. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '{', ']', '}', ':', '\\', '0', '-', '.', 'e', '\n', '\u007f'),
    fc.nat(1),
  )
  .map(([text, at, character, cut]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place + cut);
  });

describe('locateJsonError', () => {
  it('finds a fault exactly where the engine does not read the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
        expect(locateJsonError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('places it where the text can still be completed up to there', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const error = locateJsonError(text);
        if (error === undefined) return;
        expect(error.offset).toBeGreaterThanOrEqual(0);
        expect(error.offset).toBeLessThanOrEqual(text.length);
        const before = locateJsonError(text.slice(0, error.offset));
        expect(before === undefined || before.offset === error.offset || isPartOfAToken(text, before.offset)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** A prefix may end within a number, a literal or an escape, whose fault lies at its start. */
function isPartOfAToken(text: string, offset: number): boolean {
  return /[-\dtfn\\]/.test(text.charAt(offset)) || /["\\]/.test(text.charAt(offset));
}

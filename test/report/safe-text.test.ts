import { describe, expect, it } from 'vitest';
import { safeText } from '../../src/report/safe-text.ts';

describe('safe text', () => {
  it('keeps letters of every script, joiners and directional marks', () => {
    const text = 'حمله به دانشگاه کابل می\u200cشود 喀布尔 👩‍👧 e\u0301 \u200f';
    expect(safeText(text)).toBe(text);
  });

  it('makes line breaks and tabs into single spaces', () => {
    expect(safeText('a\r\n\tb\u2028c')).toBe('a b c');
  });

  it.each([
    ['an escape', '\u001b[31m'],
    ['a C1 control', '\u009b31m'],
    ['a NUL', '\0'],
    ['a right-to-left override', '\u202e'],
    ['an isolate', '\u2066'],
    ['half a surrogate pair', '\ud83d'],
    ['a tag character', '\u{e0041}'],
  ])('replaces %s', (_, text) => {
    expect(safeText(`x${text}`).startsWith('x\ufffd')).toBe(true);
  });
});

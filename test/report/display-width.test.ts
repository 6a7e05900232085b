import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/display-width.ts';

describe('the columns that text takes', () => {
  it.each([
    ['plain', 5],
    ['Kandahār', 8],
    ['e\u0301', 1],
    ['喀布尔大学', 10],
    ['ｗｉｄｅ', 8],
    ['کابل', 4],
    ['می\u200cخواهم', 7],
    ['👩‍👩‍👧', 2],
    ['🇦🇫', 2],
    ['☎️', 2],
    ['\u200b', 0],
    ['', 0],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

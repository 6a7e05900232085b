import type { Time } from '../model/value.ts';
import { timeInWords } from '../time/time-in-words.ts';
import { safeText } from './safe-text.ts';

/** A time as people write it, fit to print: "2 Nov 2020, 10:00 UTC". */
export function timeText(time: Time): string {
  return safeText(timeInWords(time));
}

import { safeText } from '../report/safe-text.ts';

/** Longer messages quote input at length and help nobody. */
const LONGEST = 2000;

/** A message in one line that cannot command the terminal that it is written to. */
export function safeLine(text: string): string {
  const safe = safeText(text);
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)} …` : safe;
}

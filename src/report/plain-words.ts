/** A number as people write it: thousands apart, from 10,000 on. */
export function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 10_000 && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
    : String(value);
}

/** "1 claim", "125 claims", "12,000 entities". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; with a limit, "a, b and 7 more". */
export function listOf(items: readonly string[], limit = Number.POSITIVE_INFINITY): string {
  const shown = items.length > limit ? [...items.slice(0, limit), `${numberText(items.length - limit)} more`] : items;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** "a; b; and 7 more": for items that hold commas themselves. */
export function seriesOf(items: readonly string[], limit: number): string {
  const rest = items.length - limit;
  return `${items.slice(0, limit).join('; ')}${rest > 0 ? `; and ${numberText(rest)} more` : ''}`;
}

/** A probability as a whole percentage that never rounds doubt away: ">99%", "<1%". */
export function percentText(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent === 100 && probability < 1) return '>99%';
  if (percent === 0 && probability > 0) return '<1%';
  return `${percent}%`;
}

/** Small independent-source figures without false precision: 1, 2.4, 13. */
export function figureText(value: number): string {
  return numberText(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}

/** Text with a stop at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

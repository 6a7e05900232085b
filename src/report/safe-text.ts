/**
 * C0 and C1 controls (so also ANSI escapes), bidirectional embeddings, overrides and isolates, tag characters and halves
 * of surrogate pairs. Zero-width joiners and directional marks stay: Persian, Hindi and emoji are written with them.
 */
const DANGEROUS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Cs}]/gu;

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * Text from a ledger made safe to print anywhere: line breaks and tabs become one space, and every character that could
 * command a terminal or turn the reading order around becomes U+FFFD.
 */
export function safeText(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(DANGEROUS, '\u{fffd}');
}

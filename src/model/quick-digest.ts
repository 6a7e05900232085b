/** RFC 4648 §5. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Forty-eight bits of a text as eight base64url characters: two multiplicative hashes with a final mix (cyrb53 by bryc,
 * public domain, with the constants of MurmurHash3). It names what a report lists, where a digest of SHA-256 would cost
 * more than finding it; it does not guard against somebody who looks for a collision.
 */
export function quickDigest(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return fourCharacters(one >>> 8) + fourCharacters(two >>> 8);
}

function fourCharacters(bits: number): string {
  const at = (shift: number): string => ALPHABET.charAt((bits >>> shift) & 63);
  return at(18) + at(12) + at(6) + at(0);
}

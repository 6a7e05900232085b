import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64Url } from './base64-url.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ClaimInput } from './claim.ts';
import { isExtensionKey } from './extension-key.ts';
import type { JudgementInput } from './judgement.ts';
import { inNfc, mayNeedNfc } from './nfc.ts';

/** What a record may carry without being another statement: its name, remarks, a paraphrase, and when it was filed. */
const OUTSIDE_CONTENT: ReadonlySet<string> = new Set(['id', 'note', 'text', 'recordedAt']);

/**
 * The content of a record as canonical JSON (RFC 8785) in NFC, without `id`, `note`, `text`, `recordedAt` and `x-` keys.
 * Two records are the same content exactly where these texts are equal. Linear in the size of the record.
 */
export function contentText(record: object): string {
  const content: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (!OUTSIDE_CONTENT.has(key) && !isExtensionKey(key)) content[key] = withoutExtensions(value);
  }
  const text = canonicalJson(content);
  return mayNeedNfc(text) ? canonicalJson(inNfc(content)) : text;
}

/** The content of a claim: the default stance is written in, so that saying it or leaving it out is the same claim. */
export function claimContentText(claim: ClaimInput): string {
  return contentText(claim.stance === undefined ? { ...claim, stance: 'affirms' } : claim);
}

/**
 * The id that a claim has by its content: `clm_` and the SHA-256 of its canonical JSON (RFC 8785) in base64url. Notes,
 * paraphrase, `recordedAt`, `x-` keys and the id itself do not enter; the default stance does.
 *
 * @example
 * ```ts
 * import { claimContentId } from 'corroborate';
 * const claim = { source: 'afp', subject: 'attack', predicate: 'killed', value: 22 };
 * claimContentId(claim) === claimContentId({ ...claim, stance: 'affirms', note: 'read twice' }); // => true
 * claimContentId(claim).length; // => 47
 * ```
 */
export function claimContentId(claim: ClaimInput): string {
  return `clm_${digest(claimContentText(claim))}`;
}

/** The id that a judgement has by its content: `jdg_` and the SHA-256 of its canonical JSON in base64url. */
export function judgementContentId(judgement: JudgementInput): string {
  return `jdg_${digest(contentText(judgement))}`;
}

/** The first eight characters of the digest of a content text: 48 bits, enough to tell the namesakes of one id apart. */
export function shortDigest(content: string): string {
  return digest(content).slice(0, 8);
}

function digest(text: string): string {
  return base64Url(sha256(utf8ToBytes(text)));
}

function withoutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutExtensions);
  const entries = Object.entries(value).filter(([key]) => !isExtensionKey(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutExtensions(item)]));
}

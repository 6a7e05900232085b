import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64Url } from './base64-url.ts';
import { canonicalJsonWithout } from './canonical-json.ts';
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
  let members = '';
  for (const key of Object.keys(record).sort()) {
    const value: unknown = Reflect.get(record, key);
    if (OUTSIDE_CONTENT.has(key) || isExtensionKey(key) || value === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJsonWithout(value, isExtensionKey)}`;
  }
  // Key by key, not the text as a whole: the escape of a line end would join an accent that follows it.
  return mayNeedNfc(members) && inNfc(record) !== record ? contentText(inNfc(record)) : `{${members}}`;
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

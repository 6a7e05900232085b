import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Url } from '../../src/model/base64-url.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import { claimContentId, claimContentText, judgementContentId } from '../../src/model/content-id.ts';
import type { JudgementInput } from '../../src/model/judgement.ts';
import { claim } from '../arbitraries/claim.ts';
import { judgement } from '../arbitraries/definitions.ts';

// Its types promise a default export that Node does not see.
const canonicalize: (value: unknown) => string | undefined = createRequire(import.meta.url)('canonicalize');

/** The definition taken word for word, with another implementation of each of its parts. */
function byTheBook(prefix: string, record: object): string {
  const text = canonicalize(withoutRemarks(record)) ?? '';
  return `${prefix}${createHash('sha256').update(text, 'utf8').digest('base64url')}`;
}

function withoutRemarks(record: object): object {
  const outside = ['id', 'note', 'text', 'recordedAt'];
  const kept = Object.entries(record).filter(([key]) => !outside.includes(key));
  return withoutExtensions(Object.fromEntries(kept)) as object;
}

function withoutExtensions(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-'));
  return Object.fromEntries(entries.map(([key, item]) => [key.normalize('NFC'), withoutExtensions(item)]));
}

const plain: ClaimInput = { source: 'afp', subject: 'attack', predicate: 'killed', value: 22 };

describe('canonicalJson', () => {
  it('writes the arrays, structures and values of RFC 8785 as the RFC does', () => {
    // RFC 8785, section 3.2.2 to 3.2.4 (the sample of property sorting is 3.2.3).
    const values =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"literals":[null,true,false]}';
    expect(canonicalJson(JSON.parse(values))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    );
    const sorted =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(canonicalJson(JSON.parse(sorted))).toBe(sorted);
  });

  it('equals another implementation on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 300 },
    );
  });
});

describe('base64Url', () => {
  it('equals another implementation on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });
});

describe('the content id of a claim', () => {
  it('is the SHA-256 of its canonical JSON with the default stance written in', () => {
    const text = '{"predicate":"killed","source":"afp","stance":"affirms","subject":"attack","value":22}';
    expect(claimContentText(plain)).toBe(text);
    expect(claimContentId(plain)).toBe(`clm_${createHash('sha256').update(text).digest('base64url')}`);
  });

  it('never changes from one version to the next', () => {
    expect(claimContentId(plain)).toBe('clm_Zo_96nY1dnsZH5so-PKrQ0b-Mp13f1jIMn2m0L6_Oi8');
    expect(judgementContentId({ kind: 'retract', of: 'a' })).toBe('jdg_zPJhIkcLUlzGj41aUFuXGfmOdoZV6xd5KCic8nrpB7A');
  });

  it('is what the definition says, on every claim and judgement', () => {
    fc.assert(
      fc.property(claim, judgement, (made: ClaimInput, judged: JudgementInput) => {
        expect(claimContentId(made)).toBe(byTheBook('clm_', { stance: 'affirms', ...made }));
        expect(judgementContentId(judged)).toBe(byTheBook('jdg_', judged));
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<ClaimInput> & object]>([
    ['the id', { id: 'a' }],
    ['notes', { note: 'n' }],
    ['the paraphrase', { text: 't' }],
    ['the day of filing', { recordedAt: '2020-11-02' }],
    ['the default stance', { stance: 'affirms' }],
    ["the user's own keys", { 'x-desk': 1 } as object],
  ])('does not depend on %s', (_, added) => {
    expect(claimContentId({ ...plain, ...added })).toBe(claimContentId(plain));
  });

  it.each<[string, Partial<ClaimInput>]>([
    ['the value', { value: 23 }],
    ['the stance', { stance: 'denies' }],
    ['the certainty', { likelihood: 'likely' }],
    ['an empty chain of speakers', { attributedTo: [] }],
    ['the evidence', { evidence: [{ quote: 'q' }] }],
  ])('depends on %s', (_, added) => {
    expect(claimContentId({ ...plain, ...added })).not.toBe(claimContentId(plain));
  });

  it('is the same for both normal forms of a letter, also after an escaped line end', () => {
    const id = (subject: string): string => claimContentId({ ...plain, subject });
    expect(id('cafe\u0301')).toBe(id('caf\u00e9'));
    expect(id('line\n\u0303')).not.toBe(id('line\u00f1'));
  });
});

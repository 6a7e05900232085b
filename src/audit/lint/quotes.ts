import type { Claim, Evidence } from '../../model/claim.ts';
import type { LintContext } from './lint-context.ts';

/** A quote with the text in which it should stand. */
export interface Quoted extends Evidence {
  readonly claim: Claim;
  /** Its place in the evidence of the claim. */
  readonly index: number;
  /** The text of the source where one was given, else that of the claim; undefined where there is none. */
  readonly text: string | undefined;
  /** The text was given for the source. */
  readonly isGiven: boolean;
}

/** Every quote in a ledger. */
export function* quotedIn({ ledger, texts }: LintContext): Generator<Quoted> {
  for (const claim of ledger.claims) {
    if (claim.evidence === undefined) continue;
    const given = texts.get(claim.source);
    for (const [index, evidence] of claim.evidence.entries()) {
      yield { ...evidence, claim, index, text: given ?? claim.text, isGiven: given !== undefined };
    }
  }
}

/** Without what typesetting changes: kinds of quotation marks, dashes and white space, ligatures. */
export function plainQuote(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

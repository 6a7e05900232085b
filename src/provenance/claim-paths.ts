import type { Claim } from '../model/claim.ts';
import type { OriginReader, SourceOrigin, Speaker } from './source-origins.ts';

/** The way that a claim came, as far as it says itself. */
export interface ClaimPath {
  /** What its last speaker goes back to; undefined where only the graph of statements can tell. */
  readonly origin: SourceOrigin | undefined;
  /** Whether the last speaker is read in its own voice. */
  readonly isDirect: boolean;
  /** The speakers who name whom they have it from, outermost first. */
  readonly quoting: readonly Speaker[];
  /** A last speaker who does not say from whom. */
  readonly vague: Speaker | undefined;
}

const NOBODY: readonly never[] = [];

/** The way of a claim that was read on the speaker's own page. */
export function directPath({ origin }: Speaker): ClaimPath {
  return { origin, isDirect: true, quoting: NOBODY, vague: undefined };
}

/** The way of a claim whose last speaker is quoted by others, outermost first; none of them quotes itself. */
export function quotedPath(quoting: readonly Speaker[], { origin }: Speaker): ClaimPath {
  return { origin, isDirect: false, quoting, vague: undefined };
}

/** Reads the way of a claim. */
export function readPath(claim: Claim, origins: OriginReader, canonicalSource: (id: string) => string): ClaimPath {
  if (claim.basedOn !== undefined && claim.basedOn.length > 0) return GROUNDED;
  const quoting: Speaker[] = [];
  let last = canonicalSource(claim.source);
  for (const id of claim.attributedTo ?? NOBODY) {
    const speaker = canonicalSource(id);
    // "S says that S says" is S.
    if (speaker === last) continue;
    quoting.push(origins.speaker(last));
    last = speaker;
  }
  const speaker = origins.speaker(last);
  if (claim.hearsay === true) return { origin: origins.unnamedBehind(last), isDirect: false, quoting, vague: speaker };
  return quoting.length === 0 ? directPath(speaker) : quotedPath(quoting, speaker);
}

/** What rests on other claims is a matter for the graph. */
const GROUNDED: ClaimPath = { origin: undefined, isDirect: false, quoting: NOBODY, vague: undefined };

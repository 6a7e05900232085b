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

/** Reads the ways of claims; those of one page in its own voice share one path. */
export function pathReader(
  origins: OriginReader,
  canonicalSource: (id: string) => string,
): (claim: Claim) => ClaimPath {
  const plain = new Map<string, ClaimPath>();
  const plainPath = (source: string): ClaimPath => {
    let path = plain.get(source);
    if (path === undefined) {
      path = {
        origin: origins.speaker(canonicalSource(source)).origin,
        isDirect: true,
        quoting: NOBODY,
        vague: undefined,
      };
      plain.set(source, path);
    }
    return path;
  };
  return (claim) => {
    const { basedOn, attributedTo, hearsay } = claim;
    if (basedOn !== undefined && basedOn.length > 0) return GROUNDED;
    if (attributedTo === undefined && hearsay !== true) return plainPath(claim.source);
    let last = canonicalSource(claim.source);
    let quoting: Speaker[] | undefined;
    for (const id of attributedTo ?? NOBODY) {
      const speaker = canonicalSource(id);
      // "S says that S says" is S.
      if (speaker === last) continue;
      if (quoting === undefined) quoting = [origins.speaker(last)];
      else quoting.push(origins.speaker(last));
      last = speaker;
    }
    if (hearsay === true) {
      const vague = origins.speaker(last);
      return { origin: origins.unnamedBehind(last), isDirect: false, quoting: quoting ?? NOBODY, vague };
    }
    return quoting === undefined
      ? plainPath(claim.source)
      : { origin: origins.speaker(last).origin, isDirect: false, quoting, vague: undefined };
  };
}

/** What rests on other claims is a matter for the graph. */
const GROUNDED: ClaimPath = { origin: undefined, isDirect: false, quoting: NOBODY, vague: undefined };

import type { Derivation, Source } from './source.ts';

/** The id of the source that a derivation goes back to. */
export function parentOf(derivation: Derivation): string {
  return typeof derivation === 'string' ? derivation : derivation.source;
}

/** The ids of the sources that a source goes back to, as it lists them. */
export function parentsOf({ derivedFrom }: Pick<Source, 'derivedFrom'>): readonly string[] {
  return derivedFrom === undefined ? NOBODY : derivedFrom.map(parentOf);
}

const NOBODY: readonly never[] = [];

/** The share (0–1) that a derivation states; undefined where it states none. */
export function shareOf(derivation: Derivation): number | undefined {
  return typeof derivation === 'string' ? undefined : derivation.share;
}

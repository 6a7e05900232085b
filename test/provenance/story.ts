import type { Claim } from '../../src/model/claim.ts';
import type { Derivation, Source } from '../../src/model/source.ts';

/** Sources by id: what each is derived from, or that its origin is undocumented or its own. */
export function sourcesFrom(
  spec: Readonly<Record<string, readonly Derivation[] | 'undocumented' | 'own'>>,
): ReadonlyMap<string, Source> {
  return new Map(
    Object.entries(spec).map(([id, from]) => [
      id,
      typeof from === 'string' ? { id, origin: from } : from.length === 0 ? { id } : { id, derivedFrom: from },
    ]),
  );
}

/** Claims on one matter, each given by the way it came: the page it was read in, then those it quotes. '?' is hearsay. */
export function claimsFrom(ways: readonly (readonly string[])[]): Claim[] {
  return ways.map((way, i) => claimBy(way, { id: `c${i + 1}` }));
}

export function claimBy(way: readonly string[], more: Partial<Claim> = {}): Claim {
  const [source = '', ...rest] = way;
  const attributedTo = rest.filter((id) => id !== '?');
  return {
    id: 'c',
    source,
    ...(attributedTo.length > 0 ? { attributedTo } : {}),
    ...(rest.includes('?') ? { hearsay: true } : {}),
    subject: 'event',
    predicate: 'killed',
    value: 4,
    ...more,
  };
}

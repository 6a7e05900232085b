import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { Value } from '../model/value.ts';

/**
 * How a statement stands to the interests of its holder.
 * `interested-denial`: it denies what touches itself or its stakes, as anybody in its place would.
 * `against-interest`: it admits what touches itself or its stakes, which people seldom do without cause.
 */
export type Interest = 'interested-denial' | 'against-interest';

/**
 * Reads the interest of the holder in what a claim says. The library flags it and leaves the weight to the reader: stakes
 * do not say whether they are for or against, and a boast is no admission.
 *
 * @param holder the source that holds the position: the last of `attributedTo`, else `source`.
 */
export function interestIn(
  claim: Pick<Claim, 'subject' | 'value' | 'stance' | 'act'>,
  holder: Pick<Source, 'entity' | 'stakes'>,
): Interest | undefined {
  const concerns = new Set([...(holder.stakes ?? []), ...(holder.entity === undefined ? [] : [holder.entity])]);
  if (![claim.subject, ...namesIn(claim.value)].some((id) => concerns.has(id))) return undefined;
  if (claim.act === 'admits') return 'against-interest';
  const denies = claim.act === 'denies' || claim.act === 'denies-responsibility' || claim.stance === 'denies';
  return denies ? 'interested-denial' : undefined;
}

function namesIn(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !('oneOf' in value)) return [];
  return value.oneOf.filter((one) => typeof one === 'string');
}

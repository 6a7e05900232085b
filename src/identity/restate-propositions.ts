import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import type { CanonicalIds } from './canonical-ids.ts';

/**
 * The ledger with every claim put in the words of the first, by id, of those judged to state the same proposition: its
 * subject, predicate, value and scope. Who says it, with which stance and how firmly stays. The same ledger where no
 * judgement joins propositions. O(claims).
 */
export function restatePropositions(ledger: Ledger, ids: CanonicalIds): Ledger {
  const isJoined = ledger.judgements.some(({ kind, ...rest }) => kind === 'same' && aboutPropositions(rest));
  if (!isJoined) return ledger;
  const first = new Map<string, Claim>();
  // Claims come in order of their ids.
  for (const claim of ledger.claims) {
    const proposition = ids.proposition(claim.id);
    if (!first.has(proposition)) first.set(proposition, claim);
  }
  return { ...ledger, claims: ledger.claims.map((claim) => inWordsOf(claim, first.get(ids.proposition(claim.id)))) };
}

function aboutPropositions(judgement: object): boolean {
  return 'about' in judgement && judgement.about === 'proposition';
}

function inWordsOf(claim: Claim, first: Claim | undefined): Claim {
  if (first === undefined || first === claim) return claim;
  const { subject, predicate, value, scope } = first;
  const { scope: _own, ...said } = claim;
  return { ...said, subject, predicate, value, ...(scope !== undefined && { scope }) };
}

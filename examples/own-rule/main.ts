import { type Claim, type ConflictRule, defineLedger, findContradictions } from 'corroborate';

/** Every two claims that a test finds incompatible. */
function pairs(
  claims: readonly Claim[],
  clash: (a: Claim, b: Claim) => boolean,
): readonly (readonly [string, string])[] {
  return claims.flatMap((a) => claims.filter((b) => clash(a, b)).map((b) => [a.id, b.id] as const));
}

const soleSurvivor: ConflictRule = {
  id: 'sole-survivor',
  over: 'subject',
  check: (claims) =>
    pairs(claims, (a, b) => a.predicate === 'soleSurvivor' && b.predicate === 'survivor' && a.value !== b.value).map(
      (ids) => ({ claims: ids, reason: 'a sole survivor is the only one' }),
    ),
};

const ledger = defineLedger({
  title: 'A shipwreck',
  claims: [
    { id: 'captain-alone', source: 'coastguard', subject: 'wreck', predicate: 'soleSurvivor', value: 'captain' },
    { id: 'cook-too', source: 'hospital', subject: 'wreck', predicate: 'survivor', value: 'cook' },
    {
      id: 'boy-perhaps',
      source: 'fisherman',
      subject: 'wreck',
      predicate: 'survivor',
      value: 'cabin-boy',
      likelihood: 'likely',
    },
    { id: 'captain', source: 'hospital', subject: 'wreck', predicate: 'survivor', value: 'captain' },
  ],
});

console.log(`Without the rule: ${findContradictions(ledger).length} findings.`);
for (const { outcome, rule, claims, reason } of findContradictions(ledger, { rules: [soleSurvivor] })) {
  console.log(`${outcome} (${rule}): ${claims.join(' and ')}\n  ${reason}`);
}

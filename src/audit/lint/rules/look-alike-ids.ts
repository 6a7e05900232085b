import { candidatePairs } from '../../../identity/candidate-pairs.ts';
import { nameLikeness } from '../../../identity/name-likeness.ts';
import { readName } from '../../../identity/read-name.ts';
import { parentsOf } from '../../../model/derivation.ts';
import type { LintContext, LintRule } from '../lint-context.ts';

type Kind = 'entity' | 'source' | 'predicate';

/** Two ids that differ by a slip: `Kabul-University` beside `kabul-university`, `perpetrater` beside `perpetrator`. */
export const lookAlikeIds: LintRule = {
  code: 'look-alike-ids',
  why: 'Under two ids one thing is two: its claims never meet, and nothing contradicts.',
  *find(context) {
    const { ids } = context.positions;
    for (const [kind, used] of usedIds(context)) {
      const names = [...used].map(([id, isDeclared]) => ({ id, isDeclared, name: readName(id) }));
      for (const [a, b] of candidatePairs(names)) {
        if (
          ids[kind](a.id) === ids[kind](b.id) ||
          ids.areUnsure(a.id, b.id, kind) ||
          ids.areDifferent(a.id, b.id, kind)
        )
          continue;
        const likeness = nameLikeness(a.name, b.name);
        const isSame = likeness?.kind === 'same' && a.name.text === b.name.text;
        const isSlip = likeness?.reason === 'nearly the same spelling' && !(a.isDeclared && b.isDeclared);
        if (!isSame && !isSlip) continue;
        const [odd, known] = a.isDeclared && !b.isDeclared ? [b, a] : [a, b];
        yield {
          level: isSame ? 'warning' : 'hint',
          record: kind,
          id: odd.id,
          path: 'id',
          refs: [known.id],
          what: `'${odd.id}' and '${known.id}' ${isSame ? 'differ only in how they are written' : 'are nearly the same'}.`,
          instead: `One id for both; or a judgement that they are the same, or different, if both are wanted.`,
        };
      }
    }
  },
};

/** Every id that is used, with whether a record defines it. */
function usedIds({ ledger, positions: { table } }: LintContext): ReadonlyMap<Kind, ReadonlyMap<string, boolean>> {
  const declared = (records: readonly { readonly id: string }[]) => new Map(records.map(({ id }) => [id, true]));
  const entity = declared(ledger.entities);
  const source = declared(ledger.sources);
  const predicate = declared(ledger.predicates);
  for (const { aliases = [] } of ledger.predicates) for (const alias of aliases) predicate.set(alias, true);
  const use = (ids: Map<string, boolean>, id: string): void => void (ids.has(id) || ids.set(id, false));
  for (const claim of ledger.claims) {
    use(entity, claim.subject);
    use(source, claim.source);
    use(predicate, claim.predicate);
    for (const speaker of claim.attributedTo ?? []) use(source, speaker);
  }
  for (const value of table.values) if (value.type === 'member') for (const id of value.members) use(entity, id);
  for (const record of ledger.sources) for (const parent of parentsOf(record)) use(source, parent);
  return new Map<Kind, ReadonlyMap<string, boolean>>([
    ['entity', entity],
    ['source', source],
    ['predicate', predicate],
  ]);
}

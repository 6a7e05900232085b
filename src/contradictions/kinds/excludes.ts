import type { Exclusion } from '../../model/predicate.ts';
import type { PredicateMeaning } from '../../positions/predicate-meaning.ts';
import { relateValues } from '../relate-values.ts';
import type { Declarations, Projection, ProjectionKind, Statement } from './projection.ts';

/**
 * p (with this value) rules out q (with that value) on one subject while their times meet: dead and alive, civilian and
 * combatant. What is true one after the other has valid times that do not meet, or a predicate declared as varying.
 */
export const excludes: ProjectionKind = (predicate, declarations) =>
  (predicate.excludes ?? []).flatMap((exclusion) => projections(predicate.id, exclusion, declarations));

function projections(id: string, exclusion: Exclusion, declarations: Declarations): readonly Projection[] {
  const source = declarations.meaningOf(id);
  const target = declarations.meaningOf(exclusion.predicate);
  const applies = condition(exclusion.value, source, declarations);
  const base = { kind: 'excludes', from: source.id, law: lawOf(source, target, exclusion, declarations) } as const;
  if (exclusion.with !== undefined) {
    const { value, negated } = declarations.canonicalise(exclusion.with, target);
    const stance = negated ? 1 : -1;
    return [{ ...base, project: (one) => (applies(one) ? { ...one, meaning: target, value, stance } : undefined) }];
  }
  // Ruling out every value is saying "none", to which each value of the other predicate is compared.
  const facet = 'any';
  const meaning = { ...target, single: true };
  const none = { type: 'none', written: { none: true } } as const;
  return [
    { ...base, project: (one) => (applies(one) ? { ...one, meaning, facet, value: none, stance: 1 } : undefined) },
    { ...base, from: target.id, project: (one) => ({ ...one, meaning, facet }) },
  ];
}

/** Whether a statement is one that the rule speaks of: affirmed, and with the value or a part of it. */
function condition(
  written: Exclusion['value'],
  meaning: PredicateMeaning,
  { canonicalise, knowledge }: Declarations,
): (statement: Statement) => boolean {
  if (written === undefined) return ({ stance, value }) => stance === 1 && value.type !== 'none';
  const { value, negated } = canonicalise(written, meaning);
  return (statement) => {
    if (statement.stance !== (negated ? -1 : 1)) return false;
    const { relation, soft } = relateValues(statement.value, value, meaning, knowledge);
    return !soft && (relation === 'same' || relation === 'within');
  };
}

function lawOf(
  source: PredicateMeaning,
  target: PredicateMeaning,
  exclusion: Exclusion,
  { labels }: Declarations,
): string {
  const named = ({ id }: PredicateMeaning, value: Exclusion['value']): string => {
    if (value === undefined || value === true) return labels.predicate(id);
    return value === false ? `not ${labels.predicate(id)}` : `${labels.predicate(id)} "${labels.value(value)}"`;
  };
  return `${named(source, exclusion.value)} rules out ${named(target, exclusion.with)}`;
}

import { conditionsOf } from '../../contradictions/conditions.ts';
import type { Claim } from '../../model/claim.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { Value } from '../../model/value.ts';

/** Sources that a claim goes through, and what it rests on: an id there may be a claim's or a source's. */
export function sourcesOf(claim: Claim): readonly string[] {
  return [claim.source, ...(claim.attributedTo ?? []), ...(claim.basedOn ?? [])];
}

/** Ids of entities, or what may be one, in a claim: its subject, its values, those of its conditions. */
export function entitiesOf(claim: Claim): readonly string[] {
  return [
    claim.subject,
    ...wordsOf(claim.value),
    ...conditionsOf(claim).flatMap((condition) => [condition.subject, ...wordsOf(condition.value)]),
  ];
}

/** The plain words of a value. */
export function wordsOf(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !('oneOf' in value)) return [];
  return value.oneOf.map(String);
}

/** Stand for all predicates that order events, and for all that bound an existence: each sort is judged together. */
const TIMELINE = '\u001dallen';
const LIFETIMES = '\u001dexistence';

/** Other names of a predicate, and predicates that its declaration ties it to: what one says may count under the other. */
export function kinOf(predicate: Predicate): readonly string[] {
  return [
    ...(predicate.aliases ?? []),
    ...(predicate.contraryTo ?? []),
    ...(predicate.implies ?? []),
    ...(predicate.excludes ?? []).map((exclusion) => exclusion.predicate),
    ...[predicate.inverse, predicate.before, predicate.partsOf?.total, predicate.difference?.from].filter(
      (id) => id !== undefined,
    ),
    ...(predicate.allen === undefined ? [] : [TIMELINE]),
    ...(predicate.contemporary === undefined && predicate.existence === undefined ? [] : [LIFETIMES]),
  ];
}

/** Whether a claim under the predicate says something of its value as well as of its subject. */
export function tiesSubjects(predicate: Predicate): boolean {
  return (
    predicate.inverse !== undefined ||
    predicate.symmetric === true ||
    predicate.asymmetric === true ||
    predicate.transitive === true ||
    predicate.irreflexive === true ||
    predicate.inverseFunctional === true ||
    predicate.contemporary === true ||
    predicate.allen !== undefined
  );
}

/** The plain words that a declaration lists: values that it allows or rules out. */
export function wordsInPredicate(predicate: Predicate): readonly string[] {
  const excluded = (predicate.excludes ?? []).flatMap((exclusion) => [exclusion.value, exclusion.with]);
  return [...(predicate.allowed ?? []), ...excluded].flatMap((value) => (value === undefined ? [] : wordsOf(value)));
}

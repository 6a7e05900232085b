import { byCodeUnit } from '../model/code-unit-order.ts';
import { parentsOf } from '../model/derivation.ts';
import type { Entity } from '../model/entity.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Predicate } from '../model/predicate.ts';
import { requireLedger } from '../model/require-ledger.ts';
import type { Source } from '../model/source.ts';
import { candidatePairs, type Named } from './candidate-pairs.ts';
import { type CanonicalIds, canonicalIds } from './canonical-ids.ts';
import { nameLikeness } from './name-likeness.ts';
import { partOfLookup } from './part-of.ts';
import { readName } from './read-name.ts';

/** Two ids that may be one thing. Nothing is merged until somebody writes a judgement. */
export interface Suggestion {
  /** The judgement to consider: 'same' where only the way of writing differs, else 'unsure'. Never 'different'. */
  readonly kind: 'same' | 'unsure';
  readonly about: 'entity' | 'predicate' | 'source';
  /** In order of ids. */
  readonly of: readonly [string, string];
  /** 0–1, how alike the names are; an order to work in, not a probability. */
  readonly score: number;
  readonly because: string;
}

/**
 * Ids that may stand for one thing, by their names and aliases: equal but for case, accents and articles, in another
 * order, initials, nearly the same spelling (Levenshtein, Soviet Physics Doklady 10, 1966), most words in common, the
 * same in another script or romanisation (Latin, Cyrillic, Greek, Arabic), a first name shortened to its letter.
 * A suggestion is a question to a person: nothing is applied, and what anybody has judged already is not asked again.
 * Not suggested: records of different kinds, parts of each other, pages with different addresses, names with different
 * numbers.
 *
 * Best first, then by ids. Near linear in the names: only names that share a word, an end, initials or their consonants
 * are compared.
 *
 * @throws CorroborateError 'invalid-ledger' for what is none.
 * @example
 * ```ts
 * import { defineLedger, suggestIdentities } from 'corroborate';
 * const ledger = defineLedger({ sources: [{ id: 'afp', name: 'AFP' }, { id: 'agence-france-presse' }, { id: 'ap' }] });
 * const [suggestion] = suggestIdentities(ledger);
 * suggestion?.of; // => ['afp', 'agence-france-presse']
 * suggestion?.because; // => '"AFP" and "agence-france-presse": one is the initials of the other.'
 * ```
 */
export function suggestIdentities(ledger: Ledger): readonly Suggestion[] {
  requireLedger(ledger);
  const ids = canonicalIds(ledger);
  const isPartOf = partOfLookup(ledger.entities, ids.entity);
  const suggestions = [
    ...suggestAmong(
      'entity',
      ledger.entities,
      ids,
      (a, b) => kindsDiffer(a, b) || isPartOf(a.id, b.id) || isPartOf(b.id, a.id),
    ),
    ...suggestAmong('predicate', ledger.predicates, ids, arePredicatesApart),
    ...suggestAmong('source', ledger.sources, ids, (a, b) => kindsDiffer(a, b) || arePagesApart(a, b)),
  ];
  return suggestions.sort(
    (a, b) =>
      b.score - a.score || byCodeUnit(a.about, b.about) || byCodeUnit(a.of[0], b.of[0]) || byCodeUnit(a.of[1], b.of[1]),
  );
}

interface Labelled {
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
}

interface NamedRecord<R> extends Named {
  readonly record: R;
}

function suggestAmong<R extends Labelled>(
  about: Suggestion['about'],
  records: readonly R[],
  ids: CanonicalIds,
  areApart: (a: R, b: R) => boolean,
): Suggestion[] {
  const names = records.flatMap((record) =>
    [...new Set([record.name ?? record.id, record.id, ...(record.aliases ?? [])])].map(
      (written): NamedRecord<R> => ({ id: record.id, record, name: readName(written) }),
    ),
  );
  const best = new Map<string, Suggestion>();
  for (const [a, b] of candidatePairs(names)) {
    const likeness = nameLikeness(a.name, b.name);
    if (likeness === undefined || areJudged(about, a.id, b.id, ids) || areApart(a.record, b.record)) continue;
    const of = [a.id, b.id] as const;
    const known = best.get(JSON.stringify(of));
    const because = `"${a.name.written}" and "${b.name.written}": ${likeness.reason}.`;
    const isBetter =
      known === undefined ||
      likeness.score > known.score ||
      (likeness.score === known.score && byCodeUnit(because, known.because) < 0);
    if (!isBetter) continue;
    best.set(JSON.stringify(of), { kind: likeness.kind, about, of, score: likeness.score, because });
  }
  return [...best.values()];
}

function areJudged(about: Suggestion['about'], a: string, b: string, ids: CanonicalIds): boolean {
  return ids[about](a) === ids[about](b) || ids.areUnsure(a, b, about) || ids.areDifferent(a, b, about);
}

const kindsDiffer = (a: Entity | Source, b: Entity | Source): boolean =>
  a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind;

/** Two pages of one outlet, or a copy that carries the name of what it copies, are two sources. */
const arePagesApart = (a: Source, b: Source): boolean =>
  (a.url !== undefined && b.url !== undefined && a.url !== b.url) || relays(a, b.id) || relays(b, a.id);

const relays = (source: Source, parent: string): boolean => parentsOf(source).includes(parent);

/** Opposites and mirror images have much in common, their words included. */
function arePredicatesApart(a: Predicate, b: Predicate): boolean {
  const valuesDiffer = a.value !== undefined && b.value !== undefined && a.value !== b.value;
  return valuesDiffer || namesOther(a, b.id) || namesOther(b, a.id);
}

function namesOther(predicate: Predicate, other: string): boolean {
  const { inverse, before, contraryTo = [], implies = [], excludes = [], partsOf } = predicate;
  return (
    [inverse, before, partsOf?.total].includes(other) ||
    contraryTo.includes(other) ||
    implies.includes(other) ||
    excludes.some((exclusion) => exclusion.predicate === other)
  );
}

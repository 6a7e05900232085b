import { conditionsOf } from '../../contradictions/conditions.ts';
import type { Claim } from '../../model/claim.ts';
import { type Classes, classes } from './classes.ts';
import { tiesSubjects, wordsOf } from './mentions.ts';
import type { Records } from './records.ts';

/**
 * A matter is what has to be judged together: claims on one question, on questions that a condition or a declared rule
 * ties to it, and on those that a judgement may make one with it. Matters only ever grow together, also where a judgement
 * was undone: that costs work, never correctness.
 */
export interface Matters {
  readonly entities: Classes;
  readonly sources: Classes;
  /** Predicates that are judged together: names of one predicate, and predicates tied by a declaration. */
  readonly families: Classes;
  /** Puts a claim into its matter. */
  readonly enter: (claim: Claim) => void;
  readonly joinEntities: (a: string, b: string) => void;
  readonly joinFamilies: (a: string, b: string) => void;
  /** From now on claims in the predicate's family tie their subject to their value. */
  readonly tie: (predicate: string) => void;
  readonly find: (claim: Claim) => string;
  readonly claimsOf: (matter: string) => readonly Claim[];
  /** All claims under a family of predicates. */
  readonly claimsUnder: (predicate: string) => readonly Claim[];
  /** Matters that were joined since the last call: the names that went, and the names that stand for them now. */
  readonly takeJoined: () => { readonly gone: readonly string[]; readonly grown: readonly string[] };
}

/** Stands for all values of an inverse-functional predicate that are no plain words. */
const OTHER_VALUES = '\u001d';

export function matters(records: Records): Matters {
  const entities = classes();
  const sources = classes();
  const families = classes();
  const cells = classes();
  /** Cell of an entity class and a family; cells are joined into matters. */
  const cellOf = new Map<string, Map<string, string>>();
  const subjectsUnder = new Map<string, Set<string>>();
  const claimsIn = new Map<string, Claim[]>();
  const tied = new Set<string>();
  let gone: string[] = [];
  let grown: string[] = [];

  const cell = (subject: string, predicate: string): string => {
    const entity = entities.find(subject);
    const family = families.find(predicate);
    const row = cellOf.get(entity) ?? new Map<string, string>();
    if (row.size === 0) cellOf.set(entity, row);
    const known = row.get(family);
    if (known !== undefined) return known;
    const made = JSON.stringify([entity, family]);
    row.set(family, made);
    const subjects = subjectsUnder.get(family);
    if (subjects === undefined) subjectsUnder.set(family, new Set([entity]));
    else subjects.add(entity);
    return made;
  };
  const join = (a: string, b: string): void => {
    const left = cells.join(a, b);
    if (left === undefined) return;
    gone.push(left);
    grown.push(a);
  };
  const claimsOf = (matter: string): Claim[] => cells.membersOf(matter).flatMap((name) => claimsIn.get(name) ?? []);
  const tieClaim = (claim: Claim): void => {
    const own = cell(claim.subject, claim.predicate);
    for (const other of tiedSubjects(claim)) join(own, cell(other, claim.predicate));
  };
  const claimsUnder = (predicate: string): readonly Claim[] => {
    const family = families.find(predicate);
    const found = new Set<string>();
    for (const subject of subjectsUnder.get(family) ?? []) {
      const own = cellOf.get(entities.find(subject))?.get(family);
      if (own !== undefined) found.add(cells.find(own));
    }
    return [...found].flatMap(claimsOf).filter((claim) => families.find(claim.predicate) === family);
  };
  const tie = (predicate: string): void => {
    tied.add(families.find(predicate));
    for (const claim of claimsUnder(predicate)) tieClaim(claim);
  };
  /** Two cells become one where both were there. */
  const moveCell = (row: Map<string, string>, family: string, moved: string): void => {
    const there = row.get(family);
    if (there === undefined) row.set(family, moved);
    else join(there, moved);
  };

  return {
    entities,
    sources,
    families,
    claimsOf,
    claimsUnder,
    tie,
    find: (claim) => cells.find(cell(claim.subject, claim.predicate)),
    enter: (claim) => {
      const own = cell(claim.subject, claim.predicate);
      const list = claimsIn.get(own);
      if (list === undefined) claimsIn.set(own, [claim]);
      else list.push(claim);
      for (const { subject, predicate } of conditionsOf(claim)) join(own, cell(subject, predicate));
      if (tied.has(families.find(claim.predicate))) tieClaim(claim);
    },
    joinEntities: (a, b) => {
      const left = entities.join(a, b);
      if (left === undefined) return;
      const kept = entities.find(a);
      const moved = cellOf.get(left);
      cellOf.delete(left);
      if (moved === undefined) return;
      const row = cellOf.get(kept) ?? new Map<string, string>();
      cellOf.set(kept, row);
      for (const [family, name] of moved) moveCell(row, family, name);
    },
    joinFamilies: (a, b) => {
      const left = families.join(a, b);
      if (left === undefined) return;
      const kept = families.find(a);
      const subjects = subjectsUnder.get(kept) ?? new Set<string>();
      subjectsUnder.set(kept, subjects);
      for (const subject of subjectsUnder.get(left) ?? []) {
        const row = cellOf.get(entities.find(subject));
        const moved = row?.get(left);
        if (row === undefined || moved === undefined) continue;
        row.delete(left);
        moveCell(row, kept, moved);
        subjects.add(subject);
      }
      subjectsUnder.delete(left);
      if (tied.has(kept) || tied.has(left)) tie(kept);
    },
    takeJoined: () => {
      const joined = { gone, grown: grown.map(cells.find) };
      gone = [];
      grown = [];
      return joined;
    },
  };

  /** What a claim under a tied predicate says something about, besides its subject. */
  function tiedSubjects(claim: Claim): readonly string[] {
    const words = wordsOf(claim.value);
    const predicates = families.membersOf(claim.predicate).flatMap((id) => records.predicates.get(id) ?? []);
    const identifies = predicates.some((predicate) => predicate.inverseFunctional === true);
    if (!identifies) return predicates.some(tiesSubjects) ? words : [];
    const spaced = words.map((word) => word.normalize('NFC').trim().replace(/\s+/gu, ' '));
    const isWord = typeof claim.value === 'string' && !Number.isFinite(Number(claim.value));
    return [...words, ...spaced, ...(isWord ? [] : [OTHER_VALUES])];
  }
}

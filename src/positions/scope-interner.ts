import type { Claim } from '../model/claim.ts';
import { NONE } from './position-table.ts';
import type { PredicateMeaning } from './predicate-meaning.ts';

/** Gives small integers to scopes without the separators of the predicate; −1 where nothing is left. */
export function scopeInterner() {
  const known = new Map<string, number>();
  const list: Readonly<Record<string, string>>[] = [];
  return {
    list,
    indexOf: (scope: Claim['scope'], meaning: PredicateMeaning): number => {
      if (scope === undefined) return NONE;
      const entries = Object.entries(scope).filter(([key]) => !meaning.separators.includes(key));
      if (entries.length === 0) return NONE;
      entries.sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(entries);
      const index = known.get(key);
      if (index !== undefined) return index;
      known.set(key, list.length);
      list.push(Object.fromEntries(entries));
      return list.length - 1;
    },
  };
}

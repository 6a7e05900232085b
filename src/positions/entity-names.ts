import type { Ledger } from '../model/ledger.ts';

/** Tells whether a word is the id or an alias of a declared entity. The table is made when it is first asked. */
export function entityNames({ entities }: Pick<Ledger, 'entities'>): (word: string) => boolean {
  let names: Set<string> | undefined;
  return (word) => {
    names ??= new Set(entities.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]));
    return names.has(word);
  };
}

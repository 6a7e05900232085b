import { classIn, complement, type Linked, type Linking, ROOT, type Site } from './linking.ts';

/** A bare infinitive: after make, let, help, or an imperative that goes on. */
export function bareLink(at: Linking, { group, k, previous, d }: Site): Linked {
  const { tags, lemmas } = at;
  const { start } = group;
  if (tags[d] === 'CC' || tags[d] === 'COMMA') return { link: { ...ROOT, parent: k, relation: 'coordinate' }, start };
  const commitment = previous === undefined ? undefined : classIn(at, 'to', lemmas[previous.group.head] ?? '');
  return commitment === undefined
    ? { link: { ...ROOT, parent: k, relation: 'participle' }, start }
    : { link: complement(k, 'to', previous?.group.head ?? -1, -1, commitment), start };
}

import { classIn, complement, type Link, type Linked, type Linking, normAt, ROOT, type Site } from './linking.ts';

function lastTo({ clauses }: Linking, k: number): number {
  for (let c = k, steps = 0; c >= 0 && steps < 12; c--, steps++) if (clauses[c]?.group.kind === 'to') return c;
  return -1;
}

/** What an infinitive completes ("refused to go", "likely to go", "plan to go"), or that it is a purpose. */
export function infinitiveLink(at: Linking, { group, k, previous, d }: Site): Linked {
  const { tags, lemmas, clauses } = at;
  let link: Link;
  const word = normAt(at, d);
  if (tags[d] === 'CC' || (tags[d] === 'COMMA' && previous?.group.kind === 'to')) {
    const sister = previous?.group.kind === 'to' ? previous : clauses[lastTo(at, k)];
    link =
      sister === undefined
        ? { ...ROOT, parent: k, relation: 'purpose' }
        : {
            parent: sister.parent,
            relation: sister.relation,
            opener: group.start,
            governor: sister.governor,
            frame: sister.frame,
            commitment: sister.commitment,
          };
  } else if (previous !== undefined && (d === previous.group.end - 1 || d === previous.group.head)) {
    const { group: up } = previous;
    const lemma = lemmas[up.head] ?? '';
    const predicate = up.predicate;
    if (tags[up.head] === 'BE' && d < up.end)
      link = complement(k, 'to', up.head, group.start, up.past ? 'expect' : 'expect');
    else if (up.progressive && lemma === 'go') link = complement(k, 'to', up.head, group.start, 'future');
    else {
      const passive = up.passive || up.kind === 'en';
      const reported = classIn(at, 'that', lemma);
      let commitment = classIn(at, 'to', lemma);
      if (passive && commitment === undefined && reported !== undefined) commitment = 'hearsay';
      if (passive && commitment === 'claim') commitment = 'hearsay';
      if (passive && commitment === 'want') commitment = 'expect';
      if (passive && lemma === 'suppose') commitment = 'expect';
      link = complement(k, 'to', up.head, group.start, commitment ?? (predicate >= 0 ? undefined : 'purpose'));
    }
  } else if (word === 'as') link = { ...ROOT, parent: k, relation: 'participle', opener: group.start };
  else if (tags[d] === 'J' || (tags[d] === 'VBN' && previous?.group.predicate === d)) {
    const adjective = classIn(at, 'adjectiveTo', word) ?? (word === 'likely' ? 'expect' : undefined);
    link = complement(k, 'adjectiveTo', d, group.start, adjective ?? 'need');
  } else if ((tags[d] === 'N' || tags[d] === 'NP') && classIn(at, 'noun', word) !== undefined)
    link = complement(k, 'noun', d, group.start, classIn(at, 'noun', word));
  else if (previous !== undefined) {
    const lemma = lemmas[previous.group.head] ?? '';
    const commitment = classIn(at, 'to', lemma);
    const object =
      commitment !== undefined &&
      /^(?:force|request|expect|want|refuse|hearsay|need|able|agree)$/.test(commitment) &&
      tags[d] !== 'COMMA' &&
      group.start - previous.group.end < 10;
    const near =
      previous.group.predicate >= 0 ? classIn(at, 'adjectiveTo', normAt(at, previous.group.predicate)) : undefined;
    link = object
      ? complement(k, 'to', previous.group.head, group.start, commitment)
      : near !== undefined && group.start - previous.group.predicate < 8
        ? complement(k, 'adjectiveTo', previous.group.predicate, group.start, near)
        : { ...ROOT, parent: k, relation: 'purpose', opener: group.start };
  } else link = { ...ROOT, relation: 'purpose', opener: group.start };
  return { link, start: group.start };
}

import { classIn, complement, type Link, type Linked, type Linking, normAt, ROOT, type Site } from './linking.ts';

/** What a gerund or participle completes ("admitted killing", "accused of killing"), or what it goes with. */
export function participleLink(at: Linking, { group, k, previous, d }: Site): Linked {
  const { tags, lemmas, from } = at;
  const lemma = previous === undefined ? '' : (lemmas[previous.group.head] ?? '');
  const adjacent = previous !== undefined && d >= previous.group.head && d < previous.group.end;
  let link: Link = { ...ROOT, parent: k, relation: 'participle', opener: -1 };
  let { start } = group;
  if (group.kind === 'en') link.relation = tags[d] === 'COMMA' || d < from ? 'participle' : 'relative';
  else if (tags[d] === 'IN') {
    const noun = tags[d - 1] === 'N' ? classIn(at, 'noun', normAt(at, d - 1)) : undefined;
    const verb = previous === undefined ? undefined : classIn(at, 'ing', lemma);
    if (normAt(at, d) === 'without') link = { ...link, relation: 'without', opener: d };
    else if (noun !== undefined && /^(?:of|for|at|about|on|to|in)$/.test(normAt(at, d)))
      link = complement(k, 'noun', d - 1, d, noun);
    else if (
      verb !== undefined &&
      d - (previous?.group.end ?? d) < 8 &&
      /^(?:from|of|in|for|to|on|about|with|against)$/.test(normAt(at, d))
    )
      link = complement(k, 'ing', previous?.group.head ?? -1, d, verb);
    else link = { ...link, relation: 'adverbial', opener: d };
    start = d;
  } else if (adjacent) {
    const commitment = classIn(at, 'ing', lemma);
    link = commitment === undefined ? link : complement(k, 'ing', previous?.group.head ?? -1, -1, commitment);
  } else if (tags[d] === 'CC' && previous !== undefined)
    link = { ...ROOT, parent: k, relation: previous.group.kind === 'ing' ? 'coordinate' : 'participle' };
  else if (tags[d] === 'N' || tags[d] === 'NP' || tags[d] === 'PRO') {
    const commitment = previous === undefined ? undefined : classIn(at, 'ing', lemma);
    link =
      commitment !== undefined && group.start - (previous?.group.end ?? 0) < 6
        ? complement(k, 'ing', previous?.group.head ?? -1, -1, commitment)
        : { ...link, relation: 'relative' };
  } else if (tags[d] === 'TO') link = complement(k, 'ing', previous?.group.head ?? -1, d, classIn(at, 'ing', lemma));
  return { link, start: Math.min(start, group.start) };
}

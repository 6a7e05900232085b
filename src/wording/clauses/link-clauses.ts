import type { Clause } from '../clause.ts';
import type { Tag } from '../tag.ts';
import type { Tagged, VerbGroup } from '../verb-group.ts';
import { bareLink } from './bare-link.ts';
import { finiteLink } from './finite-link.ts';
import { infinitiveLink } from './infinitive-link.ts';
import { type Linked, type Linking, ROOT, type Site } from './linking.ts';
import { participleLink } from './participle-link.ts';

function siteOf({ clauses, tags, from }: Linking, group: VerbGroup, g: number): Site {
  const previous = g === 0 ? undefined : clauses[g - 1];
  const left = previous === undefined ? from : Math.max(previous.group.end, previous.start);
  const direct = group.start - 1;
  let d = direct;
  while (d >= left && d > direct - 4 && (tags[d] === 'R' || tags[d] === 'NEG')) d -= 1;
  return { group, g, k: g - 1, previous, left, d };
}

function linkOf(at: Linking, site: Site, before: Tag | undefined): Linked {
  switch (site.group.kind) {
    case 'finite':
      return finiteLink(at, site);
    case 'to':
      return infinitiveLink(at, site);
    case 'ing':
    case 'en':
      return participleLink(at, site);
    case 'base':
      return site.previous === undefined || before === 'QUOTE' || before === 'PUNCT'
        ? finiteLink(at, site)
        : bareLink(at, site);
  }
}

/**
 * Builds the clauses of a sentence: which group hangs on which, and by what. Rules over openers (subordinators,
 * relatives, infinitives, gerunds, commas, quotation marks) with a stack of clauses that still wait for their verb.
 * Linear: every look back is bounded.
 */
export function linkClauses(sentence: Tagged, groups: readonly VerbGroup[]): readonly Clause[] {
  const { text, lexicon, tokens, words, tags, lemmas, from, to } = sentence;
  const clauses: Clause[] = [];
  const at: Linking = { text, lexicon, tokens, words, tags, lemmas, from, to, clauses, pending: [ROOT] };
  groups.forEach((group, g) => {
    const site = siteOf(at, group, g);
    const { link, start, reach = group.start } = linkOf(at, site, tags[site.d]);
    const { parent, relation, opener, governor, frame, commitment } = link;
    clauses.push({
      group,
      start,
      reach: Math.min(start, reach),
      parent,
      relation,
      opener,
      governor,
      frame,
      commitment,
    });
  });
  return clauses;
}

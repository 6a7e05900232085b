import type { FrameName, Lexicon } from './pack.ts';
import { isVerbal } from './tag.ts';
import type { Tagged, VerbGroup } from './verb-group.ts';

/** How a clause hangs on the rest of its sentence. */
export type Relation =
  | 'root'
  | 'complement'
  | 'relative'
  | 'conditional'
  | 'adverbial'
  | 'temporal'
  | 'purpose'
  | 'participle'
  | 'coordinate'
  | 'without'
  | 'as-if'
  | 'subject';

/** A verb group with its place in the sentence. Indices of clauses and tokens; −1 is none. */
export interface Clause {
  readonly group: VerbGroup;
  readonly start: number;
  /** Where its subject begins, where words of other clauses stand between. */
  readonly reach: number;
  parent: number;
  relation: Relation;
  /** The word that opened it (that, if, who …). */
  opener: number;
  /** The word that governs it, and what that word commits to: a class of a frame table. */
  governor: number;
  frame: FrameName | undefined;
  commitment: string | undefined;
}

/** Singular of a regular plural: enough to look a noun up. */
export const singular = (noun: string): string =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : noun.endsWith('s') && !noun.endsWith('ss')
      ? noun.slice(0, -1)
      : noun;

const CONDITIONS = new Set(['if', 'unless', 'lest', 'provided', 'providing']);
const TEMPORAL = new Set(['when', 'whenever', 'before', 'after', 'until', 'till', 'once', 'as', 'while']);
const QUESTIONING = new Set([
  'ask',
  'wonder',
  'know',
  'see',
  'tell',
  'determine',
  'decide',
  'question',
  'inquire',
  'check',
  'say',
  'doubt',
  'learn',
  'find',
  'care',
  'matter',
  'discuss',
  'test',
  'ascertain',
  'investigate',
  'examine',
]);

/** Verbs with a person before the clause: "told reporters that". */
const DITRANSITIVE = new Set([
  'tell',
  'inform',
  'assure',
  'convince',
  'remind',
  'warn',
  'notify',
  'show',
  'promise',
  'persuade',
  'advise',
  'caution',
  'teach',
  'alert',
  'reassure',
  'brief',
  'write',
  'ask',
]);

interface Link {
  parent: number;
  relation: Relation;
  opener: number;
  governor: number;
  frame: FrameName | undefined;
  commitment: string | undefined;
}

const ROOT: Link = { parent: -1, relation: 'root', opener: -1, governor: -1, frame: undefined, commitment: undefined };

/**
 * Builds the clauses of a sentence: which group hangs on which, and by what. Rules over openers (subordinators,
 * relatives, infinitives, gerunds, commas, quotation marks) with a stack of clauses that still wait for their verb.
 * Linear: every look back is bounded.
 */
export function linkClauses(lexicon: Lexicon, sentence: Tagged, groups: readonly VerbGroup[]): readonly Clause[] {
  const { tokens, tags, lemmas, from, to } = sentence;
  const clauses: Clause[] = [];
  const pending: Link[] = [ROOT];
  const norm = (i: number) => tokens[i]?.norm ?? '';
  const lastFinite = (k: number): number => {
    for (let c = k, steps = 0; c >= 0 && steps < 50; c--, steps++) if (clauses[c]?.group.kind === 'finite') return c;
    return -1;
  };
  const classIn = (frame: FrameName, word: string) =>
    lexicon.frames[frame].get(word) ?? (frame === 'noun' ? lexicon.frames.noun.get(singular(word)) : undefined);
  const complement = (
    parent: number,
    frame: FrameName,
    governor: number,
    opener: number,
    commitment: string | undefined,
  ): Link => ({ parent, relation: 'complement', opener, governor, frame, commitment });

  /** What a finite clause opened by the word at `o` hangs on, with the group before at `k`. */
  const openedBy = (o: number, k: number): Link => {
    const word = norm(o);
    const previous = clauses[k];
    let b = o - 1;
    while (b >= from && b > o - 4 && (tags[b] === 'R' || tags[b] === 'QUOTE')) b -= 1;
    const atStart = b < from;
    const base: Link = {
      parent: k,
      relation: 'adverbial',
      opener: o,
      governor: -1,
      frame: undefined,
      commitment: undefined,
    };
    if (word === 'that' && tags[o] === 'SUB') {
      if (atStart) return { ...base, parent: -1, relation: 'subject' };
      const noun = tags[b] === 'N' ? classIn('noun', norm(b)) : undefined;
      if (noun !== undefined) return complement(k, 'noun', b, o, noun);
      if (tags[b] === 'CC' || tags[b] === 'COMMA') {
        for (let c = k, steps = 0; c >= 0 && steps < 12; c--, steps++) {
          const sister = clauses[c];
          if (sister?.relation === 'complement' && sister.opener >= 0 && norm(sister.opener) === 'that')
            return complement(sister.parent, sister.frame ?? 'that', sister.governor, o, sister.commitment);
        }
      }
      if (previous !== undefined) {
        const { group } = previous;
        if (
          group.predicate >= 0 &&
          (tags[group.predicate] === 'J' || lexicon.frames.adjectiveThat.has(norm(group.predicate)))
        ) {
          const adjective = classIn('adjectiveThat', norm(group.predicate));
          if (adjective !== undefined) return complement(k, 'adjectiveThat', group.predicate, o, adjective);
        }
        const verb = classIn('that', lemmas[group.head] ?? '');
        const object =
          /^(?:D|J|N|PRO)$/.test(tags[group.end] ?? '') &&
          group.end < o &&
          !DITRANSITIVE.has(lemmas[group.head] ?? '') &&
          norm(group.end) !== 'it';
        if (verb !== undefined && !object && (b < group.end || o - group.end < 8))
          return complement(k, 'that', group.head, o, verb);
        if (b === group.end - 1 && isVerbal(tags[b])) return complement(k, 'that', group.head, o, undefined);
      }
      if (tags[b] === 'J') return complement(k, 'adjectiveThat', b, o, classIn('adjectiveThat', norm(b)));
      return { ...base, relation: 'relative' };
    }
    if (
      word === 'whether' ||
      (word === 'if' &&
        !atStart &&
        (QUESTIONING.has(lemmas[b] ?? '') || classIn('adjectiveThat', norm(b)) === 'question'))
    )
      return previous === undefined && atStart
        ? { ...base, parent: -1, relation: 'complement', commitment: 'question' }
        : complement(k, 'that', b, o, 'question');
    if (word === 'if' || word === 'though') {
      if (norm(o - 1) === 'as') return { ...base, relation: 'as-if' };
      if (word === 'though' || norm(o - 1) === 'even')
        return { ...base, relation: word === 'if' ? 'conditional' : 'adverbial' };
    }
    if (CONDITIONS.has(word))
      return { ...base, parent: atStart || tags[o - 1] === 'COMMA' ? lastFinite(k) : k, relation: 'conditional' };
    if (tags[o] === 'WH') {
      const before = tags[o - 1];
      if (
        !atStart &&
        (before === 'N' ||
          before === 'NP' ||
          before === 'COMMA' ||
          before === 'NUM' ||
          (before === 'IN' && word !== 'what' && word !== 'how'))
      )
        return { ...base, relation: /^(?:when|why|how)$/.test(word) && before === 'COMMA' ? 'temporal' : 'relative' };
      if (atStart)
        return {
          ...base,
          parent: -1,
          relation:
            word === 'when' || word === 'whenever'
              ? 'temporal'
              : word === 'what' || norm(to - 1) === '?'
                ? 'root'
                : 'subject',
        };
      if (word === 'when' || word === 'where') return { ...base, relation: 'temporal' };
      const asked = previous === undefined ? undefined : classIn('that', lemmas[previous.group.head] ?? '');
      return asked === undefined || before === 'IN'
        ? { ...base, relation: 'relative' }
        : complement(k, 'that', previous?.group.head ?? -1, o, asked === 'question' ? 'question' : 'wh');
    }
    return { ...base, relation: TEMPORAL.has(word) ? 'temporal' : 'adverbial' };
  };

  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (group === undefined) break;
    const k = g - 1;
    const previous = clauses[k];
    const left = previous === undefined ? from : Math.max(previous.group.end, previous.start);
    let start = group.start;
    let reach = group.start;
    let link: Link | undefined;
    const direct = group.start - 1;
    let d = direct;
    while (d >= left && d > direct - 4 && (tags[d] === 'R' || tags[d] === 'NEG')) d -= 1;

    if (
      group.kind === 'finite' ||
      (group.kind === 'base' && (previous === undefined || tags[d] === 'QUOTE' || tags[d] === 'PUNCT'))
    ) {
      const openers: number[] = [];
      let comma = -1;
      let conjunction = -1;
      for (let i = left; i < group.start; i++) {
        if (tags[i] === 'SUB' || tags[i] === 'WH') openers.push(i);
        if (tags[i] === 'COMMA') comma = i;
        if (tags[i] === 'CC') conjunction = i;
      }
      const last = openers.at(-1);
      const aside = asideStart(lexicon, sentence, group, left);
      if (aside >= 0 && previous !== undefined) {
        link = ROOT;
        start = aside;
        const says = lemmas[group.head] ?? '';
        for (let c = k, steps = 0; c >= 0 && steps < 30; c--, steps++) {
          const content = clauses[c];
          if (content?.relation === 'root')
            Object.assign(content, complement(g, 'that', group.head, -1, classIn('that', says) ?? 'report'));
        }
      } else if (last !== undefined) {
        for (const o of openers) pending.push(openedBy(o, k));
        link = pending.pop();
        start = last;
      } else if (previous !== undefined) {
        const bareVerb =
          classIn('that', lemmas[previous.group.head] ?? '') ??
          (previous.group.predicate >= 0 ? classIn('adjectiveThat', norm(previous.group.predicate)) : undefined);
        const subject = group.start > left && !(group.start - left === 1 && tags[left] === 'COMMA');
        const report = lexicon.reports.has(lemmas[group.head] ?? '');
        const closing =
          group.end >= to ||
          /^(?:COMMA|QUOTE|PUNCT|NP|D|PRO)$/.test(tags[group.end] ?? 'PUNCT') ||
          tags[group.end] === 'IN';
        const quoted = tags[left] === 'COMMA' && tags[left + 1] === 'QUOTE';
        if (conjunction >= left && (conjunction === d || !(bareVerb !== undefined && conjunction > left + 3))) {
          const shared = conjunction === d;
          let sister = lastFinite(k);
          if (!shared && comma >= 0 && comma < conjunction) {
            for (let steps = 0; sister >= 0 && steps < 20; steps++) {
              const up = clauses[sister];
              if (up === undefined || up.relation === 'root' || up.parent < 0) break;
              sister = up.parent;
            }
          }
          if (pending.length > 0 && !shared && sister < 0) link = pending.pop();
          else link = { ...ROOT, parent: sister, relation: 'coordinate' };
          start = conjunction + 1;
        } else if (
          bareVerb !== undefined &&
          subject &&
          ((tags[left] !== 'COMMA' && tags[left] !== 'PUNCT') || quoted)
        ) {
          link = complement(k, 'that', previous.group.head, -1, bareVerb);
          start = left;
        } else if (pending.length > 0) {
          link = pending.pop();
          start = comma >= 0 ? comma + 1 : left;
          if (comma < 0) {
            start = group.start;
            reach = link === undefined || link.opener < 0 ? from : link.opener + 1;
          }
        } else if (report && closing && (comma >= 0 || tags[left] === 'QUOTE' || tags[left] === 'PUNCT')) {
          link = ROOT;
          start = comma >= 0 ? comma + 1 : left;
          for (let c = k, steps = 0; c >= 0 && steps < 30; c--, steps++) {
            const content = clauses[c];
            if (content?.relation === 'root')
              Object.assign(
                content,
                complement(g, 'that', group.head, -1, classIn('that', lemmas[group.head] ?? '') ?? 'report'),
              );
          }
        } else {
          link = { ...ROOT };
          start = comma >= 0 ? comma + 1 : left;
        }
      } else {
        link = pending.pop();
        start = from;
      }
    } else if (group.kind === 'to') {
      const word = norm(d);
      if (tags[d] === 'CC' || (tags[d] === 'COMMA' && previous?.group.kind === 'to')) {
        const sister = previous?.group.kind === 'to' ? previous : clauses[lastTo(clauses, k)];
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
          const reported = classIn('that', lemma);
          let commitment = classIn('to', lemma);
          if (passive && commitment === undefined && reported !== undefined) commitment = 'hearsay';
          if (passive && commitment === 'claim') commitment = 'hearsay';
          if (passive && commitment === 'want') commitment = 'expect';
          if (passive && lemma === 'suppose') commitment = 'expect';
          link = complement(k, 'to', up.head, group.start, commitment ?? (predicate >= 0 ? undefined : 'purpose'));
        }
      } else if (word === 'as') link = { ...ROOT, parent: k, relation: 'participle', opener: group.start };
      else if (tags[d] === 'J' || (tags[d] === 'VBN' && previous?.group.predicate === d)) {
        const adjective = classIn('adjectiveTo', word) ?? (word === 'likely' ? 'expect' : undefined);
        link = complement(k, 'adjectiveTo', d, group.start, adjective ?? 'need');
      } else if ((tags[d] === 'N' || tags[d] === 'NP') && classIn('noun', word) !== undefined)
        link = complement(k, 'noun', d, group.start, classIn('noun', word));
      else if (previous !== undefined) {
        const lemma = lemmas[previous.group.head] ?? '';
        const commitment = classIn('to', lemma);
        const object =
          commitment !== undefined &&
          /^(?:force|request|expect|want|refuse|hearsay|need|able|agree)$/.test(commitment) &&
          tags[d] !== 'COMMA' &&
          group.start - previous.group.end < 10;
        const near = previous.group.predicate >= 0 ? classIn('adjectiveTo', norm(previous.group.predicate)) : undefined;
        link = object
          ? complement(k, 'to', previous.group.head, group.start, commitment)
          : near !== undefined && group.start - previous.group.predicate < 8
            ? complement(k, 'adjectiveTo', previous.group.predicate, group.start, near)
            : { ...ROOT, parent: k, relation: 'purpose', opener: group.start };
      } else link = { ...ROOT, relation: 'purpose', opener: group.start };
      start = group.start;
    } else if (group.kind === 'ing' || group.kind === 'en') {
      const lemma = previous === undefined ? '' : (lemmas[previous.group.head] ?? '');
      const adjacent = previous !== undefined && d >= previous.group.head && d < previous.group.end;
      link = { ...ROOT, parent: k, relation: 'participle', opener: -1 };
      if (group.kind === 'en') link.relation = tags[d] === 'COMMA' || d < from ? 'participle' : 'relative';
      else if (tags[d] === 'IN') {
        const noun = tags[d - 1] === 'N' ? classIn('noun', norm(d - 1)) : undefined;
        const verb = previous === undefined ? undefined : classIn('ing', lemma);
        if (norm(d) === 'without') link = { ...link, relation: 'without', opener: d };
        else if (noun !== undefined && /^(?:of|for|at|about|on|to|in)$/.test(norm(d)))
          link = complement(k, 'noun', d - 1, d, noun);
        else if (
          verb !== undefined &&
          d - (previous?.group.end ?? d) < 8 &&
          /^(?:from|of|in|for|to|on|about|with|against)$/.test(norm(d))
        )
          link = complement(k, 'ing', previous?.group.head ?? -1, d, verb);
        else link = { ...link, relation: 'adverbial', opener: d };
        start = d;
      } else if (adjacent) {
        const commitment = classIn('ing', lemma);
        link = commitment === undefined ? link : complement(k, 'ing', previous?.group.head ?? -1, -1, commitment);
      } else if (tags[d] === 'CC' && previous !== undefined)
        link = { ...ROOT, parent: k, relation: previous.group.kind === 'ing' ? 'coordinate' : 'participle' };
      else if (tags[d] === 'N' || tags[d] === 'NP' || tags[d] === 'PRO') {
        const commitment = previous === undefined ? undefined : classIn('ing', lemma);
        link =
          commitment !== undefined && group.start - (previous?.group.end ?? 0) < 6
            ? complement(k, 'ing', previous?.group.head ?? -1, -1, commitment)
            : { ...link, relation: 'relative' };
      } else if (tags[d] === 'TO') link = complement(k, 'ing', previous?.group.head ?? -1, d, classIn('ing', lemma));
      start = Math.min(start, group.start);
    } else {
      // A bare infinitive: after make, let, help, or an imperative that goes on.
      const commitment = previous === undefined ? undefined : classIn('to', lemmas[previous.group.head] ?? '');
      link =
        tags[d] === 'CC' || tags[d] === 'COMMA'
          ? { ...ROOT, parent: k, relation: 'coordinate' }
          : commitment === undefined
            ? { ...ROOT, parent: k, relation: 'participle' }
            : complement(k, 'to', previous?.group.head ?? -1, -1, commitment);
    }
    clauses.push({ group, start, reach: Math.min(start, reach), ...(link ?? ROOT) });
  }
  return clauses;
}

/**
 * Where the speaker's words begin in "S, he said." and "S," said the mayor: a report verb that closes its clause, with a
 * comma or a quotation mark before its subject, or before itself. −1 if this is nothing of the kind.
 */
function asideStart(lexicon: Lexicon, { tokens, tags, lemmas, to }: Tagged, group: VerbGroup, left: number): number {
  if (!lexicon.reports.has(lemmas[group.head] ?? '') || group.passive) return -1;
  let subject = group.start;
  while (subject > left && subject > group.start - 14 && /^(?:N|NP|D|J|PRO|POS|NUM|R)$/.test(tags[subject - 1] ?? ''))
    subject -= 1;
  const mark = tags[subject - 1];
  if (mark !== 'COMMA' && mark !== 'QUOTE' && tokens[subject - 1]?.norm !== '--') return -1;
  const after = tags[group.end];
  if (subject < group.start)
    return group.end >= to ||
      after === 'COMMA' ||
      after === 'PUNCT' ||
      after === 'QUOTE' ||
      (after === 'IN' && mark === 'QUOTE') ||
      (after === 'NP' && mark === 'QUOTE')
      ? subject
      : -1;
  return mark === 'QUOTE' || tags[subject - 2] === 'QUOTE' || (after !== undefined && /^(?:NP|PRO)$/.test(after))
    ? subject
    : -1;
}

function lastTo(clauses: readonly Clause[], k: number): number {
  for (let c = k, steps = 0; c >= 0 && steps < 12; c--, steps++) if (clauses[c]?.group.kind === 'to') return c;
  return -1;
}

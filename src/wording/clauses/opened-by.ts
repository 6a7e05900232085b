import { isVerbal } from '../tag.ts';
import type { VerbGroup } from '../verb-group.ts';
import { classIn, complement, type Link, type Linking, lastFinite, normAt } from './linking.ts';

const CONDITIONS = new Set(['if', 'unless', 'lest', 'provided', 'providing']);
const TEMPORAL = new Set(['when', 'whenever', 'before', 'after', 'until', 'till', 'once', 'as', 'while']);
const QUESTIONING: ReadonlySet<string> = new Set(
  'ask wonder know see tell determine decide question inquire check say doubt learn find care matter discuss test ascertain investigate examine'.split(
    ' ',
  ),
);

/** "said late on Sunday that", "said last week that": when, and not what. */
const WHEN = /^(?:late|early|last|next|earlier|later|today|yesterday)$/;

/** Verbs with a person before the clause: "told reporters that". */
const DITRANSITIVE: ReadonlySet<string> = new Set(
  'tell inform assure convince remind warn notify show promise persuade advise caution teach alert reassure brief write ask'.split(
    ' ',
  ),
);

/** "accusations by the union that": the noun with a clause, before a phrase that says whose it is. −1 if there is none. */
function claimBefore(at: Linking, b: number): number {
  const { tags, from } = at;
  let i = b;
  while (i > from && i > b - 6 && /^(?:N|NP|D|J|POS|NUM)$/.test(tags[i] ?? '')) i -= 1;
  if (tags[i] !== 'IN' || i === b || !/^(?:by|from|in|at|among|within)$/.test(normAt(at, i)) || tags[i - 1] !== 'N')
    return -1;
  return classIn(at, 'noun', normAt(at, i - 1)) === undefined ? -1 : i - 1;
}

/** Whether a subject stands between "that" and its verb: then it is no relative. */
const hasSubjectBehind = ({ tags }: Linking, o: number): boolean => /^(?:PRO|D|NP)$/.test(tags[o + 1] ?? '');

const KNOWN: ReadonlySet<string> = new Set(
  'know say tell verify determine establish ascertain confirm reveal disclose specify explain ask wonder clarify decide remember recall understand'.split(
    ' ',
  ),
);

/** "could not verify when S", "is not known where S", "asked where S": a question, and no time or place of the verb. */
function wantsToKnow({ lemmas, words, tags }: Linking, group: VerbGroup): boolean {
  const lemma = lemmas[group.head] ?? '';
  if (!KNOWN.has(lemma)) return false;
  if (/^(?:ask|wonder)$/.test(lemma)) return !group.passive;
  // "was told when", "is known where"
  const impersonal = /^(?:it|not|yet)$/.test(words[group.start - 1]?.norm ?? '') || tags[group.start - 1] === undefined;
  return (group.negations.length > 0 || group.kind === 'to' || lemma === 'know') && (!group.passive || impersonal);
}

/** What a finite clause opened by the word at `o` hangs on, with the group before at `k`. */
export function openedBy(at: Linking, o: number, k: number): Link {
  const { tags, lemmas, clauses, lexicon, from, to } = at;
  const word = normAt(at, o);
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
    const noun = tags[b] === 'N' ? classIn(at, 'noun', normAt(at, b)) : undefined;
    if (noun !== undefined) return complement(k, 'noun', b, o, noun);
    const far = claimBefore(at, b);
    if (far >= 0 && hasSubjectBehind(at, o)) return complement(k, 'noun', far, o, classIn(at, 'noun', normAt(at, far)));
    if (tags[b] === 'CC' || tags[b] === 'COMMA') {
      for (let c = k, steps = 0; c >= 0 && steps < 12; c--, steps++) {
        const sister = clauses[c];
        if (sister?.relation === 'complement' && sister.opener >= 0 && normAt(at, sister.opener) === 'that')
          return complement(sister.parent, sister.frame ?? 'that', sister.governor, o, sister.commitment);
      }
    }
    if (previous !== undefined) {
      const { group } = previous;
      if (
        group.predicate >= 0 &&
        (tags[group.predicate] === 'J' || lexicon.frames.adjectiveThat.has(normAt(at, group.predicate)))
      ) {
        const adjective = classIn(at, 'adjectiveThat', normAt(at, group.predicate));
        if (adjective !== undefined) return complement(k, 'adjectiveThat', group.predicate, o, adjective);
      }
      const verb = classIn(at, 'that', lemmas[group.head] ?? '');
      const object =
        /^(?:D|J|N|PRO)$/.test(tags[group.end] ?? '') &&
        group.end < o &&
        !DITRANSITIVE.has(lemmas[group.head] ?? '') &&
        normAt(at, group.end) !== 'it' &&
        !WHEN.test(normAt(at, group.end));
      if (verb !== undefined && !object && (b < group.end || o - group.end < 8))
        return complement(k, 'that', group.head, o, verb);
      if (b === group.end - 1 && isVerbal(tags[b])) return complement(k, 'that', group.head, o, 'embeds');
    }
    if (tags[b] === 'J') return complement(k, 'adjectiveThat', b, o, classIn(at, 'adjectiveThat', normAt(at, b)));
    return { ...base, relation: 'relative' };
  }
  if (
    word === 'whether' ||
    (word === 'if' &&
      !atStart &&
      (QUESTIONING.has(lemmas[b] ?? '') || classIn(at, 'adjectiveThat', normAt(at, b)) === 'question'))
  )
    return previous === undefined && atStart
      ? { ...base, parent: -1, relation: 'complement', commitment: 'question' }
      : complement(k, 'that', b, o, 'question');
  if (word === 'if' || word === 'though') {
    if (normAt(at, o - 1) === 'as') return { ...base, relation: 'as-if' };
    if (word === 'though' || normAt(at, o - 1) === 'even')
      return { ...base, relation: word === 'if' ? 'conditional' : 'adverbial' };
  }
  if (CONDITIONS.has(word))
    return { ...base, parent: atStart || tags[o - 1] === 'COMMA' ? lastFinite(at, k) : k, relation: 'conditional' };
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
            : word === 'what' || normAt(at, to - 1) === '?'
              ? 'root'
              : 'subject',
      };
    if (
      (word === 'when' || word === 'where') &&
      !(b === o - 1 && previous !== undefined && wantsToKnow(at, previous.group))
    )
      return { ...base, relation: 'temporal' };
    const asked = previous === undefined ? undefined : classIn(at, 'that', lemmas[previous.group.head] ?? '');
    return asked === undefined || before === 'IN'
      ? { ...base, relation: 'relative' }
      : complement(k, 'that', previous?.group.head ?? -1, o, asked === 'question' ? 'question' : 'wh');
  }
  return { ...base, relation: TEMPORAL.has(word) ? 'temporal' : 'adverbial' };
}

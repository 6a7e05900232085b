import type { Clause } from './clause.ts';
import { singular } from './clause.ts';
import { type Applied, isOperatorClass, OPERATORS, type OperatorClass } from './operator.ts';
import type { Lexicon } from './pack.ts';
import { isNominal } from './tag.ts';
import type { Tagged } from './verb-group.ts';

/** A sentence with its clauses. */
export interface Parsed extends Tagged {
  /** The whole text that the tokens have their offsets in. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly clauses: readonly Clause[];
}

/** Chains longer than this are read from the inside only: prose does not nest so deep. */
const DEEPEST = 40;

const at = (cls: OperatorClass, from: number, clause: number, frame = '', to = from + 1): Applied => ({
  class: cls,
  frame,
  from,
  to,
  clause,
});

const STATIVE = new Set([
  'be',
  'have',
  'know',
  'seem',
  'believe',
  'think',
  'feel',
  'belong',
  'exist',
  'own',
  'contain',
  'mean',
]);

/** Last token index (exclusive) of the clause's own stretch: where the next clause starts. */
export function clauseEnd(parsed: Parsed, c: number): number {
  const next = parsed.clauses[c + 1];
  const own = parsed.clauses[c];
  return next === undefined ? parsed.to : Math.max(next.start, own?.group.end ?? 0);
}

const MODALS: ReadonlyMap<string, OperatorClass> = new Map(
  Object.entries({
    may: 'may',
    might: 'may',
    could: 'could',
    can: 'can',
    ca: 'can',
    should: 'should',
    ought: 'should',
    would: 'would',
    "'d": 'would',
    will: 'future',
    wo: 'future',
    shall: 'future',
    sha: 'future',
    "'ll": 'future',
  } as const),
);

/** Operators that stand in the clause itself, in the order of the words: adverbs, modal, negation. */
export function ownOperators(parsed: Parsed, c: number): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined) return [];
  const { tokens, tags, lemmas, lexicon } = parsed;
  const { group } = clause;
  const found: Applied[] = [];
  if (group.kind === 'base' && clause.relation === 'root') found.push(at('imperative', group.start, c));
  if (group.modal >= 0) {
    const modal = tokens[group.modal]?.norm ?? '';
    const stative = group.perfect || STATIVE.has(lemmas[group.head] ?? '');
    const perfect = group.perfect && tokens[group.head]?.norm !== 'have';
    const cls: OperatorClass | undefined =
      modal === 'must'
        ? stative
          ? 'must'
          : 'obligation'
        : modal === 'would' && perfect
          ? 'would-have'
          : modal === 'could' && perfect
            ? 'may'
            : modal === 'should' && perfect
              ? 'would-have'
              : MODALS.get(modal);
    if (cls !== undefined) found.push(at(cls, group.modal, c));
  }
  if (group.predicate >= 0 && /^(?:seem|appear|look|sound)$/.test(lemmas[group.head] ?? ''))
    found.push(at('raising', group.head, c, 'adjective'));
  const end = Math.min(clauseEnd(parsed, c), group.end + 30);
  const begin = Math.max(clause.start, group.start - 40);
  for (let i = begin; i < end; i++) {
    const norm = tokens[i]?.norm ?? '';
    const inGroup = i >= group.start - 3 && i < group.end;
    if (tags[i] === 'R' || (tags[i] === 'J' && inGroup)) {
      const grade = lexicon.gradedAdverbs.get(norm);
      // "not necessarily probable X" grades the noun; a sentence adverb stands at an edge or by the verb.
      const edge = i < group.start || inGroup || tags[i - 1] === 'COMMA' || i === group.end;
      if (grade !== undefined && edge && !(tags[i + 1] === 'NUM'))
        found.push(at(grade === 'hearsay' ? 'hearsay-word' : isOperatorClass(grade) ? grade : 'probable', i, c));
      if (lexicon.nearNegatives.has(norm) && inGroup) found.push(at('near-not', i, c));
    } else if (
      tags[i] === 'NEG' &&
      (group.negations.includes(i) || (i < group.start && tags[i + 1] !== 'R' && i > group.start - 4))
    ) {
      if (!/^(?:only|just|merely|simply)$/.test(tokens[i + 1]?.norm ?? '')) found.push(at('not', i, c));
    } else if (
      norm === 'no' ||
      norm === 'nobody' ||
      norm === 'nothing' ||
      norm === 'none' ||
      norm === 'neither' ||
      norm === 'nowhere'
    ) {
      if (norm === 'no' && /^(?:longer|doubt|matter|,|\.)$/.test(tokens[i + 1]?.norm ?? ',')) {
        if (tokens[i + 1]?.norm === 'longer') found.push(at('not', i, c));
        continue;
      }
      if (i < group.start || i < group.end + 4) found.push(at('no-object', i, c));
    } else if (norm === 'according' && tokens[i + 1]?.norm === 'to') found.push(at('according', i, c));
  }
  for (const n of group.negations) if (n >= end || n < begin) found.push(at('not', n, c));
  return found.sort((a, b) => rank(a) - rank(b) || a.from - b.from);
}

/** Reports stand outside hedges, hedges outside negation, except where the words put it otherwise ("can not"). */
function rank(operator: Applied): number {
  const { kind } = OPERATORS[operator.class];
  if (kind === 'report') return 0;
  if (operator.class === 'can' || operator.class === 'could') return 3;
  return kind === 'negation' ? 2 : 1;
}

/** Prepositions whose event is the background of the clause. */
const BACKGROUND = new Set(['despite', 'after', 'following', 'since', 'during', 'because', 'amid', 'over', 'given']);

const KEPT_IN_RELATIVE = new Set(['report', 'question-report']);

/** What still reaches an adjunct of a clause: who says it, not whether its host holds. */
function outer(operators: readonly Applied[]): Applied[] {
  return operators.filter((operator) => KEPT_IN_RELATIVE.has(OPERATORS[operator.class].kind));
}

function unresolved(operators: readonly Applied[]): Applied[] {
  return operators.filter((operator) =>
    /^(?:future|would|should|imperative|obligation|want|intend|expect|condition|according|report|claim|hearsay)$/.test(
      operator.class,
    ),
  );
}

/** The operators over a clause's verb, outermost first. */
export function clauseOperators(parsed: Parsed, c: number, depth = 0): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined || depth > DEEPEST) return [];
  return [...linkOperators(parsed, c, depth), ...ownOperators(parsed, c)];
}

function governing(parsed: Parsed, c: number): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined || !isOperatorClass(clause.commitment))
    return clause?.commitment === 'purpose' ? [at('purpose', clause.group.start, c)] : [];
  const from = clause.governor >= 0 ? clause.governor : clause.opener >= 0 ? clause.opener : clause.group.start;
  return [at(clause.commitment, from, c, voiced(parsed, clause))];
}

/** A frame with the voice that makes a difference to readers: the author's own ("I think"), or the passive ("was told"). */
function voiced({ clauses, tokens, tags }: Parsed, { frame, parent, governor }: Clause): string {
  const host = clauses[parent]?.group;
  if (frame === undefined) return '';
  if (host === undefined || (frame !== 'that' && frame !== 'to')) return frame;
  if (host.passive && governor === host.head) return `${frame}-passive`;
  let i = host.start - 1;
  while (i > host.start - 4 && (tags[i] === 'R' || tags[i] === 'NEG')) i -= 1;
  const subject = tokens[i]?.norm ?? '';
  return frame === 'that' && (subject === 'i' || subject === 'we') ? 'that-author' : frame;
}

/** The operators that reach into a clause from outside it. */
export function linkOperators(parsed: Parsed, c: number, depth = 0): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined || depth > DEEPEST) return [];
  const { parent, relation } = clause;
  const above = () => (parent < 0 ? [] : clauseOperators(parsed, parent, depth + 1));
  switch (relation) {
    case 'root':
      return asks(parsed) ? [at('question', parsed.to - 1, c)] : [];
    case 'coordinate': {
      const sister = parsed.clauses[parent];
      if (sister === undefined) return [];
      const shared =
        parsed.clauses[c]?.group.modal === -1 && parsed.clauses[c]?.group.kind !== 'finite'
          ? ownOperators(parsed, parent)
          : [];
      return [...linkOperators(parsed, parent, depth + 1), ...shared];
    }
    case 'complement': {
      const host = above();
      // "no evidence that": the author knows of none, and says no more.
      if (clause.frame === 'noun' && clause.commitment === 'demonstrate') {
        const no = host.findIndex((operator) => operator.class === 'no-object' || operator.class === 'not');
        if (no >= 0)
          return [
            ...host.filter((_, i) => i !== no),
            at('no-evidence', host[no]?.from ?? clause.governor, c, '', clause.governor + 1),
          ];
      }
      return [...host, ...governing(parsed, c)];
    }
    case 'conditional':
      return [...outer(above()), at('condition', Math.max(clause.opener, clause.start), c)];
    case 'as-if':
      return [...outer(above()), at('as-if', clause.opener, c, '', clause.opener + 1)];
    case 'purpose':
      return [...above(), at('purpose', clause.group.start, c)];
    case 'without':
      return [...outer(above()), at('without', clause.opener, c)];
    case 'participle':
      return above().filter(
        (operator) => OPERATORS[operator.class].kind !== 'evidential' && OPERATORS[operator.class].kind !== 'negation',
      );
    case 'relative':
    case 'adverbial':
    case 'subject':
      return outer(above());
    case 'temporal':
      return parsed.clauses[c]?.group.past ? outer(above()) : unresolved(above());
  }
}

/** A question mark at the end asks the main clause, unless it is only a tag ("…, isn't it?"). */
function asks(parsed: Parsed): boolean {
  const { tokens, to, from, tags } = parsed;
  for (let i = to - 1; i >= Math.max(from, to - 3); i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm.startsWith('?')) {
      const before = tags[i - 1];
      const tag =
        before === 'PRO' &&
        (tags[i - 2] === 'NEG' ||
          tags[i - 2] === 'BE' ||
          tags[i - 2] === 'DO' ||
          tags[i - 2] === 'HAVE' ||
          tags[i - 2] === 'MD') &&
        i - from > 5;
      return !tag;
    }
    if (tags[i] !== 'QUOTE') return false;
  }
  return false;
}

/** The clause to which a token belongs. */
export function clauseOf(parsed: Parsed, token: number): number {
  const { clauses } = parsed;
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.start ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return clauses.length === 0 ? -1 : low;
}

/** The operators over a noun: those of its own phrase, of a noun or verb that takes it, and of its clause. */
export function nominalOperators(parsed: Parsed, token: number): Applied[] {
  const { tokens, tags, lemmas, lexicon } = parsed;
  const c = clauseOf(parsed, token);
  const clause = parsed.clauses[c];
  const own: Applied[] = [];
  let i = token - 1;
  let definite = tags[token] === 'NP';
  let determined = false;
  while (
    i >= parsed.from &&
    i > token - 8 &&
    (tags[i] === 'J' ||
      tags[i] === 'N' ||
      tags[i] === 'NP' ||
      tags[i] === 'NUM' ||
      tags[i] === 'R' ||
      tags[i] === 'POS' ||
      tags[i] === 'VBN' ||
      tags[i] === 'VBG')
  ) {
    const norm = tokens[i]?.norm ?? '';
    const grade = lexicon.gradedAdjectives.get(norm);
    if (grade !== undefined)
      own.unshift(at(grade === 'hearsay' ? 'hearsay-word' : isOperatorClass(grade) ? grade : 'possible', i, c));
    if (tags[i] === 'POS') definite = true;
    i -= 1;
  }
  const determiner = tokens[i]?.norm ?? '';
  if (tags[i] === 'D') {
    determined = true;
    if (/^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/.test(determiner)) definite = true;
    if (determiner === 'no' || determiner === 'neither') own.unshift(at('no-object', i, c));
    i -= 1;
  }
  if (tags[i] === 'IN' && isNominal(tags[i - 1]) && /^(?:of|for|about|on|to|against|in)$/.test(tokens[i]?.norm ?? '')) {
    const governor = tokens[i - 1]?.norm ?? '';
    const noun = lexicon.frames.noun.get(governor) ?? lexicon.frames.noun.get(singular(governor));
    if (isOperatorClass(noun) && noun !== 'report' && noun !== 'demonstrate' && noun !== 'question')
      own.unshift(at(noun, i - 1, c, 'noun'));
  }
  if (clause === undefined) return own;
  const { group } = clause;
  if (token < group.start) {
    const inherited = linkOperators(parsed, c);
    return [
      ...(definite || determined
        ? inherited.filter((operator) => OPERATORS[operator.class].kind === 'report')
        : clauseOperators(parsed, c).filter((operator) => operator.class !== 'not')),
      at('object', token, c, 'subject'),
      ...own,
    ];
  }
  const verb = lemmas[group.head] ?? '';
  const preposition = tags[i] === 'IN' ? `${verb}-${tokens[i]?.norm ?? ''}` : verb;
  const near = token - group.end < 9;
  const takes = near
    ? (lexicon.frames.object.get(preposition) ?? (tags[i] === 'IN' ? undefined : lexicon.frames.object.get(verb)))
    : undefined;
  const all = clauseOperators(parsed, c).filter((operator) => operator.class !== 'near-not');
  if (group.predicate === token) return [...all, ...own];
  if (tags[i] === 'IN' && BACKGROUND.has(tokens[i]?.norm ?? '')) return [...outer(all), ...own];
  if (isOperatorClass(takes)) {
    // "denied responsibility for the attack": a definite behind a preposition stays taken for granted.
    return [...all, at(takes, group.head, c, 'object'), ...own];
  }
  if (definite) return [...all, at('object', token, c, 'definite'), ...own];
  return [...all, at('object', token, c, tags[i] === 'IN' ? 'adjunct' : 'object'), ...own];
}

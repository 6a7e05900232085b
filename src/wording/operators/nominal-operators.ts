import { singular } from '../clause.ts';
import { type Applied, applied, isOperatorClass, OPERATORS } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';
import { isNominal } from '../tag.ts';
import { declinesBoth } from './governing.ts';
import { clauseOperators, linkOperators } from './link-operators.ts';
import { outer } from './outer.ts';

/** Prepositions whose event is the background of the clause. */
const BACKGROUND = new Set(['despite', 'after', 'following', 'since', 'during', 'because', 'amid', 'over', 'given']);

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
      own.unshift(applied(grade === 'hearsay' ? 'hearsay-word' : isOperatorClass(grade) ? grade : 'possible', i, c));
    if (tags[i] === 'POS') definite = true;
    i -= 1;
  }
  const determiner = tokens[i]?.norm ?? '';
  if (tags[i] === 'D') {
    determined = true;
    if (/^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/.test(determiner)) definite = true;
    if (determiner === 'no' || determiner === 'neither') own.unshift(applied('no-object', i, c));
    i -= 1;
  }
  if (tags[i] === 'IN' && isNominal(tags[i - 1]) && /^(?:of|for|about|on|to|against|in)$/.test(tokens[i]?.norm ?? '')) {
    const governor = tokens[i - 1]?.norm ?? '';
    const noun = lexicon.frames.noun.get(governor) ?? lexicon.frames.noun.get(singular(governor));
    if (
      isOperatorClass(noun) &&
      governor !== 'responsibility' &&
      governor !== 'blame' &&
      noun !== 'report' &&
      noun !== 'demonstrate' &&
      noun !== 'question'
    )
      own.unshift(applied(noun, i - 1, c, 'noun'));
  }
  if (clause === undefined) return own;
  const { group } = clause;
  if (token < group.start) {
    const inherited = linkOperators(parsed, c);
    return [
      ...(definite || determined
        ? inherited.filter((operator) => OPERATORS[operator.class].kind === 'report')
        : clauseOperators(parsed, c).filter((operator) => operator.class !== 'not')),
      applied('object', token, c, 'subject'),
      ...own,
    ];
  }
  const verb = lemmas[group.head] ?? '';
  const preposition = tags[i] === 'IN' ? `${verb}-${tokens[i]?.norm ?? ''}` : verb;
  const near = token - group.end < 9;
  const particle = tags[i] === 'IN' && i < group.end + 2 && verb.endsWith(`-${tokens[i]?.norm ?? ''}`);
  const takes = near
    ? (lexicon.frames.object.get(preposition) ??
      (tags[i] === 'IN' && !particle ? undefined : lexicon.frames.object.get(verb)))
    : undefined;
  const all = clauseOperators(parsed, c).filter((operator) => operator.class !== 'near-not');
  if (group.predicate === token) return [...all, ...own];
  if (tags[i] === 'IN' && BACKGROUND.has(tokens[i]?.norm ?? '')) return [...outer(all), ...own];
  if (near && declinesBoth(parsed, group.head)) return [...all, applied('undecided', group.head, c), ...own];
  if (isOperatorClass(takes)) {
    // "denied responsibility for the attack": a definite behind a preposition stays taken for granted.
    return [...all, applied(takes, group.head, c, 'object'), ...own];
  }
  // "declined to comment on the raid": behind a preposition a definite is taken for granted.
  if (definite && tags[i] === 'IN' && !particle)
    return [...outer(all), applied('object', token, c, 'definite'), ...own];
  if (definite) return [...all, applied('object', token, c, 'definite'), ...own];
  return [...all, applied('object', token, c, tags[i] === 'IN' ? 'adjunct' : 'object'), ...own];
}

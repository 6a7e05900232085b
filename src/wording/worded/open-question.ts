import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** Verbs whose negation leaves their object open: "has not been verified", "could not confirm the figure". */
const VERIFIES: ReadonlySet<string> = new Set(
  'confirm verify corroborate authenticate substantiate establish determine ascertain know clarify disclose say specify comment explain'.split(
    ' ',
  ),
);
const NEGATES = /^(?:not|no-object|near-not|refuse|cannot)$/;
const EARLY = /^(?:early|soon)$/;

/** "not", "yet to", "too early to" over what would have to be known. */
function isOpen({ tokens, words }: Parsed, operators: readonly Applied[], before: number, governor: number): boolean {
  if (operators.slice(0, before).some(({ class: cls, from }) => NEGATES.test(cls) && from < governor)) return true;
  for (let i = Math.max(0, governor - 4); i < governor; i++) {
    const next = tokens[i + 1]?.norm ?? '';
    if (words[i]?.norm === 'yet' && next === 'to') return true;
    if (words[i]?.norm === 'too' && EARLY.test(next)) return true;
  }
  return false;
}

/**
 * "It is not known who did it", "have yet to establish whether", "has not been verified", "too early to say": nothing is
 * said of what is asked.
 */
export function openQuestion(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] {
  const { clauses, lemmas, tags, words, lexicon } = parsed;
  const asked = operators.findLastIndex(
    ({ class: cls, from, frame }, i) =>
      (cls === 'wh' || (cls === 'demonstrate' && frame !== 'noun')) &&
      VERIFIES.has(lemmas[from] ?? '') &&
      isOpen(parsed, operators, i, from),
  );
  const found = operators[asked];
  if (found !== undefined)
    return [...operators.slice(0, asked), { ...found, class: 'undecided' }, ...operators.slice(asked + 1)];
  for (const clause of clauses) {
    const { opener, group, relation } = clause;
    if (tags[opener] !== 'WH' || token < group.start - 8 || token >= group.end + 1) continue;
    // "it is not clear who": a question after an adjective of knowledge.
    const before = opener - 1;
    const adjective = lexicon.frames.adjectiveThat.get(words[before]?.norm ?? '');
    if (relation !== 'relative' || adjective === undefined) continue;
    const host = clauses[clause.parent]?.group;
    if (host?.predicate !== before) continue;
    const doubted = adjective === 'question' || (host.negations.length > 0 && /^belief-strong$/.test(adjective));
    if (doubted) return [applied('undecided', before, clauses.indexOf(clause)), ...operators];
  }
  return nominalOpen(parsed, operators, token);
}

/** "has not confirmed the ceasefire", "had no information about the arrests". */
function nominalOpen(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] {
  const { clauses, lemmas } = parsed;
  const silent = silence(parsed, token);
  if (silent >= 0) return [...operators.filter(({ from }) => from < silent), applied('undecided', silent, -1)];
  const waiting = clauses.findIndex(
    ({ group }) =>
      group.end <= token &&
      token < group.end + 6 &&
      VERIFIES.has(lemmas[group.head] ?? '') &&
      isYetTo(parsed, group.start),
  );
  if (waiting >= 0 && !operators.some(({ class: cls }) => cls === 'presupposed'))
    return [applied('undecided', clauses[waiting]?.group.head ?? 0, waiting)];
  const negation = operators.findLastIndex(({ class: cls }) => /^(?:not|no-object|cannot)$/.test(cls));
  const denied = operators[negation];
  if (denied === undefined) return operators;
  const group = clauses[denied.clause]?.group;
  if (group === undefined || (token >= group.start && token < group.end)) return operators;
  const verifies = /^(?:confirm|verify|corroborate|authenticate|substantiate)$/.test(lemmas[group.head] ?? '');
  if (!verifies) return operators;
  const outside = operators.slice(0, negation);
  const inside = operators.slice(negation + 1).filter(({ class: cls }) => cls !== 'object' && cls !== 'admit');
  return [...outside, denied, applied('undecided', group.head, denied.clause), ...inside];
}

const isYetTo = ({ words }: Parsed, start: number): boolean =>
  words[start]?.norm === 'to' && words[start - 1]?.norm === 'yet';

/** The "no" of "no information about" before a token, or −1. */
function silence({ tokens }: Parsed, token: number): number {
  for (let i = Math.max(0, token - 8); i + 2 < token; i++)
    if (
      tokens[i]?.norm === 'no' &&
      [1, 2].some(
        (k) =>
          i + k + 1 < token &&
          /^(?:information|details?|comment|knowledge|word)$/.test(tokens[i + k]?.norm ?? '') &&
          /^(?:about|on|of|regarding)$/.test(tokens[i + k + 1]?.norm ?? ''),
      )
    )
      return i;
  return -1;
}

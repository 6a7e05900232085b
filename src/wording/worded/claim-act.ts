import { singular } from '../clause.ts';
import { CLAIM_ACTS, NAMES_IT } from '../english/claim-acts.ts';
import { type Applied, applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import { linkOperators } from '../operators/link-operators.ts';
import { ownOperators } from '../operators/own-operators.ts';
import type { Parsed } from '../stack.ts';
import { wordsOf } from '../words-of.ts';
import type { Adjustment } from './adjustment.ts';
import { endOfPhrase, type Slots, slotsOf } from './slots.ts';
import { FALSE } from './verdict.ts';

interface Act {
  readonly class: OperatorClass;
  readonly slots: Slots;
}

const ACTS: readonly Act[] = Object.entries(CLAIM_ACTS)
  .flatMap(([cls, phrases]) =>
    isOperatorClass(cls) ? phrases.map((phrase): Act => ({ class: cls, slots: slotsOf(phrase) })) : [],
  )
  .sort((a, b) => b.slots.length - a.slots.length);
const NAMES: ReadonlySet<string> = new Set(wordsOf(NAMES_IT));
/** Nouns of speech and of thought: what can be denied, repeated or withdrawn. */
const CLAIMED = /^(?:report|attributed|claim|belief|fear|predict|deny|admit|possible|demonstrate|embeds|hope)$/;
/** Talk that has no clause, and so is in no table of nouns with one. */
const SPOKEN = /^(?:talk|gossip|chatter|whisper|hint|suspicion|story)$/;
/** How far the noun may stand behind its verb, and a verdict behind the noun's content. */
const NEAR = 7;
const FAR = 16;

/** The noun of a claim over a token: "the claim that S", "reports of a coup". −1 if there is none. */
function claimOver({ lexicon, words, tags }: Parsed, operators: readonly Applied[], token: number): number {
  const governed = operators.findLast(({ frame, class: cls }) => frame === 'noun' && CLAIMED.test(cls));
  if (governed !== undefined) return governed.from;
  for (let i = token - 1; i > Math.max(0, token - 9); i--) {
    const tag = tags[i];
    if (tag === 'COMMA' || tag === 'PUNCT' || tag === 'SUB' || /^(?:VB|MD|BE|HAVE|DO)/.test(tag ?? '')) return -1;
    if (tag !== 'IN' || !/^(?:of|about|over|regarding)$/.test(words[i]?.norm ?? '')) continue;
    const noun = singular(words[i - 1]?.norm ?? '');
    const cls = lexicon.frames.noun.get(noun);
    return SPOKEN.test(noun) || lexicon.reportNouns.has(noun) || (cls !== undefined && CLAIMED.test(cls)) ? i - 1 : -1;
  }
  return -1;
}

/** Whether nothing but a noun phrase, or a quoted word, lies between two tokens. */
function isObject({ tags }: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:D|J|N|NP|NUM|POS|R|QUOTE|VBN|VBG|SUB|CC|IN)$/.test(tags[i] ?? '')) return false;
  return true;
}

/** A word for "false" behind a token, in the same stretch. */
function calledFalse({ words, tags, to }: Parsed, from: number): boolean {
  for (let i = from; i < Math.min(to, from + FAR); i++) {
    if (tags[i] === 'PUNCT' || tags[i] === 'NEG') return false;
    if (FALSE.test(words[i]?.norm ?? '')) return true;
  }
  return false;
}

/** What is done to the claim whose noun stands at `noun`: the class, and the verb that does it. */
function actOn(
  parsed: Parsed,
  noun: number,
  token: number,
): { class: OperatorClass; verb: number; clause: number } | undefined {
  const { clauses, lemmas } = parsed;
  for (let c = clauses.length - 1; c >= 0; c--) {
    const group = clauses[c]?.group;
    if (group === undefined || group.head >= noun || noun - group.head > NEAR + 2) continue;
    if (group.passive) return undefined;
    // "no evidence to support the claim that S"
    if (group.kind === 'to' && /^(?:evidence|proof)$/.test(parsed.words[group.start - 1]?.norm ?? '')) return undefined;
    const named = NAMES.has(lemmas[group.head] ?? '');
    if (named && isObject(parsed, group.end, noun) && (calledFalse(parsed, token) || calledFalse(parsed, group.end)))
      return { class: 'deny', verb: group.head, clause: c };
    const act = ACTS.find(({ slots }) => endOfPhrase(parsed, slots, group.head) > 0);
    if (act === undefined || !isObject(parsed, endOfPhrase(parsed, act.slots, group.head), noun)) return undefined;
    return { class: act.class, verb: group.head, clause: c };
  }
  return undefined;
}

/** The passive of the same: "claims that S were rejected (by X)". */
function doneBy(
  parsed: Parsed,
  noun: number,
  token: number,
): { class: OperatorClass; verb: number; clause: number } | undefined {
  const { clauses, tags } = parsed;
  const c = clauses.findIndex(
    ({ group, governor }) => group.start > token && group.kind === 'finite' && governor !== noun,
  );
  const group = clauses[c]?.group;
  if (group === undefined || !group.passive || tags.slice(noun, group.start).includes('COMMA')) return undefined;
  const act = ACTS.find(({ slots }) => slots.length === 1 && endOfPhrase(parsed, slots, group.head) > 0);
  return act === undefined ? undefined : { class: act.class, verb: group.head, clause: c };
}

const BACKS = /^(?:support|back|bear|favou?r|defend)$/;
const RESULTS: ReadonlySet<string> = new Set(
  wordsOf(
    'result finding data evidence observation measurement experiment image imagery record document analysis figure number test',
  ),
);

/** The last word before a clause's verb. */
function subjectHead({ clauses, tags }: Parsed, clause: number): number {
  let i = (clauses[clause]?.group.start ?? 0) - 1;
  while (tags[i] === 'R') i -= 1;
  return i;
}

/** "rejected the claim that S", "cast doubt on reports of X": what is done to a claim is done to what it claims. */
export const claimActs: Adjustment = (parsed, operators, token) => {
  const noun = claimOver(parsed, operators, token);
  if (noun < 0) return operators;
  const done = actOn(parsed, noun, token) ?? doneBy(parsed, noun, token);
  if (done === undefined) return operators;
  const { verb, clause } = done;
  const passive = verb > token;
  const over = passive
    ? [...linkOperators(parsed, clause), ...ownOperators(parsed, clause)].filter(({ from }) => from !== verb)
    : operators;
  const own = parsed.lexicon.frames.noun.get(singular(parsed.words[noun]?.norm ?? ''));
  // "repeated its denial that S"
  const cls = done.class === 'claim' && (own === 'deny' || own === 'fear' || own === 'predict') ? own : done.class;
  const outside = over.filter(({ from, frame, class: other }) => from < verb && frame !== 'noun' && other !== 'object');
  const inside = operators.filter(
    ({ from, frame, class: other }) => from > noun && frame !== 'noun' && other !== 'object' && from !== verb,
  );
  const subject = singular(parsed.words[subjectHead(parsed, clause)]?.norm ?? '');
  if (cls === 'claim' && BACKS.test(parsed.lemmas[verb] ?? '') && RESULTS.has(subject)) {
    const none = outside.findIndex(({ class: other }) => /^(?:not|no-object|cannot)$/.test(other));
    const rest = outside.filter((_, i) => i !== none);
    return [...rest, applied(none < 0 ? 'evidential' : 'no-evidence', verb, clause), ...inside];
  }
  // "reports of X could not be confirmed"
  const unconfirmed =
    cls === 'admit' && outside.some(({ class: other, clause: c }) => c === clause && /^(?:not|no-object)$/.test(other));
  return [...outside, applied(unconfirmed ? 'undecided' : cls, verb, clause, 'act'), ...inside];
};

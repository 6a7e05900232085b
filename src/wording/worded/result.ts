import type { Applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { VerbGroup } from '../verb-group.ts';
import type { Adjustment } from './adjustment.ts';
import { verbOf } from './slots.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Contests, and what happens to one: an infinitive behind them says how it ended. */
const ENDS_IN = set('beat defeat thrash edge outscore overcome wake awake awaken burst live survive');
/** What prices and scores do, or rivers: people do it for a purpose ("rose to answer"), and to things ("drop bombs"). */
const MOVES = set('rally rebound recover rise fall climb drop gain jump surge soar slip slide tumble plunge sink grow');
/** "returned to find the door open", "arrived to discover". */
const COMES = set('return arrive come emerge get');
const FINDS = set('find discover see learn hear');

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|latest|sole)$/;
const SUPERLATIVE = /^(?:young|old|great|big|larg|small|fast|slow|high|low|long|short|earli|strong|weak)est$/;

/** "the first day to vote", "the only place to hide": when, where or by what, and not who. */
const NO_AGENT =
  /^(?:times?|days?|weeks?|months?|years?|moments?|dates?|places?|spots?|ways?|things?|steps?|reasons?|tools?|means|methods?|options?|chances?|routes?|roads?|issues?|items?|questions?|topics?|points?|seats?|funds?|numbers?|left)$/;

/** "the first woman to lead it", "was the last to leave": whoever it is did so. */
function ordinal({ words, tags, from }: Parsed, start: number): boolean {
  if (NO_AGENT.test(words[start - 1]?.norm ?? '')) return false;
  let i = start - 1;
  while (i >= from && i > start - 6 && /^(?:N|NP|J|POS|NUM|R)$/.test(tags[i] ?? '')) {
    const norm = words[i]?.norm ?? '';
    if (ORDINAL.test(norm) || SUPERLATIVE.test(norm)) return true;
    i -= 1;
  }
  return false;
}

/** "came too late to help", "was too drunk to drive". */
function tooMuch({ words, tags, from }: Parsed, start: number): boolean {
  let i = start - 1;
  while (i > from && i > start - 4 && /^(?:R|J|VBN|VBD|N)$/.test(tags[i] ?? '') && words[i]?.norm !== 'too') i -= 1;
  return words[i]?.norm === 'too' && i < start - 1;
}

const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|time|ages)$/;

/** "It took three hours to put it out", and not "took part each year to", "took him for the first time to". */
const tookTime = ({ words, lemmas, tags }: Parsed, head: number, start: number): boolean =>
  lemmas[head] === 'take' &&
  TIME.test(words[start - 1]?.norm ?? '') &&
  !/^(?:each|every|this|that|last|next)$/.test(words[start - 2]?.norm ?? '') &&
  !tags.slice(head + 1, start).includes('IN');

/** "rose 3% to close", "climbed to reach a record": of no person, and with no object but how far. */
function movesByItself({ words, tags }: Parsed, host: VerbGroup, start: number): boolean {
  if (/^(?:i|you|he|she|we|they|who)$/.test(words[host.start - 1]?.norm ?? '') && host.end === start) return false;
  return !tags
    .slice(host.end, start)
    .some(
      (tag, k) => tag === 'D' || tag === 'POS' || (tag === 'N' && !/^(?:NUM|R)$/.test(tags[host.end + k - 1] ?? '')),
    );
}

/** An infinitive that the parser takes for a purpose, and that says what came of it. */
export const resulting: Adjustment = (parsed, operators) => {
  if (!operators.some(({ class: cls }) => cls === 'purpose')) return operators;
  const { clauses, lemmas } = parsed;
  let dropped = -1;
  const result = operators.map((operator): Applied => {
    const own = clauses[operator.clause];
    if (operator.class !== 'purpose' || own?.group.kind !== 'to') return operator;
    const { start, head } = own.group;
    const host = clauses[own.parent]?.group;
    const is = (cls: Applied['class']) => ({ ...operator, class: cls });
    if (ordinal(parsed, start)) {
      dropped = own.parent;
      return is('manage');
    }
    if (tooMuch(parsed, start)) return is('denied');
    if (host === undefined) return operator;
    if (tookTime(parsed, host.head, start)) return is('manage');
    const verb = verbOf(lemmas[host.head] ?? '');
    const ends =
      ENDS_IN.has(verb) ||
      (MOVES.has(verb) && movesByItself(parsed, host, start)) ||
      (COMES.has(verb) && FINDS.has(lemmas[head] ?? ''));
    return ends && !host.passive ? is('manage') : operator;
  });
  // "was not the first to arrive": somebody else was, and he arrived.
  return dropped < 0 ? result : result.filter(({ class: cls, clause }) => !(cls === 'not' && clause === dropped));
};

/** "She died before she could testify": she never did. */
export const tooEarly: Adjustment = ({ clauses, words }, operators) =>
  operators.map((operator) => {
    const clause = clauses[operator.clause];
    const host = clauses[clause?.parent ?? -1]?.group;
    return operator.class === 'could' &&
      clause?.relation === 'temporal' &&
      words[clause.opener]?.norm === 'before' &&
      host?.past === true &&
      clause.group.negations.length === 0
      ? { ...operator, class: 'cannot' }
      : operator;
  });

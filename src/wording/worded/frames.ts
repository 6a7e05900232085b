import { type Applied, applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import { clauseOperators } from '../operators/link-operators.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { HEARS } from './heard-in.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Whoever has decided has not yet done it, and mostly will. */
const DECIDES = words('decide choose opt elect resolve determine agree consent arrange contract undertake');
/** Whoever plans has settled it for himself; whoever promises or threatens has only said so. */
const PLANS = words('plan prepare intend mean gear line-up');
/** Makes it possible; mostly it then comes about. */
const ENABLES = words('allow permit enable let authorize authorise license clear');
/** Works on somebody; whether with success is not said. */
const INCLINES = words('tempt incline dispose pressure influence motivate push urge press bribe entice encourage pay');
/** Nobody may; some do. */
const FORBIDS = words('forbid ban prohibit bar outlaw');
/** Brings somebody into the place for it; what comes of it is not said. */
const PURPOSEFUL = words('send assign appoint train teach qualify serve use program programme design');
/** With "from" or "out of" they keep somebody from it. */
const KEEPS_FROM = words('keep stop hold save dissuade discourage shield spare scare rescue protect');
/** "It turned out that S", "it emerged that S": it is so. */
const COMES_OUT = words('emerge transpire turn-out turn come-out follow happen');

const PREVENTS = words('prevent stop avert avoid escape halt block deter');

/** What an operator is in its frame, where the verb says more than its class. */
function inFrame(parsed: Parsed, operator: Applied, operators: readonly Applied[]): OperatorClass {
  const { lemmas, clauses, words: norms } = parsed;
  const { class: cls, frame, from, clause } = operator;
  const lemma = lemmas[from] ?? '';
  const host = clauses.find(({ group }) => from >= group.start && from < group.end)?.group;
  const open = host !== undefined && (host.modal >= 0 || host.negations.length > 0);
  if (frame === 'to' || frame === 'to-passive') {
    if ((cls === 'intend' || cls === 'agree') && DECIDES.has(lemma)) return open ? cls : 'agree';
    if (cls === 'intend' && PLANS.has(lemma)) return open ? cls : 'planned';
    if (cls === 'force' && ENABLES.has(lemma)) return 'enable';
    if (cls === 'able' && lemma === 'dare' && host?.past && !open) return 'manage';
    if (cls === 'force' && PURPOSEFUL.has(lemma)) return 'purpose';
    if (cls === 'force' && INCLINES.has(lemma)) return 'want';
    if (cls === 'refuse' && FORBIDS.has(lemma)) return 'forbid';
    if (norms[from]?.norm === 'had' && host?.past && !open) return 'had-to';
    // "was supposed to", "was to": what became of it is not said.
    if (
      cls === 'expect' &&
      host?.past &&
      (lemma === 'suppose' || norms[from]?.norm === 'was' || norms[from]?.norm === 'were')
    )
      return 'scheduled';
  }
  // "did not prevent the spread"
  if (cls === 'refuse' && PREVENTS.has(lemma) && host !== undefined && host.negations.length > 0 && host.modal < 0)
    return 'fail';
  if (frame === 'object' && cls === 'intend' && ENABLES.has(lemma)) return 'enable';
  if (frame === 'ing') {
    // "witnesses reported hearing shots"
    if (cls === 'factive-emotive' && /^(?:report|describe)$/.test(lemma) && host?.passive === false)
      return 'attributed';
    const opener = norms[clauses[clause]?.opener ?? -1]?.norm;
    if ((opener === 'from' || opener === 'of') && KEEPS_FROM.has(lemma)) return 'refuse';
    if (cls === 'refuse' && FORBIDS.has(lemma)) return 'forbid';
    if (cls === 'claim' && lemma === 'suspect' && (host?.passive || host?.kind === 'en')) return 'suspected';
  }
  if (frame === 'ing' && cls === 'claim' && (host?.passive || host?.kind === 'en') && norms[host.end]?.norm !== 'by')
    return 'charged';
  // "question whether", "dispute who": doubted, and open.
  if (cls === 'question' && lemma === 'question' && parsed.tags[from]?.startsWith('VB')) return 'doubt';
  if (cls === 'wh' && /^(?:dispute|debate|contest|argue|question)$/.test(lemma)) return 'undecided';
  if (cls === 'planned' && frame === '' && parsed.lexicon.gradedAdjectives.has(norms[from]?.norm ?? ''))
    return 'scheduled';
  if (cls === 'probable' && /^(?:presumed|presumptive)$/.test(norms[from]?.norm ?? '')) return 'believed';
  if (cls === 'probable' && /^(?:supposed|ostensible|putative|supposedly|ostensibly)$/.test(norms[from]?.norm ?? ''))
    return 'hearsay-word';
  // A headline's infinitive: "Mayor to resign".
  if (cls === 'purpose' && clause >= 0 && clauses.length === 1) return isCalledFor(parsed, from) ? 'want' : 'expect';
  if (frame === 'adjectiveTo') return adjectival(parsed, operator, host, operators);
  // "It is doubtful whether S"
  if (cls === 'question' && parsed.lexicon.frames.adjectiveThat.get(norms[from]?.norm ?? '') === 'doubt')
    return 'doubt';
  // What is asked by "why" is taken for granted.
  if (cls === 'wh' && norms[clauses[clause]?.opener ?? -1]?.norm === 'why') return 'presupposed';
  // "The court heard that S": somebody said so there.
  if (
    frame === 'that' &&
    lemma === 'hear' &&
    cls !== 'said-to' &&
    HEARS.test(norms[(host?.start ?? 0) - 1]?.norm ?? '')
  )
    return 'said-to';
  if (frame === 'that' && COMES_OUT.has(lemma) && norms[(host?.start ?? 0) - 1]?.norm === 'it') return 'demonstrate';
  return cls;
}

/** "Calls for minister to resign", "Plea for guns to fall silent": wanted, and not to come. */
function isCalledFor({ words: norms, tags }: Parsed, to: number): boolean {
  let i = to - 1;
  while (/^(?:D|J|N|NP|POS)$/.test(tags[i] ?? '')) i -= 1;
  return norms[i]?.norm === 'for' && tags[i - 1] === 'N';
}

/** "was able to V" did; "too ill to V" did not; "strong enough to V" may have. */
function adjectival(
  { words: norms, clauses }: Parsed,
  { class: cls, from, clause }: Applied,
  host: Parsed['clauses'][number]['group'] | undefined,
  operators: readonly Applied[],
): OperatorClass {
  const owner = host ?? clauses[clauses[clause]?.parent ?? -1]?.group;
  // "only too happy to V" is willing.
  if (norms[from - 1]?.norm === 'too' && !/^(?:only|all)$/.test(norms[from - 2]?.norm ?? '')) return 'denied';
  if (cls === 'deny' && norms[from]?.norm === 'impossible') return 'cannot';
  if (norms[from]?.norm === 'enough' || norms[from + 1]?.norm === 'enough') return 'enough';
  if (
    cls === 'expect' &&
    owner?.past === true &&
    /^(?:due|set|scheduled|supposed|meant)$/.test(norms[from]?.norm ?? '')
  )
    return 'scheduled';
  const bare = owner !== undefined && owner.modal < 0 && owner.negations.length === 0;
  const open = operators.some(({ class: other }) => other === 'condition' || other === 'question');
  return cls === 'able' && norms[from]?.norm === 'able' && owner?.past === true && bare && !open ? 'manage' : cls;
}

export const framed: Adjustment = (parsed, operators) =>
  operators.map((operator) => {
    const cls = inFrame(parsed, operator, operators);
    if (cls === operator.class) return operator;
    const renamed: Applied = { ...operator, class: cls };
    return cls === 'demonstrate' || (cls === 'said-to' && operator.frame === 'that')
      ? { ...renamed, frame: '' }
      : renamed;
  });

/** What becomes of an event that is a verb's object, beyond the verbs of the object table. */
const DONE_TO: ReadonlyMap<string, OperatorClass> = new Map([
  ...[...words('postpone delay defer reschedule')].map((verb) => [verb, 'scheduled'] as const),
  ...[...words('drop shelve ditch axe disrupt quash derail scupper')].map((verb) => [verb, 'denied'] as const),
]);

/** "postponed the vote", "dropped the charge". */
export const doneTo: Adjustment = ({ clauses, lemmas }, operators, token) =>
  operators.map((operator) => {
    if (operator.class !== 'object' || operator.from !== token || !/^(?:object|definite)$/.test(operator.frame))
      return operator;
    const group = clauses[operator.clause]?.group;
    const cls = group === undefined || group.passive ? undefined : DONE_TO.get(lemmas[group.head] ?? '');
    return cls === undefined ? operator : { ...operator, class: cls };
  });

/** "went on to win": an infinitive behind a verb and its particle, which the parser takes for a purpose. */
export const particled: Adjustment = ({ words: norms, lemmas, clauses, lexicon }, operators) =>
  operators.map((operator) => {
    const before = operator.from - 1;
    if (operator.class !== 'purpose' || norms[before]?.particle !== true) return operator;
    const head = clauses.find(({ group }) => group.end === before)?.group.head ?? -1;
    const cls = lexicon.frames.to.get(lemmas[head] ?? '');
    return cls === 'manage' ? { ...operator, class: 'manage' } : operator;
  });

/** "ruled out sending": a gerund behind a verb and its particle. */
export const particledIng: Adjustment = (parsed, operators, token) => {
  const { words: norms, lemmas, clauses, lexicon } = parsed;
  const c = clauses.findIndex(({ group }) => group.head === token && group.kind === 'ing');
  const { group, parent = -1 } = clauses[c] ?? {};
  const host = clauses[parent]?.group;
  if (group === undefined || host?.end !== group.start - 1 || norms[host.end]?.particle !== true) return operators;
  const cls = lexicon.frames.ing.get(lemmas[host.head] ?? '');
  if (!isOperatorClass(cls) || operators.some(({ from }) => from === host.head)) return operators;
  return [
    ...clauseOperators(parsed, parent),
    applied(cls, host.head, c, 'ing'),
    ...operators.filter(({ clause }) => clause === c),
  ];
};

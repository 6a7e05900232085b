import { type Applied, applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import { clauseOperators } from '../operators/link-operators.ts';
import { clauseOf, type Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { predicateClass } from './event-predicate.ts';

/** What a passive says of the event that is its subject, beyond the verbs of the object table. */
const PASSIVES: ReadonlyMap<string, OperatorClass> = new Map([
  ['suspect', 'suspected'],
  ['fear', 'feared'],
  ['expect', 'expect'],
  ['rumour', 'said-to'],
  ['rumor', 'said-to'],
  ['report', 'said-to'],
  ['plan', 'planned'],
  ['schedule', 'planned'],
  ['foil', 'denied'],
  ['thwart', 'denied'],
  ['avert', 'denied'],
  ['prevent', 'denied'],
  ['exclude', 'refuse'],
  ['postpone', 'scheduled'],
  ['delay', 'scheduled'],
  ['defer', 'scheduled'],
  ['shelve', 'denied'],
  ['debate', 'undecided'],
  ['dispute', 'undecided'],
  ['contest', 'undecided'],
]);

/** "A link has not been proven": nothing speaks for it, and no more is said. */
const PROVES: ReadonlySet<string> = new Set('prove establish demonstrate show substantiate document'.split(' '));

/** "did not take place", "will not happen": the verb says of the event whether it came about. */
const happens = ({ lemmas, words }: Parsed, { head, end }: Parsed['clauses'][number]['group']): boolean =>
  /^(?:happen|occur|materialise|materialize|ensue)$/.test(lemmas[head] ?? '') ||
  (lemmas[head] === 'take' && words[end]?.norm === 'place') ||
  (lemmas[head] === 'go' && words[end]?.norm === 'ahead');

/** "A second death has yet to be confirmed", "the ban has yet to be lifted". */
function yetTo({ clauses, words, lemmas }: Parsed, c: number, token: number): readonly Applied[] | undefined {
  const next = clauses[c + 1]?.group;
  if (next?.kind !== 'to' || words[next.start - 1]?.norm !== 'yet' || next.start - token > 8) return undefined;
  const confirms = /^(?:confirm|verify|corroborate|establish|determine|authenticate)$/.test(lemmas[next.head] ?? '');
  return confirms ? [applied('undecided', next.head, c + 1)] : undefined;
}

/** "Reports of a coup": the coup is not the subject. */
function behindPreposition({ tags }: Parsed, token: number): boolean {
  let i = token - 1;
  while (/^(?:D|J|N|NP|NUM|POS|R)$/.test(tags[i] ?? '')) i -= 1;
  return tags[i] === 'IN';
}

/** "Toxic leak feared at plant", "Strike averted": a line without article and auxiliary, whose verb has no object. */
function isHeadline({ tags, from, words }: Parsed, group: Parsed['clauses'][number]['group']): boolean {
  if (group.kind !== 'finite' || group.end - group.start > 1 || !/^VB[DN]$/.test(tags[group.head] ?? '')) return false;
  if (tags.slice(from, group.start).some((tag) => !/^(?:N|NP|J|NUM|POS|VBG)$/.test(tag))) return false;
  const next = tags[group.end];
  return (
    next === undefined ||
    /^(?:IN|COMMA|R|SUB)$/.test(next) ||
    (next === 'PUNCT' && words[group.end]?.norm !== '.') ||
    /^(?:next|last|this|today|tomorrow)$/.test(words[group.end]?.norm ?? '')
  );
}

/** "Second death confirmed": the subject of a headline is not who confirms. */
const unspoken = (cls: OperatorClass | undefined): OperatorClass | undefined =>
  cls === 'admit' ? 'certain' : cls === 'claim' ? 'hearsay-word' : cls === 'deny' ? undefined : cls;

/** "Sabotage has been ruled out", "a settlement is possible": the verb or adjective judges the event that is its subject. */
export const subjectVerdict: Adjustment = (parsed, operators, token) => {
  const gerund = parsed.clauses.findIndex(
    ({ group, start }) => group.head === token && group.kind === 'ing' && start === token,
  );
  if (gerund >= 0) return gerundVerdict(parsed, operators, gerund);
  const clausal = clauseVerdict(parsed, operators, token);
  if (clausal !== undefined) return clausal;
  const subject = operators.findIndex(
    ({ class: cls, frame, from }) => cls === 'object' && frame === 'subject' && from === token,
  );
  if (subject < 0 || behindPreposition(parsed, token)) return operators;
  const c = clauseOf(parsed, token);
  const group = parsed.clauses[c]?.group;
  if (group === undefined || group.start - token > 6) return operators;
  if (happens(parsed, group))
    return [
      ...clauseOperators(parsed, c),
      ...operators.slice(subject + 1).filter(({ class: cls }) => cls !== 'planned'),
    ];
  const unmet = yetTo(parsed, c, token);
  if (unmet !== undefined) return unmet;
  const lemma = parsed.lemmas[group.head] ?? '';
  const none = clauseOperators(parsed, c).findIndex(({ class: other }) => other === 'not' || other === 'no-object');
  const bare = operators.findIndex(({ class: other }) => other === 'no-object');
  if (group.passive && PROVES.has(lemma) && (none >= 0 || bare >= 0)) {
    const rest = clauseOperators(parsed, c).filter((_, i) => i !== none);
    return [...rest, applied('no-evidence', group.head, c)];
  }
  const passive = PASSIVES.get(lemma) ?? parsed.lexicon.frames.object.get(lemma);
  const isPassive = group.passive || isHeadline(parsed, group);
  const said = isOperatorClass(passive) && passive !== 'cease' ? passive : undefined;
  const cls = group.passive ? said : isPassive ? unspoken(said) : predicateClass(parsed, group);
  if (cls === undefined) return operators;
  const at = isPassive ? group.head : Math.max(group.predicate, group.end - 1);
  const own: readonly Applied[] = operators.slice(subject + 1);
  const over = clauseOperators(parsed, c).filter(({ from }) => from !== at);
  // "Her part in it is not in doubt."
  if (cls === 'undecided' && !isPassive && over.some(({ class: other }) => other === 'not'))
    return [...over.filter(({ class: other }) => other !== 'not'), applied('certain', at, c), ...own];
  // "A strike is not certain": the class has the "not" in it.
  const outside = cls === 'unsettled' ? over.filter(({ class: other }) => other !== 'not') : over;
  return [...outside, applied(cls, at, c, group.passive ? 'object' : ''), ...own];
};

/** "That the pilot survived is far from certain": a clause as the subject of such a predicate. */
function clauseVerdict(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] | undefined {
  const { clauses, words, tags } = parsed;
  if (tags[parsed.from] !== 'SUB') return undefined;
  const c = clauses.findIndex(({ relation }) => relation === 'subject');
  const own = clauses[c];
  if (own === undefined || token < own.start || token >= own.group.end || words[own.opener]?.norm !== 'that')
    return undefined;
  const root = clauses.findIndex(({ group, relation }, k) => k > c && relation === 'root' && group.kind === 'finite');
  const group = clauses[root]?.group;
  const cls = group === undefined ? undefined : predicateClass(parsed, group);
  return group === undefined || cls === undefined
    ? undefined
    : [...clauseOperators(parsed, root), applied(cls, group.head, root), ...operators];
}

/** "Sending troops has not been ruled out": a gerund as the subject of such a passive. */
function gerundVerdict(parsed: Parsed, operators: readonly Applied[], gerund: number): readonly Applied[] {
  const { clauses, lemmas, lexicon, tags } = parsed;
  const at = clauses[gerund]?.group;
  const group = clauses[gerund + 1]?.group;
  if (at === undefined || group?.kind !== 'finite' || !group.passive) return operators;
  const before = tags[at.start - 1];
  if (before !== undefined && before !== 'SUB' && before !== 'COMMA') return operators;
  if (tags.slice(at.end, group.start).some((tag) => tag === 'COMMA' || tag === 'PUNCT')) return operators;
  const cls = lexicon.frames.object.get(lemmas[group.head] ?? '');
  return isOperatorClass(cls) && cls !== 'cease'
    ? [...clauseOperators(parsed, gerund + 1), applied(cls, group.head, gerund + 1, 'object')]
    : operators;
}

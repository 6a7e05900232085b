import type { Applied } from '../operator.ts';
import { applied, OPERATORS } from '../operator.ts';
import { clauseEnd, type Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

type Range = readonly [from: number, to: number];

const ENDS = /^(?:COMMA|PUNCT)$/;
/** Verbless conditions are short: "if confirmed", "if found guilty", "unless stopped". */
const LONGEST_VERBLESS = 6;

const endOf = ({ tags, to }: Parsed, from: number): number => {
  let end = from;
  while (end < to && !ENDS.test(tags[end] ?? '')) end += 1;
  return end;
};

/** "Should the talks fail, …", "Had they known, …", "Were it so, …": the clause, and whether it is contrary to fact. */
function invertedCondition(parsed: Parsed): { readonly clause: number; readonly unreal: boolean } | undefined {
  const { clauses, words, tags, to } = parsed;
  const clause = clauses.findIndex(({ group, start }, c) => {
    const before = tags[group.start - 1];
    // "would have fallen had the bank not acted"
    const would = /^(?:would|could|might)$/.test(words[clauses[c - 1]?.group.modal ?? -1]?.norm ?? '');
    const opens =
      (would && group.inverted && clauses[c - 1]?.group.perfect === true) ||
      before === undefined ||
      before === 'COMMA' ||
      before === 'QUOTE' ||
      before === 'SUB' ||
      before === 'CC';
    return opens && start <= group.start && /^(?:should|had|were)$/.test(words[group.start]?.norm ?? '');
  });
  const group = clauses[clause]?.group;
  if (group === undefined) return undefined;
  // "The figures, as she knows, were published" has no subject behind its "were".
  const were = words[group.start]?.norm === 'were' && /^(?:D|PRO|N|NP)$/.test(tags[group.start + 1] ?? '');
  if (!group.inverted && !were) return undefined;
  for (let i = to - 1; i > to - 4; i--) if (words[i]?.norm.startsWith('?')) return undefined;
  // "Were X to V" may yet come; "had" and "were" without it are contrary to fact.
  const end = endOf(parsed, group.start);
  const open = words[group.start]?.norm === 'should' || tags.slice(group.start, end).includes('TO');
  return { clause, unreal: !open };
}

/** "if elected", "if confirmed": a condition without a finite verb. */
function verbless(parsed: Parsed): Range | undefined {
  const { words, tags, to } = parsed;
  for (let i = 0; i < to; i++) {
    const norm = words[i]?.norm;
    if ((norm !== 'if' && norm !== 'unless') || words[i - 1]?.norm === 'even' || words[i - 1]?.norm === 'as') continue;
    if (!/^(?:VBN|VBD|J|R)$/.test(tags[i + 1] ?? '')) continue;
    const end = endOf(parsed, i);
    if (end - i <= LONGEST_VERBLESS) return [i, end];
  }
  return undefined;
}

/** The condition under which a clause is said to hold, as token range: an if-clause that hangs on it or on a clause above it. */
export function conditionOf(parsed: Parsed, operators: readonly Applied[], clause: number): Range | undefined {
  const { clauses } = parsed;
  if (operators.some(({ class: cls }) => cls === 'condition' || cls === 'unreal')) return undefined;
  const chain = new Set<number>();
  for (let c = clause, steps = 0; c >= 0 && steps < 40; steps++) {
    chain.add(c);
    c = clauses[c]?.parent ?? -1;
  }
  for (let c = 0; c < clauses.length; c++) {
    const candidate = clauses[c];
    if (candidate?.relation !== 'conditional' || parsed.words[candidate.opener - 1]?.norm === 'even') continue;
    const host = candidate.parent < 0 ? clauses.findIndex((other) => other.relation === 'root') : candidate.parent;
    if (!chain.has(host) && !(host >= 0 && clauses[host]?.relation === 'root' && chain.has(c + 1))) continue;
    return [candidate.opener, clauseEnd(parsed, c)];
  }
  const head = clauses[clause]?.group.head ?? -1;
  const inverted = invertedCondition(parsed);
  if (inverted !== undefined && !chain.has(inverted.clause)) {
    const from = clauses[inverted.clause]?.group.start ?? 0;
    return [from, endOf(parsed, from)];
  }
  const short = verbless(parsed);
  return short !== undefined && clauses[clause]?.relation === 'root' && (head < short[0] || head >= short[1])
    ? short
    : undefined;
}

/** "If the pump had stopped, the reactor would have exploded": the clause of such a condition; −1 if there is none. */
const contraryIf = ({ clauses, words }: Parsed): number =>
  clauses.some(({ group }) => group.perfect && /^(?:would|could|might)$/.test(words[group.modal]?.norm ?? ''))
    ? clauses.findIndex(({ relation, group }) => relation === 'conditional' && group.perfect && group.past)
    : -1;

/** "might have lived had help come": it did not come, and he did not live. */
const missed = ({ words, clauses }: Parsed, operators: readonly Applied[]): readonly Applied[] =>
  operators.map((operator) =>
    operator.class === 'may' &&
    clauses[operator.clause]?.group.perfect === true &&
    /^(?:might|could)$/.test(words[operator.from]?.norm ?? '')
      ? { ...operator, class: 'would-have' as const }
      : operator,
  );

/** What stands in an inverted condition, or in an "if" of the past perfect under "would have", is no statement. */
export const conditions: Adjustment = (parsed, operators, token) => {
  const { clauses, words } = parsed;
  const inverted = invertedCondition(parsed);
  if (inverted !== undefined) {
    const from = clauses[inverted.clause]?.group.start ?? 0;
    if (token < from || token >= endOf(parsed, from)) return inverted.unreal ? missed(parsed, operators) : operators;
    // "Sales would have hurt had the bank acted": nothing of the clause before reaches into the condition.
    const rest = operators.filter(
      ({ class: cls, clause, from: at }) =>
        !(cls === 'should' && clause === inverted.clause) &&
        cls !== 'object' &&
        (at >= from || OPERATORS[cls].kind === 'report'),
    );
    return [applied(inverted.unreal ? 'unreal' : 'condition', from, inverted.clause), ...rest];
  }
  const short = verbless(parsed);
  const [from, to] = short ?? [0, 0];
  const bare = !clauses.some(
    ({ group }) => group.kind === 'finite' && group.start > from && group.start < to && group.end - group.start > 1,
  );
  if (short !== undefined && bare && token > from && token < to)
    return operators.some(({ class: cls }) => cls === 'condition')
      ? operators
      : [applied('condition', from, -1), ...operators.filter(({ class: cls }) => cls !== 'object')];
  if (contraryIf(parsed) >= 0 && !operators.some(({ class: cls }) => cls === 'condition'))
    return missed(parsed, operators);
  const at = operators.findIndex(({ class: cls }) => cls === 'condition');
  const condition = operators[at];
  const group = clauses[condition?.clause ?? -1]?.group;
  if (condition === undefined || group === undefined) return operators;
  // "If only he had listened."
  const wished = words[condition.from + 1]?.norm === 'only' && group.perfect && group.past;
  return wished || contraryIf(parsed) === condition.clause
    ? operators.map((operator, i) => (i === at ? { ...operator, class: 'unreal' } : operator))
    : operators;
};

/** "Once the treaty is signed, the troops will leave": what is still to come, and is counted on. */
export const toCome: Adjustment = ({ clauses, words }, operators, token) => {
  if (operators.length > 0) return operators;
  const c = clauses.findIndex(({ group }) => token >= group.start && (token < group.end || token === group.predicate));
  const clause = clauses[c];
  if (clause?.relation !== 'temporal' || clause.parent >= 0 || clause.group.past || clause.group.kind !== 'finite')
    return operators;
  const host = clauses.find(({ relation }) => relation === 'root')?.group;
  return /^(?:will|would|shall|may|might|could|can|'ll)$/.test(words[host?.modal ?? -1]?.norm ?? '')
    ? [applied('expect', clause.opener, c)]
    : operators;
};

/** "Otherwise the vote will be annulled": under a condition that stands before. */
export const otherwise: Adjustment = ({ clauses, words }, operators, token) => {
  const c = clauses.findIndex(({ group }) => token >= group.start && token < group.end);
  const clause = clauses[c];
  if (clause === undefined) return operators;
  for (let i = clause.start; i < clause.group.start; i++)
    if (words[i]?.norm === 'otherwise' || (words[i]?.norm === 'or' && words[i + 1]?.norm === 'else'))
      return [...operators.filter(({ class: cls }) => cls !== 'future'), applied('condition', i, c)];
  return operators;
};

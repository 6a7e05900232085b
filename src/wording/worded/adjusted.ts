import { applied, OPERATORS } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

const SEEMS: ReadonlySet<string> = new Set(['seem', 'appear', 'look']);

/** "It does not appear that S" denies S as "appears not to" does; "seems unlikely to" is "unlikely". */
export const seems: Adjustment = ({ lemmas, clauses }, operators) =>
  operators.flatMap((operator, i) => {
    const { class: cls, frame, from } = operator;
    if (cls === 'evidential' && frame === 'that' && SEEMS.has(lemmas[from] ?? ''))
      return [{ ...operator, class: 'raising' as const }];
    const next = operators[i + 1];
    const graded = cls === 'raising' && frame === 'adjective' && next?.frame.startsWith('adjective');
    return graded && clauses[operator.clause]?.group.predicate === next?.from ? [] : [operator];
  });

/** "There can be no doubt that S": the modal belongs to the doubt. */
export const noDoubt: Adjustment = ({ words, clauses }, operators) => {
  const doubt = operators.findIndex(({ class: cls, from }) => cls === 'certain' && words[from]?.norm === 'no');
  if (doubt < 0) return operators;
  const host = clauses[operators[doubt]?.clause ?? -1]?.parent;
  return operators.filter((operator, i) => i >= doubt || operator.clause !== host);
};

/** "Few believe that S": most do not. */
export const few: Adjustment = (parsed, operators) => {
  const { words, clauses } = parsed;
  return operators.flatMap((operator) => {
    if (!/^(?:belief|belief-strong|hope|predict)$/.test(operator.class)) return [operator];
    const host = clauses.find(({ group }) => operator.from >= group.start && operator.from < group.end);
    const first = host === undefined ? operator.from - 1 : host.start;
    const norm = words[first]?.norm;
    return norm === 'few' || (norm === 'hardly' && words[first + 1]?.norm === 'anyone')
      ? [applied('not', first, operator.clause), operator]
      : [operator];
  });
};

/** "was most likely unaware", "was apparently drunk": an adverb before the predicate grades it. */
export const beforePredicate: Adjustment = (parsed, operators, token) => {
  const { clauses, words, tags } = parsed;
  const c = clauses.findIndex(({ group }) => group.predicate === token);
  const group = clauses[c]?.group;
  if (group === undefined) return operators;
  for (let i = group.end; i < token; i++) {
    const grade = words[i]?.grade ?? (words[i]?.norm === 'likely' ? 'probable' : undefined);
    if (grade === undefined || operators.some(({ from }) => from === i) || tags[i] === 'NEG') continue;
    if (grade === 'hearsay') return [...operators, applied('hearsay-word', i, c)];
    if (grade === 'probable' || grade === 'possible' || grade === 'improbable')
      return [...operators, applied(grade, i, c)];
  }
  return operators;
};

/** "Rising seas probably shifted the dunes": an adverb before the verb, which a clause before has cut off, grades it too. */
export const beforeVerb: Adjustment = ({ clauses, words, tags }, operators, token) => {
  const c = clauses.findIndex(({ group }) => group.head === token && group.kind === 'finite');
  const start = clauses[c]?.group.start ?? 0;
  const at = start - 1;
  const grade = words[at]?.grade;
  const cls = grade === 'hearsay' ? 'hearsay-word' : grade;
  if (tags[at] !== 'R' || (clauses[c]?.start ?? 0) <= at || operators.some(({ from }) => from === at)) return operators;
  return cls === 'probable' || cls === 'possible' || cls === 'improbable' || cls === 'hearsay-word'
    ? [...operators, applied(cls, at, c)]
    : operators;
};

/** "Apparently unaware of it, the pilot landed": the adverb grades what is fronted, and nothing else. */
export const fronted: Adjustment = ({ clauses, tags }, operators) =>
  operators.filter(({ class: cls, frame, from, clause }) => {
    const start = clauses[clause]?.group.start ?? 0;
    if (
      frame !== '' ||
      tags[from] !== 'R' ||
      OPERATORS[cls].kind !== 'epistemic' ||
      from >= start ||
      !/^(?:J|VBN|VBG|IN)$/.test(tags[from + 1] ?? '')
    )
      return true;
    return !tags.slice(from + 1, start).includes('COMMA');
  });

/** "Unless the talks resume, …": a condition, also where its verb was taken for a noun. */
export const verblessCondition: Adjustment = ({ words, tags, clauses, to }, operators, token) => {
  const inGroup = (i: number) => clauses.some(({ group }) => i >= group.start && i < group.end);
  const ends = (i: number) => tags[i] === 'COMMA' || tags[i] === 'PUNCT';
  let opener = token;
  while (opener > Math.max(0, token - 8) && !ends(opener) && tags[opener] !== 'SUB') opener -= 1;
  const norm = words[opener]?.norm;
  if (norm !== 'unless' && (norm !== 'if' || words[opener - 1]?.norm === 'as')) return operators;
  for (let i = opener; i < Math.min(to, opener + 16) && !ends(i); i++) if (inGroup(i)) return operators;
  return [...operators.filter(({ class: cls }) => cls !== 'object'), applied('condition', opener, -1)];
};

/** "It is possible, though not likely, that S": the second word is the judgement. */
export const thoughUnlikely: Adjustment = ({ words }, operators) =>
  operators.map((operator) => {
    if (operator.class !== 'possible') return operator;
    for (let i = operator.from + 1; i < operator.from + 4; i++) {
      if (!/^(?:though|although|but|if|albeit)$/.test(words[i]?.norm ?? '')) continue;
      const next = words[i + 1]?.norm;
      if (next === 'unlikely' || (next === 'not' && /^(?:likely|probable)$/.test(words[i + 2]?.norm ?? '')))
        return { ...operator, class: 'improbable' as const, frame: '', from: i + 1 };
    }
    return operator;
  });

/** "Ten were hurt, none of them badly" says so of a part; "found no weapons" denies once; "has claimed responsibility" is a verb and no adjective. */
export const once: Adjustment = ({ clauses, words, tags }, operators) =>
  operators.filter(
    (operator, i) =>
      !(
        operator.class === 'no-object' &&
        words[operator.from + 1]?.norm === 'of' &&
        tags[operator.from - 1] === 'COMMA' &&
        operator.from > (clauses[operator.clause]?.group.end ?? 0)
      ) &&
      !(
        operator.class === 'no-object' &&
        operators.some((other, k) => k < i && other.class === 'no-object' && other.from === operator.from)
      ) &&
      !(
        operator.class === 'hearsay-word' &&
        operator.frame === '' &&
        clauses.some(({ group }) => group.head === operator.from && group.end > operator.from && group.kind !== 'en')
      ),
  );

/** "was at risk", "is in custody": what stands behind "be" and its preposition is its predicate. */
export const prepositional: Adjustment = ({ clauses, tags }, operators, token) =>
  operators.filter(({ class: cls, frame }) => {
    if (cls !== 'object' || !/^(?:adjunct|object|definite)$/.test(frame)) return true;
    return !clauses.some(
      ({ group }) =>
        tags[group.head] === 'BE' && tags[group.end] === 'IN' && token >= group.end && token < group.end + 4,
    );
  });

/** "two people briefed on the matter": a participle in the name of a source reports nothing. */
export const withinSource: Adjustment = ({ tags }, operators) => {
  const according = operators.find(({ class: cls }) => cls === 'according')?.from ?? -1;
  if (according < 0) return operators;
  let end = according;
  while (end < tags.length && tags[end] !== 'COMMA' && tags[end] !== 'PUNCT') end += 1;
  return operators.filter(({ class: cls, from }) => cls === 'according' || from < according || from > end);
};

const PAST_REPORT = /^(?:report|claim|admission|denial|doxastic|future)$/;

/** "The coach said the captain would leave": behind a report in the past "would" is the "will" that was said. */
export const backshifted: Adjustment = ({ clauses }, operators) =>
  operators.map((operator, i) => {
    if (operator.class !== 'would') return operator;
    const { relation, parent, frame } = clauses[operator.clause] ?? {};
    const host = clauses[parent ?? -1]?.group;
    const reported = operators.slice(0, i).some(({ class: cls }) => PAST_REPORT.test(OPERATORS[cls].kind));
    return relation === 'complement' && (frame === 'that' || frame === 'noun') && host?.past === true && reported
      ? { ...operator, class: 'future' as const }
      : operator;
  });

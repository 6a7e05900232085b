import { singular } from '../clause.ts';
import { applied, type OperatorClass } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

/** "Looks like the convoy turned back", "Seems the bridge is shut": it seems so, without its "it". */
export const droppedSubject: Adjustment = ({ words, tags, clauses, from }, operators, token) => {
  if (!/^(?:looks|seems|sounds|appears|feels)$/.test(words[from]?.norm ?? '') || token <= from) return operators;
  // "Looks can deceive", "Sounds of gunfire echoed": a noun.
  const verb =
    /^(?:D|J|N|NP|PRO|SUB|TO)$/.test(tags[from + 1] ?? '') || /^(?:like|as)$/.test(words[from + 1]?.norm ?? '');
  const group = clauses[0]?.group;
  if (!verb || (group?.head === token && group.start === from)) return operators;
  return operators.some(({ from: at }) => at === from) ? operators : [applied('raising', from, -1), ...operators];
};

/** "Hearing that power is out": somebody says so. "Hearing that it was out, he lit a candle" says who heard. */
export const hearing: Adjustment = ({ words, tags, clauses, from }, operators) => {
  if (!/^(?:hearing|hear|heard)$/.test(words[from]?.norm ?? '')) return operators;
  const heard = tags.indexOf('COMMA', from);
  if (heard >= 0 && clauses.some(({ group }) => group.kind === 'finite' && group.start > heard)) return operators;
  return operators.map((operator) =>
    operator.class === 'embeds' && operator.from === from
      ? { ...operator, class: 'said-to' as const, frame: '' }
      : operator,
  );
};

/** Labels that fact-checkers and people who pass things on put before a statement. */
const LABELS: ReadonlyMap<string, OperatorClass> = new Map([
  ['false', 'false'],
  ['untrue', 'false'],
  ['myth', 'false'],
  ['debunked', 'false'],
  ['unconfirmed', 'rumoured'],
  ['unverified', 'rumoured'],
  ['rumour', 'rumoured'],
  ['rumor', 'rumoured'],
  ['claim', 'rumoured'],
  ['reports', 'reported'],
]);

/** "FALSE: S", "UNCONFIRMED: S". */
export const labelled: Adjustment = ({ words, from }, operators, token) => {
  const cls = words[from + 1]?.norm === ':' && token > from + 1 ? LABELS.get(words[from]?.norm ?? '') : undefined;
  return cls === undefined ? operators : [...operators, applied(cls, from, -1)];
};

/** "so apparently the mayor knew??": a question mark behind a statement that is hedged already asks nothing more. */
export const hedgedQuestion: Adjustment = ({ words, clauses, tags }, operators, token) => {
  const question = operators.findIndex(({ class: cls, frame }) => cls === 'question' && frame === '');
  if (question < 0 || tags.includes('WH') || clauses.some(({ group }) => group.inverted)) return operators;
  const hedge = operators.some(
    ({ class: cls, from }) =>
      (cls === 'probable' || cls === 'said-to' || cls === 'hearsay-word') &&
      from < token &&
      /^(?:apparently|reportedly|supposedly|allegedly|evidently)$/.test(words[from]?.norm ?? ''),
  );
  return hedge ? operators.filter((_, i) => i !== question) : operators;
};

const UNCERTAIN = /^(?:unconfirmed|unverified|conflicting|contradictory|sketchy)$/;

/** "Reports of shots near the station": what reports are of is not said to be so. */
export const reportsOf: Adjustment = ({ words, tags, clauses, from }, operators, token) => {
  if (operators.some(({ class: cls }) => cls !== 'object')) return operators;
  for (let i = token - 1; i > Math.max(0, token - 7); i--) {
    if (!/^(?:D|J|N|NP|NUM|IN|VBG|VBN)$/.test(tags[i] ?? '')) return operators;
    if (words[i]?.norm !== 'of' && words[i]?.norm !== 'about') continue;
    const noun = words[i - 1]?.norm ?? '';
    if (noun !== 'reports' && !(singular(noun) === 'report' && UNCERTAIN.test(words[i - 2]?.norm ?? '')))
      return operators;
    // "the bank's annual reports of its trade" are documents
    let before = i - 2;
    while (tags[before] === 'J' && before > from) before -= 1;
    const owned =
      /^(?:D|POS)$/.test(tags[before] ?? '') || clauses.some(({ group }) => group.end === i - 1 && group.kind === 'to');
    if (owned) return operators;
    return [applied(UNCERTAIN.test(words[i - 2]?.norm ?? '') ? 'rumoured' : 'reported', i - 1, -1)];
  }
  return operators;
};

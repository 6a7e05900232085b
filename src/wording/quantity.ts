import type { QuantityForm } from '../model/value.ts';
import type { Word } from './pack.ts';
import type { Token } from './token.ts';

/** A number in a text with the edges that its wording gives it; token indices. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly value: number | QuantityForm;
  /** The words that gave it its edges, if any. */
  readonly approximated: boolean;
}

/** A sentence as far as numbers need it. */
interface Counting {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

const isDigit = (norm: string): boolean => {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** Reads a number that starts at `from`: digits or words with multipliers ("two hundred and fifty", "1.5 million", "two dozen"). */
function numberAt({ words }: Counting, from: number): { to: number; number: number } | undefined {
  let i = from;
  let total = 0;
  let part: number | undefined;
  const article = words[i]?.norm;
  if ((article === 'a' || article === 'an') && words[i + 1]?.multiplier !== undefined) {
    part = 1;
    i += 1;
  }
  for (; i < Math.min(words.length, from + 12); i++) {
    const word = words[i];
    if (word === undefined) break;
    const { norm, number, multiplier } = word;
    if (number !== undefined) {
      // "in 2020 19 people": two numbers in digits do not add up.
      if (part !== undefined && isDigit(norm)) break;
      part = (part ?? 0) + number;
    } else if (multiplier !== undefined && part !== undefined) {
      if (multiplier >= 1000) {
        total += part * multiplier;
        part = 0;
      } else part *= multiplier;
    } else {
      const goesOn = norm === 'and' && part !== undefined && i > from + 1 && words[i + 1]?.number !== undefined;
      const before = goesOn ? words[i - 1]?.norm : undefined;
      if (before !== 'hundred' && before !== 'thousand') break;
    }
  }
  return part === undefined ? undefined : { to: i, number: total + part };
}

/** "between 10 and 20", "from 10 to 20". */
function rangeAt(sentence: Counting, i: number): Counted | undefined {
  const { words } = sentence;
  const first = words[i]?.norm;
  if (first !== 'between' && first !== 'from') return undefined;
  const low = numberAt(sentence, i + 1);
  if (low === undefined) return undefined;
  const link = words[low.to]?.norm;
  if (link !== 'and' && link !== 'to') return undefined;
  const high = numberAt(sentence, low.to + 1);
  return high === undefined || low.number > high.number
    ? undefined
    : { from: i, to: high.to, value: { between: [low.number, high.number] }, approximated: true };
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', 'to', 'or']);

function exactAt(sentence: Counting, i: number): Counted | undefined {
  const number = numberAt(sentence, i);
  if (number === undefined) return undefined;
  const link = sentence.words[number.to]?.norm ?? '';
  const dash = DASHES.has(link) ? numberAt(sentence, number.to + 1) : undefined;
  if (dash === undefined || dash.number <= number.number)
    return { from: i, to: number.to, value: number.number, approximated: false };
  return {
    from: i,
    to: dash.to,
    value: link === 'or' ? { roughly: [number.number, dash.number] } : { between: [number.number, dash.number] },
    approximated: true,
  };
}

/** "at least 19", "nearly two dozen", "dozens": the longest phrase that fits. */
function edgedAt(sentence: Counting, i: number): Counted | undefined {
  const { words } = sentence;
  const edges = words[i]?.edges;
  if (edges === undefined) return undefined;
  for (const { parts, form, range } of edges) {
    if (!parts.every((part, k) => words[i + k]?.norm === part)) continue;
    const to = i + parts.length;
    if (range !== undefined) {
      if (range[0] === range[1]) return { from: i, to, value: range[0], approximated: false };
      return { from: i, to, value: { roughly: range }, approximated: true };
    }
    const number = numberAt(sentence, to);
    if (number !== undefined)
      return { from: i, to: number.to, value: withEdges(form, number.number), approximated: form !== 'exactly' };
  }
  return undefined;
}

/** Numbers of a sentence, left to right: "at least 19", "between 10 and 20", "dozens", "killing 19 … and wounding 22". Linear. */
export function quantities(sentence: Counting, dates = true): readonly Counted[] {
  const { tokens, words } = sentence;
  const found: Counted[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.counts) continue;
    const edged = rangeAt(sentence, i) ?? edgedAt(sentence, i);
    const counted = edged ?? exactAt(sentence, i);
    if (counted === undefined) continue;
    if (!dates || edged !== undefined || !isDate(tokens, counted)) found.push(counted);
    i = counted.to - 1;
  }
  return found;
}

function withEdges(form: string, number: number): number | QuantityForm {
  switch (form) {
    case 'atLeast':
      return { atLeast: number };
    case 'atMost':
      return { atMost: number };
    case 'moreThan':
      return { moreThan: number };
    case 'fewerThan':
      return { fewerThan: number };
    case 'about':
      return { about: number };
    case 'nearly':
      return { nearly: number };
    default:
      return number;
  }
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const BEFORE_YEAR = /^(?:in|of|since|by|until|,|\(|from|during)$|^$/;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** Years and days of a month are times, not counts. */
function isDate(tokens: readonly Token[], { from, to, value }: Counted): boolean {
  if (typeof value !== 'number' || to - from !== 1) return false;
  const before = from === 0 ? '' : (tokens[from - 1]?.norm ?? '');
  const after = tokens[to]?.norm ?? '';
  const text = tokens[from]?.text ?? '';
  return (YEAR.test(text) && BEFORE_YEAR.test(before)) || MONTH.test(before) || MONTH.test(after);
}

import type { QuantityForm } from '../model/value.ts';
import type { Lexicon } from './pack.ts';
import type { Token } from './token.ts';

/** A number in a text with the edges that its wording gives it; token indices. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly value: number | QuantityForm;
  /** The words that gave it its edges, if any. */
  readonly approximated: boolean;
}

function plainNumber(lexicon: Lexicon, norm: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d+)?$/.test(norm)) return Number(norm.replace(/,/g, ''));
  const { numberWords } = lexicon.pack;
  if (Object.hasOwn(numberWords, norm)) return numberWords[norm];
  const [tens, ones] = norm.split('-');
  if (tens !== undefined && ones !== undefined && Object.hasOwn(numberWords, tens) && Object.hasOwn(numberWords, ones))
    return (numberWords[tens] ?? 0) + (numberWords[ones] ?? 0);
  return undefined;
}

/** Reads a number that starts at `from`: digits or words with multipliers ("two hundred and fifty", "1.5 million", "two dozen"). */
function numberAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
): { to: number; number: number } | undefined {
  let i = from;
  let total = 0;
  let part: number | undefined;
  if (/^(?:a|an)$/.test(tokens[i]?.norm ?? '') && Object.hasOwn(lexicon.pack.multipliers, tokens[i + 1]?.norm ?? '')) {
    part = 1;
    i += 1;
  }
  for (; i < Math.min(tokens.length, from + 12); i++) {
    const norm = tokens[i]?.norm ?? '';
    const number = plainNumber(lexicon, norm);
    if (number !== undefined) {
      // "in 2020 19 people": two numbers in digits do not add up.
      if (part !== undefined && /^\d/.test(norm)) break;
      part = (part ?? 0) + number;
      continue;
    }
    const times = Object.hasOwn(lexicon.pack.multipliers, norm) ? lexicon.pack.multipliers[norm] : undefined;
    if (times !== undefined && part !== undefined) {
      if (times >= 1000) {
        total += part * times;
        part = 0;
      } else part *= times;
      continue;
    }
    if (
      norm === 'and' &&
      part !== undefined &&
      i > from + 1 &&
      plainNumber(lexicon, tokens[i + 1]?.norm ?? '') !== undefined &&
      /^(?:hundred|thousand)$/.test(tokens[i - 1]?.norm ?? '')
    )
      continue;
    break;
  }
  return part === undefined ? undefined : { to: i, number: total + part };
}

const fits = (tokens: readonly Token[], from: number, parts: readonly string[]): boolean =>
  parts.every((part, i) => tokens[from + i]?.norm === part);

/** Numbers of a sentence, left to right: "at least 19", "between 10 and 20", "dozens", "killing 19 … and wounding 22". Linear. */
export function quantities(lexicon: Lexicon, tokens: readonly Token[], dates = true): readonly Counted[] {
  const found: Counted[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.norm === 'between' || tokens[i]?.norm === 'from') {
      const low = numberAt(lexicon, tokens, i + 1);
      const high =
        low !== undefined && /^(?:and|to)$/.test(tokens[low.to]?.norm ?? '')
          ? numberAt(lexicon, tokens, low.to + 1)
          : undefined;
      if (low !== undefined && high !== undefined && low.number <= high.number) {
        found.push({ from: i, to: high.to, value: { between: [low.number, high.number] }, approximated: true });
        i = high.to - 1;
        continue;
      }
    }
    const edged = edgedAt(lexicon, tokens, i);
    const counted = edged ?? exactAt(lexicon, tokens, i);
    if (counted === undefined) continue;
    if (!dates || edged !== undefined || !isDate(tokens, counted)) found.push(counted);
    i = counted.to - 1;
  }
  return found;
}

function exactAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Counted | undefined {
  const number = numberAt(lexicon, tokens, i);
  if (number === undefined) return undefined;
  const dash = /^(?:-|--|to|or)$/.test(tokens[number.to]?.norm ?? '')
    ? numberAt(lexicon, tokens, number.to + 1)
    : undefined;
  if (dash !== undefined && dash.number > number.number) {
    const or = tokens[number.to]?.norm === 'or';
    return {
      from: i,
      to: dash.to,
      value: or ? { roughly: [number.number, dash.number] } : { between: [number.number, dash.number] },
      approximated: true,
    };
  }
  return { from: i, to: number.to, value: number.number, approximated: false };
}

/** "at least 19", "nearly two dozen", "dozens": the longest phrase that fits. */
function edgedAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Counted | undefined {
  for (const { parts, form, range } of lexicon.edges.get(tokens[i]?.norm ?? '') ?? []) {
    if (!fits(tokens, i, parts)) continue;
    const to = i + parts.length;
    if (range !== undefined) {
      if (range[0] === range[1]) return { from: i, to, value: range[0], approximated: false };
      return { from: i, to, value: { roughly: range }, approximated: true };
    }
    const number = numberAt(lexicon, tokens, to);
    if (number !== undefined)
      return { from: i, to: number.to, value: withEdges(form, number.number), approximated: form !== 'exactly' };
  }
  return undefined;
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

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** Years and days of a month are times, not counts. */
function isDate(tokens: readonly Token[], { from, to, value }: Counted): boolean {
  if (typeof value !== 'number' || to - from !== 1) return false;
  const before = tokens[from - 1]?.norm ?? '';
  const after = tokens[to]?.norm ?? '';
  const text = tokens[from]?.text ?? '';
  return (
    (/^(?:1[5-9]|20)\d\d$/.test(text) && /^(?:in|of|since|by|until|,|\(|from|during)$|^$/.test(before)) ||
    MONTH.test(before) ||
    MONTH.test(after)
  );
}

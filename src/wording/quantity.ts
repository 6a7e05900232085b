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

function phraseAt(tokens: readonly Token[], from: number, phrase: string): number {
  const parts = phrase.split(' ');
  return parts.every((part, i) => tokens[from + i]?.norm === part) ? parts.length : 0;
}

/** Numbers of a sentence, left to right: "at least 19", "between 10 and 20", "dozens", "killing 19 … and wounding 22". Linear. */
export function quantities(lexicon: Lexicon, tokens: readonly Token[], dates = true): readonly Counted[] {
  const found: Counted[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const vague = vagueAt(lexicon, tokens, i);
    if (vague !== undefined) {
      found.push(vague);
      i = vague.to - 1;
      continue;
    }
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
    const edged = approximatedAt(lexicon, tokens, i);
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

function approximatedAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Counted | undefined {
  for (const [form, phrases] of Object.entries(lexicon.pack.approximators)) {
    for (const phrase of phrases) {
      const length = phraseAt(tokens, i, phrase);
      if (length === 0) continue;
      const number = numberAt(lexicon, tokens, i + length);
      if (number === undefined) continue;
      return { from: i, to: number.to, value: withEdges(form, number.number), approximated: form !== 'exactly' };
    }
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

function vagueAt(lexicon: Lexicon, tokens: readonly Token[], i: number): Counted | undefined {
  const first = tokens[i]?.norm ?? '';
  if (!/^\p{L}/u.test(first)) return undefined;
  let best: Counted | undefined;
  for (const [phrase, range] of Object.entries(lexicon.pack.vagueNumbers)) {
    if (!phrase.startsWith(first)) continue;
    const length = phraseAt(tokens, i, phrase);
    if (length === 0 || (best !== undefined && best.to - i >= length)) continue;
    best = {
      from: i,
      to: i + length,
      value: range[0] === range[1] ? range[0] : { roughly: range },
      approximated: range[0] !== range[1],
    };
  }
  return best;
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

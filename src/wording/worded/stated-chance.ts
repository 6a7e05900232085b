import type { WordedProbability } from '../../model/reading.ts';
import { applied } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

const CHANCE = /^(?:chances?|probability|likelihood|odds|risk|possibility|confidence|certainty)$/;
const LIKELY = /^(?:likely|certain|sure|probable|confident)$/;
const PERCENT = /^(?:percent|%|percentage)$/;
/** A number stands with its chance, or at the end of what the chance is of. */
const NEAR = 3;
const FAR = 20;
/** How far from the number readers may be, either way: it is rounded. Convention of this library. */
const ROUNDED = 0.05;

/** The end of "70 percent", "70%", "70 per cent" at a number, or −1. */
function percentEnd({ words }: Parsed, at: number): number {
  if (words[at]?.number === undefined) return -1;
  if (PERCENT.test(words[at + 1]?.norm ?? '')) return at + 2;
  return words[at + 1]?.norm === 'per' && words[at + 2]?.norm === 'cent' ? at + 3 : -1;
}

/** "at 70 percent", "is about 70 percent": what the chance is, and not by how much it rose. */
function isSetAt({ words }: Parsed, number: number): boolean {
  let i = number - 1;
  while (/^(?:about|around|roughly|nearly|over|only|just|some|approximately)$/.test(words[i]?.norm ?? '')) i -= 1;
  return /^(?:at|is|was|are|were|be|as)$/.test(words[i]?.norm ?? '');
}

/** Where a chance in percent is given for a token: the number and the word for "chance". */
function chanceOf(parsed: Parsed, token: number): { readonly number: number; readonly word: number } | undefined {
  const { words, to } = parsed;
  for (let i = Math.max(0, token - FAR); i < Math.min(to, token + FAR); i++) {
    const end = percentEnd(parsed, i);
    if (end < 0) continue;
    // "a 40 percent chance that S", "is 80% likely to V"
    for (let k = end; k < end + NEAR; k++) {
      const norm = words[k]?.norm ?? '';
      if ((CHANCE.test(norm) && k < token) || LIKELY.test(norm)) return { number: i, word: k };
    }
    // "the chance of X at 70 percent", "the probability of X is 70 percent"
    if (i < token || !isSetAt(parsed, i)) continue;
    for (let k = token - 1; k > Math.max(0, token - FAR); k--)
      if (CHANCE.test(words[k]?.norm ?? '')) return { number: i, word: k };
  }
  return undefined;
}

const SETS = /^(?:put|place|set|rate|estimate|assess|give|see)$/;

/** "There is a 40 percent chance that S": the number is the chance. */
export const statedChance: Adjustment = (parsed, operators, token) => {
  if (!parsed.words.some(({ norm }) => CHANCE.test(norm) || LIKELY.test(norm))) return operators;
  const found = chanceOf(parsed, token);
  if (found === undefined) return operators;
  const { clauses, lemmas } = parsed;
  const kept = operators.filter(
    ({ from, frame, class: cls }) =>
      from !== found.word && frame !== 'noun' && !frame.startsWith('adjective') && cls !== 'object' && cls !== 'future',
  );
  const c = clauses.findLastIndex(({ group }) => group.head < found.word && SETS.test(lemmas[group.head] ?? ''));
  const group = clauses[c]?.group;
  const setter = group === undefined || group.passive ? [] : [applied('attributed', group.head, c, 'chance')];
  return [...kept, ...setter, applied('measured', found.number, clauseOf(parsed, token))];
};

/** The interval of a chance in percent. */
export function statedProbability({ words }: Parsed, number: number): WordedProbability {
  const chance = Math.max(0, Math.min(1, (words[number]?.number ?? 50) / 100));
  return { low: Math.max(0, chance - ROUNDED), mid: chance, high: Math.min(1, chance + ROUNDED), scale: 'stated' };
}

import { conditionsOf } from '../contradictions/conditions.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import type { AnswerBelief } from '../merge/question-beliefs.ts';
import type { Claim } from '../model/claim.ts';
import { distinct } from '../model/distinct.ts';
import { CONDITIONAL, POSSIBLE } from '../positions/position-table.ts';
import { explainRoots } from '../provenance/explain-roots.ts';
import { type Interest, interestIn } from '../provenance/interest.ts';
import { nameList } from '../provenance/name-list.ts';
import { conditionWords } from './condition-words.ts';

/** Why an answer is as probable as it is: what carries it, what speaks against it, and what was held back. */
export function becauseOf(context: MergeContext, answer: AnswerBelief): string {
  // Joined, not concatenated: an answer keeps one string and not those that it was made of.
  return [
    support(context, answer),
    opposition(context, answer),
    reserves(context, answer),
    interests(context, answer),
  ].join('');
}

function support({ positions }: MergeContext, { support, supporting, carrying, weightless }: AnswerBelief): string {
  if (supporting.length === 0) return 'Nobody affirms it.';
  if (supporting.every((row) => weightless.has(row))) return 'Nobody vouches for it.';
  const claims = carrying.map((row) => positions.table.ledger.claims[row] as Claim);
  const carried = explainRoots(support, claims, positions.labels.source);
  if (carrying.length === supporting.length) return carried;
  const heard = new Set(carrying);
  const others = supporting.filter((row) => !heard.has(row) && !weightless.has(row)).length;
  if (others === 0) return carried;
  return `${carried} ${others} more ${others === 1 ? 'report says' : 'reports say'} less than that, which fits other answers as well.`;
}

function opposition({ positions }: MergeContext, { opposing, weightless, passed }: AnswerBelief): string {
  if (opposing.length === 0) return '';
  const isOnlyPossible = onlyPossible(positions, weightless);
  const against = opposing.filter((row) => !isOnlyPossible(row) && !passed.has(row));
  return against.length === 0 ? '' : ` Against it: ${nameList(holderNames(positions, against))}.`;
}

/** What was said too weakly, or too early, to add anything, and what is said under a condition. */
function reserves(context: MergeContext, answer: AnswerBelief): string {
  const { supporting, opposing, weightless, passed } = answer;
  if (weightless.size === 0 && passed.size === 0) return conditions(context, supporting, opposing);
  const { positions } = context;
  const isOnlyPossible = onlyPossible(positions, weightless);
  const firm = (rows: readonly number[]): ReadonlySet<string> =>
    new Set(
      holderNames(
        positions,
        rows.filter((row) => !isOnlyPossible(row)),
      ),
    );
  const hedging = (rows: readonly number[]): readonly string[] => {
    if (!rows.some(isOnlyPossible)) return [];
    const others = firm(rows);
    return holderNames(positions, rows.filter(isOnlyPossible)).filter((name) => !others.has(name));
  };
  const possible = hedging(supporting);
  const otherwise = hedging(opposing);
  return [
    possible.length === 0 ? '' : ` Only called possible, which adds no weight, by ${nameList(possible)}.`,
    otherwise.length === 0
      ? ''
      : ` Something else is called possible, which takes no weight from it, by ${nameList(otherwise)}.`,
    uncounted(context, answer),
    conditions(context, supporting, opposing),
  ].join('');
}

function onlyPossible({ table }: MergeContext['positions'], weightless: ReadonlySet<number>): (row: number) => boolean {
  return (row) => weightless.has(row) && (table.commitment[row] as number) <= POSSIBLE;
}

/** Those who weigh nothing though they commit themselves: by the time they spoke of, their original, or their reliability. */
function uncounted(
  { positions }: MergeContext,
  { supporting, opposing, weightless, passed, hardened }: AnswerBelief,
): string {
  const { commitment, flags } = positions.table;
  const rows = [...supporting, ...opposing];
  const isDistrusted = (row: number): boolean =>
    weightless.has(row) &&
    !passed.has(row) &&
    !hardened.has(row) &&
    (commitment[row] as number) > POSSIBLE &&
    ((flags[row] as number) & CONDITIONAL) === 0;
  const told = (why: string, isMeant: (row: number) => boolean): string => {
    const meant = rows.filter(isMeant);
    return meant.length === 0 ? '' : ` ${why}: ${nameList(holderNames(positions, meant))}.`;
  };
  return [
    told('Of an earlier time, and not counted since it is said to be otherwise', (row) => passed.has(row)),
    told('Firmer than the original, which only says what is possible, and not counted', (row) => hardened.has(row)),
    told('Not trusted at all, and counted for nothing', isDistrusted),
  ].join('');
}

/** More conditions than this make no sentence each. */
const CONDITIONS_TOLD = 3;

function conditions(context: MergeContext, supporting: readonly number[], opposing: readonly number[]): string {
  const { table } = context.positions;
  const isConditional = (row: number): boolean => ((table.flags[row] as number) & CONDITIONAL) !== 0;
  if (!supporting.some(isConditional) && !opposing.some(isConditional)) return '';
  const conditional = [...supporting, ...opposing].filter(isConditional);
  const known = new Map<string, string>();
  const byWords = new Map<string, number[]>();
  for (const row of conditional) {
    const words = nameList(
      conditionsOf(table.ledger.claims[row] as Claim).map((one) => {
        // Weighing a condition costs as much as its question has claims, and many claims share one.
        const key = JSON.stringify(one);
        const told = known.get(key) ?? conditionWords(context, one);
        known.set(key, told);
        return told;
      }),
    );
    const under = byWords.get(words);
    if (under === undefined) byWords.set(words, [row]);
    else under.push(row);
  }
  const told = [...byWords].slice(0, CONDITIONS_TOLD).map(([words, under]) => {
    const names = nameList(holderNames(context.positions, under));
    return ` Conditional on ${words}, and counted only as far as that is believed: ${names}.`;
  });
  const left = byWords.size - told.length;
  if (left <= 0) return told.join('');
  return `${told.join('')} ${left} more ${left === 1 ? 'condition is' : 'conditions are'} not told here.`;
}

/** What was weighed for what a holder has to gain, on request. */
function interests({ positions, sources, options }: MergeContext, answer: AnswerBelief): string {
  const { interestedDenial = 1, admission = 0 } = options;
  if (interestedDenial === 1 && admission === 0) return '';
  const { table } = positions;
  const holdersWith = (interest: Interest): readonly string[] =>
    holderNames(
      positions,
      [...answer.supporting, ...answer.opposing].filter((row) => {
        const holder = sources.get(table.holders[table.holder[row] as number] as string);
        return holder !== undefined && interestIn(table.ledger.claims[row] as Claim, holder) === interest;
      }),
    );
  const denying = interestedDenial === 1 ? [] : holdersWith('interested-denial');
  const admitting = admission === 0 ? [] : holdersWith('against-interest');
  const denials =
    denying.length === 0
      ? ''
      : ` ${nameList(denying)} ${denying.length === 1 ? 'has' : 'have'} a stake in denying it, so the denial weighs ${interestedDenial} of another.`;
  if (admitting.length === 0) return denials;
  return `${denials} ${nameList(admitting)} ${admitting.length === 1 ? 'admits what is against its own interest and is' : 'admit what is against their own interest and are'} trusted at least ${admission}.`;
}

function holderNames({ table, labels }: MergeContext['positions'], rows: readonly number[]): readonly string[] {
  const nameOf = (row: number): string => labels.source(table.holders[table.holder[row] as number] as string);
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return [nameOf(only)];
  return distinct(rows.map(nameOf));
}

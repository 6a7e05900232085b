import { relateValues } from '../../../contradictions/relate-values.ts';
import { readName } from '../../../identity/read-name.ts';
import type { Claim } from '../../../model/claim.ts';
import { stanceOfAct } from '../../../positions/act-stance.ts';
import type { QuestionKey } from '../../../positions/position-table.ts';
import { RETRACTED } from '../../../positions/position-table.ts';
import { type LintContext, type LintRule, type Slip, speakerOf } from '../lint-context.ts';
import { affirmations, questionRows, valueAt } from '../rows.ts';

/**
 * "The ministry denies 22 and says 19" coded as a denial of 19: the value of a denial is what is denied. Shows as a denial
 * of something that nobody affirms while everybody affirms something else, or as one page in which somebody affirms and
 * denies the same. Whoever denies having done it himself is left alone: the accusation need not be in the ledger.
 */
export const denialOfOwnValue: LintRule = {
  code: 'denial-of-own-value',
  why: 'A denial carries the value that is denied; with the value of the one who denies, it speaks against its own speaker.',
  *find(context) {
    const { table } = context.positions;
    for (const rows of questionRows(table)) {
      const denials = rows.filter((row) => deniesInWords(table.ledger.claims[row] as Claim) && counts(context, row));
      if (denials.length === 0) continue;
      const affirming = affirmations(table, rows);
      const byBreath = new Map<string, number>();
      for (const row of rows)
        if (table.stance[row] === 1 && counts(context, row)) byBreath.set(breathOf(context, row), row);
      for (const row of denials) yield* slipOf(context, row, affirming, byBreath.get(breathOf(context, row)));
    }
  },
};

function deniesInWords(claim: Claim): boolean {
  return (claim.stance ?? stanceOfAct(claim.act)) === 'denies' && typeof claim.value !== 'boolean';
}

function counts({ positions: { table } }: LintContext, row: number): boolean {
  return ((table.flags[row] as number) & RETRACTED) === 0;
}

/** Holder, page, time and value: who affirms and denies in one breath. */
function breathOf({ positions: { table } }: LintContext, row: number): string {
  return JSON.stringify([table.holder[row], table.ledger.claims[row]?.source, table.asOf[row], table.value[row]]);
}

function* slipOf(
  context: LintContext,
  row: number,
  affirming: readonly number[],
  sameBreath: number | undefined,
): Generator<Slip> {
  const { table, labels, knowledge } = context.positions;
  const { meaning } = table.questions[table.question[row] as number] as QuestionKey;
  const claimAt = (at: number): Claim => table.ledger.claims[at] as Claim;
  const claim = claimAt(row);
  const denied = labels.value(claim.value);
  const relation = (other: number) =>
    relateValues(valueAt(table, other), valueAt(table, row), meaning, knowledge).relation;
  const record = { record: 'claim', id: claim.id, path: 'value' } as const;
  if (sameBreath !== undefined) {
    yield {
      ...record,
      level: 'error',
      refs: [claimAt(sameBreath).id],
      what: `${speakerOf(claim)} denies ${denied} and affirms it in the same source at the same time.`,
      instead: 'The value that is denied here, or a stance of affirms if it is put forward.',
    };
    return;
  }
  const others = affirming.filter((other) => table.holder[other] !== table.holder[row]);
  const isComparable = meaning.single || ['number', 'time'].includes(valueAt(table, row).type);
  if (others.length === 0 || !isComparable || isAboutSelf(context, claim)) return;
  if (!others.every((other) => relation(other) === 'excludes')) return;
  const said = [...new Set(others.map((other) => labels.value(claimAt(other).value)))];
  yield {
    ...record,
    level: 'warning',
    refs: others.slice(0, MOST_NAMED).map((other) => claimAt(other).id),
    what: `${speakerOf(claim)} denies ${denied}, which nobody affirms; others say ${said.slice(0, MOST_NAMED).join(', ')}.`,
    instead: `If ${said[0]} is denied, that value with stance denies; if ${denied} is put forward instead, a claim of its own with stance affirms.`,
  };
}

const MOST_NAMED = 3;

/** "The Taliban deny that it was the Taliban" is a denial as it should be, whoever accuses them. */
function isAboutSelf(context: LintContext, claim: Claim): boolean {
  if (claim.act === 'denies-responsibility' || typeof claim.value !== 'string')
    return claim.act === 'denies-responsibility';
  const speaker = context.sourceById(speakerOf(claim));
  if (speaker?.entity === claim.value || speaker?.stakes?.includes(claim.value)) return true;
  const words = new Set(readName(`${speakerOf(claim)} ${speaker?.name ?? ''}`).words);
  return readName(claim.value).words.some((word) => words.has(word));
}

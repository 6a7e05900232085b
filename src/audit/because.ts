import type { MergeContext } from '../merge/merge-context.ts';
import type { AnswerBelief } from '../merge/question-beliefs.ts';
import type { Claim } from '../model/claim.ts';
import { CONDITIONAL, POSSIBLE } from '../positions/position-table.ts';
import { explainRoots } from '../provenance/explain-roots.ts';
import { nameList } from '../provenance/name-list.ts';

/** Why an answer is as probable as it is: what carries it, what speaks against it, and what was held back. */
export function becauseOf(context: MergeContext, answer: AnswerBelief): string {
  return `${support(context, answer)}${opposition(context, answer)}${reserves(context, answer)}`;
}

function support({ positions }: MergeContext, { support, supporting, carrying }: AnswerBelief): string {
  if (supporting.length === 0) return 'Nobody affirms it.';
  const claims = carrying.map((row) => positions.table.ledger.claims[row] as Claim);
  const carried = explainRoots(support, claims, positions.labels.source);
  const others = supporting.length - carrying.length;
  if (others === 0) return carried;
  return `${carried} ${others} more ${others === 1 ? 'report says' : 'reports say'} less, which fits other answers as well.`;
}

function opposition({ positions }: MergeContext, { opposing }: AnswerBelief): string {
  if (opposing.length === 0) return '';
  return ` Against it: ${nameList(holderNames(positions, opposing))}.`;
}

function reserves({ positions }: MergeContext, { supporting }: AnswerBelief): string {
  const { table } = positions;
  const hedged = supporting.filter((row) => (table.commitment[row] as number) <= POSSIBLE);
  const conditional = supporting.filter((row) => ((table.flags[row] as number) & CONDITIONAL) !== 0);
  const possible =
    hedged.length === 0
      ? ''
      : ` ${nameList(holderNames(positions, hedged))} only ${hedged.length === 1 ? 'calls' : 'call'} it possible, which adds no weight.`;
  if (conditional.length === 0) return possible;
  const ids = conditional.map((row) => (table.ledger.claims[row] as Claim).id);
  return `${possible} ${nameList(ids)} ${ids.length === 1 ? 'counts' : 'count'} only as far as the condition is believed.`;
}

function holderNames({ table, labels }: MergeContext['positions'], rows: readonly number[]): readonly string[] {
  return [...new Set(rows.map((row) => labels.source(table.holders[table.holder[row] as number] as string)))];
}

import type { MergeContext } from '../merge/merge-context.ts';
import type { AnswerBelief } from '../merge/question-beliefs.ts';
import type { Claim } from '../model/claim.ts';
import { CONDITIONAL, POSSIBLE } from '../positions/position-table.ts';
import { explainRoots } from '../provenance/explain-roots.ts';
import { type Interest, interestIn } from '../provenance/interest.ts';
import { nameList } from '../provenance/name-list.ts';

/** Why an answer is as probable as it is: what carries it, what speaks against it, and what was held back. */
export function becauseOf(context: MergeContext, answer: AnswerBelief): string {
  return `${support(context, answer)}${opposition(context, answer)}${reserves(context, answer)}${interests(context, answer)}`;
}

function support({ positions }: MergeContext, { support, supporting, carrying }: AnswerBelief): string {
  if (supporting.length === 0) return 'Nobody affirms it.';
  const claims = carrying.map((row) => positions.table.ledger.claims[row] as Claim);
  const carried = explainRoots(support, claims, positions.labels.source);
  const others = supporting.length - carrying.length;
  if (others === 0) return carried;
  return `${carried} ${others} more ${others === 1 ? 'report says' : 'reports say'} less than that, which fits other answers as well.`;
}

function opposition({ positions }: MergeContext, { opposing }: AnswerBelief): string {
  if (opposing.length === 0) return '';
  return ` Against it: ${nameList(holderNames(positions, opposing))}.`;
}

function reserves({ positions }: MergeContext, { supporting }: AnswerBelief): string {
  const { table } = positions;
  const isHedged = (row: number): boolean => (table.commitment[row] as number) <= POSSIBLE;
  const isConditional = (row: number): boolean => ((table.flags[row] as number) & CONDITIONAL) !== 0;
  if (!supporting.some((row) => isHedged(row) || isConditional(row))) return '';
  const hedged = supporting.filter(isHedged);
  const conditional = supporting.filter(isConditional);
  const possible =
    hedged.length === 0
      ? ''
      : ` It is only called possible, which adds no weight, by ${nameList(holderNames(positions, hedged))}.`;
  if (conditional.length === 0) return possible;
  return `${possible} It is said under a condition, and counts only as far as that is believed, by ${nameList(holderNames(positions, conditional))}.`;
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
  return [...new Set(rows.map(nameOf))];
}

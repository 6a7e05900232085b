import type { Claim } from '../model/claim.ts';
import { CONDITIONAL, type PositionTable, type QuestionKey, RETRACTED } from '../positions/position-table.ts';
import type { Comparison } from './compare-positions.ts';
import type { ContradictionContext } from './context.ts';

/** Why two positions do not conflict, as a clause. */
export function peaceInWords(context: ContradictionContext, a: number, b: number, { kind, rule }: Comparison): string {
  const { table, labels } = context;
  const meaning = (table.questions[table.question[a] as number] as QuestionKey).meaning;
  switch (kind) {
    case 'retracted': {
      const rows = [a, b].filter((row) => ((table.flags[row] as number) & RETRACTED) !== 0);
      const ids = rows.map((row) => (table.ledger.claims[row] as Claim).id);
      return `${ids.join(' and ')} ${ids.length === 1 ? 'was retracted and takes' : 'were retracted and take'} no part`;
    }
    case 'scope':
      return `they speak of different scopes${scopesInWords(table, a, b)}`;
    case 'time':
      return 'they hold for different times';
    case 'unit':
      return unitsInWords(table, a, b);
    case 'text':
      return 'free text cannot be compared by value';
    case 'undecided':
      return [a, b].some((row) => table.ledger.claims[row]?.act === 'declines-comment')
        ? 'whoever declines to comment neither affirms nor denies'
        : 'leaving a question open does not deny an answer';
    case 'conditional': {
      const ids = [a, b].filter((row) => ((table.flags[row] as number) & CONDITIONAL) !== 0);
      return `${ids.map((row) => (table.ledger.claims[row] as Claim).id).join(' and ')} ${ids.length === 1 ? 'speaks' : 'speak'} only under a condition that nobody has affirmed`;
    }
    case 'agrees':
      return table.commitment[a] === table.commitment[b]
        ? 'they said the same'
        : 'they lean the same way, one more firmly than the other';
    case 'same-position':
      return 'it is one position, told twice';
    case 'entails':
      return 'one includes the other, so both can be true';
    case 'overlap':
      return rule === 'overlap/tolerance' ? 'they differ by no more than the tolerance' : 'both can be true at once';
    case 'update':
      if (rule === 'change/reached') return 'the time given is long enough to go from one to the other';
      return meaning.change === 'varying'
        ? 'the value may change between the two times'
        : `a ${meaning.change} value may move that way between the two times`;
    case 'denial-leaves-room':
      return rule === 'denial/two-denials'
        ? 'two denials leave room for a third answer'
        : 'the denial leaves room for what the other says';
    case 'many-valued':
      return `${labels.predicate(meaning.id)} may have several values`;
    case 'modality':
      return 'both are too weakly worded to conflict';
    default:
      return 'it is judged uncertain whether the two values are one';
  }
}

/** " (group: students and judges)": the keys that both give, with different values, or that one of them leaves open. */
export function scopesInWords(table: PositionTable, a: number, b: number): string {
  const [one, other] = [a, b].map((row) => ({
    ...(table.questions[table.question[row] as number] as QuestionKey).scope,
    ...table.scopes[table.scope[row] as number],
  })) as [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
  const told = keys.map((key) => `${key}: ${one[key] ?? 'not given'} and ${other[key] ?? 'not given'}`);
  return told.length === 0 ? '' : ` (${told.sort().join('; ')})`;
}

function unitsInWords(table: PositionTable, a: number, b: number): string {
  const [one, other] = [a, b].map((row) => {
    const value = table.values[table.value[row] as number];
    return value?.type === 'number' ? value.unit : undefined;
  });
  if (one !== undefined && other !== undefined) return `${one} and ${other} cannot be converted into each other`;
  return `one is given in ${one ?? other}, the other without a unit, and none is declared for it`;
}

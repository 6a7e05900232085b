import { ASSERTED, type Commitment } from '../fold.ts';
import type { Applied, OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** Nouns of speech whose clause is what somebody does something with: "retracted its statement that S". */
const TAKES_BACK: ReadonlySet<string> = new Set(
  'retract withdraw recant disavow deny reject dismiss dispute refute'.split(' '),
);

/** Says less than "say": its speaker leaves S open. */
const HINTS: ReadonlySet<string> = new Set('hint imply suggest intimate indicate insinuate'.split(' '));

/** Thinks of it as a way that things may be. */
export const SPECULATES: ReadonlySet<string> = new Set(
  'speculate hypothesize hypothesise theorize theorise conjecture postulate posit muse'.split(' '),
);

const OPEN: Commitment = { affirmed: 0, denied: 0, open: 1 };

/** The verb whose object the noun at an operator is, as clause; −1 if there is none near. */
export const verbBefore = ({ clauses }: Pick<Parsed, 'clauses'>, { from }: Applied): number =>
  clauses.findLastIndex(({ group }) => group.end <= from && from - group.end < 5);

/** "retracted its statement that S": it is no longer said. */
export function isTakenBack({ clauses, lemmas }: Pick<Parsed, 'clauses' | 'lemmas'>, operator: Applied): boolean {
  const head = clauses[verbBefore({ clauses }, operator)]?.group.head ?? -1;
  return TAKES_BACK.has(lemmas[head] ?? '');
}

/** What an attitude commits its own holder to. */
export function heldBy({ clauses, lemmas }: Parsed, operator: Applied): Commitment {
  const lemma = lemmas[operator.from] ?? '';
  // "retracted its statement that S"
  if (operator.class === 'taken-back' || (operator.frame === 'noun' && isTakenBack({ clauses, lemmas }, operator)))
    return OPEN;
  if (HINTS.has(lemma)) return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
  if (SPECULATES.has(lemma)) return { affirmed: 1 / 3, denied: 0, open: 2 / 3 };
  switch (operator.class) {
    case 'deny':
    case 'refuse':
      return { affirmed: 0, denied: 1, open: 0 };
    case 'belief':
    case 'believed':
    case 'evidential':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'doubt':
      return { affirmed: 0, denied: 2 / 3, open: 1 / 3 };
    case 'hope':
    case 'fear':
    case 'demand':
      return { affirmed: 1 / 6, denied: 0, open: 5 / 6 };
    case 'predict':
    case 'expect':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'undecided':
    case 'question':
      return OPEN;
    default:
      return ASSERTED;
  }
}

/** The class whose interval the holder's own view has. */
export function heldAs({ clauses, lemmas }: Parsed, operator: Applied): OperatorClass {
  const { class: cls, frame, from } = operator;
  if (frame === 'noun' && isTakenBack({ clauses, lemmas }, operator)) return 'taken-back';
  if (SPECULATES.has(lemmas[from] ?? '')) return 'fear';
  if (cls === 'believed' || lemmas[from] === 'suspect') return 'belief';
  return HINTS.has(lemmas[from] ?? '') ? 'evidential' : cls;
}

/** What is left of an attitude that its holder is said not to have: who does not deny leaves it possible. */
export function notHeldBy(operator: Applied): Commitment {
  switch (operator.class) {
    case 'deny':
    case 'refuse':
      return { affirmed: 1 / 3, denied: 0, open: 2 / 3 };
    case 'doubt':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'belief':
    case 'belief-strong':
      return { affirmed: 0, denied: 2 / 3, open: 1 / 3 };
    default:
      return OPEN;
  }
}

import { type Applied, applied, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** Verbs of state: with them "must" infers, with others it obliges (Palmer 2001). */
const STATIVE: ReadonlySet<string> = new Set(
  'be have know seem believe think feel belong exist own contain mean'.split(' '),
);

const MODALS: ReadonlyMap<string, OperatorClass> = new Map(
  Object.entries({
    may: 'may',
    might: 'may',
    could: 'could',
    can: 'can',
    ca: 'can',
    should: 'should',
    ought: 'should',
    would: 'would',
    "'d": 'would',
    will: 'future',
    wo: 'future',
    shall: 'future',
    sha: 'future',
    "'ll": 'future',
  } as const),
);

/** The modal verb of a clause. With a perfect, "would have" and "should have" are contrary to fact, "could have" is possible. */
export function modal({ clauses, tokens, lemmas }: Parsed, c: number): Applied | undefined {
  const group = clauses[c]?.group;
  if (group === undefined || group.modal < 0) return undefined;
  const word = tokens[group.modal]?.norm ?? '';
  const of = (cls: OperatorClass | undefined) => (cls === undefined ? undefined : applied(cls, group.modal, c));
  if (word === 'must') return of(group.perfect || STATIVE.has(lemmas[group.head] ?? '') ? 'must' : 'obligation');
  if (group.perfect && tokens[group.head]?.norm !== 'have') {
    if (word === 'would' || word === 'should') return of('would-have');
    if (word === 'could') return of('may');
  }
  return of(MODALS.get(word));
}

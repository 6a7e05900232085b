import type { Relation } from '../clause.ts';
import { type Applied, applied, OPERATORS, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import { asks } from './asks.ts';
import { governing } from './governing.ts';
import { outer, unresolved } from './outer.ts';
import { ownOperators } from './own-operators.ts';

/** Chains longer than this are read from the inside only: prose does not nest so deep. */
const DEEPEST = 40;

/** The operators over a clause's verb, outermost first. */
export function clauseOperators(parsed: Parsed, c: number, depth = 0): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined || depth > DEEPEST) return [];
  return [...linkOperators(parsed, c, depth), ...ownOperators(parsed, c)];
}

/** What a kind of link lets through from the clause above, and what it puts there itself. */
interface Link {
  readonly passes: (parsed: Parsed, c: number, above: () => Applied[], depth: number) => Applied[];
  readonly adds: (parsed: Parsed, c: number, above: () => Applied[]) => Applied[];
}

const nothing = (): Applied[] => [];
const opener = (cls: OperatorClass) => (parsed: Parsed, c: number) => {
  const { opener: at = 0, start = 0 } = parsed.clauses[c] ?? {};
  return [applied(cls, Math.max(at, start), c)];
};
const outside: Link['passes'] = (_parsed, _c, above) => outer(above());

/** "no evidence that": the author knows of none, and says no more. The place of the "no", or −1. */
function noEvidence({ clauses }: Parsed, c: number, above: () => Applied[]): number {
  const clause = clauses[c];
  if (clause?.frame !== 'noun' || clause.commitment !== 'demonstrate') return -1;
  return above().findIndex((operator) => operator.class === 'no-object' || operator.class === 'not');
}

const LINKS: Readonly<Record<Relation, Link>> = {
  root: {
    passes: nothing,
    adds: (parsed, c) => (asks(parsed) ? [applied('question', parsed.to - 1, c)] : []),
  },
  coordinate: {
    passes: (parsed, c, _above, depth) => {
      const clause = parsed.clauses[c];
      const parent = clause?.parent ?? -1;
      if (clause === undefined || parsed.clauses[parent] === undefined) return [];
      const shares = clause.group.modal === -1 && clause.group.kind !== 'finite';
      return [...linkOperators(parsed, parent, depth + 1), ...(shares ? ownOperators(parsed, parent) : [])];
    },
    adds: nothing,
  },
  complement: {
    passes: (parsed, c, above) => {
      const no = noEvidence(parsed, c, above);
      return no < 0 ? above() : above().filter((_, i) => i !== no);
    },
    adds: (parsed, c, above) => {
      const no = noEvidence(parsed, c, above);
      if (no < 0) return governing(parsed, c);
      const governor = parsed.clauses[c]?.governor ?? 0;
      return [applied('no-evidence', above()[no]?.from ?? governor, c, '', governor + 1)];
    },
  },
  conditional: { passes: outside, adds: opener('condition') },
  'as-if': { passes: outside, adds: opener('as-if') },
  purpose: {
    passes: (_parsed, _c, above) => above(),
    adds: (parsed, c) => [applied('purpose', parsed.clauses[c]?.group.start ?? 0, c)],
  },
  without: { passes: outside, adds: opener('without') },
  participle: {
    passes: (_parsed, _c, above) =>
      above().filter(({ class: cls }) => OPERATORS[cls].kind !== 'evidential' && OPERATORS[cls].kind !== 'negation'),
    adds: nothing,
  },
  relative: { passes: outside, adds: nothing },
  adverbial: { passes: outside, adds: nothing },
  subject: { passes: outside, adds: nothing },
  temporal: {
    passes: (parsed, c, above) => (parsed.clauses[c]?.group.past ? outer(above()) : unresolved(above())),
    adds: nothing,
  },
};

function hostOf(parsed: Parsed, c: number, depth: number): () => Applied[] {
  let found: Applied[] | undefined;
  const parent = parsed.clauses[c]?.parent ?? -1;
  return () => {
    found ??= parent < 0 ? [] : clauseOperators(parsed, parent, depth + 1);
    return found;
  };
}

/** The operators that reach into a clause from outside it, outermost first. */
export function linkOperators(parsed: Parsed, c: number, depth = 0): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined || depth > DEEPEST) return [];
  const { passes, adds } = LINKS[clause.relation];
  const above = hostOf(parsed, c, depth);
  return [...passes(parsed, c, above, depth), ...adds(parsed, c, above)];
}

/** The operators that the link of a clause itself puts over it. */
export function addedOperators(parsed: Parsed, c: number): Applied[] {
  const clause = parsed.clauses[c];
  return clause === undefined ? [] : LINKS[clause.relation].adds(parsed, c, hostOf(parsed, c, DEEPEST - 2));
}

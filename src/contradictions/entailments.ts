import type { ConflictKind } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { type PositionTable, type QuestionKey, RETRACTED } from '../positions/position-table.ts';
import { questionId, separatedScope } from '../positions/question-id.ts';
import type { Declarations, Projection, Statement } from './kinds/projection.ts';
import { PROJECTION_KINDS } from './kinds/projection-kinds.ts';

/** What a row says on some question: of itself, or by declared rules, which `kind` and `law` then name. */
export interface Said {
  readonly row: number;
  /** Names the question: equal keys can be compared. */
  readonly key: string;
  readonly statement: Statement;
  readonly rule: { readonly kind: ConflictKind; readonly law: string } | undefined;
}

export interface Entailments {
  /** Whether a declared rule carries statements under this predicate elsewhere. */
  readonly leads: (predicate: string) => boolean;
  readonly isEmpty: boolean;
  /** What a row says on its own question. */
  readonly itself: (row: number) => Said;
  /** What it says on other questions by declared rules, chains of rules included. */
  readonly beyond: (row: number) => readonly Said[];
}

/** Rules may feed each other without end (parts of each other); longer chains than this persuade nobody. */
const LONGEST_CHAIN = 6;
const MOST_STATEMENTS = 64;

/** Between the rules of a chain. */
export const AND = ', and ';

/** Reads the declared rules of a ledger. A predicate that declares none costs nothing later. Time O(predicates). */
export function entailments(ledger: Ledger, table: PositionTable, declared: Declarations): Entailments {
  const projections = new Map<string, Projection[]>();
  for (const predicate of ledger.predicates) {
    for (const projection of PROJECTION_KINDS.flatMap((kind) => kind(predicate, declared))) {
      const list = projections.get(projection.from);
      if (list === undefined) projections.set(projection.from, [projection]);
      else list.push(projection);
    }
  }
  const remembered = new Map<string, readonly Omit<Said, 'row'>[]>();
  const itself = (row: number): Said => {
    const { id, subject, meaning } = table.questions[table.question[row] as number] as QuestionKey;
    const value = table.values[table.value[row] as number] as CanonicalValue;
    const stance = table.stance[row] === -1 ? -1 : 1;
    return { row, key: id, statement: { subject, meaning, facet: '', value, stance }, rule: undefined };
  };
  return {
    isEmpty: projections.size === 0,
    leads: (predicate) => projections.has(predicate),
    itself,
    beyond: (row) => {
      const { statement } = itself(row);
      const takesPart = ((table.flags[row] as number) & RETRACTED) === 0 && table.stance[row] !== 0;
      if (!takesPart || statement.value.type === 'unknown' || !projections.has(statement.meaning.id)) return [];
      const key = `${table.question[row]} ${table.value[row]} ${table.stance[row]} ${table.scope[row]}`;
      let said = remembered.get(key);
      if (said === undefined) {
        said = follow(statement, (ledger.claims[row] as Claim).scope, projections);
        remembered.set(key, said);
      }
      return said.map((one) => ({ ...one, row }));
    },
  };
}

/** Everything that follows from a statement, breadth first, each statement once. */
function follow(
  start: Statement,
  scope: Claim['scope'],
  projections: ReadonlyMap<string, readonly Projection[]>,
): readonly Omit<Said, 'row'>[] {
  const seen = new Set([identity(start)]);
  const found: Omit<Said, 'row'>[] = [];
  let front: readonly { readonly statement: Statement; readonly laws: readonly string[] }[] = [
    { statement: start, laws: [] },
  ];
  for (let length = 0; length < LONGEST_CHAIN && front.length > 0; length++) {
    const next: { statement: Statement; laws: readonly string[] }[] = [];
    for (const { statement, laws } of front) {
      for (const { kind, law, project } of projections.get(statement.meaning.id) ?? []) {
        const there = statement.facet === '' ? project(statement) : undefined;
        if (there === undefined || seen.has(identity(there)) || found.length >= MOST_STATEMENTS) continue;
        seen.add(identity(there));
        const chain = laws.includes(law) ? laws : [...laws, law];
        next.push({ statement: there, laws: chain });
        found.push({ key: keyOf(there, scope), statement: there, rule: { kind, law: chain.join(AND) } });
      }
    }
    front = next;
  }
  return found;
}

function keyOf({ subject, meaning, facet }: Statement, scope: Claim['scope']): string {
  const id = questionId(subject, meaning.id, separatedScope(scope, meaning.separators));
  return facet === '' ? id : `${id}\u0000${facet}`;
}

function identity({ subject, meaning, facet, value, stance }: Statement): string {
  return JSON.stringify([subject, meaning.id, facet, stance, value], (_key, part) =>
    typeof part === 'number' && !Number.isFinite(part) ? String(part) : part,
  );
}

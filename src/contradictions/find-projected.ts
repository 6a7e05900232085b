import type { Contradiction } from '../model/audit.ts';
import type { PositionTable, QuestionKey } from '../positions/position-table.ts';
import { compareSaid, isConflict } from './compare-said.ts';
import type { ConflictPair } from './conflict-group.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ContradictionContext } from './context.ts';
import { describeFinding } from './describe-finding.ts';
import type { Said } from './entailments.ts';
import { groupConflicts } from './group-conflicts.ts';
import { positionKey } from './position-key.ts';

/** Up to here everything that is said on a question by rules is compared with everything said on it. */
const MOST_COMPARISONS = 200_000;

/**
 * Conflicts between a statement and what another says by a declared rule. Only predicates with such rules, and those that
 * the rules lead to, are looked at. Time O(their claims + Σ what rules say × what is said, up to a bound per question).
 */
export function findProjected(context: ContradictionContext): {
  readonly findings: readonly Contradiction[];
  readonly notChecked: number;
} {
  const findings: Contradiction[] = [];
  let notChecked = 0;
  if (context.entailments.isEmpty) return { findings, notChecked };
  for (const { natives, carried, sharing } of meetings(context)) {
    const others = [...natives, ...carried];
    const affordable = Math.ceil(MOST_COMPARISONS / others.length);
    const compared = carried.slice(0, affordable);
    notChecked += (carried.length - compared.length) * others.length;
    const conflicts: ConflictPair[] = [];
    compared.forEach((one, index) => {
      for (const other of [...natives, ...carried.slice(index + 1)]) {
        const comparison = compareSaid(context, one, other);
        if (comparison === undefined || !isConflict(comparison)) continue;
        const [a, b] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
        const { probability } = context.table;
        conflicts.push({
          a,
          b,
          comparison,
          strength: conflictStrength(probability[a] as number, probability[b] as number),
        });
      }
    });
    for (const group of groupConflicts(context.table, conflicts))
      findings.push(describeFinding(context, group, sharing));
  }
  return { findings, notChecked };
}

/** What is said on one question: by claims on it, and by rules; one for each distinct position. */
interface Meetings {
  readonly natives: Said[];
  readonly carried: Said[];
  readonly sharing: Map<number, number[]>;
}

function meetings(context: ContradictionContext): Iterable<Meetings> {
  const { table, entailments } = context;
  const places = new Map<string, Meetings>();
  const seen = new Map<string, Said>();
  forRows(
    table,
    ({ meaning }) => entailments.leads(meaning.id),
    (row) => {
      for (const said of entailments.beyond(row)) {
        const place = places.get(said.key) ?? { natives: [], carried: [], sharing: new Map() };
        places.set(said.key, place);
        add(table, place, place.carried, said, seen);
      }
    },
  );
  forRows(
    table,
    ({ id }) => places.has(id),
    (row) => {
      const said = entailments.itself(row);
      const place = places.get(said.key);
      if (place !== undefined) add(table, place, place.natives, said, seen);
    },
  );
  return [...places.values()].filter(({ natives, carried }) => natives.length + carried.length > 1);
}

function forRows(table: PositionTable, wanted: (question: QuestionKey) => boolean, visit: (row: number) => void): void {
  for (let question = 0; question < table.questions.length; question++) {
    if (!wanted(table.questions[question] as QuestionKey)) continue;
    const end = table.starts[question + 1] as number;
    for (let place = table.starts[question] as number; place < end; place++) visit(table.order[place] as number);
  }
}

function add(table: PositionTable, place: Meetings, list: Said[], said: Said, seen: Map<string, Said>): void {
  const identity = `${said.key}\u0000${said.rule?.law ?? ''}\u0000${said.statement.stance}\u0000${table.question[said.row]} ${positionKey(table, said.row)}`;
  const first = seen.get(identity);
  if (first !== undefined) {
    place.sharing.get(first.row)?.push(said.row);
    return;
  }
  seen.set(identity, said);
  list.push(said);
  if (!place.sharing.has(said.row)) place.sharing.set(said.row, [said.row]);
}

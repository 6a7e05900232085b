/**
 * `npx tsx bench/quality/flights.ts`: a real table with known wrong cells, 38 sources on 100 flights (the flights table of
 * the data-cleaning benchmarks). Two questions, scored apart: is a wrong cell found to be in a conflict, and is the wrong
 * side of the conflict named? Beside them what a plain vote would name. Reads the table where it lies; without it, nothing
 * is measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { audit, type ClaimInput, parseLedger } from 'corroborate';

const FOLDER = new URL('../../../shared/data/contradictions/flights/', import.meta.url);
const COLUMNS = ['sched_dep_time', 'act_dep_time', 'sched_arr_time', 'act_arr_time'] as const;

/** One cell that has a value, and whether the value is right. */
interface Cell {
  readonly id: string;
  readonly question: string;
  readonly source: string;
  readonly flight: string;
  readonly column: string;
  readonly value: string;
  readonly isWrong: boolean;
}

/** Rows by source and flight. */
function readTable(file: string): ReadonlyMap<string, readonly string[]> {
  const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [source = '', flight = '', ...values] = line.split(',');
      return [`${source} ${flight}`, values.map((value) => value.trim())];
    }),
  );
}

function readCells(): { readonly cells: readonly Cell[]; readonly empty: number } {
  const clean = readTable('clean.csv');
  const cells: Cell[] = [];
  let empty = 0;
  for (const [row, values] of readTable('dirty.csv')) {
    const [source = '', flight = ''] = row.split(' ');
    COLUMNS.forEach((column, place) => {
      const value = values[place] ?? '';
      if (value === '') empty++;
      else {
        const isWrong = value !== clean.get(row)?.[place];
        cells.push({ id: `${row} ${column}`, question: `${flight}/${column}`, source, flight, column, value, isWrong });
      }
    });
  }
  return { cells, empty };
}

/**
 * Precision, recall and F1 of the cells that are flagged against those that are wrong, then F1 with the empty cells, which
 * count as wrong in the benchmarks and which anybody can flag.
 */
function score(cells: readonly Cell[], empty: number, isFlagged: (cell: Cell) => boolean): readonly string[] {
  let hits = 0;
  let flagged = 0;
  let wrong = 0;
  for (const cell of cells) {
    if (cell.isWrong) wrong++;
    if (!isFlagged(cell)) continue;
    flagged++;
    if (cell.isWrong) hits++;
  }
  // F1 = 2·hits / (flagged + wrong).
  const harmonic = (more: number): number => (2 * (hits + more)) / (flagged + wrong + 2 * more);
  return [hits / flagged, hits / wrong, harmonic(0), harmonic(empty)].map((part) => part.toFixed(3));
}

/** The value that most sources have; of equals the first by code unit. */
function majorities(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { question, value } of cells) {
    const count = votes.get(question) ?? new Map<string, number>();
    votes.set(question, count.set(value, (count.get(value) ?? 0) + 1));
  }
  const winner = (count: ReadonlyMap<string, number>): string =>
    [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...votes].map(([question, count]) => [question, winner(count)]));
}

function measure(): string {
  const { cells, empty } = readCells();
  const claims = cells.map(
    ({ id, source, flight, column, value }): ClaimInput => ({ id, source, subject: flight, predicate: column, value }),
  );
  const ledger = parseLedger({
    predicates: COLUMNS.map((id) => ({ id, value: 'entity', cardinality: 'single' })),
    claims,
  });
  const { questions, contradictions, counts } = audit(ledger);
  const inConflict = new Set(
    contradictions.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  );
  const top = new Map(
    questions.map(({ subject, predicate, answers }) => [`${subject}/${predicate}`, answers[0]?.value]),
  );
  const voted = majorities(cells);
  const wrong = cells.filter((cell) => cell.isWrong).length;
  const row = (name: string, scores: readonly string[]): string => `| ${name} | ${scores.join(' | ')} |`;
  return [
    `${cells.length} cells with a value, ${wrong} of them wrong; ${empty} more are empty.`,
    `${counts.questions} questions, ${counts.contradictions} contradictions, ${counts.notChecked} comparisons not made.`,
    '',
    '| flagged as wrong | precision | recall | F1 | F1 with empty cells |',
    '|---|---|---|---|---|',
    row(
      'conflict found: cells that take part in a contradiction',
      score(cells, empty, ({ id }) => inConflict.has(id)),
    ),
    row(
      'wrong side named: in a contradiction, and not the top answer',
      score(cells, empty, ({ id, question, value }) => inConflict.has(id) && top.get(question) !== value),
    ),
    row(
      'minority vote',
      score(cells, empty, ({ question, value }) => voted.get(question) !== value),
    ),
  ].join('\n');
}

console.log(existsSync(FOLDER) ? measure() : 'Flights: not measured, the table is not here.');

import {
  type Audit,
  audit,
  findContradictions,
  type Ledger,
  type Outcome,
  type Relation,
  relate,
  type Value,
} from 'corroborate';
import { type Gold, pairsOf } from './gold.ts';

/** How many of how many, and which ones went wrong. */
export interface Score {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly missed: readonly string[];
}

export interface CaseScore {
  /** Conflicts that comparing values can find, found as contradiction or tension. */
  readonly found: Score;
  /** Conflicts that declared rules show, found between the two or in one finding with all of them. */
  readonly byRule: Score;
  /** Soft ones among the first, called tension and not contradiction. */
  readonly softAsTension: Score;
  /** Tempting pairs about one question, left in peace. */
  readonly quiet: Score;
  /** The same pairs, not called a contradiction outright. */
  readonly notAccused: Score;
  /** Verdicts that the audit reaches. */
  readonly verdicts: Score;
}

function score<T>(items: readonly T[], isHit: (item: T) => boolean, name: (item: T) => string): Score {
  const missed = items.filter((item) => !isHit(item)).map(name);
  const hits = items.length - missed.length;
  return { hits, of: items.length, share: items.length === 0 ? 1 : hits / items.length, missed };
}

const isConflict = (outcome: Outcome) => outcome === 'contradiction' || outcome === 'tension';
const nameOf = ({ claims, outcome, kind, reason }: Relation) => `${claims.join(' / ')}: ${outcome}, ${kind}: ${reason}`;

/** Whether an answer is the value that the analyst named, or a form of it ("at least 22" of 22). */
function isFormOf(answer: Value, named: Value): boolean {
  if (typeof answer !== 'object') return answer === named;
  return Object.values(answer).flat().includes(named);
}

function verdictHolds(result: Audit, check: NonNullable<Gold['verdicts'][number]['check']>): boolean {
  const { subject, predicate, amongTopTwo, status } = check;
  const question = result.questions.find((asked) => asked.subject === subject && asked.predicate === predicate);
  if (question === undefined) return false;
  const top = question.answers.slice(0, 2);
  return (
    (amongTopTwo === undefined || top.some(({ value }) => isFormOf(value, amongTopTwo))) &&
    (status === undefined || status.includes(question.status))
  );
}

/** Scores a ledger against its gold, with `relate` for the pairs and `audit` for the verdicts. */
export function scoreCase(ledger: Ledger, gold: Gold): CaseScore {
  const questionOf = new Map(ledger.claims.map(({ id, subject, predicate }) => [id, `${subject} ${predicate}`]));
  const slots = gold.contradictions
    .filter(({ needs }) => needs === 'slot')
    .map(({ claims: [a, b], severity }) => ({ ...relate(ledger, a, b), gold: severity }));
  const rules = gold.contradictions.filter(({ needs }) => needs === 'rule');
  const findings = findContradictions(ledger).map(
    ({ claims, positions }) => new Set([...claims, ...positions.flatMap((position) => position.claims)]),
  );
  const isShown = ({ claims }: (typeof rules)[number]): boolean =>
    (claims.length === 2 && isConflict(relate(ledger, ...(claims as [string, string])).outcome)) ||
    findings.some((held) => claims.every((id) => held.has(id)));
  const peace = gold.notContradictions
    .flatMap(({ claims }) => pairsOf(claims))
    .filter(([a, b]) => questionOf.get(a) === questionOf.get(b))
    .map(([a, b]) => relate(ledger, a, b));
  const checks = gold.verdicts.flatMap(({ question, check }) => (check === undefined ? [] : [{ question, check }]));
  const result = audit(ledger);
  return {
    found: score(slots, ({ outcome }) => isConflict(outcome), nameOf),
    byRule: score(rules, isShown, ({ claims, why }) => `${claims.join(' / ')}: ${why}`),
    softAsTension: score(
      slots.filter((pair) => pair.gold === 'soft'),
      ({ outcome }) => outcome === 'tension',
      nameOf,
    ),
    quiet: score(peace, ({ outcome }) => !isConflict(outcome), nameOf),
    notAccused: score(peace, ({ outcome }) => outcome !== 'contradiction', nameOf),
    verdicts: score(
      checks,
      ({ check }) => verdictHolds(result, check),
      ({ question }) => question,
    ),
  };
}

/** The score as a table for people. */
export function scoreTable(name: string, scores: Partial<CaseScore>): string {
  const lines = Object.entries(scores).flatMap(([measure, { hits, of, share, missed }]: [string, Score]) => [
    `  ${measure.padEnd(14)} ${String(hits).padStart(3)} of ${String(of).padStart(3)}  ${(share * 100).toFixed(1).padStart(5)} %`,
    ...missed.map((pair) => `      missed: ${pair}`),
  ]);
  return [name, ...lines].join('\n');
}

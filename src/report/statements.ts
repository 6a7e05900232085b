import type { Question } from '../model/audit.ts';
import type { Claim, Evidence, Stance } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Time, Value } from '../model/value.ts';
import { stanceOfAct } from '../positions/act-stance.ts';
import { CERTAIN, UNCOMMITTED } from '../positions/position-table.ts';
import { certaintyWords } from './certainty-words.ts';
import type { ReportContext } from './report-context.ts';

/** One claim as a reader meets it: who says what, through whom, how sure, when. Text is safe to print. */
export interface Statement {
  readonly claim: string;
  readonly holder: string;
  /** Names of those who passed it on, the page that was read last. */
  readonly via: readonly string[];
  readonly stance: Stance;
  readonly value: Value;
  /** The stance and the value in words: "at least 19 people", "not Taliban". */
  readonly says: string;
  /** Which side the holder is on after all: "unlikely" leans to no. */
  readonly leans: 1 | 0 | -1;
  /** 3 certain, 2 probable, 1 possible, 0 left open (FactBank's classes). */
  readonly commitment: number;
  /** Empty where it is said flatly. */
  readonly certainty: readonly string[];
  readonly when?: Time;
  /** The time is that of publication, not one that the statement gives. */
  readonly whenAssumed: boolean;
  readonly superseded: boolean;
  readonly evidence: readonly Evidence[];
  readonly text?: string;
  readonly url?: string;
}

/** Everything that was said on a question, oldest first. Without a ledger only what its conflicts show. */
export function statementsOf(question: Question, context: ReportContext): Statement[] {
  const ids = new Set<string>();
  for (const answer of question.answers) {
    for (const id of answer.supporting) ids.add(id);
    for (const id of answer.opposing) ids.add(id);
  }
  const conflicts = context.conflicts(question.id);
  for (const { positions } of conflicts) for (const { claims } of positions) for (const id of claims) ids.add(id);
  const statements = new Map<string, Statement>();
  for (const id of ids) {
    const claim = context.claim(id);
    if (claim !== undefined) statements.set(id, statementOf(claim, context));
  }
  for (const { positions } of conflicts) {
    for (const { holder, stance, value, claims } of positions) {
      for (const id of claims) {
        if (!statements.has(id)) statements.set(id, heldStatement(id, holder, stance, value, question, context));
      }
    }
  }
  return [...statements.values()].sort(byTimeThenId);
}

/** A claim of the ledger as a statement. */
function statementOf(claim: Claim, context: ReportContext): Statement {
  const speakers = claim.attributedTo ?? [];
  const holder = speakers.at(-1) ?? claim.source;
  const via = [...speakers.slice(0, -1).reverse(), claim.source].filter((id) => id !== holder);
  const source = context.source(claim.source);
  const stance = claim.stance ?? stanceOfAct(claim.act) ?? 'affirms';
  const held = context.held(claim);
  const when = claim.asOf ?? claim.assertedAt ?? source?.publishedAt;
  const url = claim.evidence?.find((piece) => piece.url !== undefined)?.url ?? source?.url;
  return {
    claim: claim.id,
    holder: context.sourceName(holder),
    via: via.map(context.sourceName),
    stance,
    value: claim.value,
    says: saysText(stance, claim.value, context.value(claim.value, claim.predicate)),
    leans: held.stance,
    commitment: held.commitment,
    certainty: certaintyWords(claim),
    ...(when === undefined ? {} : { when }),
    whenAssumed: claim.asOf === undefined,
    superseded: context.isSuperseded(claim.id),
    evidence: claim.evidence ?? [],
    ...(claim.text === undefined ? {} : { text: claim.text }),
    ...(url === undefined ? {} : { url }),
  };
}

/** The stance and the value of a position in words. */
export function saysText(stance: Stance, value: Value, words: string): string {
  if (value === true || value === false) {
    const holds = stance === 'undecided' ? undefined : (stance === 'affirms') === value;
    return holds === undefined ? 'not known' : holds ? 'yes' : 'no';
  }
  if (stance === 'affirms') return words;
  if (stance === 'denies') return `not ${words}`;
  return typeof value === 'object' && 'unknown' in value ? 'not known' : `not known whether ${words}`;
}

function heldStatement(
  id: string,
  holder: string,
  stance: Stance,
  value: Value,
  question: Question,
  context: ReportContext,
): Statement {
  return {
    claim: id,
    holder: context.sourceName(holder),
    via: [],
    stance,
    value,
    says: saysText(stance, value, context.value(value, question.predicate)),
    leans: stance === 'affirms' ? 1 : stance === 'denies' ? -1 : 0,
    commitment: stance === 'undecided' ? UNCOMMITTED : CERTAIN,
    certainty: [],
    whenAssumed: true,
    superseded: context.isSuperseded(id),
    evidence: [],
  };
}

function byTimeThenId(a: Statement, b: Statement): number {
  const first = a.when ?? '~';
  const second = b.when ?? '~';
  if (first !== second) return first < second ? -1 : 1;
  return byCodeUnit(a.claim, b.claim);
}

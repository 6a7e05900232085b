import { CorroborateError } from '../../errors/corroborate-error.ts';
import { refuse } from '../../errors/refuse.ts';
import type { Claim } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import { type PositionTable, type QuestionKey, RETRACTED } from '../../positions/position-table.ts';
import type { SetConflict, SetKind } from './set-conflict.ts';

/** Claims that a rule finds impossible together. */
export interface RuleViolation {
  /** Ids of the claims, each of which is needed. */
  readonly claims: readonly string[];
  /** Why, as a clause: "only one of them can be the sole survivor". */
  readonly reason: string;
  /** It rests on something vague, so that it is at most a tension. Default false. */
  readonly soft?: boolean;
}

/**
 * A caller's own rule: a pure function over the claims of one question, of one subject, or of the whole ledger. How firm
 * the claims are, whether one is superseded and what that makes of the conflict is the library's to say.
 *
 * @example
 * ```ts
 * import { type ConflictRule, defineLedger, findContradictions } from 'corroborate';
 * const soleSurvivor: ConflictRule = {
 *   id: 'sole-survivor',
 *   over: 'subject',
 *   check: (claims) => {
 *     const sole = claims.find(({ predicate }) => predicate === 'soleSurvivor');
 *     const others = claims.filter(({ predicate, value }) => predicate === 'survivor' && value !== sole?.value);
 *     return sole === undefined ? [] : others.map(({ id }) => ({ claims: [sole.id, id], reason: 'a sole survivor is the only one' }));
 *   },
 * };
 * const ledger = defineLedger({
 *   claims: [
 *     { id: 'a', source: 'afp', subject: 'crash', predicate: 'soleSurvivor', value: 'anna' },
 *     { id: 'b', source: 'tolo', subject: 'crash', predicate: 'survivor', value: 'bob' },
 *   ],
 * });
 * findContradictions(ledger, { rules: [soleSurvivor] }).map(({ rule }) => rule); // => ['rule/sole-survivor']
 * ```
 */
export interface ConflictRule {
  readonly id: string;
  readonly over: 'question' | 'subject' | 'ledger';
  /** What is wrong with a group of claims; nothing found is an empty list. */
  readonly check: (claims: readonly Claim[], ledger: Ledger) => readonly RuleViolation[];
}

/** A caller's rules as a kind. Retracted claims are not shown to a rule. Time O(claims) and what the rules take. */
export function userRules(rules: readonly ConflictRule[]): SetKind {
  checkRules(rules);
  return ({ table }) => {
    const conflicts: SetConflict[] = [];
    for (const rule of rules) {
      for (const claims of groupsFor(rule.over, table)) {
        for (const { claims: ids, reason, soft } of violations(rule, claims, table.ledger)) {
          const rows = [...new Set(ids.map((id) => rowOf(table, id, rule.id)))].sort((a, b) => a - b);
          if (rows.length === 0 || rows.some((row) => ((table.flags[row] as number) & RETRACTED) !== 0)) continue;
          const id = `rule/${rule.id}`;
          conflicts.push({ kind: 'rule', rule: id, law: reason, rows, members: rows, soft: soft ?? false });
        }
      }
    }
    return { conflicts, notChecked: 0 };
  };
}

const EXTENTS: readonly ConflictRule['over'][] = ['question', 'subject', 'ledger'];

function checkRules(rules: readonly ConflictRule[]): void {
  if (!Array.isArray(rules)) refuse('invalid-option', 'rules', 'a list of rules', rules);
  rules.forEach((rule: ConflictRule | null | undefined, place) => {
    const path = `rules[${place}]`;
    if (typeof rule?.id !== 'string') refuse('invalid-option', `${path}.id`, 'the id of a rule', rule?.id);
    if (!EXTENTS.includes(rule.over)) refuse('invalid-option', `${path}.over`, EXTENTS.join(', '), rule.over);
    if (typeof rule.check !== 'function') refuse('invalid-option', `${path}.check`, 'a function', rule.check);
  });
}

/** What a rule found, as it promised to tell it. */
function violations(rule: ConflictRule, claims: readonly Claim[], ledger: Ledger): readonly RuleViolation[] {
  const found: unknown = rule.check(claims, ledger);
  if (Array.isArray(found) && found.every(isViolation)) return found;
  const wrong = Array.isArray(found) ? found.find((one) => !isViolation(one)) : found;
  throw new CorroborateError('invalid-option', [
    {
      path: 'rules',
      expected: `from the rule '${rule.id}' a list of violations, each { claims: [ids], reason: 'why' }`,
      received: JSON.stringify(wrong) ?? String(wrong),
    },
  ]);
}

function isViolation(found: unknown): found is RuleViolation {
  if (typeof found !== 'object' || found === null || !('claims' in found) || !('reason' in found)) return false;
  return Array.isArray(found.claims) && typeof found.reason === 'string' && found.reason !== '';
}

function groupsFor(over: ConflictRule['over'], table: PositionTable): Iterable<readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (let row = 0; row < table.rows; row++) {
    if (((table.flags[row] as number) & RETRACTED) !== 0) continue;
    const { id, subject } = table.questions[table.question[row] as number] as QuestionKey;
    const key = over === 'question' ? id : over === 'subject' ? subject : '';
    const claim = table.ledger.claims[row] as Claim;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups.values();
}

function rowOf(table: PositionTable, id: string, rule: string): number {
  const row = table.rowOf(id);
  if (row !== undefined) return row;
  throw new CorroborateError('unknown-claim', [
    { path: '', expected: `the id of a claim from the rule '${rule}'`, received: `'${id}'` },
  ]);
}

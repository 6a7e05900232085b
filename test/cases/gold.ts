import { readFileSync } from 'node:fs';
import { type Ledger, parseLedger, type Status, type Value } from 'corroborate';

type Pair = readonly [a: string, b: string];

/** What a careful analyst found in a case; test/oracles/cases/ holds one file a case. */
export interface Gold {
  readonly contradictions: readonly {
    /** Two; or three and more, which only together are impossible. */
    readonly claims: readonly [a: string, b: string, ...more: string[]];
    readonly severity: 'hard' | 'soft';
    /** slot: comparing values finds it; rule: it needs background knowledge that the ledger does not declare. */
    readonly needs: 'slot' | 'rule';
    readonly why: string;
  }[];
  readonly notContradictions: readonly { readonly claims: readonly string[]; readonly why: string }[];
  readonly verdicts: readonly {
    readonly question: string;
    readonly check?: {
      readonly subject: string;
      readonly predicate: string;
      readonly amongTopTwo?: Value;
      readonly status?: readonly Status[];
    };
  }[];
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** A small story of this folder, invented, coded before the library was run on it. */
export function readStory(name: string): { ledger: Ledger; gold: Gold } {
  return {
    ledger: parseLedger(read(`test/cases/stories/${name}.ledger.json`)),
    gold: read(`test/cases/stories/${name}.gold.json`),
  };
}

export function readCase(name: string): { ledger: Ledger; gold: Gold } {
  return {
    ledger: parseLedger(read(`examples/${name}/ledger.json`)),
    gold: read(`test/oracles/cases/${name}.gold.json`),
  };
}

/** Every pair of a group, in the group's order. */
export function pairsOf(claims: readonly string[]): Pair[] {
  return claims.flatMap((a, index) => claims.slice(index + 1).map((b): Pair => [a, b]));
}

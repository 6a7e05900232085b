import { shareOf } from '../../../model/derivation.ts';
import type { Source } from '../../../model/source.ts';
import type { LintRule } from '../lint-context.ts';

/** Thirds and tenths written in decimals miss 1 by a shade. */
const ROUNDING = 1e-9;

/** Shares that use everything up although something has to be left: for a parent without a share, or for work of its own. */
export const sharesLeaveNothing: LintRule = {
  code: 'shares-leave-nothing',
  why: 'What gets nothing of a source does not count behind it, as if it had not been named.',
  *find({ ledger }) {
    for (const source of ledger.sources) {
      const { id, derivedFrom = [] } = source;
      if (derivedFrom.length === 0) continue;
      const record = { record: 'source', id } as const;
      const shares = derivedFrom.map(shareOf);
      const without = shares.indexOf(undefined);
      const isUsedUp = sum(shares) >= 1 - ROUNDING;
      if (without !== -1 && isUsedUp) {
        yield {
          ...record,
          level: 'warning',
          path: `derivedFrom[${without}]`,
          what: `The stated shares sum to 1, and ${parentName(derivedFrom[without])} has none, so nothing of it is left.`,
          instead: 'A share for each of them, or for none.',
        };
      }
      const zero = shares.indexOf(0);
      if (zero !== -1) {
        yield {
          ...record,
          level: 'warning',
          path: `derivedFrom[${zero}].share`,
          what: `${parentName(derivedFrom[zero])} is named with a share of 0.`,
          instead: 'Leave it out, or the share that the source takes from it.',
        };
      }
      if (source.origin === 'own' && (without !== -1 || isUsedUp)) {
        yield {
          ...record,
          level: 'hint',
          path: 'origin',
          what: "Its origin is 'own', and what it is derived from takes all of it.",
          instead: 'Shares in derivedFrom that leave what is its own: {"source": "afp", "share": 0.6}.',
        };
      }
    }
  },
};

function sum(shares: readonly (number | undefined)[]): number {
  return shares.reduce<number>((total, share) => total + (share ?? 0), 0);
}

function parentName(parent: NonNullable<Source['derivedFrom']>[number] | undefined): string {
  return typeof parent === 'object' ? parent.source : (parent ?? '');
}

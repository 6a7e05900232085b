import type { Act, Claim, Stance } from '../model/claim.ts';

/**
 * The stance that an act implies where none is written: whoever denies, denies; whoever asks or declines to comment
 * leaves it open. All other acts put the statement forward (docs/design-choices.md).
 */
const STANCE_OF_ACT: Partial<Readonly<Record<Act, Stance>>> = {
  denies: 'denies',
  'denies-responsibility': 'denies',
  'declines-comment': 'undecided',
  asks: 'undecided',
  doubts: 'undecided',
};

/** The stance of a claim: as written, else as its act implies, else 'affirms'. */
export function stanceOf(claim: Claim): Stance {
  if (claim.stance !== undefined) return claim.stance;
  return (claim.act === undefined ? undefined : STANCE_OF_ACT[claim.act]) ?? 'affirms';
}

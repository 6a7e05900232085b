import type { Act, Stance } from '../model/claim.ts';

/**
 * The stance that an act implies where none is written: whoever denies, denies, and whoever doubts leans that way;
 * whoever asks or declines to comment leaves it open. All other acts put the statement forward (docs/design-choices.md).
 */
const STANCE_OF_ACT: Partial<Readonly<Record<Act, Stance>>> = {
  denies: 'denies',
  'denies-responsibility': 'denies',
  'declines-comment': 'undecided',
  asks: 'undecided',
  doubts: 'denies',
};

/** The stance that an act implies, undefined where it implies none. */
export function stanceOfAct(act: Act | undefined): Stance | undefined {
  return act === undefined ? undefined : STANCE_OF_ACT[act];
}

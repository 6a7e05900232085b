import { contradictionContext } from '../src/contradictions/context.ts';
import { buildMergeContext } from '../src/merge/build-merge-context.ts';
import { questionBeliefs } from '../src/merge/question-beliefs.ts';
import type { Ledger } from '../src/model/ledger.ts';

/** A ledger whose positions were read, ready to be merged. */
export function readPositions(ledger: Ledger): () => number {
  const context = contradictionContext(ledger);
  return () => mergePositions(context);
}

/** Merges the positions of every question into beliefs, and counts the answers: what `audit` does before it explains. */
function mergePositions(context: ReturnType<typeof contradictionContext>): number {
  const merging = buildMergeContext(context);
  let answers = 0;
  for (let question = 0; question < context.table.questions.length; question++) {
    answers += questionBeliefs(merging, question).answers.length;
  }
  return answers;
}

import type { AnswerBelief } from '../merge/question-beliefs.ts';
import type { Status } from '../model/audit.ts';

/** Conventions, told under "What a person reads" in docs/theory/merging.md. */
const THRESHOLDS = Object.freeze({ contested: 0.5, rival: 0.3, settled: 0.95, likely: 0.7, sources: 2 });

/** Binary dust must not decide between two words. */
const DUST = 1e-12;

/**
 * One word for a question. A dispute comes first: two single sources that contradict each other are a dispute, not a
 * lack of sources (docs/design-choices.md).
 */
export function statusOf(answers: readonly AnswerBelief[]): Status {
  const contested = answers.some(
    ({ opinion }) => 2 * Math.min(opinion.belief, opinion.disbelief) >= THRESHOLDS.contested - DUST,
  );
  if (contested || (answers.length > 1 && haveExcluding(answers.filter(isRival)))) return 'disputed';
  const [top] = answers;
  if (top === undefined || answers.every(({ support }) => support.effectiveSources < THRESHOLDS.sources - DUST)) {
    return 'single-source';
  }
  if (top.probability >= THRESHOLDS.settled - DUST) return 'settled';
  return top.probability >= THRESHOLDS.likely - DUST ? 'likely' : 'open';
}

function isRival({ opinion, probability }: AnswerBelief): boolean {
  return opinion.belief > 0 && probability >= THRESHOLDS.rival - DUST;
}

/**
 * Whether two of the answers exclude each other, by what their reports say of each other: values that overlap, that a state
 * took one after the other, or that a predicate has beside each other, do not.
 */
function haveExcluding(rivals: readonly AnswerBelief[]): boolean {
  return rivals.some(({ opposing }, place) => {
    if (rivals.length < 2 || opposing.length === 0) return false;
    const against = new Set(opposing);
    return rivals.some(({ carrying }, other) => other !== place && carrying.some((row) => against.has(row)));
  });
}

import type { Adjustment } from './adjustment.ts';

/** Where one of these stands, the time to come is that of another world, or of a plan. */
const CONDITION = /^(?:if|unless|under|were|should|provided|otherwise|without)$/;
/** Not "eventually", "ultimately": a forecast says so too ("would eventually cost millions"). */
const LATER = /^(?:later|subsequently)$/;

/** "would later become king", "would go on to win": the time to come as seen from a past one, which has come about. */
export const wouldLater: Adjustment = ({ clauses, words, lemmas }, operators) =>
  words.some(({ norm }) => CONDITION.test(norm))
    ? operators
    : operators.filter(({ class: cls, clause }) => {
        const group = clauses[clause]?.group;
        if (cls !== 'would' || group === undefined || group.negations.length > 0) return true;
        const later = group.adverbs.some((i) => LATER.test(words[i]?.norm ?? ''));
        return !(
          later ||
          (lemmas[group.head]?.startsWith('go') === true &&
            words[group.end]?.norm === 'on' &&
            words[group.end + 1]?.norm === 'to') ||
          (lemmas[group.head] === 'go-on' && words[group.end + 1]?.norm === 'to')
        );
      });

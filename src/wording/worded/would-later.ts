import type { Adjustment } from './adjustment.ts';

const LATER = /^(?:later|subsequently|eventually|ultimately|afterwards)$/;

/** "would later become king", "would go on to win": the time to come as seen from a past one, which has come about. */
export const wouldLater: Adjustment = ({ clauses, words, lemmas }, operators) =>
  operators.some(({ class: cls }) => cls === 'condition' || cls === 'unreal')
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

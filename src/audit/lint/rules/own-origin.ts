import { parentsOf } from '../../../model/derivation.ts';
import type { LintRule } from '../lint-context.ts';

/** A publisher as its own source: in derivedFrom, in attributedTo, or in basedOn. */
export const ownOrigin: LintRule = {
  code: 'own-origin',
  why: 'Whoever is named as his own origin has none, so it is not known whether he is a witness or an echo.',
  *find({ ledger, positions: { ids } }) {
    for (const source of ledger.sources) {
      const { id } = source;
      const place = parentsOf(source).findIndex((parent) => ids.source(parent) === ids.source(id));
      if (place === -1) continue;
      yield {
        level: 'error',
        record: 'source',
        id,
        path: `derivedFrom[${place}]`,
        what: `${id} is said to be derived from itself.`,
        instead:
          "Leave it out; what is its own work is what the other shares leave, and origin 'own' says that it is an original.",
      };
    }
    for (const { id, source, attributedTo = [], basedOn = [] } of ledger.claims) {
      const place = attributedTo.findIndex((speaker) => ids.source(speaker) === ids.source(source));
      if (place !== -1) {
        yield {
          level: 'error',
          record: 'claim',
          id,
          path: `attributedTo[${place}]`,
          what: `It was read in ${source} and is attributed to ${attributedTo[place] ?? source}, the same source.`,
          instead:
            attributedTo.length === 1
              ? 'No attributedTo, if it is said in its own voice; else whoever it quotes.'
              : 'Only the others: attributedTo begins with the first speaker whom the source quotes.',
        };
      }
      const ground = basedOn.findIndex((one) => one === id || ids.source(one) === ids.source(source));
      if (ground === -1) continue;
      yield {
        level: 'error',
        record: 'claim',
        id,
        path: `basedOn[${ground}]`,
        what:
          basedOn[ground] === id
            ? 'It is said to rest on itself.'
            : `It was read in ${source} and is said to rest on ${source}.`,
        instead: 'The claim or source that it really rests on, or no basedOn.',
      };
    }
  },
};

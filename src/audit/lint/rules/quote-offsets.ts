import type { LintRule } from '../lint-context.ts';
import { quotedIn } from '../quotes.ts';

/** Offsets that do not lead to the quote. */
export const quoteOffsets: LintRule = {
  code: 'quote-offsets',
  why: 'Offsets are how a program finds the words again; wrong ones lead to other words.',
  *find(context) {
    for (const { claim, index, quote, start, end, text } of quotedIn(context)) {
      const record = { record: 'claim', id: claim.id, path: `evidence[${index}].start` } as const;
      if (start !== undefined && end !== undefined && end - start !== quote.length) {
        yield {
          ...record,
          level: 'warning',
          path: `evidence[${index}].end`,
          what: `${start} to ${end} is ${end - start} long, and the quote ${quote.length}.`,
          instead: `${start + quote.length}; offsets count UTF-16 units, and the end is the first one after the quote.`,
        };
      } else if (start !== undefined && text?.includes(quote) && !text.startsWith(quote, start)) {
        yield {
          ...record,
          level: start < text.length ? 'warning' : 'hint',
          what: `The quote does not begin at ${start} of the text.`,
          instead: `${text.indexOf(quote)}, where it stands in the text that is given.`,
        };
      }
    }
  },
};

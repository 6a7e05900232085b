import type { LintRule } from '../lint-context.ts';
import { plainQuote, quotedIn } from '../quotes.ts';

/** From this many texts on, none of which holds a quote of its own, `text` is taken for a paraphrase (convention). */
const PARAPHRASES = 3;

/** A quote that does not stand in the text that it is said to be from. */
export const quoteNotFound: LintRule = {
  code: 'quote-not-found',
  why: 'Evidence has to be the words of the source, or nobody can check it.',
  *find(context) {
    const quotes = [...quotedIn(context)].filter(({ text }) => text !== undefined);
    const isMissing = ({ quote, text = '' }: (typeof quotes)[number]): boolean =>
      !plainQuote(text).includes(plainQuote(quote));
    const own = quotes.filter(({ isGiven }) => !isGiven);
    const isParaphrased = own.length >= PARAPHRASES && own.every(isMissing);
    for (const found of quotes.filter(isMissing)) {
      const { claim, index, quote, isGiven } = found;
      const where = isGiven ? `the text of ${claim.source}` : 'the text of the claim';
      const isHint = !isGiven && isParaphrased;
      yield {
        level: isHint ? 'hint' : isGiven ? 'error' : 'warning',
        record: 'claim',
        id: claim.id,
        path: `evidence[${index}].quote`,
        what: `“${shortened(quote)}” does not stand in ${where}${isHint ? '; none of the texts in this ledger holds its quotes, so they seem to be in the coder’s words' : ''}.`,
        instead: 'The words as they stand in the source; a paraphrase belongs in text.',
      };
    }
  },
};

const LONGEST = 80;

const shortened = (quote: string): string => (quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote);

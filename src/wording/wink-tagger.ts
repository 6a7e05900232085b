import type { TaggedWord, Tagger } from '../model/reading.ts';

/** The tokens of a text as wink-nlp gives them out. */
export interface WinkTokens {
  /** One property of every token, by its accessor. */
  readonly out: (its: never) => unknown;
}

/** A text as wink-nlp has read it. */
export interface WinkDocument {
  /** Its tokens. */
  readonly tokens: () => WinkTokens;
}

/** As much of a wink-nlp instance as tagging needs. */
export interface WinkNlp {
  /** Its accessors. */
  readonly its: { readonly value: unknown; readonly pos: unknown };
  /** Reads a text. */
  readonly readDoc: (text: string) => WinkDocument;
}

/**
 * Part-of-speech tags of wink-nlp (a peer that you install, with a language model) for `readWording`. Words that it cuts
 * otherwise keep the built-in tag. Linear in the length of the text.
 *
 * @example
 * ```ts no-run
 * import model from 'wink-eng-lite-web-model';
 * import winkNLP from 'wink-nlp';
 * import { readWording } from 'corroborate/wording';
 * import { winkTagger } from 'corroborate/wording/wink';
 * readWording('The plane crash dropped.', { tagger: winkTagger(winkNLP(model)) });
 * ```
 */
export function winkTagger(nlp: WinkNlp): Tagger {
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out(nlp.its.value as never) as readonly string[];
    const tags = tokens.out(nlp.its.pos as never) as readonly string[];
    const words: TaggedWord[] = [];
    let at = 0;
    values.forEach((value, i) => {
      const start = text.indexOf(value, at);
      // A value that the text does not hold was normalised by wink: it keeps the built-in tag.
      if (value === '' || start < 0 || start - at > 200) return;
      at = start + value.length;
      words.push({ start, end: at, pos: tags[i] ?? 'X' });
    });
    return words;
  };
}

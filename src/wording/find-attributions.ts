import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Attribution, AttributionKind, Span } from '../model/reading.ts';
import { actOf } from './act.ts';
import { draftsOf } from './attribution/drafts-of.ts';
import { handOutQuotations } from './attribution/hand-out-quotations.ts';
import { kindOf } from './attribution/kind-of.ts';
import { nestedIn } from './attribution/nested-in.ts';
import { findQuotations } from './attribution/quotations.ts';
import { retagPredicates } from './attribution/retag-predicates.ts';
import { type Draft, type Range, type Sentence, sceneOf } from './attribution/scene.ts';
import { checkText } from './check-text.ts';
import { ENGLISH_PACK } from './english/english-pack.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Lexicon, WordingPack } from './pack.ts';
import { cutText, tagTokens } from './parse.ts';
import { sourceLink } from './source.ts';
import { spanOf } from './span.ts';

/** What a search for attributions may be told. */
export interface FindAttributionsOptions {
  /** The words of a language or of a house style. Default {@link ENGLISH_PACK}; most easily made from it by spreading. */
  readonly pack?: WordingPack;
  /**
   * Whether what somebody is said to have said is searched as well. What is found in it carries the place of its outer
   * attribution in the result as `within`. Default false.
   */
  readonly nested?: boolean;
}

interface Found {
  readonly draft: Draft;
  readonly parsed: Sentence;
  readonly kind: AttributionKind;
  readonly cue: Range;
  readonly source: readonly Range[];
  readonly content: Range[];
  readonly sentence: number;
}

/**
 * Finds who is said to have said, held, felt, wanted or decided what in a text: report verbs with their clause or
 * quotation, "according to", nouns with a clause ("the claim that"), attitudes ("is critical of"). `kind` tells them apart:
 * what may be true or false is in those of kind `speech` and `thought`. Spans lie in the text; a content in two parts
 * has two spans, one that stands elsewhere none. With `nested` the contents are searched too. Linear.
 *
 * @throws CorroborateError 'invalid-option' for what is no text, or an unknown option.
 * @example
 * ```ts
 * import { findAttributions } from 'corroborate';
 * const [found] = findAttributions('Officials said that the bridge had fallen.');
 * [found?.source[0]?.text, found?.cue[0]?.text, found?.content[0]?.text]; // => ['Officials', 'said', 'the bridge had fallen']
 * findAttributions('Officials supported the ban and said it works.').map(({ kind }) => kind); // => ['attitude', 'speech']
 * const chain = findAttributions('The mayor said Okoro had denied the report.', { nested: true });
 * chain.map(({ source, within }) => [source[0]?.text, within ?? -1]); // => [['The mayor', -1], ['Okoro', 0]]
 * ```
 */
export function findAttributions(text: string, options: FindAttributionsOptions = {}): readonly Attribution[] {
  checkText(text);
  refuseUnknownOptions(options, ['pack', 'nested']);
  const { pack = ENGLISH_PACK, nested = false } = options;
  const lexicon = lexiconOf(pack);
  const outer = attributionsOf(lexicon, text);
  return nested ? nestedIn(outer, (words) => attributionsOf(lexicon, words)) : outer;
}

/** The attributions of a text; what stands in the content of one is not searched. */
function attributionsOf(lexicon: Lexicon, text: string): readonly Attribution[] {
  const cut = cutText(text, lexicon);
  const quotations = findQuotations(text, cut.tokens);
  const sentenceAt = new Int32Array(cut.tokens.length);
  const retag = retagPredicates(lexicon);
  const found: Found[] = [];
  cut.sentences.forEach(([first, last], sentence) => {
    sentenceAt.fill(sentence, first, last);
    // A sentence within a quotation is somebody's words as a whole.
    const whole = quotations.of[first] ?? 0;
    if (whole !== 0 && (quotations.ranges[whole]?.[1] ?? 0) >= last) return;
    const parsed = tagTokens(lexicon, cut, [first, last], retag);
    const moved = (ranges: readonly Range[]): Range[] => ranges.map(([from, to]) => [from + first, to + first]);
    const scene = sceneOf(parsed, quotations.of.subarray(first, last));
    for (const draft of draftsOf(scene))
      found.push({
        draft,
        parsed,
        kind: kindOf(scene, draft),
        cue: [draft.cue[0] + first, draft.cue[1] + first],
        source: draft.source === undefined ? [] : moved([draft.source]),
        content: moved(draft.content),
        sentence,
      });
  });
  found.sort((a, b) => a.cue[0] - b.cue[0]);
  handOutQuotations(found, quotations, sentenceAt);
  const spans = (ranges: readonly Range[]): Span[] =>
    ranges.filter(([from, to]) => to > from).map(([from, to]) => spanOf(cut, from, to));
  return found.map(({ draft, parsed, kind, cue, source, content }) => ({
    kind,
    source: spans(source),
    cue: spans([cue]),
    content: spans(content.sort((a, b) => a[0] - b[0])),
    act: actOf(lexicon, parsed.lemmas[draft.head] ?? '', parsed.tokens[draft.head + 1]?.norm ?? ''),
    ...(draft.source === undefined ? {} : { link: sourceLink(parsed, ...draft.source) }),
  }));
}

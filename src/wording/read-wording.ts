import { CorroborateError } from '../errors/corroborate-error.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import {
  CONVENTIONS,
  type Convention,
  type Cue,
  type Reading,
  type Span,
  type Tagger,
  type WordedProbability,
  type World,
} from '../model/reading.ts';
import { retagReports } from './attribution/retag-reports.ts';
import { checkText } from './check-text.ts';
import { isHedge, isNegation, type RawCue, toCue } from './cues/raw-cue.ts';
import { sentenceCues } from './cues/sentence-cues.ts';
import { ENGLISH_PACK } from './english/english-pack.ts';
import { lexiconOf } from './lexicon-of.ts';
import { type Applied, OPERATORS, ruleId } from './operator.ts';
import { operatorsOver } from './operators/operators-over.ts';
import { readOverall } from './overall.ts';
import type { WordingPack } from './pack.ts';
import { type Cut, cutText, parseSentence } from './parse.ts';
import { phrases } from './phrase.ts';
import { quantities } from './quantity.ts';
import { retagger } from './retag.ts';
import { spanOf } from './span.ts';
import type { Parsed } from './stack.ts';
import { headOf, mainClause } from './target.ts';
import { viewsOf } from './views.ts';
import { attributed } from './worded/attributed.ts';
import { conditionOf } from './worded/condition.ts';
import { wordedOperators } from './worded/worded-operators.ts';

/** What a reading may be told. */
export interface ReadWordingOptions {
  /**
   * The words whose standing is asked for: a stretch of the text, or words that occur in it (the first place counts). A
   * negation among several words belongs to what is asked about. Default: what the text states.
   */
  readonly target?: string | { readonly start: number; readonly end: number };
  /** Whose way of turning words into numbers. Default 'news'. */
  readonly convention?: Convention;
  /** The words of a language or of a house style. Default {@link ENGLISH_PACK}; most easily made from it by spreading. */
  readonly pack?: WordingPack;
  /** A part-of-speech tagger to use in place of the built-in one. */
  readonly tagger?: Tagger;
}

const refuse = (path: string, expected: string, received: string) =>
  new CorroborateError('invalid-option', [{ path, expected, received }]);

function place(text: string, target: ReadWordingOptions['target']): { start: number; end: number } | undefined {
  if (target === undefined) return undefined;
  if (typeof target === 'string') {
    const start = text.indexOf(target);
    if (target === '' || start < 0)
      throw refuse('target', 'words that occur in the text', JSON.stringify(target.slice(0, 80)));
    return { start, end: start + target.length };
  }
  const { start, end } = target;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length))
    throw refuse('target', `offsets within 0–${text.length}`, `${start}–${end}`);
  return { start, end };
}

function worldOf(operators: readonly Applied[]): World {
  for (let i = operators.length - 1; i >= 0; i--) {
    const operator = operators[i];
    if (operator === undefined) continue;
    const { kind } = OPERATORS[operator.class];
    if (kind === 'condition' || kind === 'question' || kind === 'purpose' || kind === 'future')
      return kind === 'condition' ? 'conditional' : kind;
  }
  return 'actual';
}

/**
 * Reads what a text commits its author, and every source that it names, to: certainty, polarity, world, condition,
 * with the cues and rules that say so. It reads the words; it says nothing about the truth. A part of the text may be
 * asked for as `target`; a longer text is read in the sentences that the target lies in. Linear in the length.
 *
 * Method: rules over clauses; degrees of FactBank (Saurí & Pustejovsky 2009), implicative signatures (Karttunen 1971;
 * Nairn, Condoravdi & Karttunen 2006).
 *
 * @throws CorroborateError 'invalid-option' for what is no text, a target that is not in it, or an unknown option.
 * @example
 * ```ts
 * import { readWording } from 'corroborate';
 * const { views } = readWording('The Taliban have denied responsibility.', { target: 'responsibility' });
 * views.map((view) => [view.source[0]?.text ?? 'author', view.certainty + view.polarity]);
 * // => [['author', 'Uu'], ['The Taliban', 'CT-']]
 * ```
 */
export function readWording(text: string, options: ReadWordingOptions = {}): Reading {
  checkText(text);
  refuseUnknownOptions(options, ['target', 'convention', 'pack', 'tagger']);
  const { convention = 'news', tagger, pack = ENGLISH_PACK } = options;
  if (!CONVENTIONS.includes(convention)) throw refuse('convention', CONVENTIONS.join(' | '), String(convention));
  const wanted = place(text, options.target);
  const lexicon = lexiconOf(pack);
  const cut = cutText(text, lexicon);
  const retag = tagger === undefined ? retagReports(lexicon) : retagger(tagger(text));
  const chosen = sentencesFor(cut, wanted);
  const cues: Cue[] = [];
  let hedged = false;
  let negated = false;
  let first: { readonly sentence: Parsed; readonly cues: readonly RawCue[] } | undefined;
  for (const range of chosen) {
    const sentence = parseSentence(lexicon, cut, range, retag);
    const found = sentenceCues(sentence);
    first ??= { sentence, cues: found };
    for (const cue of found) {
      if (isHedge(cue)) hedged = true;
      if (isNegation(cue)) negated = true;
      cues.push(toCue(sentence, cue));
    }
  }
  if (first === undefined) return emptyReading(text);
  return { ...readSentence(first.sentence, wanted, convention, first.cues), hedged, negated, cues };
}

function sentencesFor(
  cut: Cut,
  wanted: { start: number; end: number } | undefined,
): readonly (readonly [number, number])[] {
  if (wanted === undefined) return cut.sentences;
  const touching = cut.sentences.filter(
    ([from, to]) =>
      (cut.tokens[to - 1]?.end ?? 0) > wanted.start &&
      (cut.tokens[from]?.start ?? 0) < Math.max(wanted.end, wanted.start + 1),
  );
  return touching.length > 0 ? touching : cut.sentences.slice(-1);
}

function readSentence(
  parsed: Parsed,
  wanted: { start: number; end: number } | undefined,
  convention: Convention,
  cues: readonly RawCue[],
): Omit<Reading, 'hedged' | 'negated' | 'cues'> {
  const { text, tokens, clauses } = parsed;
  const main = clauses[mainClause(parsed)];
  let first = 0;
  let last = tokens.length - 1;
  let head = main?.group.head ?? 0;
  if (wanted !== undefined) {
    first = Math.max(
      0,
      tokens.findIndex((token) => token.end > wanted.start),
    );
    last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < wanted.end) last += 1;
    head = headOf(parsed, first, last);
  }
  // "found no survivors" as target: its negation belongs to what is asked about.
  const asked = (found: readonly Applied[]): readonly Applied[] =>
    wanted === undefined || first === last ? found : outsideOf(found, first, last);
  const plain = asked(operatorsOver(parsed, head));
  const worded = asked(wordedOperators(parsed, plain, head));
  // A text read as a whole is as sure as its words, whoever says them (overall.ts).
  const operators = wanted === undefined ? worded : attributed(worded);
  const clause = clauses.findIndex((candidate) => head >= candidate.group.start && head < candidate.group.end);
  const condition = conditionOf(parsed, operators, clause);
  const read = viewsOf(parsed, head, plain, operators, convention);
  const views = wanted === undefined ? read.map((view, i) => (i === 0 ? readOverall(parsed, view, cues) : view)) : read;
  const target =
    wanted === undefined ? spanOf(parsed, first, last + 1) : { ...wanted, text: text.slice(wanted.start, wanted.end) };
  const quantity = quantities(parsed).find((one) => one.to - 1 >= first && one.from <= last);
  const world = condition === undefined ? worldOf(operators) : 'conditional';
  const whole = tokens.length <= 4 && clauses.length === 0 ? phrases(parsed.lexicon, tokens)[0] : undefined;
  const graded = whole === undefined ? views : views.map((view) => ({ ...view, probability: whole.probability }));
  return {
    target,
    views:
      condition === undefined
        ? graded
        : graded.map((view, i) =>
            i === 0
              ? {
                  ...view,
                  certainty: 'U',
                  polarity: 'u',
                  probability: underCondition(view.probability, worldOf(operators)),
                }
              : view,
          ),
    world,
    ...(condition === undefined ? {} : { condition: spanOf(parsed, condition[0], trimEnd(parsed, condition[1])) }),
    ...(quantity === undefined
      ? {}
      : { quantity: { span: spanOf(parsed, quantity.from, quantity.to), value: quantity.value } }),
    trace: operators.map(ruleId),
  };
}

const outsideOf = (operators: readonly Applied[], first: number, last: number): readonly Applied[] =>
  operators.filter(
    ({ class: cls, from, to }) => !(OPERATORS[cls].kind === 'negation' && from >= first && to <= last + 1),
  );

/**
 * What follows from a condition is an inference: even when worded flatly it keeps the room that "almost certainly" has. What
 * will come about under one hangs on the condition's own chances, which nobody says. Conventions of this library.
 */
function underCondition({ low, mid, high, scale }: WordedProbability, world: World): WordedProbability {
  const [least, middle, most] = world === 'future' ? [0.3, 0.55, 0.8] : [0.8, 0.9, 0.98];
  return { low: Math.min(low, least), mid: Math.min(mid, middle), high: Math.min(high, most), scale };
}

function trimEnd({ tags }: Parsed, to: number): number {
  return tags[to - 1] === 'COMMA' || tags[to - 1] === 'PUNCT' ? to - 1 : to;
}

function emptyReading(text: string): Reading {
  const target: Span = { start: 0, end: text.length, text };
  const view = {
    source: [],
    certainty: 'U',
    polarity: 'u',
    factuality: 0,
    probability: { low: 0, mid: 0.5, high: 1, scale: 'factbank' },
  } as const;
  return { target, views: [view], world: 'actual', hedged: false, negated: false, cues: [], trace: [] };
}

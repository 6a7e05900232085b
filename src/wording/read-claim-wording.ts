import type { Act, Stance } from '../model/claim.ts';
import type { Certainty } from '../model/reading.ts';
import { checkText } from './check-text.ts';
import { CLAIM_PHRASES, type ClaimPhrase } from './english/claim-phrases.ts';
import { ENGLISH_PACK } from './english/english-pack.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { WordingPack } from './pack.ts';
import { phrases } from './phrase.ts';
import { type Token, tokenise } from './token.ts';

/** What the words of a claim say about it. */
export interface ClaimReading {
  /** Absent: the words leave the stance as it is. */
  readonly stance?: Stance;
  /** Probability as worded of the stance as given, 0–1; absent when the words are flat or commit to nothing. */
  readonly likelihood?: readonly [low: number, high: number];
  readonly class: Certainty;
  readonly act?: Act;
  /** Passed on from an origin that the words do not name. */
  readonly hearsay?: true;
  /** "No evidence that": possible at most by these words, which deny nothing. */
  readonly missingEvidence?: true;
  readonly hedged: boolean;
  /** The rules that read it, in order. */
  readonly trace: readonly string[];
}

/** What a reading of a claim's words may be told. */
export interface ReadClaimWordingOptions {
  /** The words of a language or of a house style, with their probabilities. Default {@link ENGLISH_PACK}. */
  readonly pack?: WordingPack;
}

/** A wording is a phrase; what stands beyond this many tokens is not read. */
const LONGEST = 200;

interface Match {
  readonly from: number;
  readonly to: number;
}

const INDEXED = CLAIM_PHRASES.map((phrase) => ({
  phrase,
  steps: phrase.words.map((step) => new Set(step.split(' '))),
}));

function matchAt(tokens: readonly Token[], from: number, steps: readonly ReadonlySet<string>[]): number {
  let i = from;
  for (let step = 0; step < steps.length; step++) {
    const wanted = steps[step];
    if (wanted?.has('*')) {
      const next = steps[step + 1];
      let skipped = 0;
      while (skipped < 3 && !next?.has(tokens[i + skipped]?.norm ?? '')) skipped += 1;
      if (skipped === 3) return -1;
      i += skipped;
      continue;
    }
    if (!wanted?.has(tokens[i]?.norm ?? '')) return -1;
    i += 1;
  }
  return i;
}

function findPhrase(
  tokens: readonly Token[],
  used: readonly boolean[],
): { phrase: ClaimPhrase; match: Match } | undefined {
  for (const { phrase, steps } of INDEXED) {
    for (let i = 0; i < tokens.length; i++) {
      if (used[i]) continue;
      const to = matchAt(tokens, i, steps);
      if (to > i) return { phrase, match: { from: i, to } };
    }
  }
  return undefined;
}

/** Same direction: the overlap of two intervals; if they do not meet, all that both cover (stacked hedges widen). */
function combine(a: readonly [number, number] | undefined, b: readonly [number, number]): readonly [number, number] {
  if (a === undefined) return b;
  const low = Math.max(a[0], b[0]);
  const high = Math.min(a[1], b[1]);
  return low <= high ? [low, high] : [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** The class of an interval: certain from .95 (or to .05), probable on one side of one half, possible if it holds one half. */
function classOf([low, high]: readonly [number, number]): Certainty {
  return low >= 0.95 || high <= 0.05 ? 'CT' : low > 0.5 || high < 0.5 ? 'PR' : 'PS';
}

const NEGATIONS = new Set(['not', "n't", 'no', 'never', 'hardly', 'without', 'nor', 'none', 'nobody', 'nothing']);
/** "Not impossible", "not unlikely": two noes that make it possible, and no more. */
const LITOTES: readonly [number, number] = [0.25, 0.6];

const MODAL_PHRASES: Readonly<Record<string, readonly [number, number]>> = {
  may: [0.25, 0.5],
  might: [0.25, 0.5],
  could: [0.25, 0.5],
  can: [0.25, 0.6],
  should: [0.51, 0.8],
};

/**
 * Reads the words that carry a claim's certainty: a bare cue ("appears to have", "reportedly", "denied") or a sentence.
 * Estimative words get the survey's inter-quartile range; the longest phrase counts ("almost certainly not").
 *
 * @throws CorroborateError 'invalid-option' for what is no text.
 * @example
 * ```ts
 * import { readClaimWording } from 'corroborate';
 * readClaimWording('appears to have').likelihood; // => [0.6, 0.8]
 * readClaimWording('denied').stance; // => 'denies'
 * ```
 */
export function readClaimWording(wording: string, options: ReadClaimWordingOptions = {}): ClaimReading {
  checkText(wording);
  const lexicon = lexiconOf(options.pack ?? ENGLISH_PACK);
  const tokens = tokenise(lexicon, wording).slice(0, LONGEST);
  const used: boolean[] = tokens.map(() => false);
  const trace: string[] = [];
  let stance: Stance | undefined;
  let likelihood: readonly [number, number] | undefined;
  let fixed: Certainty | undefined;
  let act: Act | undefined;
  let hearsay = false;
  let missingEvidence = false;
  const take = ({ from, to }: Match) => {
    for (let i = from; i < to; i++) used[i] = true;
  };
  for (const { from, to, probability } of phrases(lexicon, tokens)) {
    if (probability.high < 0.5 && NEGATIONS.has(tokens[from - 1]?.norm ?? '')) {
      likelihood = combine(likelihood, LITOTES);
      trace.push('litotes');
      take({ from: from - 1, to });
      continue;
    }
    const bare = tokens[from]?.norm ?? '';
    // The month.
    if (tokens[from]?.text === 'May' && /^\d/.test(tokens[to]?.norm ?? '')) continue;
    const range = to - from === 1 && Object.hasOwn(MODAL_PHRASES, bare) ? MODAL_PHRASES[bare] : undefined;
    likelihood = combine(likelihood, range ?? [probability.low, probability.high]);
    trace.push(
      `estimative/${tokens
        .slice(from, to)
        .map((token) => token.norm)
        .join('-')}`,
    );
    take({ from, to });
  }
  // Phrases with a negation of their own may cover an estimative word ("cannot be excluded").
  const open = used.map((_, i) => used[i] === true && !Object.hasOwn(MODAL_PHRASES, tokens[i]?.norm ?? ''));
  for (
    let found = findPhrase(tokens, open), steps = 0;
    found !== undefined && steps < 8;
    found = findPhrase(tokens, open), steps++
  ) {
    const { phrase, match } = found;
    for (let i = match.from; i < match.to; i++) open[i] = true;
    take(match);
    trace.push(`phrase/${phrase.id}`);
    if (fixed === 'U') continue;
    stance ??= phrase.stance;
    act ??= phrase.act;
    if (phrase.hearsay === true) hearsay = true;
    if (phrase.missingEvidence === true) missingEvidence = true;
    if (phrase.class === 'U') {
      fixed = 'U';
      likelihood = undefined;
    } else if (phrase.likelihood !== undefined) likelihood = combine(likelihood, phrase.likelihood);
  }
  tokens.forEach((token, i) => {
    if (used[i]) return;
    const modal =
      Object.hasOwn(MODAL_PHRASES, token.norm) && token.text !== 'May' ? MODAL_PHRASES[token.norm] : undefined;
    if (modal !== undefined && fixed !== 'U') {
      likelihood = combine(likelihood, modal);
      trace.push(`modal/${token.norm}`);
    } else if (
      NEGATIONS.has(token.norm) &&
      stance !== 'undecided' &&
      !/^(?:only|doubt)$/.test(tokens[i + 1]?.norm ?? '')
    ) {
      stance = stance === 'denies' ? 'affirms' : 'denies';
      trace.push('negation');
    }
  });
  const certainty = fixed ?? (likelihood === undefined ? 'CT' : classOf(likelihood));
  return {
    ...(stance === undefined ? {} : { stance }),
    ...(likelihood === undefined ? {} : { likelihood }),
    class: certainty,
    ...(act === undefined ? {} : { act }),
    ...(hearsay ? { hearsay: true as const } : {}),
    ...(missingEvidence ? { missingEvidence: true as const } : {}),
    hedged: certainty !== 'CT',
    trace,
  };
}

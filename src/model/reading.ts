import type { Act } from './claim.ts';
import type { Value } from './value.ts';

/** A stretch of a text. Offsets are UTF-16 code units, end exclusive; `text` equals `source.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Degrees of commitment of FactBank (Saurí & Pustejovsky 2009): certain, probable, possible, not committed. */
export const CERTAINTIES = ['CT', 'PR', 'PS', 'U'] as const;

/** One of the {@link CERTAINTIES}. */
export type Certainty = (typeof CERTAINTIES)[number];

/** `u`: the author commits to neither side. */
export const POLARITIES = ['+', '-', 'u'] as const;

/** One of the {@link POLARITIES}. */
export type Polarity = (typeof POLARITIES)[number];

/** Which world a statement speaks of. Kept apart from certainty: a plan may be stated with certainty. */
export const WORLDS = ['actual', 'future', 'conditional', 'question', 'purpose', 'generic'] as const;

/** One of the {@link WORLDS}. */
export type World = (typeof WORLDS)[number];

/**
 * What a cue does. The first four are the semantic kinds of uncertainty of Szarvas et al. (2012), the others follow
 * from FactBank, Karttunen (1971) and Ganter & Strube (2009: weasel).
 * `approximator` hedges a number, not the event.
 */
export const CUE_KINDS = [
  'epistemic',
  'doxastic',
  'investigation',
  'condition',
  'negation',
  'evidential',
  'report',
  'denial',
  'admission',
  'question',
  'future',
  'purpose',
  'implicative',
  'factive',
  'weasel',
  'approximator',
] as const;

/** One of the {@link CUE_KINDS}. */
export type CueKind = (typeof CUE_KINDS)[number];

/** Words that changed the reading, what they reach over, and the rule that used them. */
export interface Cue {
  readonly span: Span;
  readonly kind: CueKind;
  /** Stable id of the rule. */
  readonly rule: string;
  readonly scope: Span;
  /** What the rule did, in a few words. */
  readonly effect: string;
}

/** How a source that the text speaks of is named. */
export const SOURCE_KINDS = ['person', 'organisation', 'anonymous', 'generic'] as const;

/** One of the {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One speaker of a chain. */
export interface SourceLink {
  readonly text: string;
  readonly span: Span;
  /** False for officials, a witness, reportedly, it is said. */
  readonly named: boolean;
  readonly kind: SourceKind;
}

/** A probability as worded: what the words say, not how likely the thing is. 0–1, low ≤ mid ≤ high. */
export interface WordedProbability {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Id of the table that the numbers come from. */
  readonly scale: string;
}

/** What one holder commits to. */
export interface View {
  /** Empty for the author; otherwise the speakers, outermost first. */
  readonly source: readonly SourceLink[];
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  /** −3 certainly not … 3 certainly (Stanovsky et al. 2017), by the reading convention. */
  readonly factuality: number;
  readonly probability: WordedProbability;
  readonly act?: Act;
}

/** What a text commits its author, and every source it names, to. It says nothing about the truth. */
export interface Reading {
  readonly target: Span;
  /** The author first, then the sources, outermost first. */
  readonly views: readonly View[];
  readonly world: World;
  readonly condition?: Span;
  readonly quantity?: { readonly span: Span; readonly value: Value };
  /** A cue of uncertainty stands somewhere in the sentences read. */
  readonly hedged: boolean;
  /** A cue of negation stands somewhere in the sentences read. */
  readonly negated: boolean;
  readonly cues: readonly Cue[];
  /** The rules in the order applied: replayable. */
  readonly trace: readonly string[];
}

/**
 * What the cue of an attribution says its source does. `speech`: says or writes; `thought`: believes, knows, finds;
 * `attitude`: likes, fears, criticises or supports something, without a statement of how things are; `intention`: wants
 * or plans; `decision`: nominates, bans, allows; `appearance`: seems so to the author. Who looks for claims to check takes
 * the first two.
 */
export const ATTRIBUTION_KINDS = ['speech', 'thought', 'attitude', 'intention', 'decision', 'appearance'] as const;

/** One of the {@link ATTRIBUTION_KINDS}. */
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

/** Who is said to have said, held or felt what. Sources and contents may be discontinuous. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
  readonly link?: SourceLink;
  /** Place in the result of the attribution in whose content this one stands; only where nested ones were asked for. */
  readonly within?: number;
}

/** How readers of one kind of text turn words into numbers. */
export const CONVENTIONS = ['news', 'web', 'survey'] as const;

/** One of the {@link CONVENTIONS}. */
export type Convention = (typeof CONVENTIONS)[number];

/** A word of a text with its part of speech, as a `Tagger` sees it. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  /** Universal part of speech: VERB, NOUN, AUX … */
  readonly pos: string;
}

/** A part-of-speech tagger that a caller plugs in. Words it does not return keep the built-in tag. */
export type Tagger = (text: string) => readonly TaggedWord[];

import type { Tag } from './tag.ts';

/** Words separated by spaces. A table of a pack is a record of such lists. */
export type WordTable = Readonly<Record<string, string>>;

/**
 * A language, or a house style, as data: the lexicons that the operators read. English ships; another pack is a value
 * of this shape, most easily made from `{ ...ENGLISH_PACK, reports: … }`.
 */
export interface WordingPack {
  readonly id: string;
  readonly closedClass: WordTable;
  readonly adjectives: string;
  readonly nouns: string;
  /** `base past participle`, separated by `|`. */
  readonly irregularVerbs: string;
  readonly regularVerbs: string;
  readonly notVerbForms: string;
  /** What embedding words commit to, by frame: class → words. */
  readonly frames: Readonly<Record<FrameName, WordTable>>;
  readonly gradedAdverbs: WordTable;
  readonly gradedAdjectives: WordTable;
  readonly nearNegatives: string;
  readonly negation: WordTable;
  readonly negativeAffixes: WordTable;
  readonly negativeWords: string;
  readonly hedges: WordTable;
  readonly weasels: WordTable;
  readonly weaselPhrases: readonly string[];
  readonly shades: WordTable;
  readonly laboratoryWords: string;
  readonly acts: WordTable;
  readonly reports: string;
  readonly reportNouns: string;
  readonly unnamed: WordTable;
  readonly organisations: string;
  readonly approximators: Readonly<Record<string, readonly string[]>>;
  readonly vagueNumbers: Readonly<Record<string, readonly [number, number]>>;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly probabilityPhrases: Readonly<Record<string, readonly [low: number, median: number, high: number]>>;
}

/** Ways in which a word takes an event: `think that S`, `try to V`, `stop V-ing`, `plan an attack`, `likely that`, … */
export type FrameName = 'that' | 'to' | 'ing' | 'object' | 'adjectiveThat' | 'adjectiveTo' | 'noun';

export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** A verb form: its lemma and which forms it may be (bits). */
export interface VerbForm {
  readonly lemma: string;
  readonly forms: number;
}

/** Words before a number, or in its place (then with the range that they stand for). */
export interface EdgePhrase {
  readonly parts: readonly string[];
  readonly form: string;
  readonly range?: readonly [number, number];
}

/** A pack with its tables indexed by word. */
export interface Lexicon {
  readonly pack: WordingPack;
  readonly closed: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly notVerbForms: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly frames: Readonly<Record<FrameName, ReadonlyMap<string, string>>>;
  readonly gradedAdverbs: ReadonlyMap<string, string>;
  readonly gradedAdjectives: ReadonlyMap<string, string>;
  readonly nearNegatives: ReadonlySet<string>;
  readonly negation: ReadonlyMap<string, string>;
  readonly negativeAffixes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly negativeWords: ReadonlySet<string>;
  readonly hedges: ReadonlyMap<string, string>;
  readonly weasels: ReadonlyMap<string, string>;
  /** By their first word, longest first. */
  readonly weaselPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly laboratory: ReadonlySet<string>;
  readonly shades: ReadonlyMap<string, string>;
  readonly acts: ReadonlyMap<string, string>;
  readonly reports: ReadonlySet<string>;
  readonly reportNouns: ReadonlySet<string>;
  readonly unnamed: ReadonlyMap<string, string>;
  readonly organisations: ReadonlySet<string>;
  /** Words that give a number its edges, and vague numbers, by their first word; longest first. */
  readonly edges: ReadonlyMap<string, readonly EdgePhrase[]>;
  /** Estimative phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Everything that the tables say of a word, looked up once for every spelling. */
  readonly wordOf: WordOf;
}

/** One token of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, brackets of tokenised text resolved. */
  readonly norm: string;
  readonly word: Word;
}

/** Finds the word that a text is, or that is written at start..end of it. */
export type WordOf = (text: string, start?: number, end?: number) => Word;

/** What a lexicon says of a word by its spelling alone. */
export interface Word {
  /** As it stands in the text. */
  readonly piece: string;
  readonly norm: string;
  /** Has a letter in it: else it is a number or a mark. */
  readonly letters: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Long enough to have a capital in a headline. */
  readonly heads: boolean;
  readonly closed: string | undefined;
  /** The tag that it has everywhere, or how its tag is chosen; neither for a word of an open class. */
  readonly tag: Tag | undefined;
  readonly rule: ClosedRule | undefined;
  /** As a verb, listed or taken from its ending. */
  readonly form: VerbForm | undefined;
  /** As a listed verb, also where the spelling is mostly no verb. */
  readonly listed: VerbForm | undefined;
  readonly adjective: boolean;
  /** Makes one word with the verb before it, where the frame tables have that: "rule out". */
  readonly particle: boolean;
  /** Tag of an open-class word that is no verb. */
  readonly plain: Tag;
  /** May open a phrase behind a verb: what follows a verb, and mostly not a noun. */
  readonly opens: boolean;
  readonly number: number | undefined;
  /** Written as a number in words. */
  readonly numeral: boolean;
  readonly multiplier: number | undefined;
  readonly edges: readonly EdgePhrase[] | undefined;
  /** May be the first word of a quantity. */
  readonly counts: boolean;
  readonly hedge: string | undefined;
  readonly weasel: string | undefined;
  readonly weaselPhrases: readonly (readonly string[])[] | undefined;
  /** Speaks of a laboratory: by list, or a name with letters and digits, or with capitals inside. */
  readonly laboratory: boolean;
  readonly negation: string | undefined;
  /** Has a negative prefix or suffix, or is listed as a negative word. */
  readonly affix: boolean;
  /** As a sentence adverb or adjective: how far it commits. */
  readonly grade: string | undefined;
  readonly nearNegative: boolean;
  /** How it moves a statement within its degree. */
  readonly shade: string | undefined;
  /** May be a cue of its own. */
  readonly cues: boolean;
  /** May be an operator in its clause. */
  readonly operates: boolean;
  /** The constructions that may stand where it does, as bits (worded/gates.ts). */
  readonly gates: number;
}

/** A word that waits for its tag, with what is known around it. */
export interface Place {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly i: number;
  /** Tag and spelling of the word before that is no adverb and no negation. */
  readonly prev: Tag | undefined;
  readonly prevNorm: string;
}

/** How the tag of a closed-class word is chosen. */
export type ClosedRule = (place: Place) => Tag;

import leven from 'leven';
import { letteredWords, type ReadName } from './read-name.ts';

/** How alike two names are, and in what way. */
export interface NameLikeness {
  /** 'same' where only the way of writing differs, 'unsure' where the words do. */
  readonly kind: 'same' | 'unsure';
  /** 0–1; 1 where nothing but case, accents, spacing, punctuation and articles differs. */
  readonly score: number;
  readonly reason: string;
}

/** Conventions of this file: how much each way of being alike says, and from where on it says anything. */
const LIKENESS = Object.freeze({
  /** The same words in another order: "Interior Ministry", "Ministry, Interior". */
  reordered: 0.95,
  /** Initials collide often, so they suggest a question, not an answer. */
  initials: 0.7,
  /** Shortest abbreviation that is looked for: two letters fit anything. */
  initialsFrom: 3,
  /** Names shorter than this differ by one letter too easily: Iran, Iraq. */
  spellingLength: 6,
  /** One slip in seven letters. */
  spelling: 0.85,
  /** The same letters in another script. */
  transliterated: 0.9,
  /** The same consonants: another romanisation, or another name. */
  consonants: 0.75,
  /** Fewer consonants than this fit many names; one fewer is asked for where the scripts differ, which coincide more rarely. */
  consonantsFrom: 4,
  /** A first name shortened to its letter: "B. Obama". */
  shortened: 0.7,
  /** Two words of three in common: "Interior Ministry", "Afghan Interior Ministry". */
  sharedWords: 0.66,
});

/** Compares two names. Undefined where they are not alike. O(length²) for names of like spelling. */
export function nameLikeness(a: ReadName, b: ReadName): NameLikeness | undefined {
  if (a.numbers !== b.numbers || a.text === '' || b.text === '') return undefined;
  if (a.text === b.text || a.words.join('') === b.words.join(''))
    return { kind: 'same', score: 1, reason: 'the same name' };
  if (a.text.length === b.text.length && [...a.words].sort().join() === [...b.words].sort().join()) {
    return { kind: 'same', score: LIKENESS.reordered, reason: 'the same words in another order' };
  }
  if (isInitialsOf(a.words, b.words) || isInitialsOf(b.words, a.words)) {
    return { kind: 'unsure', score: LIKENESS.initials, reason: 'one is the initials of the other' };
  }
  return (
    alikeInScript(a, b) ??
    alikeInSpelling(a.text, b.text) ??
    alikeInWords(a.words, b.words) ??
    alikeInConsonants(a, b) ??
    shortenedName(a.words, b.words)
  );
}

const isLatin = ({ text, latin }: ReadName): boolean => text === latin;

function alikeInScript(a: ReadName, b: ReadName): NameLikeness | undefined {
  if (a.latin !== b.latin) return undefined;
  return { kind: 'unsure', score: LIKENESS.transliterated, reason: 'the same name in another script' };
}

function alikeInConsonants(a: ReadName, b: ReadName): NameLikeness | undefined {
  const least = LIKENESS.consonantsFrom - (isLatin(a) === isLatin(b) ? 0 : 1);
  if (a.consonants !== b.consonants || a.consonants.length < least) return undefined;
  return {
    kind: 'unsure',
    score: LIKENESS.consonants,
    reason: 'the same consonants, as other romanisations have them',
  };
}

/** "B. Obama" and "B. H. Obama" beside "Barack Obama". */
function shortenedName(a: readonly string[], b: readonly string[]): NameLikeness | undefined {
  const last = a.at(-1) ?? '';
  if (a.length < 2 || b.length < 2 || last.length < 2 || last !== b.at(-1)) return undefined;
  const [first = '', ...rest] = a.slice(0, -1);
  const [other = '', ...others] = b.slice(0, -1);
  const isShortened = first.length === 1 || other.length === 1;
  const isFull = first.length > 1 || other.length > 1;
  const onlyLetters = [...rest, ...others].every((word) => word.length === 1);
  if (!isShortened || !isFull || !onlyLetters || first.charAt(0) !== other.charAt(0)) return undefined;
  return { kind: 'unsure', score: LIKENESS.shortened, reason: 'a first name shortened to its letter' };
}

/** "AFP" or "A.F.P." beside "Agence France-Presse"; words such as "of" may have a letter or be passed over. */
function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.every((word) => word.length === 1) ? short.join('') : (short[0] ?? '');
  if (short.length > 1 && letters.length !== short.length) return false;
  if (letters.length < LIKENESS.initialsFrom) return false;
  return [long, letteredWords(long)].some((words) => words.map((word) => word.charAt(0)).join('') === letters);
}

function alikeInSpelling(left: string, right: string): NameLikeness | undefined {
  const longest = Math.max(left.length, right.length);
  const shortest = Math.min(left.length, right.length);
  // One more than is still alike; leven stops counting there.
  const tooMany = Math.floor((1 - LIKENESS.spelling) * longest) + 1;
  if (shortest < LIKENESS.spellingLength || longest - shortest >= tooMany) return undefined;
  const distance = leven(left, right, { maxDistance: tooMany });
  return distance >= tooMany
    ? undefined
    : { kind: 'unsure', score: 1 - distance / longest, reason: 'nearly the same spelling' };
}

function alikeInWords(a: readonly string[], b: readonly string[]): NameLikeness | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  const right = new Set(b);
  const left = new Set(a);
  let common = 0;
  // A letter is no word to have in common.
  for (const word of left) if (word.length > 1 && right.has(word)) common += 1;
  const score = common / (left.size + right.size - common);
  return common < 2 || score < LIKENESS.sharedWords
    ? undefined
    : { kind: 'unsure', score, reason: 'most words in common' };
}

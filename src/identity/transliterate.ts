/**
 * Letters in basic Latin, by the common English romanisations (BGN/PCGN and ISO 9, without their diacritics). Semivowels of
 * Arabic script are given as vowels, which is what they mostly are inside names.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Latin letters that do not come apart into a base letter and a mark
    ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n' },
    // Cyrillic
    ...{
      а: 'a',
      б: 'b',
      в: 'v',
      г: 'g',
      ґ: 'g',
      д: 'd',
      е: 'e',
      є: 'e',
      ж: 'zh',
      з: 'z',
      и: 'i',
      і: 'i',
      ј: 'j',
      к: 'k',
    },
    ...{ л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', ђ: 'dj', у: 'u' },
    ...{
      ф: 'f',
      х: 'kh',
      ц: 'ts',
      ч: 'ch',
      џ: 'dz',
      ш: 'sh',
      щ: 'shch',
      ъ: '',
      ы: 'y',
      ь: '',
      э: 'e',
      ю: 'yu',
      я: 'ya',
    },
    // Greek
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
    ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
    // Arabic, with the letters that Persian, Dari, Pashto and Urdu add
    ...{ ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z' },
    ...{ ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ک: 'k' },
    ...{ گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'u', ي: 'i', ی: 'i', ى: 'a', ء: '' },
  }),
);

/** A lower-case text without marks in basic Latin; letters that no table has stay as they are. */
export function transliterate(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII passes.
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('');
}

/** Spellings of one consonant in different romanisations. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/([dgt])h/g, '$1'],
  [/ck?(?!h)|q/g, 'k'],
  [/x/g, 'ks'],
  [/[aeiouwy]/g, ''],
];

/**
 * The consonants of a name, which romanisations share where they differ in vowels, doubling and spaces: "Muhammad",
 * "Mohammed" and "محمد" are mhmd.
 */
export function consonants(words: readonly string[]): string {
  const bare = words.map((word) => ALIKE.reduce((left, [spelling, letter]) => left.replace(spelling, letter), word));
  return bare.join('').replace(/(.)\1+/gu, '$1');
}

const isVowel = (char: string | undefined) => char !== undefined && 'aeiou'.includes(char);

/** Verbs of two syllables and more that double their last letter all the same. */
const DOUBLES = /(?:mit|fer|pel|bel|cur|gret|gin|cel|quip|trol|vel|nap|bat|lot|tap|bar|quit)$/;

/** The regular forms of an English verb. */
export function inflect(base: string): readonly [third: string, past: string, gerund: string] {
  const last = base.at(-1);
  const before = base.at(-2);
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : last === 'y' && !isVowel(before)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  if (last === 'e')
    return [
      third,
      `${base}d`,
      base.endsWith('ie')
        ? `${base.slice(0, -2)}ying`
        : /(?:ee|oe|ye)$/.test(base)
          ? `${base}ing`
          : `${base.slice(0, -1)}ing`,
    ];
  if (last === 'y' && !isVowel(before)) return [third, `${base.slice(0, -1)}ied`, `${base}ing`];
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || (DOUBLES.test(base) && base.length < 9);
  const stem = short ? base + last : base;
  return [third, `${stem}ed`, `${stem}ing`];
}

import { MEASURES, PREFIXES, type UnitRow } from './unit-table.ts';

interface KnownUnit {
  readonly base: string;
  readonly factor: number;
  readonly zero: number;
}

/** Sources write few digits; twelve keep them all and drop what binary fractions add. */
const DIGITS = 12;

let known: ReadonlyMap<string, KnownUnit> | undefined;

/** The table by name, spelt out when the first unit is read. */
function unitNamed(name: string): KnownUnit | undefined {
  known ??= new Map(
    Object.entries(MEASURES).flatMap(([base, rows]) =>
      rows.flatMap((row) =>
        spellings(row).map(([spelt, factor]) => [spelt, { base, factor, zero: row.zero ?? 0 }] as const),
      ),
    ),
  );
  return known.get(name);
}

function spellings({ factor, names, power = 1, large = false }: UnitRow): (readonly [name: string, factor: number])[] {
  return names.split('|').flatMap((name) => {
    const bare = [name.replace(/[*^]/u, ''), factor] as const;
    if (bare[0] === name) return [bare];
    const prefixed = PREFIXES.filter(([, , exponent]) => !large || exponent >= 3).flatMap(([word, symbols, exponent]) =>
      (name.includes('*') ? [word] : symbols).map(
        (prefix) => [name.replace(/[*^]/u, prefix), factor * Number(`1e${exponent * power}`)] as const,
      ),
    );
    return [bare, ...prefixed];
  });
}

/** The unit in which a value written in `unit` is compared; itself where nobody knows it. */
export function baseUnit(unit: string): string {
  return unitNamed(unit)?.base ?? unit;
}

/**
 * How to turn numbers in one unit into numbers in another, or undefined where the two do not measure the same thing or
 * one is unknown ("people", "rounds").
 */
export function unitConversion(from: string, to: string): ((amount: number) => number) | undefined {
  if (from === to) return (amount) => amount;
  const [source, target] = [unitNamed(from), unitNamed(to)];
  if (source === undefined || source.base !== target?.base) return undefined;
  return (amount) =>
    Number.isFinite(amount)
      ? Number(((amount * source.factor + source.zero - target.zero) / target.factor).toPrecision(DIGITS))
      : amount;
}

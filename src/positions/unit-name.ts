import { remember } from '../time/remember.ts';

/** A unit as the table of units spells it, and how many of it one is: a million EUR is EUR, a million times. */
export interface UnitName {
  /** Empty where only a number word was written ("million"). */
  readonly unit: string;
  readonly factor: number;
}

/** Number words beside a unit, short scale. A bare "m" is a metre. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Other spellings of one unit. "Tons", "dollars" and "pounds" are left alone: there are several of each. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['per cent', '%'],
  ['pct', '%'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['€', 'EUR'],
  ['US$', 'USD'],
  ['£', 'GBP'],
  ['Km', 'km'],
  ['KM', 'km'],
  ['Kg', 'kg'],
  ['KG', 'kg'],
  ['hrs', 'h'],
  ['mins', 'min'],
  ['kmh', 'km/h'],
  ['kph', 'km/h'],
  ['kmph', 'km/h'],
  ['mph', 'mi/h'],
  ['miles/hour', 'mi/h'],
  ['kn', 'nmi/h'],
  ['knot', 'nmi/h'],
  ['knots', 'nmi/h'],
  ['persons', 'people'],
]);

/** "miles per hour" is written as "miles/hour" is, and read as that is; "per cent" stands by itself. */
function perUnit(unit: string): string {
  const spelt = unit.replace(/^(.+) per (.+)$/u, '$1/$2');
  return SPELLINGS.get(spelt) ?? spelt;
}

/** Reads a unit as it was written: "million EUR", "EUR bn", "per cent". */
export function unitName(written: string): UnitName {
  return read(written);
}

const read = remember((written): UnitName => {
  const words = written.trim().split(/\s+/u);
  const multiple = (word: string | undefined): number | undefined => MULTIPLES.get(word?.toLowerCase() ?? '');
  const before = multiple(words[0]);
  const after = before === undefined ? multiple(words.at(-1)) : undefined;
  const first = words[1] === 'of' ? 2 : 1;
  const unit = words.slice(before === undefined ? 0 : first, after === undefined ? undefined : -1).join(' ');
  return { unit: SPELLINGS.get(unit) ?? perUnit(unit), factor: before ?? after ?? 1 };
});

import type { Ledger } from '../model/ledger.ts';
import type { Value } from '../model/value.ts';
import { remember } from '../time/remember.ts';
import { timeInWords } from '../time/time-in-words.ts';

/** Names for ids, for sentences that people read. */
export interface Labels {
  readonly entity: (id: string) => string;
  readonly source: (id: string) => string;
  /** `attackerCount` reads "attacker count". */
  readonly predicate: (id: string) => string;
  readonly value: (value: Value) => string;
  /** "2 Nov 2020". */
  readonly time: (time: string) => string;
}

/** Names from a ledger's records; an id that nothing names stands for itself. */
export function labelsOf(ledger: Pick<Ledger, 'entities' | 'sources'>): Labels {
  const entities = nameLookup(ledger.entities);
  const sources = nameLookup(ledger.sources);
  return {
    entity: entities,
    // A voice of an entity goes back to the entity, which need not be a source of its own.
    source: (id) => {
      const name = sources(id);
      return name === id ? entities(id) : name;
    },
    predicate: labelOfPredicate,
    value: (value) => valueLabel(value, entities),
    time: timeInWords,
  };
}

function nameLookup(records: readonly { readonly id: string; readonly name?: string }[]): (id: string) => string {
  let names: Map<string, string> | undefined;
  return (id) => {
    names ??= new Map(records.flatMap((record) => (record.name === undefined ? [] : [[record.id, record.name]])));
    return names.size === 0 ? id : (names.get(id) ?? id);
  };
}

const labelOfPredicate = remember((id) =>
  id
    .replace(/(\p{Ll})(\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/[-_]+/gu, ' '),
);

/**
 * A value in words: "at least 19", "drone or missile", "about 50 kg".
 *
 * @example
 * ```ts
 * import { valueLabel } from 'corroborate';
 * valueLabel({ between: [3, 4] }); // => 'between 3 and 4'
 * ```
 */
export function valueLabel(value: Value, entityName: (id: string) => string = (id) => id): string {
  if (typeof value === 'string') return entityName(value);
  if (typeof value !== 'object') return String(value);
  if ('unknown' in value) return 'unknown';
  if ('none' in value) return 'none';
  if ('oneOf' in value) return value.oneOf.map((one) => (typeof one === 'string' ? entityName(one) : one)).join(' or ');
  const unit = value.unit === undefined ? '' : ` ${value.unit}`;
  return `${quantityLabel(value)}${unit}`;
}

/** There may be fewer than 19 of something; what is below 0.05, or below nothing, is less. */
const isCounted = (n: number): boolean => Number.isInteger(n) && n > 0;

function quantityLabel(value: Exclude<Value, string | number | boolean>): string {
  if ('exactly' in value) return String(value.exactly);
  if ('atLeast' in value) return `at least ${value.atLeast}`;
  if ('atMost' in value) return `at most ${value.atMost}`;
  if ('moreThan' in value) return `more than ${value.moreThan}`;
  if ('fewerThan' in value) return `${isCounted(value.fewerThan) ? 'fewer' : 'less'} than ${value.fewerThan}`;
  if ('about' in value) return `about ${value.about}`;
  if ('nearly' in value) return `nearly ${value.nearly}`;
  if ('between' in value) return `between ${value.between[0]} and ${value.between[1]}`;
  return 'roughly' in value ? `roughly ${value.roughly[0]} to ${value.roughly[1]}` : '';
}

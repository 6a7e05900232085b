import type { SourceKind, SourceLink } from '../model/reading.ts';
import { singular } from './clause.ts';
import { spanOf } from './span.ts';
import type { Parsed } from './stack.ts';
import type { Tag } from './tag.ts';

/** What has to be known of a sentence to name somebody in it. */
type Named = Pick<Parsed, 'text' | 'lexicon' | 'tokens' | 'tags'>;

const IN_PHRASE: ReadonlySet<Tag> = new Set(['N', 'NP', 'NUM', 'J', 'D', 'POS', 'PRO', 'VBN', 'VBG', 'CC', 'IN']);
/** A noun phrase of a speaker is short; longer ones are cut to this many tokens. */
const LONGEST = 24;

/** Token range of the noun phrase that ends before `end`, or undefined. */
export function phraseBefore(
  parsed: Parsed,
  end: number,
  floor: number,
): readonly [from: number, to: number] | undefined {
  const { tags, tokens } = parsed;
  let to = end;
  while (to > floor && (tags[to - 1] === 'R' || tags[to - 1] === 'NEG')) to -= 1;
  // "Smith, the governor, said": the apposition belongs to the phrase.
  let from = to;
  let commas = 0;
  while (from > floor && to - from < LONGEST) {
    const tag = tags[from - 1];
    if (tag === undefined) break;
    if (IN_PHRASE.has(tag)) from -= 1;
    else if (tag === 'COMMA' && commas < 2 && from < to + 1) {
      commas += 1;
      from -= 1;
    } else if (tag === 'PUNCT' && /^[()%$&/]$/.test(tokens[from - 1]?.norm ?? '')) from -= 1;
    else break;
  }
  return trim(parsed, from, to);
}

/** Token range of the noun phrase that starts at `start`. */
export function phraseAfter(
  parsed: Parsed,
  start: number,
  ceiling: number,
): readonly [from: number, to: number] | undefined {
  const { tags, tokens } = parsed;
  let to = start;
  while (to < ceiling && to - start < LONGEST) {
    const tag = tags[to];
    if (tag === undefined) break;
    if (tag === 'PUNCT' && /^[()$%&/]$/.test(tokens[to]?.norm ?? '')) to += 1;
    else if (IN_PHRASE.has(tag) && !(tag === 'PRO' && to > start)) to += 1;
    else break;
  }
  return trim(parsed, start, to);
}

function trim({ tags }: Parsed, first: number, last: number): readonly [from: number, to: number] | undefined {
  let from = first;
  let to = last;
  while (from < to && (tags[from] === 'CC' || tags[from] === 'COMMA' || tags[from] === 'IN' || tags[from] === 'POS'))
    from += 1;
  while (to > from && (tags[to - 1] === 'CC' || tags[to - 1] === 'COMMA' || tags[to - 1] === 'IN')) to -= 1;
  for (let i = from; i < to; i++)
    if (tags[i] === 'N' || tags[i] === 'NP' || tags[i] === 'PRO' || tags[i] === 'J' || tags[i] === 'D')
      return [from, to];
  return undefined;
}

function kindOf({ lexicon, tokens, tags }: Named, from: number, to: number): SourceKind {
  let name = false;
  let kind: SourceKind | undefined;
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (tags[i] === 'IN' && i > from && kind === undefined && name) break;
    if (tags[i] === 'NP' || (/^\p{Lu}/u.test(tokens[i]?.text ?? '') && tags[i] === 'N' && i > from)) name = true;
    if (lexicon.organisations.has(norm) || lexicon.organisations.has(singular(norm))) kind ??= 'organisation';
    const unnamed = lexicon.unnamed.get(norm);
    if (unnamed === 'anonymous' || unnamed === 'generic') kind = kind === 'organisation' && name ? kind : unnamed;
  }
  if (kind === 'organisation') return kind;
  if (name)
    return /^(?:the|a)$/.test(tokens[from]?.norm ?? '') && kind === undefined ? 'organisation' : (kind ?? 'person');
  if (kind !== undefined) return kind;
  const first = tokens[from]?.norm ?? '';
  if (/^(?:he|she|i|we|you|who)$/.test(first) && to - from === 1) return 'person';
  return /^(?:they|it)$/.test(first) && to - from === 1 ? 'organisation' : 'anonymous';
}

/** A phrase as a speaker. Unnamed: officials, a witness, some, it. */
export function sourceLink(parsed: Named, from: number, to: number): SourceLink {
  const span = spanOf(parsed, from, to);
  const kind = kindOf(parsed, from, to);
  return { text: span.text, span, named: kind === 'person' || kind === 'organisation', kind };
}

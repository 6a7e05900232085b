import type { Attribution, Span } from '../model/reading.ts';
import { actOf } from './act.ts';
import { singular } from './clause.ts';
import { ENGLISH } from './english/english-lexicon.ts';
import { cutText, parseSentence } from './parse.ts';
import { phraseAfter, sourceLink, speakerOf } from './source.ts';
import { spanOf } from './span.ts';
import type { Parsed } from './stack.ts';

const quoteAt = ({ tags }: Parsed, i: number) => tags[i] === 'QUOTE';

/** Strips commas and conjunctions off a range; quotation marks stay with what they quote. */
function trimmed({ tags, tokens }: Parsed, first: number, last: number): readonly [number, number] {
  let from = first;
  let to = last;
  while (
    from < to &&
    (tags[from] === 'COMMA' || (tags[from] === 'PUNCT' && !/^[([$#]$/.test(tokens[from]?.norm ?? '')))
  )
    from += 1;
  while (
    to > from &&
    (tags[to - 1] === 'COMMA' || (tags[to - 1] === 'PUNCT' && !/^[)\]%]$/.test(tokens[to - 1]?.norm ?? '')))
  )
    to -= 1;
  return [from, to];
}

interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
  readonly verb: number;
  readonly link?: ReturnType<typeof sourceLink>;
}

/** Where the clause that a report verb governs ends: at the sentence's end, unless a clause that is not part of it comes back. */
function contentEnd(parsed: Parsed, from: number): number {
  const { tags, tokens, to } = parsed;
  if (quoteAt(parsed, from)) {
    for (let i = from + 1; i < to; i++) {
      if (!quoteAt(parsed, i)) continue;
      // A quotation may go on after the speaker's words in between.
      return i + 1;
    }
  }
  for (let i = from; i < to; i++) if (tokens[i]?.norm === ';') return i;
  return tags[to - 1] === 'PUNCT' ? to - 1 : to;
}

function reportIn(parsed: Parsed, c: number): Found | undefined {
  const { clauses, tags, tokens, lemmas, lexicon, to } = parsed;
  const clause = clauses[c];
  if (clause === undefined) return undefined;
  const { group } = clause;
  const lemma = lemmas[group.head] ?? '';
  if (!lexicon.reports.has(lemma) && !lexicon.reports.has(lemma.split('-')[0] ?? '')) return undefined;
  if (group.kind === 'to' || group.kind === 'base' || quotedAt(parsed, group.start)) return undefined;
  const speaker = speakerOf(parsed, c);
  if (speaker === 'author' || (speaker !== undefined && /^you$/i.test(speaker.text))) return undefined;
  if (speaker === undefined && !group.passive) return undefined;
  const link = speaker;
  // "also said": the adverb before the verb; "called on": the word that the verb takes its object with.
  let cueStart = group.start;
  while (cueStart > clause.start && cueStart > group.start - 2 && tags[cueStart - 1] === 'R') cueStart -= 1;
  const particle = tags[group.end] === 'IN';
  const cue: [number, number] = [cueStart, group.end];
  const base = {
    cue,
    verb: group.head,
    ...(link === undefined ? {} : { link }),
    source: link === undefined ? [] : [link.span],
  };
  // "S," he said. / S, he said.
  const inverse = clauses.some(
    (other) => other.relation === 'complement' && other.parent === c && other.group.start < group.start,
  );
  const beforeCue = Math.min(
    group.start,
    link === undefined ? group.start : tokenAt(parsed, link.span.start, group.start),
  );
  if (
    (inverse ||
      quoteAt(parsed, beforeCue - 1) ||
      (tags[beforeCue - 1] === 'COMMA' && quoteAt(parsed, beforeCue - 2))) &&
    beforeCue > 0
  ) {
    const content: (readonly [number, number])[] = [
      trimmed(parsed, inverse ? 0 : quoteStart(parsed, beforeCue), beforeCue),
    ];
    const after = nextQuote(parsed, group.end);
    if (after >= 0) content.push(trimmed(parsed, after, contentEnd(parsed, after)));
    return { ...base, content };
  }
  const inner = clauses.find(
    (other) => other.parent === c && other.relation === 'complement' && other.group.start > group.start,
  );
  if (inner !== undefined) {
    let from = inner.frame === 'that' || inner.opener >= group.end ? Math.max(inner.start, group.end) : group.end;
    if (tags[from] === 'COMMA') from += 1;
    if (tokens[from]?.norm === 'that' && tags[from] === 'SUB') from += 1;
    if (from < to) return { ...base, content: [trimmed(parsed, from, contentEnd(parsed, from))] };
  }
  const quote = nextQuote(parsed, group.end);
  if (quote >= 0 && quote - group.end < 8)
    return { ...base, content: [trimmed(parsed, quote, contentEnd(parsed, quote))] };
  if (tokens[group.end]?.norm === ':' || tokens[group.end]?.norm === ',') {
    if (tokens[group.end]?.norm === ':') return { ...base, content: [trimmed(parsed, group.end + 1, to)] };
  }
  if (group.end >= to) return undefined;
  const objectStart = group.end + (particle ? 1 : 0);
  if (objectStart >= to) return undefined;
  const rest = trimmed(parsed, objectStart, contentEnd(parsed, objectStart));
  return rest[1] - rest[0] < 2 || tags[rest[0]] === 'CC'
    ? undefined
    : { ...base, cue: [cueStart, objectStart], content: [rest] };
}

/** Whether a token stands inside a quotation that its sentence opened: what is quoted is not taken apart again. */
function quotedAt(parsed: Parsed, at: number): boolean {
  let open = false;
  for (let i = Math.max(0, at - 120); i < at; i++) {
    if (!quoteAt(parsed, i)) continue;
    const mark = parsed.tokens[i]?.norm;
    open = mark === '“' ? true : mark === '”' ? false : !open;
  }
  return open;
}

function tokenAt({ tokens }: Parsed, start: number, fallback: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return tokens.length === 0 ? fallback : low;
}

function nextQuote(parsed: Parsed, from: number): number {
  for (let i = from; i < parsed.to; i++) if (quoteAt(parsed, i)) return i;
  return -1;
}

/** Where the quotation that ends before `end` began: at its mark, or with the sentence. */
function quoteStart(parsed: Parsed, end: number): number {
  let seen = 0;
  for (let i = end - 1; i >= 0; i--) {
    if (!quoteAt(parsed, i)) continue;
    seen += 1;
    if (seen === 2) return i;
  }
  return 0;
}

function accordingIn(parsed: Parsed, i: number): Found | undefined {
  const { tokens, to } = parsed;
  if (tokens[i]?.norm !== 'according' || tokens[i + 1]?.norm !== 'to') return undefined;
  const phrase = phraseAfter(parsed, i + 2, to);
  if (phrase === undefined) return undefined;
  const link = sourceLink(parsed, phrase[0], phrase[1]);
  const content = i <= 1 ? trimmed(parsed, phrase[1], contentEnd(parsed, phrase[1])) : trimmed(parsed, 0, i);
  return { source: [link.span], cue: [i, i + 2], content: [content], verb: i, link };
}

function nounIn(parsed: Parsed, c: number): Found | undefined {
  const { clauses, tokens, lexicon } = parsed;
  const clause = clauses[c];
  if (clause?.relation !== 'complement' || clause.frame !== 'noun' || clause.governor < 0) return undefined;
  const noun = singular(tokens[clause.governor]?.norm ?? '');
  if (!lexicon.reportNouns.has(noun)) return undefined;
  const from = Math.max(clause.start + (tokens[clause.start]?.norm === 'that' ? 1 : 0), clause.governor + 1);
  return {
    source: [],
    cue: [clause.governor, clause.governor + 1],
    content: [trimmed(parsed, from, contentEnd(parsed, from))],
    verb: clause.governor,
  };
}

/**
 * Finds who is said to have said what in a text: report verbs with their clause or quotation, "according to", and
 * nouns with a clause ("the claim that"). Spans lie in the text; a content in two parts has two spans. Linear.
 *
 * @example
 * ```ts
 * import { findAttributions } from 'corroborate';
 * const [found] = findAttributions('Officials said that the bridge had fallen.');
 * [found?.source[0]?.text, found?.cue[0]?.text, found?.content[0]?.text]; // => ['Officials', 'said', 'the bridge had fallen']
 * ```
 */
export function findAttributions(text: string): readonly Attribution[] {
  const cut = cutText(text);
  const found: Attribution[] = [];
  for (const range of cut.sentences) {
    const parsed = parseSentence(ENGLISH, cut, range);
    const raw: Found[] = [];
    parsed.clauses.forEach((_, c) => {
      const report = reportIn(parsed, c) ?? nounIn(parsed, c);
      if (report !== undefined) raw.push(report);
    });
    parsed.tokens.forEach((_, i) => {
      const according = accordingIn(parsed, i);
      if (according !== undefined) raw.push(according);
    });
    for (const { source, cue, content, verb, link } of raw.sort((a, b) => a.cue[0] - b.cue[0])) {
      found.push({
        source,
        cue: [spanOf(parsed, cue[0], cue[1])],
        content: content.filter(([from, to]) => to > from).map(([from, to]) => spanOf(parsed, from, to)),
        act: actOf(ENGLISH, parsed.lemmas[verb] ?? '', parsed.tokens[verb + 1]?.norm ?? ''),
        ...(link === undefined ? {} : { link }),
      });
    }
  }
  return found;
}

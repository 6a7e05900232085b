import type { SourceLink } from '../../model/reading.ts';
import { sceneIn } from '../attribution/scene-of-reading.ts';
import { subjectBefore } from '../attribution/subject.ts';
import { isRelativeOpener } from '../attribution/walk-left.ts';
import { phraseAfter, phraseBefore, sourceLink } from '../source.ts';
import type { Parsed } from '../stack.ts';

const AUTHOR: ReadonlySet<string> = new Set(['i', 'we']);
/** A noun phrase of a speaker is short; an antecedent is not looked for farther away. */
const FARTHEST = 24;

type Speaker = SourceLink | 'author' | undefined;

/** Who speaks in a clause: its subject, the subject behind it in "…, said X", or nobody named (passive). `author` if the author does. */
export function speakerOf(parsed: Parsed, clause: number): Speaker {
  const { clauses, tokens, tags, lexicon } = parsed;
  const own = clauses[clause];
  if (own === undefined) return undefined;
  const { group } = own;
  // "Experts are convinced that S": no passive, an adjective.
  // "would not be drawn on whether S": who is drawn keeps it back.
  const convinced =
    group.passive &&
    (lexicon.frames.adjectiveThat.has(tokens[group.head]?.norm ?? '') || parsed.lemmas[group.head] === 'draw');
  if ((group.passive && !convinced) || (group.kind === 'en' && own.relation !== 'participle'))
    return agentOf(parsed, group.end);
  const quoted = quotedAs(parsed, clause);
  if (quoted !== undefined) return quoted;
  const both = neitherNor(parsed, group.start);
  if (both !== undefined) return both;
  if (group.kind !== 'finite' && own.parent >= 0 && own.parent < clause) {
    // "The paper was forced to deny that S": whoever is forced speaks.
    const host = clauses[own.parent]?.group;
    const forced = group.kind === 'to' && host?.passive ? subjectBefore(sceneIn(parsed), host.start, 0) : undefined;
    return forced === undefined ? speakerOf(parsed, own.parent) : named(parsed, ...forced);
  }
  const finite = group.kind === 'finite' && !group.inverted;
  if (finite) {
    const shared = sharedSubject(parsed, clause);
    if (shared !== undefined) return shared;
    const subject = subjectBefore(
      sceneIn(parsed),
      group.start,
      own.opener >= 0 && own.opener < group.start ? own.opener : 0,
    );
    if (subject !== undefined) {
      const [from, to] = subject;
      if (!isRelativeOpener(sceneIn(parsed), from) || to - from > 1) return named(parsed, from, to);
    }
  }
  if (own.opener > 0 && own.relation === 'relative') {
    const end = tags[own.opener - 1] === 'COMMA' ? own.opener - 1 : own.opener;
    const antecedent = phraseBefore(parsed, end, Math.max(0, own.opener - FARTHEST));
    if (antecedent !== undefined) return sourceLink(parsed, antecedent[0], antecedent[1]);
  }
  const after = phraseAfter(parsed, group.end, parsed.to);
  return after === undefined ? undefined : sourceLink(parsed, after[0], after[1]);
}

function named(parsed: Parsed, from: number, to: number): Speaker {
  return to - from === 1 && AUTHOR.has(parsed.tokens[from]?.norm ?? '') ? 'author' : sourceLink(parsed, from, to);
}

/** "by June", "by 2030", "by the end of": until when, not by whom. */
const isTimeLimit = ({ tokens, tags }: Parsed, at: number): boolean =>
  tags[at] === 'NUM' ||
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|dawn|dusk|nightfall|then|now|today|tomorrow|mid-.*|early|late|next|summer|winter|spring|autumn|easter|christmas)$/.test(
    tokens[at]?.norm ?? '',
  ) ||
  (tokens[at]?.norm === 'the' &&
    /^(?:end|time|start|beginning|middle|weekend|morning|evening|year|summer|winter)$/.test(
      tokens[at + 1]?.norm ?? '',
    ));

/** Who did it: the phrase behind a near "by". */
function agentOf(parsed: Parsed, end: number): Speaker {
  for (let i = end; i < Math.min(parsed.to, end + 4); i++) {
    if (parsed.tokens[i]?.norm !== 'by' || isTimeLimit(parsed, i + 1)) continue;
    const agent = phraseAfter(parsed, i + 1, Math.min(parsed.to, i + 12));
    if (agent !== undefined) return sourceLink(parsed, agent[0], agent[1]);
  }
  return undefined;
}

/** "Israel neither confirmed nor denied", "would neither confirm nor deny": the subject before both verbs. */
function neitherNor(parsed: Parsed, start: number): Speaker {
  const { tags, words } = parsed;
  if (!/^n?or$/.test(words[start - 1]?.norm ?? '')) return undefined;
  for (let i = start - 2; i > Math.max(0, start - 5); i--) {
    if (words[i]?.norm !== 'neither') continue;
    while (/^(?:MD|HAVE|DO|R)$/.test(tags[i - 1] ?? '')) i -= 1;
    const subject = subjectBefore(sceneIn(parsed), i, 0);
    return subject === undefined ? undefined : named(parsed, ...subject);
  }
  return undefined;
}

/** "was quoted as saying S", "quoted an aide as saying S": who is quoted. */
function quotedAs(parsed: Parsed, clause: number): Speaker {
  const { clauses, words, lemmas } = parsed;
  const { group } = clauses[clause] ?? {};
  const host = clauses[clause - 1]?.group;
  if (group?.kind !== 'ing' || host === undefined || words[group.start - 1]?.norm !== 'as') return undefined;
  if (!/^(?:quote|cite|report|describe)$/.test(lemmas[host.head] ?? '')) return undefined;
  const subject = host.passive
    ? subjectBefore(sceneIn(parsed), host.start, 0)
    : phraseAfter(parsed, host.end, group.start - 1);
  return subject === undefined ? undefined : named(parsed, ...subject);
}

/** "Officials confirmed that A but denied that B": a verb behind a conjunction has the subject of the report before. */
function sharedSubject(parsed: Parsed, clause: number): Speaker {
  const { clauses, tags, lemmas, lexicon } = parsed;
  const start = clauses[clause]?.group.start ?? 0;
  let before = start - 1;
  while (before > 0 && (tags[before] === 'R' || tags[before] === 'NEG')) before -= 1;
  if (tags[before] !== 'CC') return undefined;
  let host = clause - 1;
  for (let up = host; up >= 0 && clause - up < 12; up--) {
    const { group, relation } = clauses[up] ?? { group: undefined, relation: undefined };
    if (group?.kind !== 'finite' || relation === 'relative' || !lexicon.reports.has(lemmas[group.head] ?? '')) continue;
    host = up;
    break;
  }
  return host < 0 ? undefined : speakerOf(parsed, host);
}

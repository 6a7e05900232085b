import { type Applied, applied, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';

export const FALSE =
  /^(?:false|untrue|unfounded|baseless|groundless|incorrect|wrong|fabricated|fake|fictitious|mistaken|invented|nonsense|hoax|lie|lies|myth|fiction|absurd|ridiculous|rubbish|untruthful|misleading|fabrication|fabrications|propaganda|slander|preposterous|laughable|ludicrous|debunked|disproved|disproven|discredited|refuted)$/;
const UNPROVEN = /^(?:unsupported|unproven|unproved|unsubstantiated|uncorroborated)$/;
const TRUE = /^(?:true|correct|accurate|confirmed|verified|proven)$/;
const CHECKED = /^(?:confirmed|verified|proven)$/;
const SLIM = /^(?:slim|slight|remote|small|low|slender|poor|bleak|dim|negligible|minimal|minuscule|fading)$/;
const GOOD = /^(?:good|high|strong|excellent)$/;
const CHANCE = /^(?:chances?|odds|likelihood|probability|prospects?|possibility|hopes?)$/;
const VERDICT: ReadonlySet<string> = new Set(['prove', 'turn-out', 'turn', 'remain']);

/** How far behind a claim its verdict may stand. */
const FARTHEST = 7;

/** The word that a claim is judged by: "(the claim that S) turned out to be untrue". −1 if it is not judged. */
function verdictAfter({ clauses, lemmas, tags, words, to }: Parsed, from: number): number {
  const judged = clauses.find(
    ({ group }) =>
      group.start > from &&
      (tags[group.head] === 'BE' ||
        VERDICT.has(lemmas[group.head] ?? '') ||
        (group.passive && FALSE.test(words[group.head]?.norm ?? ''))),
  );
  const start = judged?.group.start ?? -1;
  if (judged === undefined) return -1;
  for (let i = start; i < Math.min(to, judged.group.end + FARTHEST); i++) {
    const norm = words[i]?.norm ?? '';
    if (tags[i] === 'NEG' && i + 1 < to && TRUE.test(words[i + 1]?.norm ?? '')) return i;
    if (tags[i] === 'COMMA' || tags[i] === 'PUNCT' || tags[i] === 'NEG' || tags[i] === 'SUB' || tags[i] === 'CC')
      return -1;
    if (FALSE.test(norm) || TRUE.test(norm) || SLIM.test(norm) || GOOD.test(norm) || UNPROVEN.test(norm)) return i;
  }
  return -1;
}

const UNFOUNDED = /^(?:correspond|basis|foundation|merit|substance)$/;

/** "(the claim that S) does not correspond to reality", "has no basis in fact", "is without foundation". −1 if not. */
function unfounded({ clauses, tags, words }: Parsed, from: number): number {
  const group = clauses.find(({ group }) => group.start > from && group.kind === 'finite')?.group;
  if (group === undefined) return -1;
  const head = words[group.head]?.norm ?? '';
  if (head === 'correspond' && group.negations.length > 0) return group.head;
  for (let i = group.end; i < group.end + 3; i++)
    if (
      /^(?:no|without)$/.test(words[i]?.norm ?? '') &&
      UNFOUNDED.test(words[i + 1]?.norm ?? '') &&
      tags[i + 1] === 'N'
    )
      return i + 1;
  return -1;
}

/** What the word found says of S; of a chance it says how good it is. */
function verdictOf({ tags, words }: Parsed, judged: number, chance: boolean): OperatorClass | undefined {
  const norm = words[judged]?.norm ?? '';
  // "not true" is false; "not confirmed" is open
  if (tags[judged] === 'NEG') return CHECKED.test(words[judged + 1]?.norm ?? '') ? 'undecided' : 'false';
  if (FALSE.test(norm) || UNFOUNDED.test(norm)) return 'false';
  if (TRUE.test(norm)) return 'certain';
  if (chance) return SLIM.test(norm) ? 'slim' : 'probable';
  return UNPROVEN.test(norm) ? 'no-evidence' : undefined;
}

/** The noun of "the claim that", where the tagger missed the verb behind it. */
function claimBefore(lexicon: Parsed['lexicon'], words: Parsed['words'], tags: Parsed['tags'], token: number): number {
  for (let i = token - 1; i > Math.max(0, token - 9); i--) {
    if (tags[i] === 'COMMA' || tags[i] === 'PUNCT') return -1;
    if (words[i]?.norm !== 'that') continue;
    const norm = words[i - 1]?.norm ?? '';
    return lexicon.frames.noun.has(norm) || lexicon.reportNouns.has(norm.replace(/s$/, '')) ? i - 1 : -1;
  }
  return -1;
}

/** The place of the noun that the target completes, as the subject of its sentence; −1 if there is none. */
function subjectNoun({ clauses, words, tags, lexicon }: Parsed, operators: readonly Applied[], token: number) {
  const noun = operators.findLastIndex(({ frame }) => frame === 'noun');
  const from = operators[noun]?.from ?? -1;
  if (from >= 0) return from;
  const claim = claimBefore(lexicon, words, tags, token);
  if (claim >= 0) return claim;
  for (let i = token - 1; i > Math.max(0, token - 9); i--) {
    if (clauses.some(({ group }) => i >= group.start && i < group.end && tags[group.head] !== 'BE')) return -1;
    if (tags[i] !== 'IN' || !/^(?:of|for|about)$/.test(words[i]?.norm ?? '')) continue;
    const norm = words[i - 1]?.norm ?? '';
    return CHANCE.test(norm) || lexicon.frames.noun.has(norm) || lexicon.reportNouns.has(norm.replace(/s$/, ''))
      ? i - 1
      : -1;
  }
  return -1;
}

/** "The ministry said the claim that S was untrue": whose verdict it is, where the clause of the verdict is not linked. */
function reporting(
  { clauses, lemmas, lexicon }: Parsed,
  outside: readonly Applied[],
  noun: number,
): readonly Applied[] {
  const c = clauses.findLastIndex(({ group }) => group.end <= noun && noun - group.end < 4);
  const group = clauses[c]?.group;
  if (group === undefined || group.kind !== 'finite' || group.passive) return [];
  if (outside.some(({ from }) => from === group.head)) return [];
  const cls = lexicon.frames.that.get(lemmas[group.head] ?? '');
  return cls === 'report' || cls === 'claim' || cls === 'belief-strong' ? [applied(cls, group.head, c, 'that')] : [];
}

/** "The claim that S is false", "reports of X proved untrue", "the chances of X are slim": the verdict stands for S. */
export function verdict(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] {
  const noun = subjectNoun(parsed, operators, token);
  if (noun < 0) return operators;
  const { words } = parsed;
  const governed = parsed.clauses.findLastIndex(({ governor }) => governor === noun);
  const content = parsed.clauses[governed]?.group;
  // Where the tagger missed the verb of S, the verdict itself seems to be what the noun governs.
  const from = content === undefined || content.start > token ? token : content.end - 1;
  const judged = Math.max(verdictAfter(parsed, from), unfounded(parsed, from));
  if (judged < 0) return operators;
  const kind = verdictOf(parsed, judged, CHANCE.test(words[noun]?.norm ?? ''));
  if (kind === undefined) return operators;
  const outside = operators.filter(
    ({ from, frame, class: cls }) => from < noun && frame !== 'noun' && cls !== 'object',
  );
  return [...outside, ...reporting(parsed, outside, noun), applied(kind, judged, -1)];
}

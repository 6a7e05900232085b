import type { Cue, CueKind } from '../model/reading.ts';
import { type Applied, OPERATORS, ruleId } from './operator.ts';
import type { Lexicon } from './pack.ts';
import { quantities } from './quantity.ts';
import { spanOf } from './span.ts';
import { clauseEnd, clauseOf, linkOperators, ownOperators, type Parsed } from './stack.ts';
import { isVerbal, type Tag } from './tag.ts';

/** A cue as token indices, before it becomes spans. */
export interface RawCue {
  readonly from: number;
  readonly to: number;
  readonly kind: CueKind;
  readonly rule: string;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly effect: string;
}

const HEDGES: ReadonlySet<CueKind> = new Set(['epistemic', 'doxastic', 'investigation', 'evidential', 'weasel']);

/** A negative word inside a name ("an unstable isotope") does not negate its sentence. */
export const isNegation = (cue: RawCue): boolean => cue.kind === 'negation' && cue.rule !== 'negation/affix';

export const isHedge = (cue: RawCue): boolean => HEDGES.has(cue.kind);

/** Clause extent of a token: where a cue without a frame reaches. */
function extent(parsed: Parsed, token: number): readonly [from: number, to: number] {
  const c = clauseOf(parsed, token);
  const clause = parsed.clauses[c];
  if (clause === undefined) return [parsed.from, parsed.to];
  let to = clauseEnd(parsed, c);
  // Infinitives, gerunds and complements belong to what they complete.
  for (let next = c + 1; next < parsed.clauses.length && next < c + 8; next++) {
    const inner = parsed.clauses[next];
    if (
      inner === undefined ||
      inner.parent < c ||
      inner.relation === 'coordinate' ||
      inner.relation === 'root' ||
      (inner.relation === 'adverbial' && inner.group.kind === 'finite')
    )
      break;
    to = clauseEnd(parsed, next);
  }
  let from =
    clause.relation === 'root' || clause.opener < 0
      ? clause.start
      : clause.opener + (clause.relation === 'relative' ? 0 : 1);
  while (to > from + 1 && /^(?:COMMA|PUNCT|QUOTE|CC)$/.test(parsed.tags[to - 1] ?? '')) to -= 1;
  while (from < token && /^(?:COMMA|QUOTE|CC|PUNCT)$/.test(parsed.tags[from] ?? '')) from += 1;
  return [from, to];
}

const OUTSIDE = new Set([
  'but',
  'for',
  'so',
  'because',
  'since',
  'although',
  'though',
  'while',
  'and',
  'or',
  'yet',
  'if',
  'unless',
  'when',
  'as',
  'until',
  'rather',
  'sir',
  'nor',
]);

/**
 * What a negation reaches over: its clause with its subject, up to a sister clause; behind "without" and before a bare
 * phrase only what follows; behind "No," nothing.
 */
function negationScope(parsed: Parsed, i: number, length: number): readonly [from: number, to: number] {
  const { tokens, tags, clauses } = parsed;
  const norm = tokens[i]?.norm ?? '';
  const next = tags[i + length];
  if (norm === 'no' && (next === undefined || next === 'COMMA' || next === 'PUNCT' || next === 'QUOTE')) return [i, i];
  const own = clauseOf(parsed, i);
  // "never" stands before the group that it belongs to.
  const ahead = clauses[own + 1]?.group.start ?? -1;
  const c = ahead > i && ahead - i <= 2 && (clauses[own]?.group.end ?? 0) <= i ? own + 1 : own;
  const clause = clauses[c];
  let [from, to] = extent(parsed, c === own ? i : ahead);
  from = Math.min(from, i);
  const verbal = clause !== undefined && clause.group.end > i - 1;
  if (clause !== undefined && verbal && clause.reach < from && clause.relation !== 'complement') from = clause.reach;
  while (from < i && tags[from] === 'SUB') from += 1;
  if (
    (norm === 'without' && next !== 'VBG') ||
    (clause?.group.kind === 'to' && i >= clause.group.start - 2) ||
    norm === 'nor'
  )
    from = i;
  for (let k = i - 1; k >= from; k--) {
    const mark = tags[k];
    if (
      mark === 'QUOTE' ||
      (mark === 'PUNCT' && /^(?:[.!?;:]|--|``)$/.test(tokens[k]?.norm ?? '')) ||
      (mark === 'COMMA' && (k - from < 3 || tags[k + 1] === 'CC'))
    ) {
      from = k + 1;
      break;
    }
  }
  while (from < i && (tags[from] === 'CC' || tags[from] === 'COMMA' || tags[from] === 'QUOTE')) from += 1;
  for (let k = i + length; k < to; k++) {
    const mark = tags[k];
    if (
      mark === 'QUOTE' ||
      (mark === 'PUNCT' && !/^[()%$]$/.test(tokens[k]?.norm ?? '')) ||
      (mark === 'COMMA' && (OUTSIDE.has(tokens[k + 1]?.norm ?? '') || tags[k + 1] === 'PRO' || tags[k + 1] === 'QUOTE'))
    ) {
      to = k;
      break;
    }
  }
  return [from, Math.max(to, i + length)];
}

function operatorCue(parsed: Parsed, operator: Applied): RawCue {
  const { kind, says } = OPERATORS[operator.class];
  const [scopeFrom, scopeTo] = extent(
    parsed,
    Math.max(operator.from, parsed.clauses[operator.clause]?.group.head ?? operator.from),
  );
  return { from: operator.from, to: operator.to, kind, rule: ruleId(operator), scopeFrom, scopeTo, effect: says };
}

/** Every cue of a sentence in the order of the words, with what it reaches over. Linear. */
export function sentenceCues(parsed: Parsed): readonly RawCue[] {
  const { tokens, tags, lexicon, clauses } = parsed;
  const found = new Map<number, RawCue>();
  const put = (cue: RawCue) => {
    if (!found.has(cue.from)) found.set(cue.from, cue);
  };
  for (let i = 0; i < tokens.length; i++) {
    const negation = negationAt(parsed, i);
    const rule = negation ?? hedgeAt(parsed, i) ?? weaselAt(parsed, i);
    if (rule === undefined) continue;
    const [scopeFrom, scopeTo] = rule.kind === 'negation' ? negationScope(parsed, i, rule.length) : extent(parsed, i);
    put({ from: i, to: i + rule.length, kind: rule.kind, rule: rule.rule, scopeFrom, scopeTo, effect: rule.effect });
    i += rule.length - 1;
  }
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauses[c];
    if (clause === undefined) break;
    const own = ownOperators(parsed, c).filter(
      (operator) => OPERATORS[operator.class].kind !== 'negation' && OPERATORS[operator.class].kind !== 'epistemic',
    );
    const link =
      clause.relation === 'coordinate' ? [] : linkOperators(parsed, c, 38).filter((operator) => operator.clause === c);
    for (const operator of [...own, ...link]) {
      const { kind } = OPERATORS[operator.class];
      if (kind === 'epistemic' || kind === 'negation' || kind === 'evidential' || kind === 'doxastic') {
        if (tags[operator.from] === undefined) continue;
      }
      if (kind === 'doxastic' || kind === 'evidential' || kind === 'epistemic') continue;
      put(operatorCue(parsed, operator));
    }
  }
  for (const counted of quantities(lexicon, tokens)) {
    if (!counted.approximated) continue;
    put({
      from: counted.from,
      to: counted.to,
      kind: 'approximator',
      rule: 'quantity',
      scopeFrom: counted.from,
      scopeTo: counted.to,
      effect: 'gives the number its edges',
    });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

export interface CueRule {
  readonly kind: CueKind;
  readonly rule: string;
  readonly effect: string;
  readonly length: number;
}

/** Whether negation is spoken at a token. */
function negationAt({ tokens, tags, lexicon }: Parsed, i: number): CueRule | undefined {
  const norm = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  const flip = (rule: string, length = 1): CueRule => ({ kind: 'negation', rule, effect: 'flips', length });
  const class_ = lexicon.negation.get(norm);
  if (class_ !== undefined) {
    if (norm === 'not' && /^(?:only|merely|simply|just)$/.test(next)) return undefined;
    if (norm === 'no' && /^(?:doubt|matter|sooner)$/.test(next)) return undefined;
    if (norm === 'nothing' && next === 'but') return undefined;
    if (norm === 'no' && next === '.' && /^\d/.test(tokens[i + 2]?.norm ?? '')) return undefined;
    if (norm === 'save' && !(next === 'for' || next === 'that' || next === 'in' || next === 'only' || tags[i] === 'IN'))
      return undefined;
    if (norm === 'except') return undefined;
    return flip(`negation/${class_}`);
  }
  if (norm === 'by' && next === 'no' && tokens[i + 2]?.norm === 'means') return flip('negation/phrase', 3);
  if (norm === 'rather' && next === 'than') return flip('negation/phrase', 2);
  if (/^(?:fail|fails|failed|failing|failure|failures)$/.test(norm) && next === 'to') return flip('negation/fail');
  if (
    /^(?:absence|lack|lacking|lacks|lacked|absent|unable)$/.test(norm) &&
    !(tags[i - 1] === 'D' && /^(?:no)$/.test(tokens[i - 1]?.norm ?? ''))
  )
    return flip('negation/lack');
  if (affixAt(lexicon, norm))
    return flip(
      speaksOfClause(tags, i) && !/^(?:in|dis)/.test(norm) && !/^un.*(?:ed|own|ear)$/.test(norm)
        ? 'negation/affix-predicate'
        : 'negation/affix',
    );
  return undefined;
}

/** Whether a word is what its clause says ("was unable"), not a part of a name for something ("unstable isotopes"). */
function speaksOfClause(tags: readonly Tag[], i: number): boolean {
  const next = tags[i + 1];
  return tags[i] !== 'IN' && next !== 'N' && next !== 'NP' && next !== 'J';
}

const AFFIXED = /^(un)(?!der|i|an)(?=[a-z]{4})|(less)(?:ly|ness)?$/;

/** A negative prefix or suffix: "impossible", "hopeless". Tables list the words that only look like it, and those in in- and dis-. */
function affixAt(lexicon: Lexicon, norm: string): boolean {
  if (lexicon.negativeWords.has(norm)) return true;
  const found = AFFIXED.exec(norm);
  const affix = found?.[1] ?? found?.[2];
  return affix !== undefined && norm.length > 5 && !(lexicon.negativeAffixes.get(affix)?.has(norm) ?? false);
}

/** Whether a word marks uncertainty where it stands. */
function hedgeAt({ tokens, tags, lexicon }: Parsed, i: number): CueRule | undefined {
  const norm = tokens[i]?.norm ?? '';
  const kind = lexicon.hedges.get(norm);
  const next = tokens[i + 1]?.norm ?? '';
  if (kind !== undefined) {
    if (norm === 'may' && tags[i] !== 'MD') return undefined;
    if (norm === 'might' && tags[i] !== 'MD') return undefined;
    return { kind: kind as CueKind, rule: `hedge/${kind}`, effect: 'makes it less than certain', length: 1 };
  }
  if (/^(?:indicate|indicates|indicated|indicating|indication)$/.test(norm) && next === 'that')
    return { kind: 'evidential', rule: 'hedge/indicate-that', effect: 'evidence points to it', length: 2 };
  // "could be detected" reports an ability, "could be a cause" a possibility.
  if (norm === 'could' && next !== 'not' && next !== "n't" && !(next === 'be' && tags[i + 2] === 'VBN'))
    return { kind: 'epistemic', rule: 'hedge/could', effect: 'possible', length: 1 };
  return undefined;
}

/** Whether a word generalises, or appeals to people, without saying how many or who. */
function weaselAt({ tokens, tags, lemmas, lexicon }: Parsed, i: number): CueRule | undefined {
  const norm = tokens[i]?.norm ?? '';
  const found = (rule: string): CueRule => ({
    kind: 'weasel',
    rule: `weasel/${rule}`,
    effect: 'leaves open who or how many',
    length: 1,
  });
  const kind = lexicon.weasels.get(norm);
  const next = tags[i + 1];
  if (kind === 'quantifier') {
    const numbered = tags[i - 1] === 'D' || next === 'NUM';
    const noun =
      next === 'N' ||
      next === 'NP' ||
      tokens[i + 1]?.norm === 'of' ||
      (norm !== 'most' && (next === 'J' || next === 'VBG' || next === 'VBN' || next === 'R')) ||
      (isVerbal(next) && norm !== 'most');
    return noun && !numbered ? found(kind) : undefined;
  }
  if (kind === 'people') return tags[i - 1] !== 'D' && (isVerbal(next) || norm === 'others') ? found(kind) : undefined;
  if (kind === 'adverb') return found(kind);
  if (tags[i] !== 'VBN' || lexicon.weasels.get(lemmas[i] ?? '') !== 'passive' || tokens[i + 1]?.norm === 'by')
    return undefined;
  const as = tokens[i + 1]?.norm;
  return as === 'to' || as === 'as' || as === 'that' || tags[i - 1] === 'R' ? found('passive') : undefined;
}

/** A cue with its spans. */
export function toCue(parsed: Parsed, cue: RawCue): Cue {
  return {
    span: spanOf(parsed, cue.from, cue.to),
    kind: cue.kind,
    rule: cue.rule,
    scope: spanOf(parsed, cue.scopeFrom, cue.scopeTo),
    effect: cue.effect,
  };
}

import { type Applied, OPERATORS, ruleId } from '../operator.ts';
import { addedOperators } from '../operators/link-operators.ts';
import { ownOperators } from '../operators/own-operators.ts';
import { quantities } from '../quantity.ts';
import type { Parsed } from '../stack.ts';
import { extent } from './extent.ts';
import { hedgeAt } from './hedge.ts';
import { negationAt } from './negation.ts';
import { negationScope } from './negation-scope.ts';
import type { CueFinder, RawCue } from './raw-cue.ts';
import { isLaboratory, weaselAt } from './weasel.ts';

/** In order: a word that negates is no hedge. */
const FINDERS: readonly CueFinder[] = [negationAt, hedgeAt, weaselAt];
const COUNTED: readonly CueFinder[] = [negationAt, hedgeAt];

/** Kinds whose words {@link FINDERS} find; operators of these kinds add no cue. */
const FOUND_BY_WORD: ReadonlySet<string> = new Set(['negation', 'epistemic', 'doxastic', 'evidential']);

function operatorCue(parsed: Parsed, operator: Applied): RawCue {
  const { kind, says } = OPERATORS[operator.class];
  const [scopeFrom, scopeTo] = extent(
    parsed,
    Math.max(operator.from, parsed.clauses[operator.clause]?.group.head ?? operator.from),
  );
  return { from: operator.from, to: operator.to, kind, rule: ruleId(operator), scopeFrom, scopeTo, effect: says };
}

function wordCues(parsed: Parsed, found: RawCue[]): void {
  const { tags, words } = parsed;
  const finders = isLaboratory(parsed) ? COUNTED : FINDERS;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.cues && tags[i] !== 'VBN') continue;
    for (const find of finders) {
      const rule = find(parsed, i);
      if (rule === undefined) continue;
      const { kind, effect, length } = rule;
      const [scopeFrom, scopeTo] = kind === 'negation' ? negationScope(parsed, i, length) : extent(parsed, i);
      found.push({ from: i, to: i + length, kind, rule: rule.rule, scopeFrom, scopeTo, effect });
      i += length - 1;
      break;
    }
  }
}

/** Every cue of a sentence in the order of the words, with what it reaches over. Linear. */
export function sentenceCues(parsed: Parsed): readonly RawCue[] {
  const found: RawCue[] = [];
  wordCues(parsed, found);
  for (let c = 0; c < parsed.clauses.length; c++) {
    for (const operators of [ownOperators(parsed, c), addedOperators(parsed, c)])
      for (const operator of operators)
        if (!FOUND_BY_WORD.has(OPERATORS[operator.class].kind)) found.push(operatorCue(parsed, operator));
  }
  for (const { from, to, approximated } of quantities(parsed)) {
    if (!approximated) continue;
    const effect = 'gives the number its edges';
    found.push({ from, to, kind: 'approximator', rule: 'quantity', scopeFrom: from, scopeTo: to, effect });
  }
  if (found.length < 2) return found;
  // Sorting keeps the order of those that begin at one word: the first that was found stands for it.
  found.sort((a, b) => a.from - b.from);
  return found.filter((cue, i) => i === 0 || cue.from !== found[i - 1]?.from);
}

import type { Convention, SourceLink, View, WordedProbability } from '../model/reading.ts';
import { actOf } from './act.ts';
import { mirror } from './degrees.ts';
import { type Commitment, degreeOf, factualityOf, foldOperators, readForm } from './fold.ts';
import { formOf } from './form.ts';
import type { Applied } from './operator.ts';
import { operatorsOverContent } from './operators/operators-over.ts';
import { phraseAt } from './phrase.ts';
import { READ_OUTS, settle } from './read-out.ts';
import type { Parsed } from './stack.ts';
import { heldAs, heldBy, notHeldBy } from './worded/held-by.ts';
import { holderOf, hostOf } from './worded/holder.ts';
import { statedProbability } from './worded/stated-chance.ts';
import { type Holder, wordedInterval } from './worded/worded-interval.ts';

function view(
  parsed: Parsed,
  operators: readonly Applied[],
  state: Commitment,
  source: readonly SourceLink[],
  factuality: number,
  holder?: Holder,
): View {
  const { certainty, polarity } = degreeOf(state);
  const plain: View = {
    source,
    certainty,
    polarity,
    factuality: Math.round(factuality * 1e4) / 1e4,
    probability: wordedInterval(operators, certainty, polarity, holder),
  };
  return grade(parsed, operators, { ...plain, ...leaning(plain) });
}

/**
 * The author's view and those of the speakers on the way, outermost first. The number is read from the plain operators,
 * degree and interval from the worded ones.
 */
export function viewsOf(
  parsed: Parsed,
  token: number,
  plain: readonly Applied[],
  operators: readonly Applied[],
  convention: Convention,
): readonly View[] {
  const table = READ_OUTS[convention];
  // Surveys ask about the clause as it stands, with its "not".
  const asked = convention === 'survey' ? operatorsOverContent(parsed, token) : plain;
  const mean = factualityOf(readForm(foldOperators(asked, table), formOf(parsed, token), table));
  const views: View[] = [view(parsed, operators, foldOperators(operators), [], settle(convention, mean))];
  const chain: SourceLink[] = [];
  operators.forEach((operator, i) => {
    const holder = holderOf(parsed, operator, token);
    if (holder === undefined) return;
    // "The envoy said he did not believe S": the same speaker, whose view has it already.
    if (chain.length > 0 && /^(?:he|she|they|it|we|i)$/i.test(holder.text)) return;
    // "Officials confirmed A but denied B": the second verb of the same speaker stands in place of the first.
    if (chain.at(-1)?.span.start === holder.span.start) {
      chain.pop();
      views.pop();
    }
    chain.push(holder);
    const host = hostOf(parsed, operator);
    const before = operators[i - 1];
    const negated =
      // "stopped short of saying", "refused to admit"
      (before !== undefined &&
        /^(?:refuse|denied|near-miss|not-yet)$/.test(before.class) &&
        before.frame !== 'object') ||
      operators
        .slice(0, i)
        .some(
          ({ class: cls, clause }) =>
            /^(?:not|near-not|few|cannot)$/.test(cls) && (clause === operator.clause || clause === host),
        );
    const inner = operators.slice(i + 1);
    const start = negated ? notHeldBy(operator) : heldBy(parsed, operator);
    const state = foldOperators(inner, {}, start);
    const lemma = parsed.lemmas[operator.from] ?? '';
    const act = actOf(parsed.lexicon, lemma, parsed.tokens[operator.from + 1]?.norm ?? '');
    const held = { as: negated ? undefined : heldAs(parsed, operator), asserts: start.affirmed === 1 };
    views.push({ ...view(parsed, inner, state, [...chain], factualityOf(state), held), act });
  });
  return views;
}

/** An interval on one side of one half is probable, one that ends near certainty certain, any other keeps the degree of its words. */
function classOf(
  { low, high }: WordedProbability,
  { certainty, polarity }: View,
): Pick<View, 'certainty' | 'polarity'> {
  if (low > 0.5) return { certainty: low >= 0.95 ? 'CT' : 'PR', polarity: '+' };
  if (high < 0.5) return { certainty: high <= 0.05 ? 'CT' : 'PR', polarity: '-' };
  return { certainty, polarity };
}

/** A statement that its words put above one half is probable, if its degree was less. */
function leaning({ certainty, polarity, probability: { low } }: View): Pick<View, 'certainty' | 'polarity'> {
  return low > 0.5 && certainty !== 'CT' ? { certainty: 'PR', polarity: '+' } : { certainty, polarity };
}

/** One estimative word and nothing else uncertain: its own numbers stand instead of its degree's. */
function grade(parsed: Parsed, operators: readonly Applied[], plain: View): View {
  const stated = operators.at(-1);
  if (stated?.class === 'measured') {
    const probability = statedProbability(parsed, stated.from);
    return { ...plain, ...classOf(probability, plain), probability };
  }
  const graded = operators.filter(
    (operator) =>
      operator.class === 'probable' ||
      operator.class === 'possible' ||
      operator.class === 'improbable' ||
      (operator.class === 'certain' &&
        /^(?:almost|nearly|virtually)$/.test(parsed.tokens[operator.from - 1]?.norm ?? '')) ||
      (operator.frame.startsWith('adjective') && /^(?:belief|expect|doubt|possible)$/.test(operator.class)),
  );
  const [only] = graded;
  if (only === undefined || graded.length > 1) return plain;
  let phrase = phraseAt(parsed.lexicon, parsed.tokens, only.from);
  for (let back = 1; back <= 2; back++) {
    const wider = phraseAt(parsed.lexicon, parsed.tokens, only.from - back);
    if (wider !== undefined && wider.to > only.from) phrase = wider;
  }
  if (phrase === undefined) return plain;
  const { from } = phrase;
  // "not likely" is a phrase of its own, with its negation in it.
  const others = operators.filter(
    (operator) =>
      operator !== only &&
      !(operator.class === 'not' && operator.from >= from && operator.from < only.from) &&
      !/^(?:object|presupposed|relative|participle|future)$/.test(operator.class),
  );
  if (others.some((operator) => operator.class !== 'not' && operator.class !== 'no-object')) return plain;
  const flips = others.length % 2 === 1;
  const probability = flips ? mirror(phrase.probability) : phrase.probability;
  return { ...plain, ...classOf(probability, plain), probability };
}

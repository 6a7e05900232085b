import type { Convention, SourceLink, View, WordedProbability } from '../model/reading.ts';
import { actOf } from './act.ts';
import { degreeInterval, mirror } from './degrees.ts';
import { ASSERTED, type Commitment, degreeOf, factualityOf, foldOperators, readForm } from './fold.ts';
import { formOf } from './form.ts';
import { type Applied, OPERATORS } from './operator.ts';
import { operatorsOverContent } from './operators/operators-over.ts';
import { phraseAt } from './phrase.ts';
import { READ_OUTS, settle } from './read-out.ts';
import { phraseAfter, sourceLink, speakerOf } from './source.ts';
import type { Parsed } from './stack.ts';

const SPEECH: ReadonlySet<string> = new Set(['report', 'claim', 'denial', 'admission', 'doxastic']);
const ATTITUDES: ReadonlySet<string> = new Set([
  'report',
  'claim',
  'embeds',
  'deny',
  'admit',
  'belief',
  'belief-strong',
  'doubt',
  'hope',
  'fear',
  'predict',
  'according',
  'hearsay',
  'hearsay-word',
  'demonstrate',
  'factive-cognitive',
  'factive-emotive',
  'evidential',
  'demand',
]);

const OUTSIDE: SourceLink = { text: '', span: { start: 0, end: 0, text: '' }, named: false, kind: 'generic' };

/** What an attitude commits its own holder to. */
function heldBy(operator: Applied): Commitment {
  switch (operator.class) {
    case 'deny':
      return { affirmed: 0, denied: 1, open: 0 };
    case 'belief':
    case 'evidential':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'doubt':
      return { affirmed: 0, denied: 2 / 3, open: 1 / 3 };
    case 'hope':
    case 'fear':
    case 'demand':
      return { affirmed: 1 / 6, denied: 0, open: 5 / 6 };
    case 'predict':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    default:
      return ASSERTED;
  }
}

/** What is left of an attitude that its holder is said not to have: who does not deny leaves it possible. */
function notHeldBy(operator: Applied): Commitment {
  switch (operator.class) {
    case 'deny':
      return { affirmed: 1 / 3, denied: 0, open: 2 / 3 };
    case 'doubt':
      return { affirmed: 2 / 3, denied: 0, open: 1 / 3 };
    case 'belief':
    case 'belief-strong':
      return { affirmed: 0, denied: 2 / 3, open: 1 / 3 };
    default:
      return { affirmed: 0, denied: 0, open: 1 };
  }
}

/** Who an operator speaks for, if it is a report or an attitude of somebody other than the author. */
function holderOf(parsed: Parsed, operator: Applied): SourceLink | undefined {
  if (!ATTITUDES.has(operator.class)) return undefined;
  const { kind } = OPERATORS[operator.class];
  const { clauses } = parsed;
  const word = sourceless(parsed, operator);
  if (operator.class === 'according') {
    const phrase = phraseAfter(parsed, operator.from + 2, parsed.to);
    return phrase === undefined ? undefined : sourceLink(parsed, phrase[0], phrase[1]);
  }
  if (operator.class === 'hearsay-word') return word;
  if (operator.frame === 'adjectiveTo' || operator.frame === 'noun') return undefined;
  const clause = clauses.findIndex(
    (candidate) => operator.from >= candidate.group.start && operator.from < candidate.group.end,
  );
  if (clause < 0) return undefined;
  const speaker = speakerOf(parsed, clause);
  if (speaker === 'author') return undefined;
  if (speaker === undefined) return SPEECH.has(kind) ? word : undefined;
  // "It shows that …", "results suggest": things do not speak; people, organisations and reports do.
  if (
    !parsed.lexicon.acts.has(parsed.lemmas[operator.from] ?? '') &&
    (operator.class === 'demonstrate' || operator.class === 'evidential' || operator.class === 'factive-emotive') &&
    (speaker.kind === 'anonymous' || /^(?:it|this|that|which)$/i.test(speaker.text))
  )
    return undefined;
  if (/^(?:it|there)$/i.test(speaker.text)) return SPEECH.has(kind) ? word : undefined;
  return speaker;
}

function sourceless({ tokens }: Parsed, operator: Applied): SourceLink {
  const token = tokens[operator.from];
  return token === undefined
    ? OUTSIDE
    : {
        text: token.text,
        span: { start: token.start, end: token.end, text: token.text },
        named: false,
        kind: 'generic',
      };
}

function view(state: Commitment, source: readonly SourceLink[], factuality: number): View {
  const { certainty, polarity } = degreeOf(state);
  return {
    source,
    certainty,
    polarity,
    factuality: Math.round(factuality * 1e4) / 1e4,
    probability: degreeInterval(certainty, polarity),
  };
}

/** The author's view and those of the speakers on the way, outermost first. */
export function viewsOf(
  parsed: Parsed,
  head: number,
  operators: readonly Applied[],
  convention: Convention,
): readonly View[] {
  const table = READ_OUTS[convention];
  // Surveys ask about the clause as it stands, with its "not".
  const asked = convention === 'survey' ? operatorsOverContent(parsed, head) : operators;
  const mean = factualityOf(readForm(foldOperators(asked, table), formOf(parsed, head), table));
  const number = settle(convention, mean);
  const author = grade(parsed, operators, view(foldOperators(operators), [], number));
  const views: View[] = [author];
  const chain: SourceLink[] = [];
  operators.forEach((operator, i) => {
    const holder = holderOf(parsed, operator);
    if (holder === undefined || /^(?:nobody|no one|none|nothing)$/i.test(holder.text)) return;
    chain.push(holder);
    const host = parsed.clauses.findIndex(({ group }) => operator.from >= group.start && operator.from < group.end);
    const negated = operators
      .slice(0, i)
      .some(({ class: cls, clause }) => cls === 'not' && (clause === operator.clause || clause === host));
    const start = negated ? notHeldBy(operator) : heldBy(operator);
    const inner = operators.slice(i + 1);
    const state = foldOperators(inner, {}, start);
    const head = parsed.lemmas[operator.from] ?? '';
    const act = actOf(parsed.lexicon, head, parsed.tokens[operator.from + 1]?.norm ?? '');
    const seen = grade(parsed, inner, view(state, [...chain], factualityOf(state)));
    views.push({ ...seen, act });
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

/** One estimative word and nothing else uncertain: its own numbers stand instead of its degree's. */
function grade(parsed: Parsed, operators: readonly Applied[], plain: View): View {
  const graded = operators.filter(
    (operator) =>
      operator.class === 'probable' ||
      operator.class === 'possible' ||
      operator.class === 'may' ||
      operator.class === 'improbable' ||
      (operator.frame.startsWith('adjective') && /^(?:belief|expect|doubt|possible)$/.test(operator.class)),
  );
  const [only] = graded;
  if (only === undefined || graded.length > 1) return plain;
  const others = operators.filter(
    (operator) => operator !== only && !/^(?:object|presupposed|relative|participle|future)$/.test(operator.class),
  );
  if (others.some((operator) => operator.class !== 'not' && operator.class !== 'no-object')) return plain;
  let phrase = phraseAt(parsed.lexicon, parsed.tokens, only.from);
  for (let back = 1; back <= 2; back++) {
    const wider = phraseAt(parsed.lexicon, parsed.tokens, only.from - back);
    if (wider !== undefined && wider.to > only.from) phrase = wider;
  }
  if (phrase === undefined) return plain;
  const flips = others.length % 2 === 1;
  const probability = flips ? mirror(phrase.probability) : phrase.probability;
  return { ...plain, ...classOf(probability, plain), probability };
}

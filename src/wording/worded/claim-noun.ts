import { singular } from '../clause.ts';
import { type Applied, applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { verbOf } from './slots.ts';

const LITTLE = /^(?:little|scant|scarce|scarcely|hardly|insufficient|limited|few|negligible|minimal|meagre|flimsy)$/;
const STRONG =
  /^(?:good|strong|high|every|considerable|significant|fair|decent|excellent|great|real|serious|distinct|growing)$/;
const WEAK = /^(?:slim|slight|small|remote|low|faint|outside|little|scant|negligible|minimal|distant|poor)$/;
const CONCLUSIVE = /^(?:conclusive|overwhelming|incontrovertible|irrefutable|compelling|clear|definitive|ample)$/;
/** Nouns of a chance that is measured; a "real risk" is only quite possible. */
const MEASURED = /^(?:chances?|likelihood|probability|prospects?|odds|hopes?)$/;
/** Nouns that prove; the others of their class point to it. */
const PROVES = /^(?:proof|confirmation|demonstration|verification)$/;

/** What a noun that somebody has, or that there is, comes to with the words before it. */
function graded(cls: OperatorClass, noun: string, before: readonly string[]): OperatorClass | undefined {
  const has = (words: RegExp) => before.some((word) => words.test(word));
  switch (cls) {
    case 'demonstrate':
      if (has(LITTLE)) return 'no-evidence';
      if (PROVES.test(noun)) return undefined;
      return has(CONCLUSIVE) ? 'little-doubt' : 'evidential';
    case 'report':
    case 'attributed':
      return 'reported';
    case 'belief':
      return /^(?:suspicions?|speculation|impressions?|perceptions?|ideas?|notions?)$/.test(noun)
        ? 'rumoured'
        : undefined;
    case 'claim':
      if (/^(?:rumou?rs?|speculation|suggestions?|stor(?:y|ies)|myths?)$/.test(noun) && !before.includes('no'))
        return 'rumoured';
      return before.includes('no') && /^(?:suggestions?|hints?|intimations?)$/.test(noun) ? 'no-evidence' : undefined;
    case 'doubt':
      if (before.includes('no')) return 'certain';
      return has(LITTLE) ? 'little-doubt' : undefined;
    case 'possible':
      if (before.includes('no')) return 'cannot';
      if (has(WEAK)) return 'slim';
      return has(STRONG) ? (MEASURED.test(noun) ? 'fair-chance' : 'may-well') : undefined;
    default:
      return undefined;
  }
}

/** The words of the noun phrase before its noun. */
function modifiers({ words, tags }: Parsed, noun: number): readonly string[] {
  const found: string[] = [];
  for (let i = noun - 1; i > Math.max(-1, noun - 5); i--) {
    if (!/^(?:D|J|R|NUM|N|VBG|VBN|NEG)$/.test(tags[i] ?? '')) break;
    found.push(words[i]?.norm ?? '');
  }
  return found;
}

function withNo(operators: readonly Applied[], noun: Applied, no: number): readonly Applied[] {
  if (operators.some(({ class: cls }) => cls === 'no-object' || cls === 'no-evidence')) return operators;
  return operators.flatMap((other) => (other === noun ? [applied('no-object', no, noun.clause), other] : [other]));
}

/** "little evidence that", "every chance that", "no question that": the noun with what stands before it. */
export const claimNoun: Adjustment = (parsed, operators) => {
  let result = operators;
  for (const operator of operators) {
    if (operator.frame !== 'noun') continue;
    const before = modifiers(parsed, operator.from);
    const cls = graded(operator.class, parsed.words[operator.from]?.norm ?? '', before);
    if (cls === undefined) {
      // "No plans to close school": a line without a verb that the "no" could stand by.
      if (before.at(-1) === 'no' && parsed.clauses.every(({ group }) => group.start > operator.from))
        result = withNo(result, operator, operator.from - before.length);
      continue;
    }
    // The "no" is part of what the whole says.
    const own = cls === 'certain' || cls === 'cannot' || cls === 'no-evidence' ? 'no' : undefined;
    result = result.flatMap((other) =>
      other === operator
        ? [{ ...operator, class: cls, frame: '' }]
        : other.class === 'no-object' && own !== undefined && parsed.words[other.from]?.norm === own
          ? []
          : [other],
    );
  }
  return result;
};

const SO = /^(?:truth|fact|reality|result|upshot|problem|trouble|point|difference|reason|consequence|outcome|news)$/;

/** "The fear is that S", "the truth is that S": the subject says how S stands. */
export const copularNoun: Adjustment = (parsed, operators) => {
  const { tags, words, clauses, lexicon } = parsed;
  return operators.map((operator) => {
    if (operator.class !== 'embeds' || tags[operator.from] !== 'BE') return operator;
    const group = clauses.find(({ group: { head } }) => head === operator.from)?.group;
    let i = (group?.start ?? 0) - 1;
    while (tags[i] === 'R') i -= 1;
    const noun = words[i]?.norm ?? '';
    if (SO.test(noun)) return { ...operator, class: 'demonstrate', frame: '' };
    const cls = lexicon.frames.noun.get(noun) ?? lexicon.frames.noun.get(singular(noun));
    // "All signs are that S" point to it.
    const points = cls === 'demonstrate' && !PROVES.test(singular(noun)) ? 'evidential' : cls;
    return isOperatorClass(points) ? { ...operator, class: points, frame: '' } : operator;
  });
};

/** Verbs that bring what is planned or tried to nothing, with those whose object is prevented. */
const FOILS: ReadonlySet<string> = new Set(
  'foil thwart prevent avert cancel scrap abandon block forestall shelve drop ditch disrupt axe halt stop suspend frustrate quash scupper derail resist oppose reject rebuff shelve bury kill postpone call-off defeat repel intercept'.split(
    ' ',
  ),
);
const FAILS: ReadonlySet<string> = new Set('fail collapse founder falter flop fall misfire backfire'.split(' '));
const FADES: ReadonlySet<string> = new Set('fade recede evaporate dim dwindle wane die shrink'.split(' '));
const SUCCEEDS: ReadonlySet<string> = new Set(['succeed']);
const CARRIES_OUT: ReadonlySet<string> = new Set(
  'carry implement execute realise realize materialise materialize enact'.split(' '),
);
const PLANNED: ReadonlySet<string> = new Set([
  'intend',
  'try',
  'possible',
  'planned',
  'fear',
  'hope',
  'predict',
  'request',
]);

const VAIN = /^(?:unsuccessful|futile|fruitless|unavailing)$/;

/** What became of an attempt or plan, by the verb that has it as object, or as subject. */
function outcome({ clauses, lemmas, tags, words }: Parsed, noun: number): OperatorClass | undefined {
  for (const { group, governor } of clauses) {
    const lemma = lemmas[group.head] ?? '';
    // "was drawn up but never carried out"
    const undone = group.negations.length > 0 && CARRIES_OUT.has(verbOf(lemma));
    if (undone && group.start > noun && group.modal < 0) return 'denied';
    const object = group.end <= noun && noun - group.end < 5 && !group.passive;
    if (object && FOILS.has(lemma)) return 'denied';
    if (group.start <= noun || governor === noun || group.kind !== 'finite') continue;
    if (tags.slice(noun, group.start).some((tag) => tag === 'COMMA' || tag === 'SUB' || tag === 'WH')) return undefined;
    if (group.passive ? FOILS.has(lemma) : FAILS.has(lemma)) return 'denied';
    const predicate = tags[group.head] === 'BE' ? (words[group.predicate]?.norm ?? '') : '';
    if (VAIN.test(predicate)) return 'denied';
    if (predicate === 'successful') return group.negations.length > 0 ? 'denied' : 'manage';
    if (FADES.has(lemma) && !group.passive) return 'slim';
    return SUCCEEDS.has(lemma) && !group.passive ? 'manage' : undefined;
  }
  return undefined;
}

/** "foiled a plot to V", "the attempt to V failed": it did not come about. */
export const foiled: Adjustment = (parsed, operators) =>
  operators.flatMap((operator): Applied[] => {
    if (operator.frame !== 'noun' || !PLANNED.has(operator.class)) return [operator];
    const cls = outcome(parsed, operator.from);
    return cls === undefined ? [operator] : [applied(cls, operator.from, operator.clause)];
  });

/** "tried in vain to V", "made an attempt to V, but without success". */
export const inVain: Adjustment = ({ words, tags, from, to, clauses, lemmas }, operators) => {
  // "tried in vain to V": the parser takes it for a purpose.
  const tries = ({ class: cls, clause }: Applied) =>
    cls === 'try' ||
    (cls === 'purpose' &&
      /^(?:try|attempt|struggle|seek|fight|work)$/.test(
        lemmas[clauses[clauses[clause]?.parent ?? -1]?.group.head ?? -1] ?? '',
      ));
  const tried = operators.find(tries);
  if (tried === undefined) return operators;
  // "tried to reach the camp, and his rivals worked in vain": another clause.
  const other = clauses.find(({ group }) => group.kind === 'finite' && group.start > tried.from)?.group.start ?? to;
  for (let i = from; i < other; i++) {
    if (/^(?:not|n't|never)$/.test(words[i - 1]?.norm ?? '')) continue;
    const norm = words[i]?.norm;
    const next = words[i + 1]?.norm;
    const vain =
      norm === 'unsuccessfully' ||
      (norm === 'in' && next === 'vain') ||
      (norm === 'without' && next === 'success' && tags[i + 2] !== 'N') ||
      (norm === 'no' && next === 'avail');
    if (vain) return operators.map((one) => (tries(one) ? { ...one, class: 'denied' as const } : one));
  }
  return operators;
};

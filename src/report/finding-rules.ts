import type { ConflictKind, NoteCode } from '../model/audit.ts';

/** What a rule finds and what to do about it, for tools that show help beside a finding. */
export interface FindingRule {
  readonly title: string;
  readonly help: string;
}

export const CONFLICT_RULES: Record<ConflictKind, FindingRule> = {
  polarity: {
    title: 'One denies what the other affirms',
    help: 'Report both as claims of those who make them. Look for what either could know, and whether the denial reaches as far as the claim.',
  },
  'self-contradiction': {
    title: 'One holder says two things that exclude each other',
    help: "Check both quotes against their pages. If the later statement corrects the earlier one, record it with 'supersedes'.",
  },
  'garbled-relay': {
    title: 'Two relays of one holder disagree about what was said',
    help: 'Go back to the original statement: at least one relay is wrong, or the holder said both.',
  },
  'single-value': {
    title: 'Two values where only one can hold',
    help: 'Attribute each version. If the two values are one thing under two names, or one is part of the other, say so in the ledger.',
  },
  quantity: {
    title: 'No number satisfies both',
    help: 'Compare what was counted, and when: attackers, missing people and later deaths are the usual reasons. Give as-of times to counts that grow.',
  },
  time: {
    title: 'Two times that do not meet',
    help: 'Check time zones and whether one of the two is the time of publication.',
  },
  revised: {
    title: 'A statement that was revised or moved against its direction',
    help: "Use the later statement, and say that it was revised. Record a correction with 'supersedes'.",
  },
  conditional: {
    title: 'A conditional statement whose condition somebody affirms',
    help: 'The three claims cannot all stand: doubt the condition, the conclusion, or the claim against it.',
  },
  allowed: {
    title: 'A value that the predicate does not allow',
    help: 'Check the spelling of the value, or add it to what is allowed.',
  },
  range: {
    title: 'A number outside what is possible',
    help: 'Check digits and unit, or widen the limits of the predicate.',
  },
  type: {
    title: 'A value of another kind than the predicate takes',
    help: 'Check whether the claim belongs to another predicate.',
  },
  unit: {
    title: 'Units that do not measure the same',
    help: 'Check the unit of the claim against that of the predicate.',
  },
  irreflexive: {
    title: 'A subject related to itself where that cannot be',
    help: 'Check whether two different things were given one id.',
  },
  cardinality: {
    title: 'More values than the subject can have',
    help: 'At least one is wrong, or two of the values are one thing under two names: judge which.',
  },
  inverse: {
    title: 'A relation told one way and denied the other way round',
    help: 'Both directions say the same thing: attribute each version.',
  },
  symmetric: {
    title: 'A mutual relation told from one side and denied from the other',
    help: 'It holds both ways or not at all: attribute each version.',
  },
  asymmetric: {
    title: 'A one-way relation told both ways',
    help: 'It cannot hold both ways: check which is subject and which is value.',
  },
  cycle: { title: 'A chain that ends where it began', help: 'At least one link of the chain is wrong.' },
  transitive: {
    title: 'A chain that leads to what somebody denies',
    help: 'Doubt a link of the chain, or the denial of its ends.',
  },
  'distinct-values': {
    title: 'Two subjects that share what only one can have',
    help: 'The two subjects may be one: judge whether they are the same.',
  },
  contrary: { title: 'Two properties that cannot both hold', help: 'Attribute each version.' },
  implies: {
    title: 'A statement whose consequence somebody denies',
    help: 'Doubt the statement or the denial; if the consequence does not always follow, take the rule back.',
  },
  excludes: {
    title: 'Two statements that a rule of the ledger excludes',
    help: 'Attribute each version, or take the rule back.',
  },
  before: {
    title: 'Times in the wrong order',
    help: 'One of the two times is wrong; check which is the time of publication.',
  },
  difference: {
    title: 'Two values too far apart, or too close',
    help: 'One of the two is wrong, or the limit that the ledger declares is.',
  },
  'temporal-order': {
    title: 'Events that fit no timeline',
    help: 'At least one of the orders is wrong: draw the line and see which of them does not fit.',
  },
  contemporary: {
    title: 'A meeting of two that never lived at one time',
    help: 'Check the dates of both, and whether somebody of the same name is meant.',
  },
  sums: {
    title: 'Parts that do not make their total',
    help: 'Compare what each figure counts, and when: totals are revised before their parts.',
  },
  'co-location': {
    title: 'One subject in two places at once',
    help: 'Check the times, and whether one place lies in the other.',
  },
  rule: {
    title: 'A rule of the ledger is broken',
    help: 'The reason names the rule: doubt one of the claims, or the rule.',
  },
};

export const NOTE_RULES: Record<NoteCode, FindingRule> = {
  'single-source': {
    title: 'Rests on one source',
    help: 'However many repeat it, it goes back to one origin. Name that origin, or find a second one.',
  },
  unsupported: {
    title: 'Nobody affirms it',
    help: 'There are only denials or open questions. Do not report it as a claim.',
  },
  circular: {
    title: 'Sources that lean on each other in a circle',
    help: 'Find out who said it first; until then the circle counts as one undocumented source.',
  },
  echo: { title: 'Echoes, counted once', help: 'Several reports come from fewer originals. Count the originals.' },
  undeclared: {
    title: 'Named but not described in the ledger',
    help: 'A slip of the pen, or a record that is missing: without it nothing is known about where a source has its news from.',
  },
  orphan: { title: 'Described but never used', help: 'Remove the record, or look for the claim that should use it.' },
  superseded: { title: 'Replaced by a later statement', help: 'Quote the later statement.' },
  retracted: { title: 'Taken back', help: 'Do not rely on it; say that it was withdrawn where it was printed before.' },
  reversal: { title: 'Speakers who changed sides', help: 'Quote the later statement, and say that it changed.' },
  hardened: {
    title: 'Hedges lost on the way',
    help: 'A relay states flatly what its source hedged. Go back to the words of the source.',
  },
  garbled: {
    title: 'Changed on the way',
    help: 'Relays of one original do not say the same. Go back to the words of the original.',
  },
  'confirmed-within': {
    title: 'Confirmations that count twice',
    help: 'A grade says that others confirm a claim, and those others are in the ledger too. Lower the grade to 2.',
  },
  'shared-owner': {
    title: 'Originals of one owner',
    help: 'They may follow one line or not; nothing was weighed for it. Look for a source that the owner does not control.',
  },
  interest: {
    title: 'Speakers with a stake',
    help: 'Say what the speaker has to gain or lose. Nothing was weighed for it.',
  },
  wording: {
    title: 'Certainty read from the wording',
    help: "Check the reading; 'likelihood' in the claim overrides it.",
  },
  identity: {
    title: 'Who is who',
    help: 'Judgements about identity pull against each other. Undo the one that is wrong.',
  },
  'not-checked': { title: 'Not checked', help: 'Silence about these is not a finding that they agree.' },
};

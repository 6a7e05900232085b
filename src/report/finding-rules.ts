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

import type { Clause } from './clause.ts';
import { clauseOf, type Parsed } from './stack.ts';

const STATES: ReadonlySet<string> = new Set(
  'be have know think believe want need like love hope feel see mean seem understand own belong exist contain wish prefer hate agree doubt remember care live remain involve include require deserve depend expect appreciate consider'.split(
    ' ',
  ),
);

/** The form in which a target stands, and in whose sentence: what readers go by when nothing else is said. */
export interface Form {
  /** "past", "present-state", "to", "noun" … */
  readonly form: string;
  /** "past:you", "ing:past": with its subject, or with the tense of the clause that it goes with. */
  readonly inContext: string;
}

const plain = (form: string): Form => ({ form, inContext: form });

/** Who a finite verb is said of: the speaker, the reader, somebody else, a name, a noun; empty if no subject stands before it. */
function subjectOf({ tags, words }: Parsed, { group }: Clause): string {
  let i = group.start - 1;
  while (i > group.start - 4 && (tags[i] === 'R' || tags[i] === 'NEG')) i -= 1;
  const norm = words[i]?.norm ?? '';
  switch (tags[i]) {
    case 'PRO':
      return norm === 'you' || norm === 'it' ? norm : norm === 'i' || norm === 'we' ? 'author' : 'other';
    case 'WH':
      return 'relative';
    case 'NP':
      return 'name';
    case 'N':
      return 'noun';
    default:
      return '';
  }
}

/** The tense that a clause without a subject of its own takes over. */
function hostOf({ clauses }: Parsed, clause: Clause): string {
  let host = clauses[clause.parent]?.group;
  for (let up = clause.parent, steps = 0; up >= 0 && steps < 6; steps++) {
    host = clauses[up]?.group;
    if (host?.kind === 'finite') break;
    up = clauses[up]?.parent ?? -1;
  }
  if (host === undefined) return 'alone';
  if (host.modal >= 0) return 'modal';
  return host.past ? 'past' : host.kind === 'finite' ? (host.perfect ? 'past' : 'present') : 'open';
}

function finiteForm({ group }: Clause): string {
  if (group.modal >= 0) return 'modal';
  if (group.perfect) return 'perfect';
  if (group.progressive) return 'progressive';
  return group.past ? 'past' : 'present';
}

/** The form in which a target stands. */
export function formOf(parsed: Parsed, token: number): Form {
  const { clauses, tags, lemmas, tokens } = parsed;
  const c = clauseOf(parsed, token);
  for (let i = c; i >= Math.max(0, c - 1); i--) {
    const clause = clauses[i];
    if (clause === undefined || token < clause.group.start || token >= clause.group.end) continue;
    if (token !== clause.group.head) return plain('auxiliary');
    const state = STATES.has(lemmas[token] ?? '') ? '-state' : '';
    const { kind } = clause.group;
    const subject = kind === 'finite' ? subjectOf(parsed, clause) : '';
    const form = (kind === 'finite' ? finiteForm(clause) : kind) + state;
    return { form, inContext: `${form}:${subject === '' ? `with-${hostOf(parsed, clause)}` : subject}` };
  }
  const tag = tags[token];
  if (tag === 'N')
    return plain(/(?:ing|tion|sion|ment|al|ance|ence)s?$/.test(tokens[token]?.norm ?? '') ? 'noun-event' : 'noun');
  return plain(tag === 'NP' ? 'name' : tag === 'J' ? 'adjective' : tag?.startsWith('VB') ? 'verb' : 'other');
}

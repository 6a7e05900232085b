import type { CanonicalIds } from '../identity/canonical-ids.ts';
import { standingJudgements } from '../identity/standing-judgements.ts';
import type { Note, NoteCode, Question } from '../model/audit.ts';
import { distinct } from '../model/distinct.ts';
import type { Ledger } from '../model/ledger.ts';

/** A note names this many ids; its message has the full count. */
export const FIRST_IDS = 20;

/** A note on a list of ids, or nothing where the list is empty. */
export function listNote(code: NoteCode, ids: Iterable<string>, message: (count: number) => string): readonly Note[] {
  return distinctNote(code, distinct([...ids]), message);
}

/** The same for ids of which each stands in the list once. */
function distinctNote(code: NoteCode, ids: readonly string[], message: (count: number) => string): readonly Note[] {
  return ids.length === 0 ? [] : [{ code, refs: firstOf(ids), message: message(ids.length) }];
}

/** The ids that a note names, in order. Not all of them are sorted: a note may be about a million. */
function firstOf(ids: Iterable<string>): readonly string[] {
  const first: string[] = [];
  for (const id of ids) {
    if (first.length === FIRST_IDS && id > (first.at(-1) as string)) continue;
    let place = Math.min(first.length, FIRST_IDS - 1);
    for (; place > 0 && (first[place - 1] as string) > id; place--) first[place] = first[place - 1] as string;
    first[place] = id;
  }
  return first;
}

/** "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Identity judgements that pull against each other. */
export function identityNotes(ids: CanonicalIds): readonly Note[] {
  const sentence = {
    contradicted: 'are judged both the same and different; they are kept apart',
    'different-inside': 'are judged different, yet other judgements join them; they count as one until one is undone',
    'alias-shared': 'claim the same alias; it is read as the first',
    'name-shared': 'claim the same alias; it stands for neither',
  } as const;
  return ids.conflicts.map(({ kind, about, of, because }) => ({
    code: 'identity' as const,
    refs: [...of, ...(kind === 'alias-shared' ? [] : because)],
    message: `The ${about} ids ${of[0]} and ${of[1]} ${sentence[kind === 'alias-shared' && about === 'entity' ? 'name-shared' : kind]}.`,
  }));
}

/**
 * Judgements that two claims state different propositions, or that nobody knows: propositions are apart unless joined, so
 * these change nothing, and whoever made them should hear of it. A judgement that denies a join is told as a conflict.
 */
export function propositionNotes({ judgements }: Pick<Ledger, 'judgements'>): readonly Note[] {
  if (judgements.length === 0) return [];
  const about = standingJudgements(judgements).flatMap((judgement) =>
    judgement.kind !== 'retract' && judgement.about === 'proposition' ? [judgement] : [],
  );
  const pairOf = ({ of }: { readonly of: readonly [string, string] }): string => JSON.stringify([...of].sort());
  const joined = new Set(about.filter(({ kind }) => kind === 'same').map(pairOf));
  const idle = about.filter((judgement) => judgement.kind !== 'same' && !joined.has(pairOf(judgement)));
  return listNote(
    'identity',
    idle.map(({ id }) => id),
    (count) =>
      `${counted(count, 'judgement holds', 'judgements hold')} two claims to be different propositions, or unsure; values and scopes are compared all the same.`,
  );
}

/** Questions that too few sources carry, and questions that nothing speaks for. */
export function supportNotes(questions: readonly Question[]): readonly Note[] {
  const thin = questions.filter((question) => question.status === 'single-source').map((question) => question.id);
  const bare = questions
    .filter((question) => question.answers.every((answer) => answer.supporting.length === 0))
    .map((question) => question.id);
  return [
    ...distinctNote(
      'single-source',
      thin,
      (count) => `${counted(count, 'question rests', 'questions rest')} on fewer than two independent sources.`,
    ),
    ...distinctNote(
      'unsupported',
      bare,
      (count) =>
        `${counted(count, 'question has', 'questions have')} no answer that anybody affirms: only denials or open questions.`,
    ),
  ];
}

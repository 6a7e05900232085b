import { BASE, PAST, THIRD, type Word } from '../pack.ts';
import { isVerbal, type Tag } from '../tag.ts';

/** Words that open a clause and nothing else: behind them a finite verb is to come. */
const OPENERS: ReadonlySet<string> = new Set(
  'that whether if because although though unless while whereas who which when where how why'.split(' '),
);
const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'MD', 'BE', 'HAVE', 'DO']);
const CLOSES: ReadonlySet<Tag> = new Set(['COMMA', 'PUNCT', 'QUOTE', 'SUB', 'WH']);
const IN_GROUP = /^(?:MD|BE|HAVE|DO|R|NEG|VB|VBN|VBG)$/;
const SUBJECT_OF_PAST = /^(?:N|NP|R)$/;
const SUBJECT: ReadonlySet<Tag> = new Set(['N', 'NP']);
/** "that the bridge sways": no table knows the word, and it may be the verb. */
const UNKNOWN_THIRD = /^\p{Ll}{2,}[^su]s$/u;
/** A clause is looked through so far, which keeps the search linear. */
const FARTHEST = 24;

/** Whether the word before can be the subject of a form that looks like a noun: "the drug improves", "vaccines cause". */
function agrees(word: Word, subject: Word, tag: Tag | undefined): boolean {
  const forms = word.form?.forms ?? 0;
  const third = word.form === undefined ? UNKNOWN_THIRD.test(word.norm) : (forms & THIRD) !== 0 && (forms & BASE) === 0;
  const plural = /[^s]s$/.test(subject.norm) || /^(?:people|men|women|police|children|data)$/.test(subject.norm);
  if (tag === 'SUB' || tag === 'WH') return third && word.form !== undefined;
  return tag !== undefined && SUBJECT.has(tag) && (third ? !plural : (forms & BASE) !== 0 && plural);
}

const COMMANDED: ReadonlySet<string> = new Set('the a an your his her its their our my'.split(' '));
/** "Winter the worst in years.", "Cars the size of vans.": an apposition, and no object. */
const APPOSED =
  /^(?:worst|best|most|least|first|last|next|only|same|size|length|height|colour|color|cause|world|whole)$/;

/** "Sanitise the surface before use.": a line without a verb whose first word has an object is told to somebody. */
function bareCommand(tags: Tag[], words: readonly Word[]): void {
  const at = words[0]?.norm === 'please' ? 1 : 0;
  if (
    !/^[NJR]$/.test(tags[at] ?? '') ||
    tags[at + 1] !== 'D' ||
    (at === 0 && !COMMANDED.has(words[at + 1]?.norm ?? ''))
  )
    return;
  const last = words.at(-1)?.norm ?? '';
  if (!/^[.!]/.test(last) || tags.some((tag) => isVerbal(tag))) return;
  if (APPOSED.test(words[at + 2]?.norm ?? '') || /[^s]s$/.test(words[at]?.norm ?? '')) return;
  if (words[at]?.plain === 'N' || words[at]?.form !== undefined) tags[at] = 'VB';
}

/** Finite verbs with their auxiliaries, counted from a place to the end of the sentence. */
function finiteFrom(tags: readonly Tag[], from: number): number {
  let count = 0;
  for (let i = from; i < Math.min(tags.length, from + FARTHEST); i++) {
    const tag = tags[i];
    if (tag === undefined || !FINITE.has(tag)) continue;
    count += 1;
    while (i + 1 < tags.length && IN_GROUP.test(tags[i + 1] ?? '')) i += 1;
  }
  return count;
}

/**
 * "The claim that the dam leaked was not confirmed", "Whether they came is unknown": a clause that is opened before the
 * sentence has its verb needs one of its own, and with only one finite verb to come the past form is that.
 */
function participleOrPast(tags: Tag[], words: readonly Word[], opener: number, end: number): void {
  if (!/^(?:that|whether)$/.test(words[opener]?.norm ?? '') || !FINITE.has(tags[end] ?? 'PUNCT')) return;
  if (tags.slice(0, opener).some((tag) => FINITE.has(tag) || tag === 'VB')) return;
  const at = tags.indexOf('VBN', opener);
  if (at < 0 || at >= end || !SUBJECT_OF_PAST.test(tags[at - 1] ?? '') || ((words[at]?.form?.forms ?? 0) & PAST) === 0)
    return;
  if (finiteFrom(tags, end) === 1) tags[at] = 'VBD';
}

/** "that the drug improves survival": a clause that was opened and has no verb has the one that it could have. */
export function lackingVerb(tags: Tag[], words: readonly Word[]): void {
  bareCommand(tags, words);
  for (let i = 0; i < tags.length; i++) {
    const opener = tags[i];
    if ((opener !== 'SUB' && opener !== 'WH') || !OPENERS.has(words[i]?.norm ?? '')) continue;
    let found = -1;
    let end = i + 1;
    for (; end < Math.min(tags.length, i + FARTHEST); end++) {
      const tag = tags[end];
      if (tag === undefined || CLOSES.has(tag) || FINITE.has(tag)) break;
      // "whether the tapes still exist"
      const s = tags[end - 1] === 'R' ? end - 2 : end - 1;
      const [word, before] = [words[end], words[s]];
      if (found < 0 && tag === 'N' && word !== undefined && before !== undefined && agrees(word, before, tags[s]))
        found = end;
    }
    // "Whether the drug works is unclear": the clause is the subject of the finite verb behind it.
    const isSubject = i === 0 && /^(?:whether|that|how)$/.test(words[i]?.norm ?? '');
    if (found < 0) participleOrPast(tags, words, i, end);
    if (found > 0 && (isSubject || !FINITE.has(tags[end] ?? 'PUNCT'))) tags[found] = 'VBZ';
    i = Math.max(i, end - 1);
  }
}

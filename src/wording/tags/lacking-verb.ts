import { BASE, THIRD, type Word } from '../pack.ts';
import type { Tag } from '../tag.ts';

/** Words that open a clause and nothing else: behind them a finite verb is to come. */
const OPENERS: ReadonlySet<string> = new Set(
  'that whether if because although though unless while whereas who which when where how why'.split(' '),
);
const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'MD', 'BE', 'HAVE', 'DO']);
const CLOSES: ReadonlySet<Tag> = new Set(['COMMA', 'PUNCT', 'QUOTE', 'SUB', 'WH']);
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

/** "that the drug improves survival": a clause that was opened and has no verb has the one that it could have. */
export function lackingVerb(tags: Tag[], words: readonly Word[]): void {
  for (let i = 0; i < tags.length; i++) {
    const opener = tags[i];
    if ((opener !== 'SUB' && opener !== 'WH') || !OPENERS.has(words[i]?.norm ?? '')) continue;
    let found = -1;
    let end = i + 1;
    for (; end < Math.min(tags.length, i + FARTHEST); end++) {
      const tag = tags[end];
      if (tag === undefined || CLOSES.has(tag) || FINITE.has(tag)) break;
      const [word, before] = [words[end], words[end - 1]];
      if (found < 0 && tag === 'N' && word !== undefined && before !== undefined && agrees(word, before, tags[end - 1]))
        found = end;
    }
    // "Whether the drug works is unclear": the clause is the subject of the finite verb behind it.
    const isSubject = i === 0 && /^(?:whether|that|how)$/.test(words[i]?.norm ?? '');
    if (found > 0 && (isSubject || !FINITE.has(tags[end] ?? 'PUNCT'))) tags[found] = 'VBZ';
    i = Math.max(i, end - 1);
  }
}

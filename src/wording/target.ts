import type { Parsed } from './stack.ts';
import { clauseOf } from './stack.ts';
import { isVerbal } from './tag.ts';

/** The clause whose statement a text makes when nobody asks for a part of it: the root, followed into what it says or holds. */
export function mainClause(parsed: Parsed): number {
  const { clauses, lemmas, lexicon } = parsed;
  let c = clauses.findIndex((clause) => clause.relation === 'root' && clause.group.kind === 'finite');
  if (c < 0) c = clauses.length > 0 ? 0 : -1;
  for (let steps = 0; steps < 12; steps++) {
    const inner = clauses.findIndex(
      (clause, i) =>
        i !== c &&
        clause.parent === c &&
        clause.relation === 'complement' &&
        clause.commitment !== 'purpose' &&
        !(clause.commitment === 'need' && clause.frame === 'adjectiveTo') &&
        !(clause.commitment === 'question' && clause.opener > 0 && parsed.tags[clause.opener - 1] === 'IN') &&
        // "does not influence whether S": nobody asks.
        !(
          clause.commitment === 'question' &&
          isVerbal(parsed.tags[clause.governor]) &&
          !lexicon.frames.that.has(lemmas[clause.governor] ?? '')
        ),
    );
    if (inner < 0) break;
    c = inner;
  }
  return c;
}

/**
 * The token that a target is about: of a phrase, the verb that hangs highest; of a phrase without a verb, its last noun
 * before a preposition. A target of one word is that word.
 */
export function headOf(parsed: Parsed, first: number, last: number): number {
  const { clauses, tags } = parsed;
  if (first >= last) return first;
  let best = -1;
  let depth = Number.POSITIVE_INFINITY;
  for (let c = Math.max(0, clauseOf(parsed, first) - 2); c < clauses.length; c++) {
    const clause = clauses[c];
    if (clause === undefined || clause.start > last) break;
    const { head } = clause.group;
    if (head < first || head > last) continue;
    let level = clause.group.kind === 'finite' || head === first ? 0 : 1;
    for (let up = clause.parent, steps = 0; up >= 0 && steps < 40; steps++) {
      const parent = clauses[up];
      if (parent === undefined) break;
      if (parent.group.head >= first && parent.group.head <= last) level += 2;
      up = parent.parent;
    }
    if (clause.relation === 'relative') level += 2;
    if (level < depth) {
      depth = level;
      best = head;
    }
  }
  // "the attacks this past weekend", "a continued push by X to draw down": a phrase that starts like a noun phrase and whose verb only hangs on it.
  const nounPhrase =
    tags[first] === 'D' || tags[first] === 'J' || tags[first] === 'NP' || tags[first] === 'N' || tags[first] === 'NUM';
  // "benefits drones could offer": a noun with a clause that lacks its "that".
  const contact =
    tags[first] === 'N' && (tags[first + 1] === 'N' || tags[first + 1] === 'PRO' || tags[first + 1] === 'D');
  if (best >= 0 && contact) return first;
  const verb = best >= 0 ? clauses.find((clause) => clause.group.head === best)?.group : undefined;
  if (
    best >= 0 &&
    !(
      nounPhrase &&
      verb !== undefined &&
      (verb.kind === 'to' || verb.kind === 'en' || (verb.kind === 'ing' && tags[verb.start - 1] === 'IN'))
    )
  )
    return best;
  let head = first;
  for (let i = first; i <= last; i++) {
    const tag = tags[i];
    if (tag === 'IN' || tag === 'COMMA' || tag === 'WH' || tag === 'SUB' || tag === 'TO' || isVerbal(tag)) {
      if (i > first) break;
    } else if (tag === 'D' && i > first) break;
    else if (tag === 'N' || tag === 'NP' || tag === 'J') head = i;
  }
  return head;
}

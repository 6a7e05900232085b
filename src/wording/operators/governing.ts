import type { Clause } from '../clause.ts';
import { type Applied, applied, isOperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** The operator of the word that governs a clause: "deny that S", "try to V", "claims of V-ing". */
export function governing(parsed: Parsed, c: number): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined || !isOperatorClass(clause.commitment))
    return clause?.commitment === 'purpose' ? [applied('purpose', clause.group.start, c)] : [];
  const from = clause.governor >= 0 ? clause.governor : clause.opener >= 0 ? clause.opener : clause.group.start;
  const word = parsed.words[clause.governor]?.norm ?? '';
  if (clause.frame === 'noun') {
    // "there is no doubt that S": certain.
    if (/^doubts?$/.test(word) && parsed.words[clause.governor - 1]?.norm === 'no')
      return [applied('certain', clause.governor - 1, c, '', clause.governor + 1)];
    // "rejected the accusation that S": what is done to the claim is done to S.
    const host = parsed.clauses[clause.parent]?.group;
    if (host !== undefined && clause.governor >= host.end && clause.governor < host.end + 5) {
      const done = parsed.lexicon.frames.object.get(parsed.lemmas[host.head] ?? '');
      if (done === 'deny') return [applied('deny', host.head, c, 'object')];
    }
  }
  if (declinesBoth(parsed, clause.governor)) return [applied('undecided', clause.governor, c)];
  const commitment = isAmazed(parsed, clause) ? 'factive-emotive' : clause.commitment;
  return [applied(commitment, from, c, voiced(parsed, clause))];
}

/** "neither confirmed nor denied": nothing is said. */
export const declinesBoth = ({ lemmas, words }: Parsed, i: number): boolean =>
  lemmas[i] === 'deny' && lemmas[i - 2] === 'confirm' && /^n?or$/.test(words[i - 1]?.norm ?? '');

/** "I can't believe that S" wonders at S, and takes it for granted. */
function isAmazed({ clauses, lemmas, words }: Parsed, { parent, governor, frame }: Clause): boolean {
  const host = clauses[parent]?.group;
  return (
    frame === 'that' &&
    host !== undefined &&
    lemmas[governor] === 'believe' &&
    host.negations.length > 0 &&
    /^(?:can?|could)$/.test(words[host.modal]?.norm ?? '')
  );
}

/** A frame with the voice that makes a difference to readers: the author's own ("I think"), or the passive ("was told"). */
function voiced({ clauses, tokens, tags }: Parsed, { frame, parent, governor }: Clause): string {
  const host = clauses[parent]?.group;
  if (frame === undefined) return '';
  if (host === undefined || (frame !== 'that' && frame !== 'to')) return frame;
  if (host.passive && governor === host.head) return `${frame}-passive`;
  let i = host.start - 1;
  while (i > host.start - 4 && (tags[i] === 'R' || tags[i] === 'NEG')) i -= 1;
  const subject = tokens[i]?.norm ?? '';
  return frame === 'that' && (subject === 'i' || subject === 'we') ? 'that-author' : frame;
}

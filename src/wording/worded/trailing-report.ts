import { draftsIn, sceneIn } from '../attribution/scene-of-reading.ts';
import { isRelativeOpener } from '../attribution/walk-left.ts';
import { type Applied, applied, isOperatorClass } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';

/** Whether some verb of speech stands in a clause of its own that has nothing behind it yet. */
function mayTrail({ clauses, lexicon, lemmas, tags, words }: Parsed, operators: readonly Applied[]): boolean {
  if (!tags.includes('COMMA') && !tags.includes('QUOTE')) return false;
  if (words.some(({ norm }) => norm === 'according') && !operators.some(({ class: cls }) => cls === 'according'))
    return true;
  return clauses.some(
    ({ group, relation }) =>
      group.kind === 'finite' &&
      relation !== 'complement' &&
      lexicon.reports.has(lemmas[group.head] ?? '') &&
      !operators.some(({ from }) => from === group.head),
  );
}

/** "S, a nurse told reporters", "“S,” the officer insisted, “and T”": who speaks behind or between the words speaks all of them. */
export function trailingReport(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] {
  if (!mayTrail(parsed, operators)) return operators;
  const { lemmas, lexicon } = parsed;
  const draft = draftsIn(parsed).find(
    ({ closes, source, content }) =>
      closes === true &&
      !isRelativeOpener(sceneIn(parsed), source?.[0] ?? -1) &&
      content.some(([from, to]) => token >= from && token < to),
  );
  if (draft === undefined || operators.some(({ from }) => from === draft.head || from === draft.cue[0]))
    return operators;
  if (parsed.words[draft.head]?.norm === 'according')
    return [applied('according', draft.head, clauseOf(parsed, token)), ...operators];
  const commitment = lexicon.frames.that.get(lemmas[draft.head] ?? '') ?? 'report';
  const cls = isOperatorClass(commitment) ? commitment : 'report';
  return [applied(cls, draft.head, clauseOf(parsed, token), 'that'), ...operators];
}

import { clauseOf, type Parsed } from './stack.ts';

const STATES = new Set(
  'be have know think believe want need like love hope feel see mean seem understand own belong exist contain wish prefer hate agree doubt remember care live remain involve include require deserve depend expect appreciate consider'.split(
    ' ',
  ),
);

/** The form in which a target stands: what readers asked "did it happen" go by when nothing else is said. */
export function formOf(parsed: Parsed, token: number): string {
  const c = clauseOf(parsed, token);
  for (let i = c; i >= Math.max(0, c - 1); i--) {
    const group = parsed.clauses[i]?.group;
    if (group === undefined || token < group.start || token >= group.end) continue;
    if (token !== group.head) return 'auxiliary';
    const state = STATES.has(parsed.lemmas[token] ?? '') ? '-state' : '';
    if (group.kind !== 'finite') return group.kind + state;
    if (group.modal >= 0) return `modal${state}`;
    if (group.perfect) return `perfect${state}`;
    if (group.progressive) return `progressive${state}`;
    return (group.past ? 'past' : 'present') + state;
  }
  const tag = parsed.tags[token];
  if (tag === 'N')
    return /(?:ing|tion|sion|ment|al|ance|ence)s?$/.test(parsed.tokens[token]?.norm ?? '') ? 'noun-event' : 'noun';
  return tag === 'NP' ? 'name' : tag === 'J' ? 'adjective' : tag?.startsWith('VB') ? 'verb' : 'other';
}

import type { Applied } from '../operator.ts';

/** "X said that S" leaves S to X; only "I say that S" is the author's own word. */
export const attributed = (operators: readonly Applied[]): readonly Applied[] =>
  operators.map((operator) =>
    operator.class === 'report'
      ? { ...operator, class: operator.frame === 'that-author' ? 'avowed' : 'attributed' }
      : operator,
  );

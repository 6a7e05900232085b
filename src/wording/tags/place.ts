import type { Place } from '../pack.ts';

export type { Place } from '../pack.ts';

export const normAt = ({ words }: { readonly words: Place['words'] }, i: number): string => words[i]?.norm ?? '';

/** Whether a phrase may start at a token. */
export const startsPhrase = ({ words }: Pick<Place, 'words'>, i: number): boolean => words[i]?.opens ?? false;

import type { ReadOut } from '../fold.ts';
/** Read-out of the news convention. */
export const NEWS: ReadOut = {};

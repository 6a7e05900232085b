import type { ReadOut } from '../fold.ts';
/** Read-out of the survey convention. */
export const SURVEY: ReadOut = {};

import type { ReadOut } from '../fold.ts';
/** Read-out of the web convention. */
export const WEB: ReadOut = {};

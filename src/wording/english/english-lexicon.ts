import { compilePack } from '../compile-pack.ts';
import { ENGLISH_PACK } from './english-pack.ts';

/** English, indexed. */
export const ENGLISH = /* @__PURE__ */ compilePack(ENGLISH_PACK);

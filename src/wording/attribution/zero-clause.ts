import { isNominal } from '../tag.ts';
import { groupOf, isInnerDot, isRelativePronoun, normAt, type Scene } from './scene.ts';

/** A subject longer than this is not looked through. */
const LONGEST = 24;

/** Index of the finite verb of a clause without "that" that starts at `at`, or −1. */
export function zeroClause(scene: Scene, at: number): number {
  const { tags, to } = scene.parsed;
  const adjunct = /^(?:IN|TO|R)$/.test(tags[at] ?? '');
  // "said smoking kills"
  let nominal = tags[at] === 'VBG';
  let relative = false;
  for (let i = at; i < Math.min(to, at + LONGEST); i++) {
    const tag = tags[i];
    const group = groupOf(scene, i);
    if (group?.kind === 'finite') {
      if (!nominal) return -1;
      if (!relative) return i;
      relative = false;
      i = group.end - 1;
      continue;
    }
    if (isNominal(tag) || tag === 'D') nominal = true;
    if (tag === 'WH' || isRelativePronoun(scene, i) || (normAt(scene, i) === 'that' && i > at)) relative = true;
    if (tag === 'SUB' && i > at && !relative) return -1;
    if (tag === 'COMMA' && adjunct) return -1;
    if (tag === 'PUNCT' && /^[.;:?!]$/.test(normAt(scene, i)) && !isInnerDot(scene, i)) return -1;
  }
  return -1;
}

import { isNominal } from '../tag.ts';
import { isInnerDot, isRelativePronoun, normAt, type Range, type Scene } from './scene.ts';

/** Longer apposition chains are cut. */
const LONGEST = 90;

const OCCASION =
  /^(?:in|on|at|during|after|before|following|to|via|through|when|while|as|because|over|since|amid|about)$/;
const DAYS =
  /^(?:today|yesterday|tonight|later|earlier|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this)$/;

/**
 * The speaker that stands behind the verb or preposition at `at` ("said Ann Lee, a teacher who …"): the noun phrase, and
 * after a comma its appositions and relative clauses, to the end of the sentence.
 */
export function speakerAfter(scene: Scene, at: number): Range | undefined {
  const { tags, to } = scene.parsed;
  let end = at;
  let apposed = false;
  let relative = false;
  let lastBreak = -1;
  while (end < Math.min(to, at + LONGEST)) {
    const tag = tags[end];
    const norm = normAt(scene, end);
    const g = scene.groupAt[end] ?? -1;
    const group = scene.groups[g];
    if (tag === 'QUOTE') {
      const id = scene.quote[end] ?? 0;
      if (id === 0 || !/^(?:IN|D|N|J)$/.test(tags[end - 1] ?? '')) break;
      while (end < to && scene.quote[end] === id) end += 1;
      continue;
    }
    if (norm === '(' || norm === '[') {
      let close = end;
      while (close < to && close < end + 14 && !/^[)\]]$/.test(normAt(scene, close))) close += 1;
      if (close >= to || close >= end + 14) break;
      end = close + 1;
      continue;
    }
    if (tag === 'COMMA') {
      const next = tags[end + 1];
      if (next === 'WH' || isRelativePronoun(scene, end + 1)) relative = true;
      else if (
        next === 'VBN' ||
        next === 'D' ||
        next === 'NP' ||
        next === 'N' ||
        next === 'J' ||
        next === 'NUM' ||
        next === 'POS'
      ) {
        if (next === 'D' && apposed && relative) break;
      } else break;
      if (DAYS.test(normAt(scene, end + 1))) break;
      lastBreak = end;
      apposed = true;
      end += 1;
      continue;
    }
    if (tag === 'PUNCT' && !/^[$%&/#]$/.test(norm) && !isInnerDot(scene, end)) break;
    if (tag === 'WH' || isRelativePronoun(scene, end) || (norm === 'that' && isNominal(tags[end - 1]))) {
      if (end === at) return undefined;
      relative = true;
      end += 1;
      continue;
    }
    if (tag === 'SUB' && !relative) break;
    if (group !== undefined && group.kind === 'finite' && !relative) {
      // A clause begins: the words since the last break are its subject.
      if (lastBreak > at) end = lastBreak;
      break;
    }
    const close = norm === 'to' && normAt(scene, end - 1) === 'close';
    if (!apposed && !relative && !close && end > at) {
      if (OCCASION.test(norm) && tag !== 'N' && !(norm === 'in' && tags[end + 1] === 'NP')) break;
      if (DAYS.test(norm) && isNominal(tags[end - 1])) break;
      if (tag === 'PRO' && norm !== 'one') break;
      if (tag === 'CC' && (tags[end + 1] === 'PRO' || (scene.groupAt[end + 1] ?? -1) >= 0)) break;
    }
    if (tag === 'TO' && !relative && !apposed && !close) break;
    end += 1;
    if (end - at === 1 && tag === 'PRO') break;
  }
  while (end > at && /^(?:COMMA|CC|IN|SUB|R)$/.test(tags[end - 1] ?? '')) end -= 1;
  for (let i = at; i < end; i++) if (isNominal(tags[i]) || tags[i] === 'D' || tags[i] === 'J') return [at, end];
  return undefined;
}

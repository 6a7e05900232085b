import { isVerbal } from '../tag.ts';
import { type Draft, isPeriod, isTime, normAt, type Range, type Scene } from './scene.ts';

/** Adverbs that belong to the words behind them. */
const MEASURES =
  /^(?:most|more|less|about|nearly|almost|approximately|roughly|only|even|just|not|very|too|so|as|however|though|then|still|also|that)$/;

/** "said Saturday", "argued emphatically", "wrote last month": when and how belongs to the cue, as far as a word or two go. */
export function withTimes(scene: Scene, draft: Draft): Draft {
  const { tags } = scene.parsed;
  const [start, end] = draft.cue;
  if (!isVerbal(tags[end - 1])) return draft;
  const stop = timeEnd(scene, end);
  const parts: readonly Range[] = draft.source === undefined ? draft.content : [...draft.content, draft.source];
  return stop > end && !parts.some(([from, to]) => end < to && stop > from) ? { ...draft, cue: [start, stop] } : draft;
}

function timeEnd(scene: Scene, at: number): number {
  const { tags } = scene.parsed;
  if (/^(?:last|this)$/.test(normAt(scene, at)) && isPeriod(scene, at + 1)) return at + 2;
  if (isTime(scene, at)) return at + 1;
  const plain = tags[at] === 'R' && !MEASURES.test(normAt(scene, at)) && !/^(?:J|R|NUM)$/.test(tags[at + 1] ?? '');
  return plain ? at + 1 : at;
}

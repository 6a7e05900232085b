import { isTime, normAt, type Range, type Scene } from './scene.ts';

/** Last words of those who are told things: names of media, and listeners. */
const LISTENERS =
  /^(?:news|times|post|journal|cnn|nbc|abc|cbs|fox|bbc|press|today|reporters|radio|magazine|tribune|globe|herald|bloomberg|reuters|npr|guardian|examiner|crowd|audience|host|show)$/;

/** Where "told Fox News", "asked him", "warned voters" end. `subject` is that of the clause behind. */
export function recipientEnd(scene: Scene, from: number, subject: Range | undefined): number {
  const { tags, to } = scene.parsed;
  if (tags[from] === 'PRO') return from + 1;
  let i = tags[from] === 'D' ? from + 1 : from;
  while (i < to && i < from + 7 && /^(?:N|NP|J|POS|NUM)$/.test(tags[i] ?? '')) {
    if (LISTENERS.test(normAt(scene, i)) && !LISTENERS.test(normAt(scene, i + 1))) return i + 1;
    i += 1;
    if (tags[i - 1] === 'N' && /^(?:NP|D|PRO)$/.test(tags[i] ?? '')) return i;
  }
  if (subject !== undefined && subject[0] > from) return subject[0];
  if (/^(?:D|PRO)$/.test(tags[i] ?? '')) return i;
  while (isTime(scene, i)) i += 1;
  return i;
}

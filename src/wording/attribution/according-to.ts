import { clauseExtent, trimmed } from './extent.ts';
import { type Draft, normAt, type Range, type Scene } from './scene.ts';
import { speakerAfter } from './speaker-after.ts';

const VIEWS = /^(?:words|view|views|opinion|eyes|judgment|judgement|estimation|telling|account)$/;

/** Where "according to", "in the words of", "in the eyes of" end; −1 if none begins at `at`. */
function openerEnd(scene: Scene, at: number): number {
  const norm = normAt(scene, at);
  if (norm === 'according') return normAt(scene, at + 1) === 'to' ? at + 2 : -1;
  if (norm === 'as' && normAt(scene, at + 1) === 'per') return at + 2;
  const view = norm === 'in' && normAt(scene, at + 1) === 'the' && VIEWS.test(normAt(scene, at + 2));
  return view && normAt(scene, at + 3) === 'of' ? at + 4 : -1;
}

/** "In their view, S", "in the mayor's opinion, S". */
function inView(scene: Scene, at: number): Draft | undefined {
  const { tags } = scene.parsed;
  if (normAt(scene, at) !== 'in' || tags[at] !== 'IN') return undefined;
  let i = at + 1;
  while (i < at + 6 && /^(?:D|J|N|NP)$/.test(tags[i] ?? '') && !VIEWS.test(normAt(scene, i))) i += 1;
  if (tags[i] === 'POS') i += 1;
  const whose = tags[i - 1] === 'POS' || /^(?:my|our|his|her|its|their|your)$/.test(normAt(scene, i - 1));
  if (!whose || !VIEWS.test(normAt(scene, i)) || tags[i + 1] !== 'COMMA') return undefined;
  const content = trimmed(scene, i + 1, clauseExtent(scene, i + 2));
  const source: Range = [at + 1, tags[i - 1] === 'POS' ? i - 1 : i];
  return content[1] > content[0] ? { cue: [i, i + 1], source, content: [content], head: i } : undefined;
}

/** "According to X, S." / "S, according to X." / "S1, according to X, S2." */
export function accordingTo(scene: Scene, at: number, floor: number): Draft | undefined {
  const own = inView(scene, at);
  if (own !== undefined) return own;
  const behind = openerEnd(scene, at);
  if (behind < 0) return undefined;
  const { tags } = scene.parsed;
  const source = speakerAfter(scene, behind);
  if (source === undefined) return undefined;
  const content: Range[] = [];
  const left = trimmed(scene, floor, at);
  if (left[1] - left[0] > 1) content.push(left);
  let next = source[1];
  if (tags[next] === 'COMMA') next += 1;
  if (tags[source[1]] === 'COMMA' || left[1] - left[0] <= 1) {
    const right = trimmed(scene, next, clauseExtent(scene, next));
    if (right[1] > right[0]) content.push(right);
  }
  return { cue: [at, behind], source, content, head: at, closes: true };
}

import type { Certainty, Polarity, Reading, View } from '../model/reading.ts';
import { percentText } from '../report/plain-words.ts';
import { safeText } from '../report/safe-text.ts';

const CERTAINTY_WORDS: Record<Certainty, string> = {
  CT: 'certain',
  PR: 'probable',
  PS: 'possible',
  U: 'not committed',
};
const POLARITY_WORDS: Record<Polarity, string> = { '+': 'that it is so', '-': 'that it is not so', u: 'either way' };

/** A reading as lines to read at a terminal. */
export function readingText({ target, views, world, condition, cues }: Reading): string {
  const lines = [`“${target.text}”`, ...views.map(viewText)];
  if (world !== 'actual') lines.push(`  spoken of as: ${world}`);
  if (condition !== undefined) lines.push(`  on condition: “${condition.text}”`);
  for (const { span, kind, effect } of cues) lines.push(`  cue “${span.text}” (${kind}): ${effect}`);
  return `${lines.map(safeText).join('\n')}\n`;
}

function viewText({ source, certainty, polarity, probability, act }: View): string {
  const who = source.length === 0 ? 'the author' : source.map(({ text }) => text).join(', who cites ');
  const commitment =
    certainty === 'U' ? CERTAINTY_WORDS.U : `${CERTAINTY_WORDS[certainty]} ${POLARITY_WORDS[polarity]}`;
  const range = `${percentText(probability.low)} to ${percentText(probability.high)} as worded`;
  return `  ${who}: ${commitment}, ${range}${act === undefined ? '' : `, ${act}`}`;
}

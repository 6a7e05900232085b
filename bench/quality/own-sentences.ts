/**
 * `npx tsx bench/quality/own-sentences.ts`: the reader of wording against one person's readings of news sentences written
 * for this purpose (test/oracles/wording/own-sentences.jsonl). Sets a and b were seen while the rules were written, sets c
 * and d were first scored unseen and then used as well, set e was scored once (docs/quality.md). `low` and `high` bound the probability of the
 * target according to whoever it is attributed to, else to the author.
 */
import { readFileSync } from 'node:fs';
import { readWording } from 'corroborate/wording';

interface Row {
  readonly set: string;
  readonly sentence: string;
  readonly target: string;
  readonly attribution: string | null;
  readonly low: number;
  readonly high: number;
}

interface Score {
  readonly side: boolean;
  readonly attributed: boolean;
  readonly overlap: number;
}

/** A reader who says about one half leaves this much room on either side (convention). */
const EVEN = 0.1;

function score({ sentence, target, attribution, low, high }: Row): Score {
  const { views } = readWording(sentence, { target });
  const speakers = views.filter((view) => view.source.length > 0);
  const last = speakers.at(-1);
  const view = (attribution === null ? views[0] : last) ?? views[0];
  const read = view?.probability ?? { low: 0, mid: 0.5, high: 1 };
  const middle = (low + high) / 2;
  const shared = Math.max(0, Math.min(read.high, high) - Math.max(read.low, low));
  return {
    side: Math.abs(middle - 0.5) < EVEN ? Math.abs(read.mid - 0.5) < EVEN : read.mid > 0.5 === middle > 0.5,
    // "Reportedly" is a source that nobody names.
    attributed:
      attribution === null
        ? speakers.every(({ source }) => source.at(-1)?.named === false)
        : (last?.source.at(-1)?.text.includes(attribution) ?? false),
    overlap: shared / (Math.max(read.high, high) - Math.min(read.low, low)),
  };
}

const file = new URL('../../test/oracles/wording/own-sentences.jsonl', import.meta.url);
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const two = (value: number): string => value.toFixed(2).replace(/^0/, '');

console.log('| set | sentences | right side of even | attribution | overlap over union |\n|---|---|---|---|---|');
for (const set of ['a', 'b', 'c', 'd', 'e']) {
  const scores = rows.filter((row) => row.set === set).map(score);
  const mean = (of: (one: Score) => number): string =>
    two(scores.reduce((sum, one) => sum + of(one), 0) / scores.length);
  console.log(
    `| ${set} | ${scores.length} | ${mean(({ side }) => Number(side))} | ${mean(({ attributed }) => Number(attributed))} | ${mean(({ overlap }) => overlap)} |`,
  );
}

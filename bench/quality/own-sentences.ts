/**
 * `npx tsx bench/quality/own-sentences.ts`: the reader of wording against one person's readings of sentences written for
 * this purpose (test/oracles/wording/own-sentences.jsonl). Sets a and b were seen while the rules were written; c, d, f, g
 * and h were first scored unseen and then used as well; of e and i nothing but their scores was looked at
 * (docs/quality.md). `low` and `high` bound the probability of the target according to whoever it is attributed to, else to
 * the author. From set f on, rows with a speaker also say what `findAttributions` should give: the `kind` and the `content`.
 * `--misses f` lists what was read otherwise.
 */
import { readFileSync } from 'node:fs';
import { type Attribution, findAttributions, readWording } from 'corroborate/wording';

interface Row {
  readonly id: string;
  readonly set: string;
  readonly sentence: string;
  readonly target: string;
  readonly attribution: string | null;
  readonly kind?: string;
  readonly content?: string;
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

const wordsAt = (text: string): readonly number[] =>
  [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => match.index);

/** Words of the content, by F1, in the attribution to the labelled speaker that has most of them. */
function contentOf({ sentence, attribution, content = '' }: Row, found: readonly Attribution[]) {
  const from = sentence.toLowerCase().indexOf(content.toLowerCase());
  const gold = new Set(wordsAt(sentence).filter((at) => at >= from && at < from + content.length));
  let best: { readonly f1: number; readonly kind?: string } = { f1: 0 };
  for (const one of found) {
    if (!one.source.some(({ text }) => text.includes(attribution ?? ''))) continue;
    const said = wordsAt(sentence).filter((at) => one.content.some(({ start, end }) => at >= start && at < end));
    const f1 = (2 * said.filter((at) => gold.has(at)).length) / (said.length + gold.size);
    if (f1 >= best.f1) best = { f1, kind: one.kind };
  }
  return best;
}

const file = new URL('../../test/oracles/wording/own-sentences.jsonl', import.meta.url);
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const two = (value: number): string => value.toFixed(2).replace(/^0/, '');
const mean = (values: readonly number[]): string => two(values.reduce((sum, one) => sum + one, 0) / values.length);

const sets = [...new Set(rows.map(({ set }) => set))].sort();
console.log('| set | sentences | right side of even | attribution | overlap over union |\n|---|---|---|---|---|');
for (const set of sets) {
  const scores = rows.filter((row) => row.set === set).map(score);
  console.log(
    `| ${set} | ${scores.length} | ${mean(scores.map(({ side }) => Number(side)))} | ${mean(scores.map(({ attributed }) => Number(attributed)))} | ${mean(scores.map(({ overlap }) => overlap))} |`,
  );
}

console.log('\n| set | attributions | speaker found | kind | content F1 (words) |\n|---|---|---|---|---|');
for (const set of sets) {
  const labelled = rows.filter((row) => row.set === set && row.content !== undefined);
  if (labelled.length === 0) continue;
  const found = labelled.map((row) => ({ row, best: contentOf(row, findAttributions(row.sentence)) }));
  console.log(
    `| ${set} | ${labelled.length} | ${mean(found.map(({ best }) => Number(best.kind !== undefined)))} | ${mean(found.map(({ row, best }) => Number(row.kind === best.kind)))} | ${mean(found.map(({ best }) => best.f1))} |`,
  );
}

const [, , flag, missesOf] = process.argv;
if (flag === '--misses')
  for (const row of rows.filter(({ set }) => set === missesOf)) {
    const one = score(row);
    const found = findAttributions(row.sentence);
    const { f1, kind } = contentOf(row, found);
    const { views, trace } = readWording(row.sentence, { target: row.target });
    if (!one.side || !one.attributed || one.overlap < 0.3)
      console.log(
        `\n${row.id} ${one.side ? '' : 'SIDE '}${one.attributed ? '' : 'WHO '}${two(one.overlap)} ${row.sentence} [${row.target}] ${row.attribution} ${row.low}–${row.high}\n  ${views.map(({ source, certainty, polarity, probability }) => `${source.at(-1)?.text ?? 'author'} ${certainty}${polarity} ${probability.low}–${probability.high}`).join('; ')} | ${trace.join(' ')}`,
      );
    if (row.content !== undefined && (kind !== row.kind || f1 < 0.9))
      console.log(
        `\n${row.id} content ${two(f1)} ${kind} ${row.sentence}\n  wanted ${row.attribution} (${row.kind}): ${row.content}\n  ${found.map((one) => `${one.kind}: ${one.source.map(({ text }) => text).join(' … ')} > ${one.cue.map(({ text }) => text).join(' … ')} > ${one.content.map(({ text }) => text).join(' … ')}`).join('\n  ')}`,
      );
  }

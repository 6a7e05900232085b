// Scores the wording reader on the developers' halves of public corpora, beside the goals and the peers' figures.
// Run: npx tsx bench/quality/wording.ts. The corpora are not part of the repository: without them every row says so.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {
  type Convention,
  findAttributions,
  type Reading,
  readWording,
  type Span,
  type Tagger,
} from '../../src/wording/index.ts';
import { winkTagger } from '../../src/wording/wink-tagger.ts';

const FOLDER = new URL('../../../shared/data/wording/', import.meta.url);

interface Row {
  readonly id: string;
  readonly text: string;
  readonly target?: { readonly start: number; readonly end: number };
  readonly factuality?: number;
  readonly hedged?: boolean;
  readonly negated?: boolean;
  readonly certainty?: number;
  readonly tokens?: readonly string[];
  readonly negations?: readonly {
    readonly cue: readonly [number, string][];
    readonly scope: readonly [number, string][];
  }[];
  readonly attributions?: readonly Readonly<
    Partial<Record<'source' | 'cue' | 'content', readonly [number, number][]>>
  >[];
  readonly phrase?: string;
  readonly median?: number;
}

function load(name: string): readonly Row[] | undefined {
  const file = new URL(`${name}.jsonl.gz`, FOLDER);
  if (!existsSync(file)) return undefined;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - ma) * ((b[i] ?? 0) - mb)));
  return product / Math.sqrt(mean(a.map((value) => (value - ma) ** 2)) * mean(b.map((value) => (value - mb) ** 2)));
}

function ranks(numbers: readonly number[]): readonly number[] {
  const order = numbers.map((value, i) => ({ value, i })).sort((x, y) => x.value - y.value);
  const out = numbers.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let k = from; k < to; k++) out[order[k]?.i ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}

const f1 = (hits: number, wrong: number, missed: number) => (2 * hits) / (2 * hits + wrong + missed);

function f1Of(rows: readonly Row[], gold: (row: Row) => boolean, read: (reading: Reading) => boolean): number {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const row of rows) {
    const said = read(readWording(row.text));
    if (said && gold(row)) hits += 1;
    else if (said) wrong += 1;
    else if (gold(row)) missed += 1;
  }
  return f1(hits, wrong, missed);
}

function factuality(rows: readonly Row[], convention: Convention, tagger?: Tagger): readonly [r: number, mae: number] {
  const gold = rows.map((row) => row.factuality ?? 0);
  const read = rows.map(
    (row) =>
      readWording(row.text, {
        convention,
        ...(tagger === undefined ? {} : { tagger }),
        ...(row.target === undefined ? {} : { target: row.target }),
      }).views[0]?.factuality ?? 0,
  );
  return [pearson(read, gold), mean(read.map((value, i) => Math.abs(value - (gold[i] ?? 0))))];
}

const places = (row: Row): readonly (readonly [number, number])[] => {
  let at = 0;
  return (row.tokens ?? []).map((token) => {
    const start = row.text.indexOf(token, at);
    at = start + token.length;
    return [start, at] as const;
  });
};

/** Cues by token, counted once each; scope tokens of the cues that were found. Affixes count with their word. */
function negation(rows: readonly Row[]): readonly [cue: number, scope: number] {
  const cues = [0, 0, 0] as [number, number, number];
  const scopes = [0, 0, 0] as [number, number, number];
  for (const row of rows) {
    const spots = places(row);
    const found = readWording(row.text).cues.filter((cue) => cue.kind === 'negation');
    const inside = (span: Span) =>
      spots.flatMap(([start, end], i) => (start < span.end && end > span.start ? [i] : []));
    const said = found.map((cue) => ({ cue: inside(cue.span), scope: inside(cue.scope) }));
    const taken = new Set<number>();
    for (const gold of row.negations ?? []) {
      const words = gold.cue.map(([i]) => i);
      const match = said.findIndex((one, i) => !taken.has(i) && one.cue.some((token) => words.includes(token)));
      const wanted = new Set(gold.scope.map(([i]) => i));
      if (match < 0) {
        cues[2] += 1;
        scopes[2] += wanted.size;
        continue;
      }
      taken.add(match);
      cues[0] += 1;
      const covered = (said[match]?.scope ?? []).filter((token) => !words.includes(token));
      const hits = covered.filter((token) => wanted.has(token)).length;
      scopes[0] += hits;
      scopes[1] += covered.length - hits;
      scopes[2] += wanted.size - hits;
    }
    cues[1] += said.length - taken.size;
  }
  return [f1(...cues), f1(...scopes)];
}

/** Words that belong to any attribution's cue, content or source. */
function attribution(rows: readonly Row[]): readonly number[] {
  const counts = { cue: [0, 0, 0], content: [0, 0, 0], source: [0, 0, 0] } as Record<
    'cue' | 'content' | 'source',
    [number, number, number]
  >;
  for (const row of rows) {
    const found = findAttributions(row.text);
    const words = [...row.text.matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => match.index);
    for (const part of ['cue', 'content', 'source'] as const) {
      const gold = new Uint8Array(row.text.length);
      const said = new Uint8Array(row.text.length);
      for (const one of row.attributions ?? []) for (const [start, end] of one[part] ?? []) gold.fill(1, start, end);
      for (const one of found) for (const { start, end } of one[part]) said.fill(1, start, end);
      for (const at of words) {
        const tally = counts[part];
        if (gold[at] && said[at]) tally[0] += 1;
        else if (said[at]) tally[1] += 1;
        else if (gold[at]) tally[2] += 1;
      }
    }
  }
  return [f1(...counts.cue), f1(...counts.content), f1(...counts.source)];
}

interface Measure {
  readonly set: string;
  readonly file: string;
  readonly measure: string;
  readonly peers: string;
  readonly goals: readonly number[];
  /** Whether a smaller figure is better, by figure. */
  readonly smaller?: readonly boolean[];
  readonly run: (rows: readonly Row[]) => readonly number[];
}

/** How sure a text is, of either side: 0–1. */
function sureness(text: string): number {
  const mid = readWording(text).views[0]?.probability.mid ?? 0.5;
  return Math.abs(2 * mid - 1);
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const MEASURES: readonly Measure[] = [
  {
    set: 'Wikipedia weasel',
    file: 'sentences-wikipedia-weasel',
    measure: 'F1 uncertain',
    peers: 'word list .744',
    goals: [0.78],
    run: (rows) => [
      f1Of(
        rows,
        (row) => row.hedged === true,
        (reading) => reading.hedged,
      ),
    ],
  },
  {
    set: 'BioScope abstracts',
    file: 'sentences-bioscope',
    measure: 'F1 hedged sentence',
    peers: 'word list .617; learned ≈ .86',
    goals: [0.82],
    run: (rows) => [
      f1Of(
        rows,
        (row) => row.hedged === true,
        (reading) => reading.hedged,
      ),
    ],
  },
  {
    set: 'BioScope abstracts',
    file: 'sentences-bioscope',
    measure: 'F1 negated sentence',
    peers: 'wink-nlp .890; word list .883',
    goals: [0.94],
    run: (rows) => [
      f1Of(
        rows,
        (row) => row.negated === true,
        (reading) => reading.negated,
      ),
    ],
  },
  {
    set: 'Conan Doyle',
    file: 'negation-scope-conan-doyle',
    measure: 'F1 negated sentence',
    peers: 'wink-nlp .720; word list .888',
    goals: [0.92],
    run: (rows) => [
      f1Of(
        rows,
        (row) => (row.negations ?? []).length > 0,
        (reading) => reading.negated,
      ),
    ],
  },
  {
    set: 'Conan Doyle',
    file: 'negation-scope-conan-doyle',
    measure: 'cue F1; scope-token F1',
    peers: '.871; .836',
    goals: [0.91, 0.87],
    run: negation,
  },
  {
    set: 'UW newswire events',
    file: 'factuality-uw',
    measure: 'r; MAE',
    peers: 'rules .445–.50; .69–.88; supervised .668; .399',
    goals: [0.68, 0.45],
    smaller: [false, true],
    run: (rows) => factuality(rows, 'news'),
  },
  {
    set: 'UW, tagged by wink-nlp',
    file: 'factuality-uw',
    measure: 'r; MAE',
    peers: 'without: the row above',
    goals: [0.68, 0.45],
    smaller: [false, true],
    run: (rows) => factuality(rows, 'news', winkTagger(winkNLP(model))),
  },
  {
    set: 'MEANTIME',
    file: 'factuality-meantime',
    measure: 'r; MAE',
    peers: '.412; .243–.315',
    goals: [0.45, 0.28],
    smaller: [false, true],
    run: (rows) => factuality(rows, 'news'),
  },
  {
    set: 'UDS It-Happened 2',
    file: 'factuality-uds_ih2',
    measure: 'r; MAE',
    peers: 'neural ≈ .77; .95',
    goals: [0.66, 1.2],
    smaller: [false, true],
    run: (rows) => factuality(rows, 'web'),
  },
  {
    set: 'MegaVeridicality',
    file: 'embedding-megaveridicality',
    measure: 'r',
    peers: 'means .651',
    goals: [0.72],
    run: (rows) => factuality(rows, 'survey').slice(0, 1),
  },
  {
    set: 'Ross & Pavlick',
    file: 'embedding-rosspavlick',
    measure: 'r',
    peers: 'signatures .505; BERT-MNLI .695',
    goals: [0.65],
    run: (rows) => factuality(rows, 'survey').slice(0, 1),
  },
  {
    set: 'CommitmentBank',
    file: 'embedding-commitmentbank',
    measure: 'r; MAE',
    peers: 'factive × environment × person .742; .828',
    goals: [0.77, 0.78],
    smaller: [false, true],
    run: (rows) => factuality(rows, 'survey'),
  },
  {
    set: 'Science certainty',
    file: 'certainty-science',
    measure: 'Spearman',
    peers: '.46–.56',
    goals: [0.58],
    run: (rows) => [
      pearson(ranks(rows.map((row) => sureness(row.text))), ranks(rows.map((row) => row.certainty ?? 0))),
    ],
  },
  {
    set: 'PolNeAR',
    file: 'attribution-polnear',
    measure: 'cue; content; source F1 (words)',
    peers: 'naive .59; .68; .31',
    goals: [0.72, 0.8, 0.62],
    run: attribution,
  },
  {
    set: 'Probability phrases',
    file: 'probability-phrases-capphrase',
    measure: 'median abs. error, points',
    peers: 'surveys agree within 0.8–2.5',
    goals: [3],
    smaller: [true],
    run: (rows) => [
      median(
        rows.map((row) =>
          Math.abs(100 * (readWording(row.phrase ?? '').views[0]?.probability.mid ?? 0) - (row.median ?? 0)),
        ),
      ),
    ],
  },
  {
    set: 'Speed',
    file: 'attribution-polnear',
    measure: 'words/s, one core',
    peers: 'wink-nlp 64 k; compromise 5–7 k',
    goals: [300_000],
    run: (rows) => {
      const texts = rows.map((row) => row.text);
      for (const text of texts.slice(0, 40)) readWording(text);
      const start = performance.now();
      for (const text of texts) readWording(text);
      return [
        Math.round(
          (1000 * texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)) / (performance.now() - start),
        ),
      ];
    },
  },
];

const show = (figure: number) =>
  Math.abs(figure) >= 1000 ? String(figure) : figure.toFixed(3).replace(/^(-?)0\./, '$1.');

const only = process.argv[2];
console.log('| set | measure | peers | goal | measured | met |\n|---|---|---|---|---|---|');
for (const { set, file, measure, peers, goals, smaller = [], run } of MEASURES) {
  if (only !== undefined && !file.includes(only)) continue;
  const rows = load(file);
  const figures = rows === undefined ? undefined : run(rows);
  const met = figures?.map((figure, i) => (smaller[i] ? figure <= (goals[i] ?? 0) : figure >= (goals[i] ?? 0)));
  const verdict = met === undefined ? '–' : met.map((yes) => (yes ? 'yes' : 'no')).join('; ');
  console.log(
    `| ${set} | ${measure} | ${peers} | ${goals.map((goal, i) => `${smaller[i] ? '≤' : '≥'} ${show(goal)}`).join('; ')} | ${figures?.map(show).join('; ') ?? 'not measured'} | ${verdict} |`,
  );
}

import type { Claim } from '../../../model/claim.ts';
import type { LintRule } from '../lint-context.ts';

/** Words before a number that give it an edge, by the form that keeps it. */
const EDGES = [
  ['atLeast', 'at least|no fewer than|not fewer than|no less than|a minimum of'],
  ['atMost', 'at most|up to|no more than|not more than|as many as|a maximum of'],
  ['moreThan', 'more than|over|upwards of|in excess of'],
  ['fewerThan', 'fewer than|less than|under'],
  ['nearly', 'nearly|almost|close to|just under'],
  ['about', 'about|around|approximately|roughly|some|an estimated|circa'],
] as const;

const PATTERNS = EDGES.map(([form, words]) => ({
  form,
  pattern: new RegExp(`\\b(?<words>${words})\\s+(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\d%])`, 'giu'),
}));

/** "At least 19" coded as 19: the words next to the number are lost. */
export const numberWithoutEdge: LintRule = {
  code: 'number-without-edge',
  why: 'An exact number clashes with every other one; “at least 19” beside 22 is no contradiction.',
  *find({ ledger }) {
    for (const claim of ledger.claims) {
      const number = exactNumber(claim.value);
      if (number === undefined) continue;
      const found = passagesOf(claim).flatMap(({ path, text }) => {
        const edge = edgeBefore(number, text);
        return edge === undefined ? [] : [{ path, ...edge }];
      })[0];
      if (found === undefined) continue;
      yield {
        level: found.path === 'text' ? 'hint' : 'warning',
        record: 'claim',
        id: claim.id,
        path: 'value',
        what: `${found.path} says “${found.words} ${number}”, and the value is exactly ${number}.`,
        instead: JSON.stringify({ [found.form]: number }),
      };
    }
  },
};

function exactNumber(value: Claim['value']): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'exactly' in value ? value.exactly : undefined;
}

function passagesOf({ evidence = [], wording, text }: Claim): readonly { path: string; text: string }[] {
  return [
    ...evidence.map(({ quote }, index) => ({ path: `evidence[${index}].quote`, text: quote })),
    ...(wording === undefined ? [] : [{ path: 'wording', text: wording }]),
    ...(text === undefined ? [] : [{ path: 'text', text }]),
  ];
}

function edgeBefore(number: number, text: string): { readonly form: string; readonly words: string } | undefined {
  for (const { form, pattern } of PATTERNS) {
    for (const { groups } of text.matchAll(pattern)) {
      if (Number(groups?.['number']?.replaceAll(',', '')) === number) return { form, words: groups?.['words'] ?? '' };
    }
  }
  return undefined;
}

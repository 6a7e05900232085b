import type { SourcePair } from '../../model/source-report.ts';
import type { Standing } from './compare-holders.ts';

/** A pair names this many questions. */
const MOST_EXAMPLES = 5;

const SHARPEST_FIRST: readonly Standing[] = ['contradict', 'tension', 'agree', 'echo'];

interface Tally {
  readonly sources: readonly [string, string];
  readonly on: Record<Standing, string[]>;
}

/** Adds up, over all questions, how every two holders stand to each other. */
export function pairTally() {
  const tallies = new Map<string, Tally>();
  return {
    add: (question: string, a: string, b: string, standing: Standing): void => {
      const key = JSON.stringify([a, b]);
      const tally = tallies.get(key) ?? {
        sources: [a, b],
        on: { agree: [], echo: [], contradict: [], tension: [], apart: [] },
      };
      tallies.set(key, tally);
      tally.on[standing].push(question);
    },
    /** Pairs that agree or dispute somewhere, the most disputes first. */
    pairs: (): readonly SourcePair[] =>
      [...tallies.values()]
        .map(toPair)
        .filter((pair) => pair.examples.length > 0)
        .sort(
          (a, b) =>
            b.contradict + b.tension - (a.contradict + a.tension) ||
            b.agree - a.agree ||
            b.echo - a.echo ||
            (JSON.stringify(a.sources) < JSON.stringify(b.sources) ? -1 : 1),
        ),
  };
}

function toPair({ sources, on }: Tally): SourcePair {
  return {
    sources,
    questions: Object.values(on).reduce((sum, list) => sum + list.length, 0),
    agree: on.agree.length,
    echo: on.echo.length,
    contradict: on.contradict.length,
    tension: on.tension.length,
    examples: SHARPEST_FIRST.flatMap((standing) => [...on[standing]].sort()).slice(0, MOST_EXAMPLES),
  };
}

import { sortFew } from '../model/sort-few.ts';
import type { ClaimPath } from './claim-paths.ts';
import type { RootNumbers, SourceOrigin, Speaker } from './source-origins.ts';

/** What a set of reports goes back to, as far as the table of sources tells. */
export interface CoveredRoots {
  /** What the last speakers go back to, each once, in the order of the reports. */
  readonly distinct: readonly SourceOrigin[];
  /** Their numbers, in order of their ids. */
  readonly roots: readonly number[];
  /** Of every root, 0–1: the largest share of any one report that rests on it. */
  readonly coverage: readonly number[];
}

/** `undefined` where only the graph of statements can tell. */
export type RootCoverer = (paths: readonly ClaimPath[]) => CoveredRoots | undefined;

const QUOTES = 1;
const VAGUE = 2;
const set = (before: number, bit: number): number => before | bit;
const reset = (): number => 0;

/** Of the only root of one source. */
const WHOLE: readonly number[] = [1];

/**
 * The common case without a graph: the table of sources alone says what every claim goes back to, for nobody in the set
 * says more about where a root has it from. Then a claim rests on what its last speaker rests on.
 *
 * `undefined` where sources run in a circle or may be documented by other claims. O(claims + attributions), and a sort of
 * the roots. Tables by the numbers of speakers are kept, so that no maps are built.
 */
export function rootCoverer({ lastIndex, rootAt, isBefore }: RootNumbers): RootCoverer {
  /** Coverage by number of speaker while it is added up; all 0 between calls. */
  let table = new Float64Array(0);
  /** By number of speaker: `QUOTES`, `VAGUE`, both or 0; all 0 between calls. */
  let marks = new Uint8Array(0);
  /** By number of speaker: 1 if it was met; all 0 between calls. */
  let seen = new Uint8Array(0);

  const byRank = (a: number, b: number): number => (isBefore(a, b) ? -1 : 1);

  /** Every origin once, in the order of the reports. */
  const distinctOf = (paths: readonly ClaimPath[]): SourceOrigin[] | undefined => {
    const distinct: SourceOrigin[] = [];
    let known = true;
    for (let report = 0; report < paths.length; report += 1) {
      const { origin } = paths[report] as ClaimPath;
      if (origin === undefined) known = false;
      else if (seen[origin.index] === 0) {
        seen[origin.index] = 1;
        distinct.push(origin);
      }
    }
    for (let place = 0; place < distinct.length; place += 1) seen[(distinct[place] as SourceOrigin).index] = 0;
    return known ? distinct : undefined;
  };
  const mark = (paths: readonly ClaimPath[], bits: (before: number, bit: number) => number): void => {
    for (let report = 0; report < paths.length; report += 1) {
      const { quoting, vague } = paths[report] as ClaimPath;
      for (let place = 0; place < quoting.length; place += 1) {
        const { index } = quoting[place] as Speaker;
        marks[index] = bits(marks[index] as number, QUOTES);
      }
      if (vague !== undefined) marks[vague.index] = bits(marks[vague.index] as number, VAGUE);
    }
  };
  /** Whether some report says whom a root, or the unnamed source behind a last speaker, has it from. */
  const isDocumentedElsewhere = (paths: readonly ClaimPath[], roots: readonly number[]): boolean => {
    if (!paths.some(isRelayed)) return false;
    mark(paths, set);
    let documented = false;
    for (let report = 0; report < paths.length; report += 1) {
      const { vague } = paths[report] as ClaimPath;
      if (vague !== undefined && marks[vague.index] !== VAGUE) documented = true;
    }
    for (let place = 0; place < roots.length; place += 1) {
      const root = roots[place] as number;
      if (marks[root] !== 0 && rootAt(root).open) documented = true;
    }
    mark(paths, reset);
    return documented;
  };
  const cover = (distinct: readonly SourceOrigin[]): Pick<CoveredRoots, 'roots' | 'coverage'> => {
    if (distinct.length === 1) {
      const only = distinct[0] as SourceOrigin;
      return { roots: only.roots, coverage: only.roots.length === 1 ? WHOLE : [...only.shares] };
    }
    const found: number[] = [];
    for (let place = 0; place < distinct.length; place += 1) {
      const { roots, shares } = distinct[place] as SourceOrigin;
      for (let i = 0; i < roots.length; i += 1) {
        const root = roots[i] as number;
        const share = shares[i] as number;
        const most = table[root] as number;
        if (most === 0) found.push(root);
        if (share > most) table[root] = share;
      }
    }
    const roots = sortFew(found, byRank);
    const coverage = new Array<number>(roots.length);
    for (let place = 0; place < roots.length; place += 1) {
      const root = roots[place] as number;
      coverage[place] = table[root] as number;
      table[root] = 0;
    }
    return { roots, coverage };
  };

  return (paths) => {
    if (table.length <= lastIndex()) {
      const length = 2 * (lastIndex() + 1);
      table = new Float64Array(length);
      marks = new Uint8Array(length);
      seen = new Uint8Array(length);
    }
    const distinct = distinctOf(paths);
    if (distinct === undefined) return undefined;
    const { roots, coverage } = cover(distinct);
    return isDocumentedElsewhere(paths, roots) ? undefined : { distinct, roots, coverage };
  };
}

const isRelayed = ({ quoting, vague }: ClaimPath): boolean => quoting.length > 0 || vague !== undefined;

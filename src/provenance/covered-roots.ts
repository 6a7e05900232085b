import type { ClaimPath } from './claim-paths.ts';
import type { RootNumbers, SourceOrigin } from './source-origins.ts';

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

/**
 * The common case without a graph: the table of sources alone says what every claim goes back to, for nobody in the set
 * says more about where a root has it from. Then a claim rests on what its last speaker rests on.
 *
 * `undefined` where sources run in a circle or may be documented by other claims. O(claims + attributions), and a sort of
 * the roots. Tables by the numbers of speakers are kept, so that no maps are built.
 */
export function rootCoverer({ lastIndex, rootAt, isBefore }: RootNumbers): RootCoverer {
  /** Coverage by number of speaker while it is added up; all 0 between calls. */
  const table: number[] = [];
  /** By number of speaker: `QUOTES`, `VAGUE`, both or 0; all 0 between calls. */
  const marks: number[] = [];
  /** By number of speaker; all false between calls. */
  const seen: boolean[] = [];

  /** Every origin once, in the order of the reports. */
  const distinctOf = (paths: readonly ClaimPath[]): SourceOrigin[] | undefined => {
    const distinct: SourceOrigin[] = [];
    let known = true;
    for (const { origin } of paths) {
      if (origin === undefined) known = false;
      else if (seen[origin.index] === false) {
        seen[origin.index] = true;
        distinct.push(origin);
      }
    }
    for (const { index } of distinct) seen[index] = false;
    return known ? distinct : undefined;
  };
  const mark = (paths: readonly ClaimPath[], bits: (before: number, bit: number) => number): void => {
    for (const { quoting, vague } of paths) {
      for (const { index } of quoting) marks[index] = bits(marks[index] as number, QUOTES);
      if (vague !== undefined) marks[vague.index] = bits(marks[vague.index] as number, VAGUE);
    }
  };
  /** Whether some report says whom a root, or the unnamed source behind a last speaker, has it from. */
  const isDocumentedElsewhere = (paths: readonly ClaimPath[], roots: readonly number[]): boolean => {
    if (!paths.some(isRelayed)) return false;
    mark(paths, set);
    let documented = false;
    for (const { vague } of paths) if (vague !== undefined && marks[vague.index] !== VAGUE) documented = true;
    for (const root of roots) if (marks[root] !== 0 && rootAt(root).open) documented = true;
    mark(paths, reset);
    return documented;
  };
  const cover = (distinct: readonly SourceOrigin[]): Pick<CoveredRoots, 'roots' | 'coverage'> => {
    const [only] = distinct;
    if (only !== undefined && distinct.length === 1) return { roots: only.roots, coverage: only.shares };
    const found: number[] = [];
    for (const { roots, shares } of distinct) {
      for (let i = 0; i < roots.length; i += 1) {
        const root = roots[i] as number;
        const share = shares[i] as number;
        const most = table[root] as number;
        if (most === 0) found.push(root);
        if (share > most) table[root] = share;
      }
    }
    const roots = found.length > FEW ? found.sort((a, b) => (isBefore(a, b) ? -1 : 1)) : sortFew(found, isBefore);
    const coverage: number[] = [];
    for (const root of roots) {
      coverage.push(table[root] as number);
      table[root] = 0;
    }
    return { roots, coverage };
  };

  return (paths) => {
    // Filled without gaps, for an array with gaps is slow.
    for (let index = table.length; index <= lastIndex(); index += 1) {
      table.push(0);
      marks.push(0);
      seen.push(false);
    }
    const distinct = distinctOf(paths);
    if (distinct === undefined) return undefined;
    const { roots, coverage } = cover(distinct);
    return isDocumentedElsewhere(paths, roots) ? undefined : { distinct, roots, coverage };
  };
}

const isRelayed = ({ quoting, vague }: ClaimPath): boolean => quoting.length > 0 || vague !== undefined;

/** A handful is sorted faster in place than by calling back. */
const FEW = 12;

function sortFew(roots: number[], isBefore: RootNumbers['isBefore']): number[] {
  for (let end = 1; end < roots.length; end++) {
    const root = roots[end] as number;
    let place = end;
    for (; place > 0 && isBefore(root, roots[place - 1] as number); place--) roots[place] = roots[place - 1] as number;
    roots[place] = root;
  }
  return roots;
}

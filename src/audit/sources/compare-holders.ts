import { relate } from '../../contradictions/relate.ts';
import type { RelationKind } from '../../model/audit.ts';
import type { Ledger } from '../../model/ledger.ts';
import { type Attribution, NOTHING } from '../../provenance/attribute-groups.ts';
import type { QuestionVoices } from './question-voices.ts';

/** What two holders are to each other on one question. */
export type Standing = 'agree' | 'echo' | 'contradict' | 'tension' | 'apart';

/** Kinds of relation in which two say the same, or one says what includes the other. */
const AGREEING: ReadonlySet<RelationKind> = new Set(['same-position', 'agrees', 'entails']);

/** From this share of a common original on, two who say the same are one voice (convention: half). */
const ECHO_FROM = 0.5;

/** Holders compared on one question; their pairs grow with the square. */
const MOST_HOLDERS = 40;

/** Statements of one holder on one question that are looked at. */
const MOST_EACH = 4;

/** Every two holders on a question with how they stand to each other, and how many pairs were left out. */
export function compareHolders(
  ledger: Ledger,
  voices: QuestionVoices,
): { readonly pairs: readonly (readonly [a: string, b: string, standing: Standing])[]; readonly left: number } {
  const byHolder = new Map<string, number[]>();
  voices.holders.forEach((holder, place) => {
    const list = byHolder.get(holder);
    if (list === undefined) byHolder.set(holder, [place]);
    else if (list.length < MOST_EACH) list.push(place);
  });
  const all = [...byHolder].sort(([a], [b]) => (a < b ? -1 : 1));
  const told = all.slice(0, MOST_HOLDERS);
  const pairs = told.flatMap(([a, own], index) =>
    told.slice(index + 1).map(([b, other]) => [a, b, standingOf(ledger, voices, own, other)] as const),
  );
  return { pairs, left: (all.length * (all.length - 1)) / 2 - pairs.length };
}

/** The sharpest of what the statements of two holders are to each other. */
function standingOf(
  ledger: Ledger,
  { claims, trace }: QuestionVoices,
  own: readonly number[],
  other: readonly number[],
): Standing {
  let found: Standing = 'apart';
  for (const a of own) {
    for (const b of other) {
      const { outcome, kind } = relate(ledger, claims[a]?.id ?? '', claims[b]?.id ?? '');
      if (outcome === 'contradiction') return 'contradict';
      if (outcome === 'tension') found = 'tension';
      else if (found !== 'tension' && found !== 'agree' && AGREEING.has(kind)) {
        const shared = inCommon(trace.attribution[a] ?? NOTHING, trace.attribution[b] ?? NOTHING);
        found = shared >= ECHO_FROM ? 'echo' : 'agree';
      }
    }
  }
  return found;
}

/** The share (0–1) of two statements that goes back to the same originals. */
function inCommon(a: Attribution, b: Attribution): number {
  const shares = new Map(a.roots.map((root, place) => [root, a.shares[place] ?? 0]));
  return b.roots.reduce((sum, root, place) => sum + Math.min(b.shares[place] ?? 0, shares.get(root) ?? 0), 0);
}

import type { Cue, CueKind } from '../../model/reading.ts';
import { spanOf } from '../span.ts';
import type { Parsed } from '../stack.ts';

/** A cue as token indices, before it becomes spans. */
export interface RawCue {
  readonly from: number;
  readonly to: number;
  readonly kind: CueKind;
  readonly rule: string;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly effect: string;
}

const HEDGES: ReadonlySet<CueKind> = new Set(['epistemic', 'doxastic', 'investigation', 'evidential', 'weasel']);

/** A negative word inside a name ("an unstable isotope") does not negate its sentence. */
export const isNegation = (cue: RawCue): boolean => cue.kind === 'negation' && cue.rule !== 'negation/affix';

export const isHedge = (cue: RawCue): boolean => HEDGES.has(cue.kind);

/** What a rule found at a word. */
export interface CueRule {
  readonly kind: CueKind;
  readonly rule: string;
  readonly effect: string;
  readonly length: number;
}

/** Looks for a cue that starts at a word. */
export type CueFinder = (parsed: Parsed, i: number) => CueRule | undefined;

/** A cue with its spans. */
export function toCue(parsed: Parsed, cue: RawCue): Cue {
  return {
    span: spanOf(parsed, cue.from, cue.to),
    kind: cue.kind,
    rule: cue.rule,
    scope: spanOf(parsed, cue.scopeFrom, cue.scopeTo),
    effect: cue.effect,
  };
}

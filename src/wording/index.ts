// `corroborate/wording`: reading prose, usable alone.

export type {
  Attribution,
  AttributionKind,
  Certainty,
  Convention,
  Cue,
  CueKind,
  Polarity,
  Reading,
  SourceKind,
  SourceLink,
  Span,
  TaggedWord,
  Tagger,
  View,
  WordedProbability,
  World,
} from '../model/reading.ts';
export {
  ATTRIBUTION_KINDS,
  CERTAINTIES,
  CONVENTIONS,
  CUE_KINDS,
  POLARITIES,
  SOURCE_KINDS,
  WORLDS,
} from '../model/reading.ts';
export { ENGLISH_PACK } from './english/english-pack.ts';
export type { FindAttributionsOptions } from './find-attributions.ts';
export { findAttributions } from './find-attributions.ts';
export type { FrameName, WordingPack, WordTable } from './pack.ts';
export type { ClaimReading, ReadClaimWordingOptions } from './read-claim-wording.ts';
export { readClaimWording } from './read-claim-wording.ts';
export type { ReadWordingOptions } from './read-wording.ts';
export { readWording } from './read-wording.ts';

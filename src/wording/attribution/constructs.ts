import type { VerbGroup } from '../verb-group.ts';
import { accordingTo } from './according-to.ts';
import { attitudeAdjective } from './attitude-adjective.ts';
import { hearsayAdverb } from './hearsay-adverb.ts';
import { reportNoun } from './report-noun.ts';
import { reportVerb } from './report-verb.ts';
import type { Draft, Scene } from './scene.ts';
import { speakerColon } from './speaker-colon.ts';

/** A way of attributing that a single word gives away. `floor` is the first token that no attribution before has taken. */
export type WordConstruct = (scene: Scene, at: number, floor: number) => Draft | undefined;

/** A way of attributing by a verb. */
export type VerbConstruct = (scene: Scene, group: VerbGroup, floor: number) => Draft | undefined;

export const VERB_CONSTRUCTS: readonly VerbConstruct[] = [reportVerb];
export const WORD_CONSTRUCTS: readonly WordConstruct[] = [
  accordingTo,
  speakerColon,
  reportNoun,
  attitudeAdjective,
  hearsayAdverb,
];

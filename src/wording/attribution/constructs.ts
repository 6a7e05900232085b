import { accordingTo } from './according-to.ts';
import { attitudeAdjective } from './attitude-adjective.ts';
import { hearsayAdverb } from './hearsay-adverb.ts';
import { partisan } from './partisan.ts';
import { reportNoun } from './report-noun.ts';
import { reportVerb } from './report-verb.ts';
import { type Draft, groupOf, type Scene } from './scene.ts';
import { speakerColon } from './speaker-colon.ts';

/**
 * A way of attributing that the word at `at` may open. `floor`: the first token that no attribution before has taken.
 * `taken`: the word is somebody's already, so that only a speaker of all the words before still counts.
 */
export type Construct = (scene: Scene, at: number, floor: number, taken: boolean) => Draft | undefined;

const byVerb: Construct = (scene, at, floor, taken) => {
  const group = groupOf(scene, at);
  return group?.start === at ? reportVerb(scene, group, floor, taken) : undefined;
};

const unlessTaken =
  (construct: (scene: Scene, at: number, floor: number) => Draft | undefined): Construct =>
  (scene, at, floor, taken) =>
    taken ? undefined : construct(scene, at, floor);

/** Tried in this order. */
export const CONSTRUCTS: readonly Construct[] = [
  byVerb,
  accordingTo,
  unlessTaken(speakerColon),
  unlessTaken(reportNoun),
  unlessTaken(attitudeAdjective),
  unlessTaken(partisan),
  unlessTaken(hearsayAdverb),
];

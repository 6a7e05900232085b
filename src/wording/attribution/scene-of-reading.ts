import type { Parsed } from '../stack.ts';
import { draftsOf } from './drafts-of.ts';
import { findQuotations } from './quotations.ts';
import { type Draft, type Scene, sceneOf } from './scene.ts';

/** A sentence is a value: its scene and attributions are found once for as long as somebody reads it. */
const SCENES = new WeakMap<Parsed, Scene>();
const DRAFTS = new WeakMap<Parsed, readonly Draft[]>();

/** A parsed sentence as the finder of attributions sees it. */
export function sceneIn(parsed: Parsed): Scene {
  const known = SCENES.get(parsed);
  if (known !== undefined) return known;
  const scene = sceneOf(parsed, findQuotations(parsed.text, parsed.tokens).of);
  SCENES.set(parsed, scene);
  return scene;
}

/** The attributions of a parsed sentence. */
export function draftsIn(parsed: Parsed): readonly Draft[] {
  const known = DRAFTS.get(parsed);
  if (known !== undefined) return known;
  const drafts = draftsOf(sceneIn(parsed));
  DRAFTS.set(parsed, drafts);
  return drafts;
}

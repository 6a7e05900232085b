import type { AttributionKind } from '../../model/reading.ts';
import { singular } from '../clause.ts';
import { isVerbal } from '../tag.ts';
import { adjectiveClasses, LIGHT, nounClasses, PARTISANS, SPEECH_NOUNS, TALKS, verbClasses } from './lexicon.ts';
import { type Draft, lemmaAt, normAt, type Scene } from './scene.ts';

/** What somebody is said to do: to speak, hold, feel, want, decide, or seem. */
export function kindOf(scene: Scene, { head, cue, content }: Draft): AttributionKind {
  const { tags } = scene.parsed;
  const opener = normAt(scene, content.at(-1)?.[0] ?? -1);
  if (isVerbal(tags[head])) return kindOfVerb(scene, head, cue[1], opener);
  const norm = normAt(scene, head);
  if (tags[head] === 'N' && nounClasses(singular(norm)).size > 0) return kindOfNoun(scene, head);
  if (PARTISANS.has(singular(norm))) return 'attitude';
  const classes = adjectiveClasses(norm);
  if (classes.has('evident') && !classes.has('attitude')) return 'appearance';
  if (classes.has('intention') && opener === 'to') return 'intention';
  if (classes.size > 0) return opensClause(scene, content) ? 'thought' : 'attitude';
  return /^(?:J|N)$/.test(tags[head] ?? '') && normAt(scene, head + 1) === 'about' ? 'attitude' : 'speech';
}

function kindOfVerb(scene: Scene, head: number, end: number, opener: string): AttributionKind {
  const lemma = lemmaAt(scene, head);
  const hyphen = lemma.indexOf('-');
  const plain = hyphen > 0 ? lemma.slice(0, hyphen) : lemma;
  const own = verbClasses(lemma);
  const classes = own.size > 0 ? own : verbClasses(plain);
  // "raised a question", "took an interest": the noun says what is done.
  if (classes.size === 0 || LIGHT.has(plain))
    for (let i = end - 1; i > head; i--) {
      if (scene.parsed.tags[i] !== 'N') continue;
      return SPEECH_NOUNS.has(singular(normAt(scene, i))) ? 'speech' : 'attitude';
    }
  if (classes.has('seeming')) return 'appearance';
  if (classes.has('intention') && opener === 'to' && !classes.has('speech')) return 'intention';
  if (classes.has('speech') || TALKS.has(plain)) return 'speech';
  if (classes.has('decision')) return 'decision';
  return classes.has('thought') ? 'thought' : 'attitude';
}

function kindOfNoun(scene: Scene, head: number): AttributionKind {
  if (SPEECH_NOUNS.has(singular(normAt(scene, head)))) return 'speech';
  const opener = normAt(scene, head + 1);
  // "the belief that S", "in their view, S"
  if (opener === 'that' || opener === 'whether' || opener === ',') return 'thought';
  return opener === 'to' && scene.parsed.tags[head + 2] === 'VB' ? 'intention' : 'attitude';
}

/** Whether what is felt is a clause: "afraid that S" tells what somebody takes to be so. */
const opensClause = (scene: Scene, content: Draft['content']): boolean => {
  const at = content[0]?.[0] ?? -1;
  return /^(?:that|whether|if)$/.test(normAt(scene, at - 1)) || scene.parsed.tags[at] === 'WH';
};

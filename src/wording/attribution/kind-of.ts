import type { AttributionKind } from '../../model/reading.ts';
import { singular } from '../clause.ts';
import { isVerbal } from '../tag.ts';
import { adjectiveClasses, LIGHT, nounClasses, PARTISANS, SPEECH_NOUNS, TALKS, verbClasses } from './lexicon.ts';
import { type Draft, groupOf, lemmaAt, normAt, type Scene } from './scene.ts';

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
  if (states(scene, plain, end, opener)) return 'speech';
  if (classes.has('seeming')) return 'appearance';
  if (classes.has('intention') && opener === 'to' && !classes.has('speech')) return 'intention';
  if (classes.has('speech') || TALKS.has(plain)) return 'speech';
  if (classes.has('decision')) return 'decision';
  return classes.has('thought') ? 'thought' : 'attitude';
}

/** Verbs by which somebody says that something is or is not so, whatever their object. */
const STATES: ReadonlySet<string> = new Set(
  'deny admit acknowledge concede confess forecast predict maintain'.split(' '),
);
/** The same, where the object is a claim: who rejects an offer says nothing of the kind. */
const STATES_OF_CLAIM: ReadonlySet<string> = new Set(
  'accept reject dismiss dispute refute rebut contradict confirm question repeat repudiate debunk describe'.split(' '),
);

const CLAIMED =
  /^(?:claim|allegation|accusation|rumou?r|report|suggestion|charge|assertion|speculation|stor(?:y|ie)|theor(?:y|ie)|statement|notion|denial)s?$/;

/** Whether a judgement is a statement: "denied the attack", "dismissed claims that S", "confirmed that S". */
function states(scene: Scene, lemma: string, end: number, opener: string): boolean {
  const { tags } = scene.parsed;
  if (STATES.has(lemma)) return opener !== 'to';
  if (!STATES_OF_CLAIM.has(lemma)) return false;
  for (let i = end; i < end + REACH; i++) {
    const norm = normAt(scene, i);
    if (norm === 'that' || norm === 'as' || tags[i] === 'SUB') return true;
    if (tags[i] === 'N' && CLAIMED.test(norm)) return true;
    if (/^(?:COMMA|PUNCT)$/.test(tags[i] ?? 'PUNCT')) return false;
    if (groupOf(scene, i)?.kind === 'finite') return true;
  }
  return false;
}

/** How far behind such a verb the noun of a claim, or its clause, may stand. */
const REACH = 9;

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

import type { Act } from '../model/claim.ts';
import type { Lexicon } from './pack.ts';

/** What is done in saying: by the lemma of the verb, and "responsibility" behind it. */
export function actOf(lexicon: Lexicon, lemma: string, object = ''): Act {
  if (object === 'responsibility' || object === 'credit') {
    if (lemma === 'claim' || lemma === 'accept') return 'claims-responsibility';
    if (lemma === 'deny' || lemma === 'reject' || lemma === 'disclaim') return 'denies-responsibility';
  }
  const act = lexicon.acts.get(lemma);
  return act === undefined ? 'states' : (act as Act);
}

import { inflect } from './inflect.ts';
import { BASE, GERUND, PARTICIPLE, PAST, THIRD, type VerbForm, type WordingPack } from './pack.ts';
import { wordsOf } from './words-of.ts';

/** Every form of every verb of a pack. */
export function indexVerbs(pack: WordingPack): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, forms: number) => {
    const known = found.get(form);
    if (known === undefined) found.set(form, { lemma, forms });
    else if (known.lemma === lemma) found.set(form, { lemma, forms: known.forms | forms });
  };
  for (const entry of pack.irregularVerbs.split('|')) {
    const [base = '', past = '', participle = past] = wordsOf(entry);
    const [third, regular, gerund] = inflect(base);
    add(base, base, BASE);
    add(third, base, THIRD);
    add(past, base, PAST);
    add(participle, base, PARTICIPLE);
    add(gerund, base, GERUND);
    if (!found.has(regular)) add(regular, base, PAST | PARTICIPLE);
  }
  const embedding = (['that', 'to', 'ing', 'object'] as const).flatMap((frame) =>
    wordsOf(Object.values(pack.frames[frame]).join(' ')),
  );
  for (const base of [...wordsOf(pack.regularVerbs), ...wordsOf(pack.reports), ...embedding]) {
    if (base.includes('-') || found.get(base)?.lemma === base) continue;
    const [third, past, gerund] = inflect(base);
    add(base, base, BASE);
    add(third, base, THIRD);
    add(past, base, PAST | PARTICIPLE);
    add(gerund, base, GERUND);
  }
  return found;
}

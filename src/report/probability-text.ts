import { ICD203_2015 } from '../confidence/scales/icd203-2015.ts';
import { percentText } from './plain-words.ts';

/** A probability in words and as a figure: "likely, 72%". */
export function probabilityText(probability: number): string {
  return `${probabilityWord(probability)}, ${percentText(probability)}`;
}

export function probabilityWord(probability: number): string {
  const term = ICD203_2015.terms.find(({ range }) => range !== null && probability * 100 < range[1]);
  return (term ?? ICD203_2015.terms.at(-1))?.words[0] ?? '';
}

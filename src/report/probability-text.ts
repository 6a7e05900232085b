import { describe } from '../confidence/describe.ts';
import { percentText } from './plain-words.ts';

/** A probability in the words of ICD 203 and as a figure: "likely, 72%". */
export function probabilityText(probability: number): string {
  return `${describe(probability)}, ${percentText(probability)}`;
}

/**
 * Long whole parts in groups of three, as papers print them: 1,900,000. Four digits stay as they are, being as often a
 * year; digits behind a point are never grouped.
 */
export function inGroups(text: string): string {
  return text.length < 5 ? text : text.replace(LONG, (digits) => digits.replace(THOUSANDS, ','));
}

const LONG = /(?<![\d.,\p{L}])\d{5,}(?![\d\p{L}])/gu;
const THOUSANDS = /\B(?=(?:\d{3})+$)/gu;

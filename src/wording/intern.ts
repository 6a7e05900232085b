/**
 * The one copy of a string. The engine compares such strings by their identity alone, and a piece cut out of a text
 * would keep the whole text in memory.
 */
export const intern = (piece: string): string => Object.keys({ [piece]: true })[0] ?? piece;

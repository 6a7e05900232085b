/** Words of a list. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

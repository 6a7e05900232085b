/** Parts of speech, after the Universal Dependencies set, with the forms of verbs kept apart. */
export const TAGS = [
  'N',
  'NP',
  'NUM',
  'PRO',
  'D',
  'J',
  'R',
  'IN',
  'SUB',
  'WH',
  'CC',
  'TO',
  'MD',
  'BE',
  'HAVE',
  'DO',
  'NEG',
  'VB',
  'VBD',
  'VBZ',
  'VBN',
  'VBG',
  'POS',
  'COMMA',
  'QUOTE',
  'PUNCT',
] as const;
export type Tag = (typeof TAGS)[number];

const VERBAL: ReadonlySet<Tag> = new Set(['VB', 'VBD', 'VBZ', 'VBN', 'VBG', 'BE', 'HAVE', 'DO', 'MD']);
const NOMINAL: ReadonlySet<Tag> = new Set(['N', 'NP', 'NUM', 'PRO', 'POS']);

export const isVerbal = (tag: Tag | undefined): boolean => tag !== undefined && VERBAL.has(tag);
export const isNominal = (tag: Tag | undefined): boolean => tag !== undefined && NOMINAL.has(tag);

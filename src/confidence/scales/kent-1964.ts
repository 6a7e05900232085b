import type { Scale } from './scale.ts';

export const KENT_1964: Scale = {
  id: 'kent',
  edition: '1964',
  title: 'Sherman Kent, Words of Estimative Probability',
  source: 'Kent, S., Words of Estimative Probability, Studies in Intelligence 8(4), 1964, 49–65',
  caveat: 'Printed as a value with a margin (93 ± 6); some values between two margins belong to no word.',
  reads: 'ranges',
  terms: [
    { words: ['certain', 'certainty'], range: [100, 100], value: 100 },
    { words: ['almost certain'], range: [87, 99], value: 93 },
    { words: ['probable'], range: [63, 87], value: 75 },
    { words: ['chances about even'], range: [40, 60], value: 50, possible: true },
    { words: ['probably not'], range: [20, 40], value: 30 },
    { words: ['almost certainly not'], range: [2, 12], value: 7 },
    { words: ['impossible', 'impossibility'], range: [0, 0], value: 0 },
  ],
};

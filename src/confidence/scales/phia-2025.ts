import type { Scale } from './scale.ts';

export const PHIA_2025: Scale = {
  id: 'phia',
  edition: '2025',
  title: 'UK Professional Head of Intelligence Assessment, probability yardstick',
  source: 'UK Government, Professional Head of Intelligence Assessment, Common Analytical Standards, 2025',
  caveat: 'The gaps between the ranges are deliberate: a judgement should not sit on an edge.',
  secondHand: true,
  reads: 'ranges',
  terms: [
    { words: ['remote chance'], range: [0, 5], open: 'low' },
    { words: ['highly unlikely'], range: [10, 20] },
    { words: ['unlikely'], range: [25, 35] },
    { words: ['realistic possibility'], range: [40, 50], open: 'high', possible: true },
    { words: ['likely', 'probable'], range: [55, 75] },
    { words: ['highly likely'], range: [80, 90] },
    { words: ['almost certain'], range: [95, 100], open: 'high' },
  ],
};

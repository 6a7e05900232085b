import type { Scale } from './scale.ts';

export const STIX_0_10_2_1: Scale = {
  id: 'stix-0-10',
  edition: '2.1',
  title: 'STIX confidence: 0–10',
  source: 'OASIS, STIX Version 2.1, OASIS Standard, 10 June 2021, appendix A.2',
  caveat: 'Whole percentages: 14 and 15 are neighbours.',
  reads: 'ranges',
  terms: [
    { words: ['0'], range: [0, 4], value: 0 },
    { words: ['1'], range: [5, 14], value: 10 },
    { words: ['2'], range: [15, 24], value: 20 },
    { words: ['3'], range: [25, 34], value: 30 },
    { words: ['4'], range: [35, 44], value: 40 },
    { words: ['5'], range: [45, 54], value: 50 },
    { words: ['6'], range: [55, 64], value: 60 },
    { words: ['7'], range: [65, 74], value: 70 },
    { words: ['8'], range: [75, 84], value: 80 },
    { words: ['9'], range: [85, 94], value: 90 },
    { words: ['10'], range: [95, 100], value: 100 },
    { words: ['unspecified', 'not specified'], range: null },
  ],
};

import type { Scale } from './scale.ts';

export const STIX_NLMH_2_1: Scale = {
  id: 'stix-nlmh',
  edition: '2.1',
  title: 'STIX confidence: None, Low, Med, High',
  source: 'OASIS, STIX Version 2.1, OASIS Standard, 10 June 2021, appendix A.1',
  caveat: 'Whole percentages: 29 and 30 are neighbours.',
  reads: 'ranges',
  terms: [
    { words: ['None'], range: [0, 0], value: 0 },
    { words: ['Low'], range: [1, 29], value: 15 },
    { words: ['Med', 'Medium'], range: [30, 69], value: 50 },
    { words: ['High'], range: [70, 100], value: 85 },
    { words: ['Unspecified', 'Not Specified'], range: null },
  ],
};

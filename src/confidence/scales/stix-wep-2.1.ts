import type { Scale } from './scale.ts';

export const STIX_WEP_2_1: Scale = {
  id: 'stix-wep',
  edition: '2.1',
  title: 'STIX confidence: words of estimative probability',
  source: 'OASIS, STIX Version 2.1, OASIS Standard, 10 June 2021, appendix A.4',
  caveat: 'Whole percentages: 59 and 60 are neighbours.',
  reads: 'ranges',
  terms: [
    { words: ['impossible'], range: [0, 0], value: 0 },
    { words: ['highly unlikely', 'almost certainly not'], range: [1, 19], value: 10 },
    { words: ['unlikely', 'probably not'], range: [20, 39], value: 30 },
    { words: ['even chance'], range: [40, 59], value: 50, possible: true },
    { words: ['likely', 'probable'], range: [60, 79], value: 70 },
    { words: ['highly likely', 'almost certain'], range: [80, 99], value: 90 },
    { words: ['certain'], range: [100, 100], value: 100 },
    { words: ['unspecified', 'not specified'], range: null },
  ],
};

import type { Scale } from './scale.ts';

export const STIX_DNI_2_1: Scale = {
  id: 'stix-dni',
  edition: '2.1',
  title: 'STIX confidence: DNI scale',
  source: 'OASIS, STIX Version 2.1, OASIS Standard, 10 June 2021, appendix A.5',
  caveat: 'Whole percentages: 59 and 60 are neighbours. The words of ICD 203 with other figures.',
  reads: 'ranges',
  terms: [
    { words: ['almost no chance', 'remote'], range: [0, 9], value: 5 },
    { words: ['very unlikely', 'highly improbable'], range: [10, 19], value: 15 },
    { words: ['unlikely', 'improbable'], range: [20, 39], value: 30 },
    { words: ['roughly even chance', 'roughly even odds'], range: [40, 59], value: 50, possible: true },
    { words: ['likely', 'probable'], range: [60, 79], value: 70 },
    { words: ['very likely', 'highly probable'], range: [80, 89], value: 85 },
    { words: ['almost certain', 'almost certainly', 'nearly certain'], range: [90, 100], value: 95 },
    { words: ['unspecified', 'not specified'], range: null },
  ],
};

import type { Scale } from './scale.ts';

export const ICD203_2015: Scale = {
  id: 'icd203',
  edition: '2015',
  title: 'US Intelligence Community Directive 203, Analytic Standards',
  source: 'Office of the Director of National Intelligence, ICD 203, 2 January 2015, D.6.e(2)(a)',
  caveat: 'Ranges share their edges. Not the same figures as the table that STIX 2.1 calls DNI.',
  reads: 'ranges',
  terms: [
    { words: ['almost no chance', 'remote'], range: [1, 5] },
    { words: ['very unlikely', 'highly improbable'], range: [5, 20] },
    { words: ['unlikely', 'improbable', 'improbably'], range: [20, 45] },
    { words: ['roughly even chance', 'roughly even odds'], range: [45, 55], possible: true },
    { words: ['likely', 'probable', 'probably'], range: [55, 80] },
    { words: ['very likely', 'highly probable'], range: [80, 95] },
    { words: ['almost certain', 'almost certainly', 'nearly certain'], range: [95, 99] },
  ],
};

import type { Scale } from './scale.ts';

export const IPCC_AR4: Scale = {
  id: 'ipcc',
  edition: 'ar4',
  title: 'IPCC Fourth Assessment Report, likelihood',
  source:
    'IPCC, Guidance Notes for Lead Authors of the Fourth Assessment Report on Addressing Uncertainties, 2005, table 4',
  caveat: 'Disjoint ranges. The report’s words of confidence (very low … very high) are not probabilities.',
  reads: 'ranges',
  terms: [
    { words: ['virtually certain'], range: [99, 100], open: 'low' },
    { words: ['very likely'], range: [90, 99] },
    { words: ['likely'], range: [66, 90] },
    { words: ['about as likely as not'], range: [33, 66], possible: true },
    { words: ['unlikely'], range: [10, 33] },
    { words: ['very unlikely'], range: [1, 10] },
    { words: ['exceptionally unlikely'], range: [0, 1], open: 'high' },
  ],
};

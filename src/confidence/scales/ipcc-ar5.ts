import type { Scale } from './scale.ts';

export const IPCC_AR5: Scale = {
  id: 'ipcc',
  edition: 'ar5',
  title: 'IPCC Fifth and Sixth Assessment Reports, likelihood',
  source:
    'Mastrandrea et al., Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties, 2010, table 1',
  caveat:
    'Nested ranges: what is very likely is also likely. The report’s words of confidence (very low … very high) are not probabilities.',
  secondHand: true,
  reads: 'ranges',
  terms: [
    { words: ['virtually certain'], range: [99, 100] },
    { words: ['extremely likely'], range: [95, 100] },
    { words: ['very likely'], range: [90, 100] },
    { words: ['likely'], range: [66, 100] },
    { words: ['more likely than not'], range: [50, 100], open: 'low' },
    { words: ['about as likely as not'], range: [33, 66], possible: true },
    { words: ['unlikely'], range: [0, 33] },
    { words: ['very unlikely'], range: [0, 10] },
    { words: ['extremely unlikely'], range: [0, 5] },
    { words: ['exceptionally unlikely'], range: [0, 1] },
  ],
};

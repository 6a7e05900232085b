import type { Scale } from './scale.ts';

/** The digit of an Admiralty grade on its own. The pair of letter and digit is read by `readAdmiralty`. */
export const ADMIRALTY_CREDIBILITY_STIX2_1: Scale = {
  id: 'admiralty-credibility',
  edition: 'stix2.1',
  title: 'Admiralty credibility of information, in the figures of STIX',
  source: 'OASIS, STIX Version 2.1, OASIS Standard, 10 June 2021, appendix A.3 (grades: NATO STANAG 2511)',
  caveat: 'Whole percentages: 59 and 60 are neighbours. 6 says that nothing can be judged; it is not a low grade.',
  reads: 'ranges',
  terms: [
    { words: ['1', 'confirmed by other sources', 'confirmed'], range: [80, 100], value: 90 },
    { words: ['2', 'probably true'], range: [60, 79], value: 70 },
    { words: ['3', 'possibly true'], range: [40, 59], value: 50, possible: true },
    { words: ['4', 'doubtful'], range: [20, 39], value: 30 },
    { words: ['5', 'improbable'], range: [0, 19], value: 10 },
    { words: ['6', 'truth cannot be judged'], range: null },
  ],
};

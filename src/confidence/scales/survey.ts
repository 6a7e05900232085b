import type { Scale } from './scale.ts';

/**
 * What readers of plain prose take the words to mean. The value is the median of public surveys. The range is the
 * middle half of the answers (inter-quartile range) where CAPphrase asked for the phrase or for a synonym that
 * stands beside it here; elsewhere it is the printed median, or the two medians that the surveys printed.
 */
export const SURVEY: Scale = {
  id: 'survey',
  title: 'Medians and inter-quartile ranges of public surveys',
  source:
    'Inter-quartile ranges over 2,652 readers computed from A. Kucharski, CAPphrase: Comparative and Absolute Probability phrase dataset, 2026, doi:10.5281/zenodo.18750055, CC BY 4.0. Medians: public surveys of probability words',
  caveat:
    'Readers differ, so ranges of neighbours overlap. A word whose two figures are equal has a median but no published spread.',
  reads: 'points',
  terms: [
    { words: ['will', 'will happen', 'certain', 'certainly', 'definitely'], range: [99, 100], value: 100 },
    {
      words: ['almost certain', 'almost certainly', 'nearly certain', 'virtually certain'],
      range: [90, 98],
      value: 95,
    },
    { words: ['highly likely', 'very likely', 'highly probable', 'very probable'], range: [80, 90], value: 90 },
    { words: ['very good chance'], range: [75, 85], value: 80 },
    { words: ['likely'], range: [66, 80], value: 75 },
    { words: ['probable', 'probably'], range: [65, 80], value: 72.5 },
    { words: ['we believe'], range: [70, 75], value: 72.5 },
    { words: ['serious possibility'], range: [66, 66], value: 66, possible: true },
    { words: ['somewhat likely'], range: [65, 65], value: 65 },
    { words: ['better than even', 'more likely than not'], range: [55, 60], value: 60 },
    { words: ['possible'], range: [60, 60], value: 60, possible: true },
    { words: ['realistic possibility'], range: [40, 70], value: 60, possible: true },
    {
      words: [
        'about even',
        'chances about even',
        'even chance',
        'even odds',
        'roughly even chance',
        'roughly even odds',
        'about as likely as not',
        'as likely as not',
        'fifty fifty',
        '50 50',
      ],
      range: [50, 50],
      value: 50,
      possible: true,
    },
    { words: ['maybe', 'perhaps'], range: [50, 50], value: 50, possible: true },
    { words: ['possibly'], range: [45, 45], value: 45, possible: true },
    { words: ['may', 'may happen'], range: [30, 52], value: 40, possible: true },
    { words: ['might', 'might happen'], range: [25, 50], value: 40, possible: true },
    {
      words: [
        'could',
        'could happen',
        'not ruled out',
        'cannot be ruled out',
        "can't be ruled out",
        'not excluded',
        'cannot be excluded',
        'conceivable',
        'conceivably',
        'not impossible',
      ],
      range: [25, 50],
      value: 40,
      possible: true,
    },
    { words: ['somewhat unlikely'], range: [30, 30], value: 30 },
    { words: ['probably not'], range: [25, 25], value: 25 },
    { words: ['unlikely', 'not likely'], range: [10, 25], value: 20 },
    { words: ['doubtful'], range: [20, 20], value: 20 },
    { words: ['improbable', 'improbably'], range: [5, 20], value: 12.5 },
    { words: ['little chance'], range: [5, 15], value: 10 },
    { words: ['chances are slight', 'slight chance'], range: [5, 16], value: 10 },
    {
      words: ['highly unlikely', 'very unlikely', 'highly improbable', 'very improbable'],
      range: [5, 10],
      value: 7.5,
    },
    { words: ['remote', 'remote chance'], range: [3, 10], value: 5 },
    { words: ['almost no chance', 'almost certainly not'], range: [1, 5], value: 2 },
    { words: ['never', 'impossible', 'will not happen'], range: [0, 0], value: 0 },
  ],
};

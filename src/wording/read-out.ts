import type { Convention } from '../model/reading.ts';
import type { ReadOut } from './fold.ts';
import { NEWS } from './readouts/news.ts';
import { SURVEY } from './readouts/survey.ts';
import { WEB } from './readouts/web.ts';

/**
 * How readers turn wording into numbers, by the question they were asked. `news`: what does the author commit to;
 * `web`: did it happen by now; `survey`: how sure is the speaker of the embedded clause.
 */
export const READ_OUTS: Readonly<Record<Convention, ReadOut>> = { news: NEWS, web: WEB, survey: SURVEY };

/**
 * From here on readers of news take a report for certain: nine in ten of their judgements are exactly 3, so that the mean
 * of a form is mostly the work of a few that are not.
 */
const NEWS_CERTAIN = 2;

/** The number that readers of a convention settle on, given the mean of what its words leave. */
export const settle = (convention: Convention, factuality: number): number =>
  convention === 'news' && Math.abs(factuality) >= NEWS_CERTAIN ? 3 * Math.sign(factuality) : factuality;

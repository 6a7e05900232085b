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

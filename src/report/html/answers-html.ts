import { describe } from '../../confidence/describe.ts';
import type { Answer } from '../../model/audit.ts';
import { figureText, percentText, sentence } from '../plain-words.ts';
import type { AnswerBrief, QuestionBrief } from '../question-brief.ts';
import type { ReportContext } from '../report-context.ts';
import { safeText } from '../safe-text.ts';
import { bdi, html, type Markup, NOTHING } from './markup.ts';

/** More answers than this are counted, not listed. */
const MOST_ANSWERS = 12;
/** Roots named under an answer; those that matter most come first. */
const MOST_ROOTS = 12;

/** The possible answers, each with its probability, how that is made up, and what it would be without each root. */
export function answersHtml({ answers }: QuestionBrief, context: ReportContext): Markup {
  const rest = answers.length - MOST_ANSWERS;
  return html`<section class="part"><h4>Answers</h4>
<ol class="answers">${answers.slice(0, MOST_ANSWERS).map((answer, index) => answerHtml(answer, index, context))}</ol>
${rest > 0 ? html`<p class="more">… and ${rest} more</p>` : NOTHING}</section>`;
}

function answerHtml(brief: AnswerBrief, index: number, context: ReportContext): Markup {
  const { answer, text, word, because } = brief;
  const figure = figureText(answer.effectiveSources);
  return html`<li class="answer c${Math.min(index, 5)}">
<p class="answer-head"><span class="swatch"></span><span class="value">${bdi(text)}</span> <span class="percent">${percentText(answer.probability)}</span> <span class="word">${word} · ${safeText(answer.verdict)} · ${figure} independent ${figure === '1' ? 'source' : 'sources'}</span></p>
${breakdownBar(brief)}
<p class="because">${bdi(sentence(because))}</p>
${withoutHtml(brief, context)}</li>`;
}

/** Net, contested and unknown as one bar of length one. */
export function breakdownBar({ answer: { breakdown, opinion } }: AnswerBrief): Markup {
  const side = opinion.disbelief > opinion.belief ? 'against' : 'for';
  const net = percent(breakdown.net);
  const contested = percent(breakdown.contested);
  const label = `${percentText(breakdown.net)} net ${side}, ${percentText(breakdown.contested)} contested, ${percentText(breakdown.unknown)} unknown`;
  return html`<div class="bar"><svg width="100%" height="10" role="img" aria-label="${label}"><rect class="unknown" width="100%" height="10"/><rect class="net ${side}" width="${net}%" height="10"/><rect class="contested" x="${net}%" width="${contested}%" height="10"/><rect class="hatch" x="${net}%" width="${contested}%" height="10"/></svg><span class="legend" aria-hidden="true">${label}</span></div>`;
}

/** What the probability would be without everything from one root, those first that matter most. */
function withoutHtml({ answer }: AnswerBrief, context: ReportContext): Markup {
  const moves = [...answer.withoutEachRoot]
    .filter(({ probability }) => percentText(probability) !== percentText(answer.probability))
    .sort((a, b) => Math.abs(b.probability - answer.probability) - Math.abs(a.probability - answer.probability));
  const [first] = moves;
  if (first === undefined) return NOTHING;
  const rest = moves.length - MOST_ROOTS;
  const items = moves.slice(0, MOST_ROOTS).map((move) => html`<li>${moveHtml(move, context)}</li>`);
  if (moves.length === 1) return html`<p class="without">${moveHtml(first, context)}</p>`;
  return html`<details class="without"><summary>${moveHtml(first, context)}, and ${moves.length - 1} other${moves.length === 2 ? '' : 's'}</summary><ul>${items}${rest > 0 ? html`<li class="more">… and ${rest} more</li>` : NOTHING}</ul></details>`;
}

function moveHtml({ root, probability }: Answer['withoutEachRoot'][number], context: ReportContext): Markup {
  return html`Without ${bdi(context.sourceName(root))}: <b>${percentText(probability)}</b>, ${describe(probability)}`;
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

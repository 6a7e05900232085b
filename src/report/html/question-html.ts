import type { Contradiction, Question } from '../../model/audit.ts';
import { conflictBrief } from '../conflict-brief.ts';
import { percentText } from '../plain-words.ts';
import { answerBrief, questionBrief } from '../question-brief.ts';
import type { ReportContext } from '../report-context.ts';
import { conflictsInOrder } from '../report-order.ts';
import { STATUS_WORDS } from '../summary.ts';
import { answersHtml, breakdownBar } from './answers-html.ts';
import { bdi, html, type Markup, NOTHING } from './markup.ts';
import { provenanceHtml } from './provenance-html.ts';
import { timelineHtml } from './timeline-html.ts';

export interface QuestionHtmlOptions {
  /** Place of the question in the page, for links to it. */
  readonly place: number;
  readonly open: boolean;
  /** Without it only the head is shown. */
  readonly detailed: boolean;
}

/** A question: its head in one line, and behind it everything that an editor needs to judge it. */
export function questionHtml(question: Question, context: ReportContext, options: QuestionHtmlOptions): Markup {
  const id = `q${options.place}`;
  const head = headHtml(question, context);
  const open = html`<article class="question ${question.status}" id="${id}" data-status="${question.status}">`;
  if (!options.detailed) return html`${open}<div class="head">${head}</div></article>`;
  const brief = questionBrief(question, context);
  const description = context.predicate(question.predicate)?.description;
  return html`${open}<details${options.open ? html` open` : NOTHING}><summary class="head">${head}</summary>
<div class="body">${description === undefined ? NOTHING : html`<p class="description">${bdi(description)}</p>`}
${timelineHtml(brief, context)}${answersHtml(brief, context)}${conflictsHtml(context.conflicts(question.id), context)}${provenanceHtml(brief, context)}</div></details></article>`;
}

function headHtml(question: Question, context: ReportContext): Markup {
  const [best] = question.answers;
  const title = html`<h3>${bdi(context.questionTitle(question))}</h3>`;
  const status = html`<span class="status">${STATUS_WORDS[question.status].heading}</span>`;
  if (best === undefined) return html`${status}${title}<span class="best">no answer</span>`;
  const brief = answerBrief(best, question, context);
  const rivals = question.answers.length - 1;
  const others =
    rivals === 0 || question.status !== 'disputed'
      ? NOTHING
      : html` <span class="rivals">or ${rivals} other${rivals === 1 ? '' : 's'}</span>`;
  return html`${status}${title}<span class="best"><span class="value">${bdi(brief.text)}</span>${others}</span><span class="percent">${percentText(best.probability)} <span class="word">${brief.word}</span></span>${breakdownBar(brief)}`;
}

/** More conflicts on one question than a person reads. */
const MOST_CONFLICTS = 30;

/** Conflicts with their reasons. */
export function conflictsHtml(conflicts: readonly Contradiction[], context: ReportContext): Markup {
  if (conflicts.length === 0) return NOTHING;
  const ordered = conflictsInOrder(conflicts);
  const rest = ordered.length - MOST_CONFLICTS;
  return html`<section class="part"><h4>What conflicts, and why</h4>
<ul class="conflicts">${ordered.slice(0, MOST_CONFLICTS).map((conflict) => conflictHtml(conflict, context))}</ul>
${rest > 0 ? html`<p class="more">… and ${rest} more</p>` : NOTHING}</section>`;
}

/** Sides named before the rest is counted. */
const MOST_SIDES = 6;

function conflictHtml(conflict: Contradiction, context: ReportContext): Markup {
  const { label, sides, reason } = conflictBrief(conflict, context);
  const rest = sides.length - MOST_SIDES;
  return html`<li class="${conflict.outcome}"><span class="label">${label}</span> <span class="reason">${bdi(reason)}</span>
<ul class="sides">${sides.slice(0, MOST_SIDES).map((side) => html`<li>${bdi(side)}</li>`)}${rest > 0 ? html`<li class="more">and ${rest} more</li>` : NOTHING}</ul></li>`;
}

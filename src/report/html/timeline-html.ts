import { numberText } from '../plain-words.ts';
import type { QuestionBrief } from '../question-brief.ts';
import type { ReportContext } from '../report-context.ts';
import { safeUrl } from '../safe-url.ts';
import type { Statement } from '../statements.ts';
import { timeText } from '../time-text.ts';
import { lanePlot, middle } from './lane-plot.ts';
import { bdi, html, type Markup, NOTHING } from './markup.ts';
import { type Stretch, type ValueAxis, valueAxis } from './value-axis.ts';

/** More statements on one question than a person reads; the rest is counted. */
const MOST_STATEMENTS = 200;
/** Answers that have a colour of their own. */
const COLOURS = 5;

/** Who said what when, one line a statement, with a mark that shows value, stance and certainty. */
export function timelineHtml(brief: QuestionBrief, context: ReportContext): Markup {
  const shown = brief.statements.slice(0, MOST_STATEMENTS);
  if (shown.length === 0) return NOTHING;
  const rest = brief.statements.length - shown.length;
  const plot = plotOf(brief, context);
  const rows = shown.map((statement) => row(statement, plot.mark(statement)));
  return html`<section class="part"><h4>Who said what, and when</h4>
<div class="axis" aria-hidden="true"><span></span><span></span>${plot.head}<span></span></div>
<ol class="timeline">${rows}</ol>
${rest > 0 ? html`<p class="more">… and ${numberText(rest)} more statements</p>` : NOTHING}</section>`;
}

interface Plot {
  readonly head: Markup;
  readonly mark: (statement: Statement) => Markup;
}

function plotOf(brief: QuestionBrief, context: ReportContext): Plot {
  const predicate = context.predicate(brief.question.predicate);
  const values = brief.statements.map(({ value }) => value);
  const axis = valueAxis(values, predicate);
  const colour = colours(brief);
  if (axis !== undefined) {
    const ticks = axis.ticks.map(({ at, label }) => html`<text x="${at}%" y="11" text-anchor="middle">${label}</text>`);
    const lines = axis.ticks.map(({ at }) => html`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="24"/>`);
    return {
      head: html`<svg class="plot" height="14">${ticks}</svg>`,
      mark: (statement) => svg(statement, colour(statement), [...lines, stretchMark(statement, axis)]),
    };
  }
  const names = (statement: Statement): readonly string[] => valueNames(statement, brief, context);
  const answers = brief.answers.map(({ text }) => text);
  const lanes = lanePlot(brief.statements, answers, names);
  const lines = lanes.labels.map((_, lane) => {
    const x = middle(lane, lanes.labels.length);
    return html`<line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="24"/>`;
  });
  return {
    head: html`<div class="plot lanes">${lanes.labels.map((label) => html`<span>${bdi(label)}</span>`)}</div>`,
    mark: (statement) => svg(statement, colour(statement), [...lines, laneMark(statement, lanes.places(statement))]),
  };
}

/** The colour of the answer that a statement gives, else of the first that it supports; none for the others. */
function colours({ answers }: QuestionBrief): (statement: Statement) => string {
  const shown = answers.slice(0, COLOURS);
  const given = new Map(shown.map(({ text }, index) => [text, `c${index}`]));
  const supported = new Map<string, string>();
  shown.forEach(({ answer }, index) => {
    for (const id of answer.supporting) if (!supported.has(id)) supported.set(id, `c${index}`);
  });
  return ({ claim, says }) => given.get(says) ?? supported.get(claim) ?? 'c-none';
}

/** The values of a statement as the columns name them. A boolean denied is the other boolean. */
function valueNames(
  { value, stance, says }: Statement,
  brief: QuestionBrief,
  context: ReportContext,
): readonly string[] {
  const name = (one: string | number): string => context.value(one, brief.question.predicate);
  if (typeof value === 'boolean') return stance === 'undecided' ? [] : [says];
  if (typeof value === 'object' && 'oneOf' in value) return value.oneOf.map(name);
  if (typeof value === 'object' && 'unknown' in value) return [];
  return [context.value(value, brief.question.predicate)];
}

function svg(statement: Statement, colour: string, marks: readonly Markup[]): Markup {
  const certainty = ['left-open', 'possible', 'probable', 'certain'][statement.commitment] ?? 'certain';
  return html`<svg class="plot mark ${colour} ${certainty}" height="24" aria-hidden="true">${marks}</svg>`;
}

function stretchMark(statement: Statement, axis: ValueAxis): Markup {
  const stretch = axis.stretch(statement.value);
  if (stretch === undefined) return glyph(statement, 50);
  const { low, high } = stretch;
  if (!Number.isFinite(low))
    return html`${line(0, axis.place(high), stretch)}${arrow(0, '‹')}${glyph(statement, axis.place(high))}`;
  if (!Number.isFinite(high))
    return html`${line(axis.place(low), 100, stretch)}${arrow(100, '›')}${glyph(statement, axis.place(low))}`;
  const middlePoint = (axis.place(low) + axis.place(high)) / 2;
  if (low === high) return glyph(statement, axis.place(low));
  return html`${line(axis.place(low), axis.place(high), stretch)}${glyph(statement, Math.round(middlePoint * 100) / 100)}`;
}

function line(from: number, to: number, { soft }: Pick<Stretch, 'soft'>): Markup {
  return html`<line class="reach${soft ? ' soft' : ''}" x1="${from}%" x2="${to}%" y1="12" y2="12"/>`;
}

function arrow(at: number, sign: string): Markup {
  return html`<text class="arrow" x="${at}%" y="17" text-anchor="${at === 0 ? 'start' : 'end'}">${sign}</text>`;
}

function laneMark(statement: Statement, places: readonly number[]): Markup {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return glyph(statement, 50);
  const join = first === last ? NOTHING : line(leastOf(places), mostOf(places), { soft: true });
  return html`${join}${places.map((place) => glyph(statement, place))}`;
}

const leastOf = (places: readonly number[]): number => places.reduce((least, place) => Math.min(least, place));
const mostOf = (places: readonly number[]): number => places.reduce((most, place) => Math.max(most, place));

/** A disc for yes, a crossed ring for no, a question mark for neither. */
function glyph({ leans, value }: Statement, at: number): Markup {
  if (leans === 0 || (typeof value === 'object' && 'unknown' in value)) {
    return html`<text class="glyph" x="${at}%" y="17" text-anchor="middle">?</text>`;
  }
  if (leans === 1 || typeof value === 'boolean') return html`<circle class="glyph" cx="${at}%" cy="12" r="5.5"/>`;
  return html`<svg x="${at}%" y="12" overflow="visible"><g class="denied"><circle r="6"/><line x1="-4.2" y1="4.2" x2="4.2" y2="-4.2"/></g></svg>`;
}

function row(statement: Statement, mark: Markup): Markup {
  const { holder, via, when, says, certainty, superseded } = statement;
  const passed =
    via.length === 0
      ? NOTHING
      : html` <span class="via">via ${via.map((name, at) => html`${at > 0 ? ', ' : ''}${bdi(name)}`)}</span>`;
  const tags = superseded ? [...certainty, 'since replaced'] : certainty;
  return html`<li class="said${superseded ? ' superseded' : ''}"><span class="when">${when === undefined ? 'undated' : timeText(when)}</span>
<span class="who">${bdi(holder)}${passed}</span>${mark}<span class="what"><span class="says">${bdi(says)}</span>${tags.map((tag) => html` <span class="tag">${bdi(tag)}</span>`)}</span>${words(statement)}</li>`;
}

/** What was written, and where it can be read. */
function words({ evidence, text, url }: Statement): Markup {
  const quotes = evidence.map((piece) => html`<q>${bdi(piece.quote)}</q> ${link(piece.url ?? url)}`);
  const paraphrase = text === undefined || quotes.length > 0 ? NOTHING : html`${bdi(text)} ${link(url)}`;
  if (quotes.length === 0 && text === undefined) {
    const alone = link(url);
    return alone === NOTHING ? NOTHING : html`<p class="words">${alone}</p>`;
  }
  return html`<p class="words">${quotes}${paraphrase}</p>`;
}

function link(url: string | undefined): Markup {
  const href = url === undefined ? undefined : safeUrl(url);
  if (href === undefined) return NOTHING;
  return html`<a href="${href}" rel="noreferrer noopener" target="_blank">${new URL(href).hostname}<span class="unseen"> (opens a new tab)</span></a>`;
}

import type { Audit, Status } from '../../model/audit.ts';
import { NOTE_RULES } from '../finding-rules.ts';
import { numberText, sentence } from '../plain-words.ts';
import { notesByCode } from '../report-order.ts';
import { notCheckedHeading, STATUS_ORDER, STATUS_WORDS, statusCount, summaryText } from '../summary.ts';
import { timeText } from '../time-text.ts';
import { bdi, html, type Markup, NOTHING } from './markup.ts';

/** What a reader sees first: what it is about, and how much is settled, likely, disputed, open and single-source. */
export function overviewHtml(audit: Audit): Markup {
  const known = audit.knownAt === undefined ? NOTHING : html` As known at ${timeText(audit.knownAt)}.`;
  return html`<header class="masthead"><p class="kicker">Who said what, how sure, and who disagrees</p>
<h1>${bdi(audit.ledger.title ?? 'Audit')}</h1>
<p class="dek">${summaryText(audit)}${known}</p>
${audit.questions.length === 0 ? NOTHING : html`${proportions(audit)}<ul class="tiles">${STATUS_ORDER.map((status) => tile(status, audit))}</ul>`}</header>`;
}

/** One bar for all questions, cut by status. */
function proportions(audit: Audit): Markup {
  let from = 0;
  const parts = STATUS_ORDER.map((status) => {
    const share = (100 * statusCount(audit, status)) / audit.counts.questions;
    const part = html`<rect class="${status}" x="${from.toFixed(3)}%" width="${share.toFixed(3)}%" height="8"/>`;
    from += share;
    return part;
  });
  return html`<svg class="proportions" width="100%" height="8" aria-hidden="true">${parts}</svg>`;
}

function tile(status: Status, audit: Audit): Markup {
  const count = statusCount(audit, status);
  const { heading, advice } = STATUS_WORDS[status];
  const label = html`<span class="count">${numberText(count)}</span> <span class="name">${heading}</span>`;
  return html`<li class="tile ${status}"><button type="button" data-filter="${status}" aria-pressed="false"${count === 0 ? html` disabled` : NOTHING}>${label}</button><p>${advice}</p></li>`;
}

/** Search, what is shown, and what the keys do. Hidden where no script runs. */
export function toolbarHtml(): Markup {
  return html`<search class="toolbar" hidden><label for="find">Search</label> <input id="find" type="search" placeholder="a name, a value, a word" autocomplete="off">
<button type="button" id="conflicted" aria-pressed="false">Conflicts only</button> <button type="button" id="expand">Expand all</button>
<span id="shown" role="status"></span><span class="keys" aria-hidden="true"><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> move <kbd>Enter</kbd> open</span></search>`;
}

/** Notes of one code listed before the rest is counted. */
const MOST_NOTES = 100;

/** Notes by what they are about, and what was not checked. */
export function notesHtml(audit: Audit): Markup {
  const { groups, notChecked } = notesByCode(audit);
  const list = (messages: readonly string[]): Markup => {
    const rest = messages.length - MOST_NOTES;
    return html`<ul>${messages.slice(0, MOST_NOTES).map((message) => html`<li>${bdi(sentence(message))}</li>`)}${rest > 0 ? html`<li class="more">… and ${numberText(rest)} more</li>` : NOTHING}</ul>`;
  };
  const parts = Array.from(
    groups,
    ([code, notes]) =>
      html`<details class="note"><summary>${NOTE_RULES[code].title} <span class="count">${numberText(notes.length)}</span></summary>${list(notes.map(({ message }) => message))}</details>`,
  );
  const unchecked =
    audit.counts.notChecked === 0 && notChecked.length === 0
      ? NOTHING
      : html`<section class="notes"><h2>${notCheckedHeading(audit)}</h2>${list(notChecked.map(({ message }) => message))}<p>Silence about these is not a finding that they agree.</p></section>`;
  return html`${parts.length === 0 ? NOTHING : html`<section class="notes"><h2>Notes</h2>${parts}</section>`}${unchecked}`;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Audit, Question, Status } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireAudit } from '../model/require-audit.ts';
import { keyHtml } from './html/key-html.ts';
import { html, type Markup, NOTHING, trusted } from './html/markup.ts';
import { notesHtml, overviewHtml, toolbarHtml } from './html/overview-html.ts';
import { PAGE_SCRIPT } from './html/page-script.ts';
import { PAGE_STYLE } from './html/page-style.ts';
import { conflictsHtml, questionHtml } from './html/question-html.ts';
import { numberText } from './plain-words.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { questionsOf } from './report-order.ts';
import { safeText } from './safe-text.ts';
import { STATUS_ORDER, STATUS_WORDS, statusCount } from './summary.ts';

/** Where `renderHtml` takes names from, and how much it shows. */
export interface RenderHtmlOptions {
  /** Gives names to ids, says who said what, and brings the quotes. */
  readonly ledger?: Ledger;
  /** How many questions of each status are shown before the rest is counted; default 1,000. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 1000;
/** Statements shown in full on one page: 6,000 make about 10 MB, which a telephone still opens. */
const MOST_STATEMENTS = 6000;
/** Questions that stand open when the page is opened: the first that need a decision. */
const OPEN_AT_FIRST = 1;

/**
 * An audit as one HTML page that needs nothing else: no request leaves it, and it works from a mail or a stick. What is
 * settled, likely, disputed, open and single-source; for each question the answers with what they rest on, who said what
 * when, what conflicts and why, and where it all comes from. Search, filters and keys where scripts run; everything is
 * there without them, on paper, in the dark and on a telephone. Text of the ledger is always text.
 *
 * @throws CorroborateError 'invalid-option' for what is no audit, or an unknown option.
 * @example
 * ```ts
 * import { audit, defineLedger, renderHtml } from 'corroborate';
 * renderHtml(audit(defineLedger({}))).startsWith('<!doctype html>'); // => true
 * ```
 */
export function renderHtml(audit: Audit, options: RenderHtmlOptions = {}): string {
  requireAudit(audit);
  refuseUnknownOptions(options, ['ledger', 'limit']);
  const context = reportContext(audit, options.ledger);
  const limit = options.limit ?? DEFAULT_LIMIT;
  const style = trusted(PAGE_STYLE);
  const script = trusted(PAGE_SCRIPT);
  const policy = `default-src 'none'; style-src '${fingerprint(PAGE_STYLE)}'; script-src '${fingerprint(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safeText(audit.ledger.title ?? 'Audit')}</title>
<style>${style}</style>
</head>
<body>
<svg width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" x2="0" y1="0" y2="6" stroke="#fff" stroke-opacity=".55" stroke-width="4"/></pattern></defs></svg>
${overviewHtml(audit)}
${toolbarHtml()}
<main>${audit.questions.length === 0 ? NOTHING : keyHtml()}
${groups(context, limit)}
${acrossHtml(context)}
${notesHtml(audit)}</main>
<script>${script}</script>
</body>
</html>
`;
  return page.markup;
}

/** What a Content-Security-Policy calls a text that may stand in the page. */
function fingerprint(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}

function groups(context: ReportContext, limit: number): Markup[] {
  let statements = 0;
  let place = 0;
  const groupOf = (status: Status): Markup => {
    const count = statusCount(context.audit, status);
    const questions = questionsOf(context.audit, status);
    if (questions.length === 0) return NOTHING;
    const articles = questions.slice(0, limit).map((question) => {
      const detailed = statements < MOST_STATEMENTS;
      statements += statementCount(question);
      place += 1;
      return questionHtml(question, context, { place, open: place <= OPEN_AT_FIRST, detailed });
    });
    const rest = questions.length - articles.length;
    const { heading, advice } = STATUS_WORDS[status];
    return html`<section class="group"><header><h2>${heading} <span class="count">${numberText(count)}</span></h2><p>${advice}</p></header>
${articles}${rest > 0 ? html`<p class="more">… and ${numberText(rest)} more</p>` : NOTHING}</section>`;
  };
  return STATUS_ORDER.map(groupOf);
}

function statementCount({ answers }: Question): number {
  return new Set(answers.flatMap(({ supporting, opposing }) => [...supporting, ...opposing])).size;
}

/** Conflicts that belong to no single question. */
function acrossHtml(context: ReportContext): Markup {
  const conflicts = context.audit.contradictions.filter(({ question }) => context.question(question) === undefined);
  if (conflicts.length === 0) return NOTHING;
  return html`<section class="across"><h2>Across questions</h2>${conflictsHtml(conflicts, context)}</section>`;
}

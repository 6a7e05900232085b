import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import { append } from '../model/append.ts';
import type { Audit, Question, Status } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireAudit } from '../model/require-audit.ts';
import { conflictBrief, reasonText } from './conflict-brief.ts';
import { escapeMarkdown as md } from './escape-markdown.ts';
import { NOTE_RULES } from './finding-rules.ts';
import { numberText, percentText, sentence, seriesOf } from './plain-words.ts';
import { probabilityText } from './probability-text.ts';
import { answerBrief, type QuestionBrief, questionBrief } from './question-brief.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { conflictsInOrder, notesByCode, questionsOf } from './report-order.ts';
import { safeUrl } from './safe-url.ts';
import { speakersText } from './speaker-text.ts';
import type { Statement } from './statements.ts';
import { notCheckedHeading, STATUS_ORDER, STATUS_WORDS, statusCount, summaryText } from './summary.ts';
import { timeText } from './time-text.ts';

/** Where `renderMarkdown` takes names from, and how much it shows. */
export interface RenderMarkdownOptions {
  /** Gives names to ids and says who said what. */
  readonly ledger?: Ledger;
  /** How many entries each part shows before it counts the rest; default: as many as fit into a comment, at most 200. */
  readonly limit?: number;
}

/** What a comment or the summary of a pull request may hold on GitHub, in characters. */
const LONGEST_COMMENT = 65_536;
/** Tried in this order until the report fits. */
const LIMITS = [200, 100, 50, 20, 10, 5, 2];
/** Speakers of one position, and sides of one conflict, that are named before the rest is counted. */
const NAMED_SPEAKERS = 12;
/** Parts longer than this are folded. */
const FOLD_ABOVE = 10;

/**
 * An audit as GitHub-flavoured Markdown, for a pull request or a wiki: the same brief as `renderText`, with tables, quotes,
 * links (http and https only), and long parts folded. Nothing in a ledger can put markup of its own into it.
 *
 * @throws CorroborateError 'invalid-option' for what is no audit, or an unknown option.
 * @example
 * ```ts
 * import { audit, defineLedger, renderMarkdown } from 'corroborate';
 * renderMarkdown(audit(defineLedger({}))); // => '# Audit\n\nThe ledger holds no claims: there is nothing to report.\n'
 * ```
 */
export function renderMarkdown(audit: Audit, options: RenderMarkdownOptions = {}): string {
  requireAudit(audit);
  refuseUnknownOptions(options, ['ledger', 'limit']);
  const context = reportContext(audit, options.ledger);
  if (options.limit !== undefined) return report(context, options.limit);
  let text = '';
  for (const limit of LIMITS) {
    text = report(context, limit);
    if (text.length <= LONGEST_COMMENT) break;
  }
  return text;
}

function report(context: ReportContext, limit: number): string {
  const { audit } = context;
  const blocks = [`# ${md(audit.ledger.title ?? 'Audit')}`, md(summaryText(audit))];
  if (audit.knownAt !== undefined) blocks.push(`As known at ${md(timeText(audit.knownAt))}.`);
  blocks.push(
    ...statusPart(context, 'disputed', (questions) => some(questions, limit, (q) => disputed(q, context, limit))),
  );
  append(blocks, conflictsPart(context, limit));
  for (const status of STATUS_ORDER) {
    if (status === 'disputed') continue;
    blocks.push(
      ...statusPart(context, status, (questions) => fold(table(questions, context, limit), questions.length)),
    );
  }
  append(blocks, notesPart(context, limit));
  return `${blocks.join('\n\n')}\n`;
}

/** Blocks for the first `limit` items, and one that counts the rest. */
function some<T>(items: readonly T[], limit: number, block: (item: T) => string): string[] {
  const blocks = items.slice(0, limit).map(block);
  if (items.length > limit) blocks.push(`… and ${numberText(items.length - limit)} more`);
  return blocks;
}

function fold(blocks: readonly string[], count: number): string[] {
  if (count <= FOLD_ABOVE) return [...blocks];
  return [`<details><summary>Show ${numberText(count)}</summary>`, ...blocks, '</details>'];
}

function statusPart(context: ReportContext, status: Status, body: (questions: Question[]) => string[]): string[] {
  const count = statusCount(context.audit, status);
  if (count === 0) return [];
  const { heading, advice } = STATUS_WORDS[status];
  return [`## ${heading} (${numberText(count)})`, advice, ...body(questionsOf(context.audit, status))];
}

function disputed(question: Question, context: ReportContext, limit: number): string {
  const brief = questionBrief(question, context);
  const rows = brief.answers
    .slice(0, limit)
    .map(
      ({ text, answer, support }) => `| ${md(text)} | ${md(probabilityText(answer.probability))} | ${md(support)} |`,
    );
  const unlisted = brief.answers.length - rows.length;
  if (unlisted > 0) rows.push(`| … and ${numberText(unlisted)} more | | |`);
  const [conflict] = conflictsInOrder(context.conflicts(question.id));
  const why = conflict === undefined ? brief.answers[0]?.because : reasonText(conflict, context);
  const parts = [
    `### ${md(brief.title)}`,
    ['| Answer | Probability | Support |', '|---|---|---|', ...rows].join('\n'),
    ...positions(brief, limit),
    ...(why === undefined ? [] : [`**Why:** ${md(sentence(why))}`]),
    ...hinge(brief),
    ...quotes(brief.statements, limit),
  ];
  return parts.join('\n\n');
}

function positions(brief: QuestionBrief, limit: number): string[] {
  const lines = some(
    brief.positions,
    limit,
    ({ says, statements }) => `- **${md(says)}** — ${seriesOf(speakersText(statements).map(md), NAMED_SPEAKERS)}`,
  );
  return lines.length === 0
    ? []
    : ['**Who says what** (flatly unless marked)', ...fold([lines.join('\n')], lines.length)];
}

function hinge({ answers }: QuestionBrief): string[] {
  const [answer] = answers;
  const [first] = answer?.hinges ?? [];
  if (answer === undefined || first === undefined) return [];
  const move = `${percentText(answer.answer.probability)} to ${md(percentText(first.probability))}`;
  return [`**Hinges:** without ${md(first.root)}, “${md(answer.text)}” goes from ${move}.`];
}

function quotes(statements: readonly Statement[], limit: number): string[] {
  const all = statements.flatMap(({ holder, evidence, url }) =>
    evidence.map((piece) => {
      const href = safeUrl(piece.url ?? url ?? '');
      return `- “${md(piece.quote)}” — ${href === undefined ? md(holder) : `[${md(holder)}](<${href}>)`}`;
    }),
  );
  if (all.length === 0) return [];
  const lines = some(all, limit, (line) => line);
  return [['<details><summary>Quotes</summary>', '', ...lines, '', '</details>'].join('\n')];
}

function conflictsPart(context: ReportContext, limit: number): string[] {
  const conflicts = conflictsInOrder(context.audit.contradictions);
  if (conflicts.length === 0) return [];
  const lines = some(conflicts, limit, (conflict) => {
    const { label, title, sides, reason } = conflictBrief(conflict, context);
    const place = title === '' ? '' : `: ${md(title)}`;
    return `- **${label}**${place}\\\n  ${seriesOf(sides.map(md), NAMED_SPEAKERS)}\\\n  ${md(reason)}`;
  });
  const heading = `## Contradictions and tensions (${numberText(conflicts.length)})`;
  return [heading, ...fold([lines.join('\n')], conflicts.length)];
}

function table(questions: readonly Question[], context: ReportContext, limit: number): string[] {
  const rows = some(questions, limit, (question) => {
    const [best] = question.answers;
    const title = md(context.questionTitle(question));
    if (best === undefined) return `| ${title} | no answer | | |`;
    const { text, support } = answerBrief(best, question, context);
    return `| ${title} | ${md(text)} | ${md(probabilityText(best.probability))} | ${md(support)} |`;
  });
  return [['| Question | Answer | Probability | Support |', '|---|---|---|---|', ...rows].join('\n')];
}

function notesPart(context: ReportContext, limit: number): string[] {
  const { audit } = context;
  const { groups, notChecked } = notesByCode(audit);
  const blocks = groups.size === 0 ? [] : ['## Notes'];
  for (const [code, notes] of groups) {
    const lines = some(notes, limit, ({ message }) => `- ${md(sentence(message))}`);
    const summary = `${NOTE_RULES[code].title} (${numberText(notes.length)})`;
    blocks.push(`<details><summary>${summary}</summary>`, lines.join('\n'), '</details>');
  }
  if (audit.counts.notChecked === 0 && notChecked.length === 0) return blocks;
  blocks.push(`## ${notCheckedHeading(audit)}`);
  if (notChecked.length > 0) {
    blocks.push(some(notChecked, limit, ({ message }) => `- ${md(sentence(message))}`).join('\n'));
  }
  blocks.push('Silence about these is not a finding that they agree.');
  return blocks;
}

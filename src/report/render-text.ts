import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Audit, Contradiction, Question, Status } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireAudit } from '../model/require-audit.ts';
import { conflictBrief, reasonText } from './conflict-brief.ts';
import { NOTE_RULES } from './finding-rules.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { numberText, percentText, sentence, seriesOf } from './plain-words.ts';
import { probabilityText } from './probability-text.ts';
import { type AnswerBrief, answerBrief, type QuestionBrief, questionBrief } from './question-brief.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { conflictsInOrder, notesByCode, questionsOf } from './report-order.ts';
import { safeText } from './safe-text.ts';
import { speakersText } from './speaker-text.ts';
import { notCheckedHeading, STATUS_ORDER, STATUS_WORDS, statusCount, summaryText } from './summary.ts';
import { timeText } from './time-text.ts';
import { wrapText } from './wrap-text.ts';

/** How `renderText` lays out its page, and where it takes names from. */
export interface RenderTextOptions {
  /** Columns of the page; default 80, at least 40. */
  readonly width?: number;
  /** ANSI colours; default false. */
  readonly color?: boolean;
  /** Gives names to ids and says who said what. */
  readonly ledger?: Ledger;
  /** How many entries each part shows before it counts the rest; default 20. */
  readonly limit?: number;
}

const DEFAULTS = { width: 80, limit: 20 } as const;
/** Narrower pages break names letter by letter. */
const LEAST_WIDTH = 40;
/** Speakers named for one position before the rest is counted. */
const NAMED_SPEAKERS = 4;

const STATUS_STYLES: Record<Status, Style> = {
  disputed: 'red',
  likely: 'cyan',
  settled: 'green',
  'single-source': 'yellow',
  open: 'dim',
};

interface Page {
  readonly context: ReportContext;
  readonly paint: Paint;
  readonly width: number;
  readonly limit: number;
  readonly lines: string[];
}

/**
 * An audit as a brief to read at a terminal: a summary, the disputed questions in full, every conflict with its reason,
 * the other questions in a line each, the notes, and what was not checked. No line takes more than `width` columns, wide
 * letters counted; control characters of the ledger never reach the terminal. Time is linear in the audit.
 *
 * @throws CorroborateError 'invalid-option' for what is no audit, or an unknown option.
 * @example
 * ```ts
 * import { audit, defineLedger, renderText } from 'corroborate';
 * renderText(audit(defineLedger({}))); // => 'The ledger holds no claims: there is nothing to report.\n'
 * ```
 */
export function renderText(audit: Audit, options: RenderTextOptions = {}): string {
  requireAudit(audit);
  refuseUnknownOptions(options, ['width', 'color', 'ledger', 'limit']);
  const page: Page = {
    context: reportContext(audit, options.ledger),
    paint: painter(options.color ?? false),
    width: Math.max(LEAST_WIDTH, options.width ?? DEFAULTS.width),
    limit: options.limit ?? DEFAULTS.limit,
    lines: [],
  };
  if (audit.ledger.title !== undefined) write(page, safeText(audit.ledger.title), { style: 'bold' });
  write(page, summaryText(audit));
  if (audit.knownAt !== undefined) write(page, `As known at ${timeText(audit.knownAt)}.`);
  writeStatus(page, 'disputed', writeDisputed);
  writeConflicts(page);
  for (const status of STATUS_ORDER) if (status !== 'disputed') writeStatus(page, status, writeShort);
  writeNotes(page);
  return `${page.lines.join('\n')}\n`;
}

interface WriteOptions {
  readonly first?: string;
  readonly rest?: string;
  readonly style?: Style;
}

function write(page: Page, text: string, options: WriteOptions = {}): void {
  const { style, ...wrap } = options;
  for (const line of wrapText(text, { width: page.width, ...wrap })) {
    page.lines.push(style === undefined ? line : page.paint(style, line));
  }
}

function heading(page: Page, text: string, style?: Style): void {
  page.lines.push('');
  const title = wrapText(text.toUpperCase(), { width: page.width }).map((line) => page.paint('bold', line));
  page.lines.push(...(style === undefined ? title : title.map((line) => page.paint(style, line))));
}

/** Writes as many as the limit allows and counts the rest. */
function writeSome<T>(page: Page, items: readonly T[], writeOne: (item: T) => void, indent = '  '): void {
  for (const item of items.slice(0, page.limit)) writeOne(item);
  const rest = items.length - page.limit;
  if (rest > 0) write(page, `… and ${numberText(rest)} more`, { first: indent, style: 'dim' });
}

function writeStatus(page: Page, status: Status, writeOne: (page: Page, question: Question) => void): void {
  const count = statusCount(page.context.audit, status);
  if (count === 0) return;
  const words = STATUS_WORDS[status];
  heading(page, `${words.heading} (${numberText(count)})`, STATUS_STYLES[status]);
  write(page, words.advice, { style: 'dim' });
  writeSome(page, questionsOf(page.context.audit, status), (question) => writeOne(page, question));
}

function writeDisputed(page: Page, question: Question): void {
  const brief = questionBrief(question, page.context);
  page.lines.push('');
  write(page, brief.title, { first: '  ', style: 'bold' });
  writeSome(page, brief.answers, (answer) => writeAnswer(page, answer), '    ');
  writePositions(page, brief);
  const conflict = conflictsInOrder(page.context.conflicts(question.id))[0];
  const why = conflict === undefined ? brief.answers[0]?.because : reasonText(conflict, page.context);
  if (why !== undefined) write(page, sentence(why), { first: '    Why: ', rest: '      ' });
  writeHinge(page, brief);
}

function writeAnswer(page: Page, { text, answer, support }: AnswerBrief): void {
  write(page, `${text}: ${probabilityText(answer.probability)}, ${support}`, { first: '    ', rest: '      ' });
}

function writePositions(page: Page, { positions }: QuestionBrief): void {
  if (positions.length === 0) return;
  write(page, 'Who says what (flatly unless marked)', { first: '    ', style: 'dim' });
  const writeOne = ({ says, statements }: QuestionBrief['positions'][number]): void => {
    write(page, `${says} — ${seriesOf(speakersText(statements), NAMED_SPEAKERS)}`, { first: '    · ' });
  };
  writeSome(page, positions, writeOne, '    ');
}

function writeHinge(page: Page, { answers }: QuestionBrief): void {
  const [answer] = answers;
  const [hinge] = answer?.hinges ?? [];
  if (answer === undefined || hinge === undefined) return;
  const move = `${percentText(answer.answer.probability)} to ${percentText(hinge.probability)}`;
  write(page, `without ${hinge.root}, “${answer.text}” goes from ${move}.`, { first: '    Hinges: ', rest: '      ' });
}

function writeConflicts(page: Page): void {
  const conflicts = conflictsInOrder(page.context.audit.contradictions);
  if (conflicts.length === 0) return;
  heading(page, `Contradictions and tensions (${numberText(conflicts.length)})`);
  writeSome(page, conflicts, (conflict) => writeConflict(page, conflict));
}

function writeConflict(page: Page, conflict: Contradiction): void {
  const { label, title, sides, reason } = conflictBrief(conflict, page.context);
  const style = conflict.outcome === 'contradiction' ? 'red' : 'yellow';
  page.lines.push('');
  write(page, title === '' ? label : `${label}: ${title}`, { first: '  ', style });
  write(page, seriesOf(sides, NAMED_SPEAKERS), { first: '    ' });
  write(page, reason, { first: '    ' });
}

function writeShort(page: Page, question: Question): void {
  const [best] = question.answers;
  const title = page.context.questionTitle(question);
  if (best === undefined) {
    write(page, `${title}: no answer`, { first: '  · ' });
    return;
  }
  const { text, support } = answerBrief(best, question, page.context);
  write(page, `${title}: ${text} (${probabilityText(best.probability)}), ${support}`, { first: '  · ' });
}

function writeNotes(page: Page): void {
  const { audit } = page.context;
  const { groups, notChecked } = notesByCode(audit);
  const writeOne = ({ message }: { readonly message: string }): void => {
    write(page, sentence(safeText(message)), { first: '    · ' });
  };
  if (groups.size > 0) heading(page, 'Notes');
  for (const [code, notes] of groups) {
    write(page, `${NOTE_RULES[code].title} (${numberText(notes.length)})`, { first: '  ' });
    writeSome(page, notes, writeOne, '    ');
  }
  if (audit.counts.notChecked === 0 && notChecked.length === 0) return;
  heading(page, notCheckedHeading(audit));
  writeSome(page, notChecked, writeOne, '    ');
  write(page, 'Silence about these is not a finding that they agree.', { style: 'dim' });
}

import { readFileSync } from 'node:fs';
import { type Audit, audit, parseLedger, type Question, type Status, valueLabel } from 'corroborate';

const ADVICE: Readonly<Record<Status, string>> = {
  settled: 'print',
  likely: 'print with the source',
  open: 'keep asking',
  disputed: 'print both sides',
  'single-source': 'find a second source',
};

/** One line a question, the most pressing first. */
function newsroomReport({ questions }: Audit, subject: string): string {
  const order = Object.keys(ADVICE);
  const asked = questions.filter((question) => question.subject === subject);
  const sorted = asked.toSorted((a, b) => order.indexOf(b.status) - order.indexOf(a.status));
  return sorted.map(line).join('\n');
}

function line({ predicate, status, answers }: Question): string {
  const [first, second] = answers.map(
    ({ value, probability }) => `${valueLabel(value)} (${Math.round(probability * 100)} %)`,
  );
  const rival = status === 'disputed' && second !== undefined ? ` or ${second}` : '';
  return `${ADVICE[status].padEnd(20)} | ${predicate}: ${first ?? 'nobody affirms anything'}${rival}`;
}

const file = new URL('../kabul-kunduz-2020/ledger.json', import.meta.url);
const ledger = parseLedger(JSON.parse(readFileSync(file, 'utf8')));
console.log(newsroomReport(audit(ledger), 'kunduz-nov-attack'));

/**
 * `npm run bench reports [claims …]`: what writing each report costs and how large it gets, as multiples of JSON.stringify
 * of the same audit. Counts processor time. Default: the real case, 10,000 and 100,000 generated claims.
 */
import { readFileSync } from 'node:fs';
import {
  type Audit,
  audit,
  type Ledger,
  parseLedger,
  parseLedgerText,
  renderHtml,
  renderJson,
  renderJUnit,
  renderMarkdown,
  renderSarif,
  renderText,
} from 'corroborate';
import { generateLedger } from './generate.ts';

const RENDERERS: Readonly<Record<string, (found: Audit, options: { readonly ledger: Ledger }) => string>> = {
  'JSON.stringify': (found) => JSON.stringify(found),
  text: renderText,
  markdown: renderMarkdown,
  json: (found) => renderJson(found),
  html: renderHtml,
  sarif: renderSarif,
  junit: renderJUnit,
};
const REPEATS = 3;
const REAL_CASE = new URL('../examples/kabul-kunduz-2020/ledger.json', import.meta.url);

function processorMs(work: () => string): { readonly ms: number; readonly size: number } {
  let best = Number.POSITIVE_INFINITY;
  let size = 0;
  for (let run = 0; run < REPEATS; run++) {
    const start = process.cpuUsage();
    size = work().length;
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return { ms: best, size };
}

function table(name: string, ledger: Ledger): void {
  const found = audit(ledger);
  console.log(`\n${name}: ${found.counts.claims} claims, ${found.counts.questions} questions\n`);
  console.log('| format | time | size | size in kB |\n|---|---|---|---|');
  const unit = processorMs(() => JSON.stringify(found));
  for (const [format, render] of Object.entries(RENDERERS)) {
    const { ms, size } = processorMs(() => render(found, { ledger }));
    console.log(
      `| ${format} | ${(ms / unit.ms).toFixed(2)} | ${(size / unit.size).toFixed(2)} | ${Math.round(size / 1024)} |`,
    );
  }
}

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) table('The real case', parseLedgerText(readFileSync(REAL_CASE, 'utf8')));
for (const claims of sizes.length === 0 ? [10_000, 100_000] : sizes) {
  table('Generated', parseLedger(generateLedger({ claims })));
}

/**
 * `npm run screenshots`: the pictures of the HTML report in docs/images, taken from the real case in Chromium. They are
 * made by hand before a release: fonts differ between machines, so no test compares them.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit, parseLedgerText, renderHtml } from '../src/index.ts';
import { launch } from '../test/report/browser.ts';
import { ROOT } from './steps.ts';

interface Shot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** Words of the heading of the question to open and to show from its top; without it the top of the page. */
  readonly question?: string;
}

const SHOTS: readonly Shot[] = [
  { file: 'report-first-screen.png', width: 1200, height: 900 },
  { file: 'report-disputed-question.png', width: 1200, height: 1200, question: 'delivery method' },
  { file: 'report-phone.png', width: 360, height: 740, question: 'delivery method' },
];

const folder = join(ROOT, 'docs', 'images');
const path = join(ROOT, 'examples', 'kabul-kunduz-2020', 'ledger.json');
const ledger = parseLedgerText(readFileSync(path, 'utf8'));
const page = renderHtml(audit(ledger), { ledger });

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { file, width, height, question } of SHOTS) {
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await tab.setContent(page);
  if (question !== undefined) {
    await tab
      .locator('.question > details[open]')
      .first()
      .evaluate((details) => details.removeAttribute('open'));
    const article = tab.locator('.question', { has: tab.locator('h3', { hasText: question }) }).first();
    await article.locator('summary').first().click();
    // It sticks to the top and would cover the heading.
    await tab.locator('.toolbar').evaluate((toolbar) => toolbar.remove());
    await article.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }
  await tab.screenshot({ path: join(folder, file) });
  await tab.close();
  process.stdout.write(`docs/images/${file}\n`);
}
await browser.close();

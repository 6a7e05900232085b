import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import { CHROMIUM, launch } from './browser.ts';
import { auditFixture, hostile, ledger } from './fixture.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = renderHtml(auditFixture, { ledger });
const DESK = { width: 1280, height: 900 };
const TELEPHONE = { width: 360, height: 740 };

describe.skipIf(CHROMIUM === undefined)('the HTML report in Chromium (skipped where it is not installed)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens a page and gathers whatever it should not do. */
  async function open(content: string, options: { viewport?: typeof DESK; colorScheme?: 'light' | 'dark' } = {}) {
    const page = await browser.newPage({ viewport: DESK, ...options });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => complaints.push(`request: ${request.url()}`));
    await page.setContent(content);
    return { page, complaints };
  }

  const shown = (page: Page): Promise<number> => page.locator('.question:visible').count();

  it.each([
    { name: 'light', viewport: DESK, colorScheme: 'light' as const },
    { name: 'dark', viewport: DESK, colorScheme: 'dark' as const },
    { name: 'on a telephone', viewport: TELEPHONE, colorScheme: 'light' as const },
  ])('axe finds nothing: $name', async ({ viewport, colorScheme }) => {
    const { page, complaints } = await open(PAGE, { viewport, colorScheme });
    await page.click('#expand');
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('never scrolls sideways, whatever a ledger says', async () => {
    const enemy = hostile();
    for (const content of [PAGE, renderHtml(enemy.audit, { ledger: enemy.ledger })]) {
      const { page } = await open(content, { viewport: TELEPHONE });
      await page.click('#expand');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(TELEPHONE.width);
      await page.close();
    }
  });

  it('runs nothing, asks for nothing and follows nothing that a hostile ledger names', async () => {
    const enemy = hostile();
    const { page, complaints } = await open(renderHtml(enemy.audit, { ledger: enemy.ledger }));
    await page.click('#expand');
    expect(await page.locator('img, main a, script:not(:last-of-type)').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('searches, filters and moves by keys', async () => {
    const { page } = await open(PAGE);
    expect(await shown(page)).toBe(2);
    await page.keyboard.press('/');
    await page.keyboard.type('saleh');
    await page.locator('#shown', { hasText: '1 of 2 questions' }).waitFor();
    expect(await shown(page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toBe(2);
    await page.click('[data-filter=likely]');
    expect(await page.locator('.question:visible h3').textContent()).toContain('killed');
    await page.click('[data-filter=likely]');
    await page.click('#conflicted');
    expect(await page.locator('.question:visible h3').textContent()).toContain('perpetrator');
    await page.click('#conflicted');
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    expect(await page.locator('#q2 > details').getAttribute('open')).not.toBeNull();
    await page.close();
  });

  it('prints every question in full', async () => {
    const { page } = await open(PAGE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#q2 .timeline').isVisible()).toBe(true);
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    await page.close();
  });

  it('holds five thousand claims', async () => {
    const claims = Array.from({ length: 5000 }, (_, index) => ({
      source: `source-${index % 400}`,
      subject: `event-${index % 500}`,
      predicate: 'killed',
      value: index % 7,
      asOf: '2020-11-02',
    }));
    const predicates = [{ id: 'killed', value: 'count', cardinality: 'single' } as const];
    const large = defineLedger({ claims, predicates });
    const { page, complaints } = await open(renderHtml(audit(large), { ledger: large }));
    await page.fill('#find', 'event-499');
    await page.locator('#shown', { hasText: '1 of 500 questions' }).waitFor();
    expect(await page.locator('.said').count()).toBe(5000);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { auditFixture, emptyAudit, hostile, ledger } from './fixture.ts';

/** What GitHub would show, apart from its own cleaning. */
function html(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

describe('the Markdown report', () => {
  it('is a document with headings and a table of answers', () => {
    const page = html(renderMarkdown(auditFixture, { ledger }));
    expect(page).toContain('<h1>Kabul University</h1>');
    expect(page).toContain('<h2>Disputed (1)</h2>');
    expect(page).toContain('<td>Islamic State</td>');
    expect(page).toContain('<strong>hard contradiction</strong>');
  });

  it('folds quotes and links them to http and https only', () => {
    const quoted = {
      ...auditFixture,
      questions: auditFixture.questions.map((one) => ({ ...one, status: 'disputed' as const })),
    };
    const page = html(renderMarkdown({ ...quoted, counts: { ...quoted.counts, disputed: 2 } }, { ledger }));
    expect(page).toContain('<summary>Quotes</summary>');
    expect(page).toContain('<a href="https://www.theguardian.com/world/2020/nov/02">AFP</a>');
  });

  it('brings no markup of a ledger to life', () => {
    const enemy = hostile();
    const page = html(renderMarkdown(enemy.audit, { ledger: enemy.ledger }));
    const tags = new Set(Array.from(page.matchAll(/<\/?([a-z0-9!]+)/g), ([, tag]) => tag));
    const own = [
      'h1',
      'h2',
      'h3',
      'p',
      'ul',
      'li',
      'strong',
      'br',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'details',
      'summary',
    ];
    expect([...tags].filter((tag) => !own.includes(String(tag)))).toEqual([]);
    expect(page).not.toMatch(/href|src=x>/);
    expect(page).toContain('&lt;script&gt;');
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('has nothing to report on an empty ledger', () => {
    expect(renderMarkdown(emptyAudit)).toBe('# Audit\n\nThe ledger holds no claims: there is nothing to report.\n');
  });
});

import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/render-html.ts';
import { answer, auditFixture, emptyAudit, hostile, ledger, questions } from './fixture.ts';

const page = renderHtml(auditFixture, { ledger });

describe('the HTML report', () => {
  it('is one document that asks for nothing else', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|form)\b|<script [^>]*src|@import|url\((?!#)/);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('counts every status on the first screen', () => {
    for (const name of ['Disputed', 'Likely', 'Settled', 'Single source', 'Open']) {
      expect(page).toMatch(new RegExp(`<span class="count">\\d</span> <span class="name">${name}</span>`));
    }
  });

  it('shows who said what when, with what was replaced marked so', () => {
    expect(page.match(/<li class="said/g)).toHaveLength(6);
    expect(page.match(/<li class="said superseded/g)).toHaveLength(1);
    expect(page).toContain('<q><bdi>killing 19 people</bdi></q>');
  });

  it('shows certainty and stance in the marks', () => {
    expect(page).toMatch(/class="plot mark c0 probable"/);
    expect(page).toMatch(/class="plot mark [^"]*certain"[^>]*>(?:(?!<\/svg>).)*class="denied"/);
  });

  it('says what each answer would be without a root, and why it conflicts', () => {
    expect(page).toContain('Without <bdi>AFP</bdi>: <b>20%</b>');
    expect(page).toContain('perpetrator takes one value');
  });

  it('collapses echoes to their origin', () => {
    expect(page).toMatch(/<span class="origin"><bdi>AFP<\/bdi><\/span>.*passed on by 1/);
  });

  it('links to http and https only', () => {
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toContain(
      'https://www.theguardian.com/world/2020/nov/02',
    );
    const enemy = hostile();
    expect(renderHtml(enemy.audit, { ledger: enemy.ledger })).not.toContain('href=');
  });

  it('lets no text of a ledger become markup', () => {
    const enemy = hostile();
    const attacked = renderHtml(enemy.audit, { ledger: enemy.ledger });
    expect(attacked.match(/<script/g)).toHaveLength(1);
    expect(attacked).not.toMatch(/<img|[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
    expect(attacked).toContain('&lt;script&gt;alert(1)');
  });

  it('has nothing to report on an empty ledger', () => {
    expect(renderHtml(emptyAudit)).toContain('The ledger holds no claims: there is nothing to report.');
  });

  it('counts what it does not show', () => {
    const [question] = questions;
    if (question === undefined) throw new Error('the fixture has two questions');
    const claims = Array.from({ length: 4000 }, (_, index) => `c${index}`);
    const many = Array.from({ length: 5 }, (_, index) => ({
      ...question,
      id: `q${index}`,
      answers: [answer(index, 0.5, { supporting: claims })],
    }));
    const large = renderHtml(
      { ...auditFixture, questions: many, counts: { ...auditFixture.counts, disputed: 5 } },
      { limit: 4 },
    );
    expect(large.match(/<article/g)).toHaveLength(4);
    expect(large.match(/<details open>|<details><summary class="head"/g)).toHaveLength(2);
    expect(large).toContain('… and 1 more');
  });
});

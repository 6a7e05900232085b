import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/model/audit.ts';
import { displayWidth } from '../../src/report/display-width.ts';
import { renderText } from '../../src/report/render-text.ts';
import { answer, auditFixture, emptyAudit, hostile, ledger, questions } from './fixture.ts';

const text = renderText(auditFixture, { ledger });

/** Columns of the widest line. */
function widest(report: string): number {
  return Math.max(...report.split('\n').map(displayWidth));
}

describe('the text report', () => {
  it('opens with the title and a sentence that counts', () => {
    expect(text.split('\n').slice(0, 3).join(' ')).toBe(
      'Kabul University 6 claims on 2 questions, 4 sources declared: 1 disputed and 1 likely. 1 contradiction and 1 tension found.',
    );
  });

  it('has its parts in the order in which an editor needs them', () => {
    const headings = text.split('\n').filter((line) => /^[A-Z][A-Z ]+(?:\(\d+\))?$/.test(line));
    expect(headings).toEqual([
      'DISPUTED (1)',
      'CONTRADICTIONS AND TENSIONS (2)',
      'LIKELY (1)',
      'NOTES',
      'NOT CHECKED (3)',
    ]);
  });

  it('says who says what, how sure, through whom and when', () => {
    expect(text).toContain('Islamic State — AFP (80–95%; 2 Nov 2020; via The Guardian)');
    expect(text).toContain('Taliban — Amrullah Saleh (alleges; 2 Nov 2020, 18:30 UTC; via TOLOnews)');
    expect(text).toContain('not Taliban — TOLOnews (“rejects”; 3 Nov 2020)');
  });

  it('puts probabilities in words and figures', () => {
    expect(text).toContain('Islamic State: likely, 62%, 1 independent source (AFP)');
  });

  it('says why, and without whom the answer would change', () => {
    expect(text).toContain('Why: perpetrator takes one value');
    expect(text).toContain('Hinges: without AFP, “Islamic State” goes from 62% to 20%.');
  });

  it('shows ids where it has no ledger', () => {
    const bare = renderText(auditFixture);
    expect(bare).toContain('is — afp');
    expect(bare).toContain('not taliban — tolo');
  });

  it('keeps to its columns, whatever they are', () => {
    const enemy = hostile();
    for (const width of [40, 80, 120]) {
      expect(widest(renderText(auditFixture, { ledger, width }))).toBeLessThanOrEqual(width);
      expect(widest(renderText(enemy.audit, { ledger: enemy.ledger, width }))).toBeLessThanOrEqual(width);
    }
  });

  it('keeps to its columns with wide letters', () => {
    const entities = [{ id: 'attack', name: '喀布尔大学袭击事件'.repeat(8) }];
    const report = renderText(auditFixture, { ledger: { ...ledger, entities } });
    expect(widest(report)).toBeLessThanOrEqual(80);
    expect(report).toContain('喀布尔');
  });

  it('lets no control character of a ledger through', () => {
    const enemy = hostile();
    expect(renderText(enemy.audit, { ledger: enemy.ledger })).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('colours only when asked, and colours change no letter', () => {
    const colored = renderText(auditFixture, { ledger, color: true });
    expect(text).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\p{Cc}\[\d+m/gu, '')).toBe(text);
  });

  it('has nothing to report on an empty ledger', () => {
    expect(renderText(emptyAudit)).toBe('The ledger holds no claims: there is nothing to report.\n');
  });

  it('counts what it does not show', () => {
    const [, killed] = questions;
    if (killed === undefined) throw new Error('the fixture has two questions');
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...killed,
      id: `q-${index}`,
      answers: [answer(index, 0.8)],
    }));
    const audit: Audit = { ...auditFixture, questions: many, counts: { ...auditFixture.counts, likely: 5000 } };
    const report = renderText(audit, { limit: 3 });
    expect(report).toContain('… and 4997 more');
    expect(report.split('\n').length).toBeLessThan(60);
  });

  it('tells when it was known and what was left out', () => {
    const audit = { ...auditFixture, knownAt: '2020-11-03', counts: { ...auditFixture.counts, excluded: 2 } };
    const report = renderText(audit, { width: 200 });
    expect(report).toContain('As known at 3 Nov 2020.');
    expect(report).toContain('2 claims left out as asked.');
  });
});

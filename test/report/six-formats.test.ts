import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit, defineLedger, type Ledger, parseLedgerText } from '../../src/index.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { renderJson } from '../../src/report/render-json.ts';
import { renderJUnit } from '../../src/report/render-junit.ts';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { renderSarif } from '../../src/report/render-sarif.ts';
import { renderText } from '../../src/report/render-text.ts';
import { HOSTILE } from './fixture.ts';
import { htmlElements, jsonAudit, sarifRun, textLines, xmlElements } from './well-formed.ts';

const SOURCES = 10_000;

/** An enemy's text in everything that a ledger lets somebody write. */
function hostileLedger(): Ledger {
  const claim = {
    subject: HOSTILE,
    predicate: HOSTILE,
    wording: HOSTILE,
    text: HOSTILE,
    note: HOSTILE,
    evidence: [{ quote: HOSTILE, url: HOSTILE }],
    scope: { where: HOSTILE },
    asOf: '2020-11-02',
  };
  return defineLedger({
    title: HOSTILE,
    description: HOSTILE,
    entities: [{ id: HOSTILE, name: HOSTILE, aliases: [HOSTILE], kind: HOSTILE }],
    sources: [
      { id: HOSTILE, name: HOSTILE, url: HOSTILE, owner: HOSTILE, note: HOSTILE },
      { id: 'relay', name: HOSTILE, derivedFrom: [HOSTILE], url: 'javascript:alert(1)' },
    ],
    predicates: [{ id: HOSTILE, value: 'entity', cardinality: 'single', description: HOSTILE, unit: HOSTILE }],
    claims: [
      { ...claim, id: HOSTILE, source: HOSTILE, value: HOSTILE },
      { ...claim, id: 'denial', source: 'relay', attributedTo: ['nobody'], value: HOSTILE, stance: 'denies' },
      { ...claim, id: 'rival', source: 'relay', value: `other ${HOSTILE}` },
    ],
  });
}

/** As many sources as a large newsroom archive has, a third of them copies. */
function manySources(): Ledger {
  const ids = Array.from({ length: SOURCES }, (_, index) => `source-${index}`);
  return defineLedger({
    predicates: [{ id: 'killed', value: 'count', cardinality: 'single' }],
    sources: ids.map((id, index) => ({ id, ...(index % 3 === 1 && { derivedFrom: [`source-${index - 1}`] }) })),
    claims: ids.map((source, index) => ({
      source,
      subject: `event-${index % 10}`,
      predicate: 'killed',
      value: index % 4,
      asOf: '2020-11-02',
    })),
  });
}

const LEDGERS: Readonly<Record<string, () => Ledger>> = {
  'the real case': () =>
    parseLedgerText(readFileSync(new URL('../../examples/kabul-kunduz-2020/ledger.json', import.meta.url), 'utf8')),
  'a hostile ledger': hostileLedger,
  'an empty ledger': () => defineLedger({}),
  'ten thousand sources': manySources,
};

describe.each(Object.entries(LEDGERS))('%s', (_, make) => {
  const ledger = make();
  const found = audit(ledger);

  it('is a text of eighty columns', () => {
    expect(textLines(renderText(found, { ledger })).length).toBeGreaterThan(1);
  });

  it('is a Markdown document that GitHub would show whole', () => {
    const report = renderMarkdown(found, { ledger });
    expect(report.startsWith('# ')).toBe(true);
    // A comment on GitHub holds 65,536 characters.
    expect(report.length).toBeLessThan(65_536);
  });

  it('is JSON that the schema of the audit takes', () => {
    expect(jsonAudit(renderJson(found))).toEqual(JSON.parse(JSON.stringify(found)));
  });

  it('is one HTML page whose elements all end', () => {
    const names = htmlElements(renderHtml(found, { ledger }));
    expect(names.filter((name) => name === 'article')).toHaveLength(found.questions.length);
  });

  it('is a valid SARIF log with every finding', () => {
    const { results } = sarifRun(renderSarif(found, { ledger }));
    const conflicts = results.filter(({ ruleId }: { ruleId: string }) => ruleId.startsWith('conflict/'));
    expect(conflicts).toHaveLength(found.contradictions.length);
  });

  it('is a JUnit report with one case a question', () => {
    const cases = xmlElements(renderJUnit(found, { ledger })).filter((name) => name === 'testcase');
    expect(cases.length).toBeGreaterThanOrEqual(found.questions.length);
  });
});

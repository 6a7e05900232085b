import { describe, expect, it } from 'vitest';
import { renderJUnit } from '../../src/report/render-junit.ts';
import { auditFixture, contradictions, emptyAudit, hostile, ledger } from './fixture.ts';

const DECLARATION = /^<\?xml version="1.0" encoding="UTF-8"\?>\n/;
const TAG = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/gy;

/** Reads the little of XML that the report writes; anything else is not well formed. */
function elements(text: string): string[] {
  expect(text).toMatch(DECLARATION);
  const body = text.replace(DECLARATION, '').replace(/<!-- [^-]* -->/g, '');
  const open: string[] = [];
  const names: string[] = [];
  for (let at = body.indexOf('<'); at !== -1; at = body.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(body);
    if (tag === null) throw new Error(`no tag: ${body.slice(at, at + 80)}`);
    const [, closes, name = '', , empty] = tag;
    if (closes === '/') expect(open.pop()).toBe(name);
    else names.push(name);
    if (closes === '' && empty === '') open.push(name);
  }
  expect(open).toEqual([]);
  expect(body).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  return names;
}

describe('the JUnit report', () => {
  it('has one test case a question, and fails the disputed one once', () => {
    const report = renderJUnit(auditFixture, { ledger });
    const names = elements(report);
    expect(names.filter((name) => name === 'testcase')).toHaveLength(2);
    expect(names.filter((name) => name === 'failure')).toHaveLength(1);
    expect(report).toContain('<testsuites name="Kabul University" tests="2" failures="1" errors="0">');
    expect(report).toContain('<failure type="hard contradiction"');
    expect(report).toContain('<system-out>22 people (very likely, 83%), likely</system-out>');
  });

  it('fails by tensions only when asked', () => {
    const tensions = { ...auditFixture, contradictions: contradictions.filter(({ outcome }) => outcome === 'tension') };
    expect(elements(renderJUnit(tensions, { ledger }))).not.toContain('failure');
    expect(elements(renderJUnit(tensions, { ledger, failOn: 'tension' }))).toContain('failure');
  });

  it('shows contradictions across questions', () => {
    const across = contradictions.map(({ question: _, ...rest }) => rest);
    const report = renderJUnit({ ...auditFixture, contradictions: across }, { ledger });
    expect(elements(report).filter((name) => name === 'testsuite')).toHaveLength(2);
    expect(report).toContain('name="Across questions" tests="1" failures="1"');
  });

  it('stays well formed whatever a ledger says', () => {
    const enemy = hostile();
    elements(renderJUnit(enemy.audit, { ledger: enemy.ledger, failOn: 'tension' }));
    elements(renderJUnit(emptyAudit));
  });
});

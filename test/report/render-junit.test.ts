import { describe, expect, it } from 'vitest';
import { renderJUnit } from '../../src/report/render-junit.ts';
import { auditFixture, contradictions, emptyAudit, hostile, ledger } from './fixture.ts';
import { xmlElements } from './well-formed.ts';

describe('the JUnit report', () => {
  it('has one test case a question, and fails the disputed one once', () => {
    const report = renderJUnit(auditFixture, { ledger });
    const names = xmlElements(report);
    expect(names.filter((name) => name === 'testcase')).toHaveLength(2);
    expect(names.filter((name) => name === 'failure')).toHaveLength(1);
    expect(report).toContain('<testsuites name="Kabul University" tests="2" failures="1" errors="0">');
    expect(report).toContain('<failure type="hard contradiction"');
    expect(report).toContain('<system-out>22 people (very likely, 83%), likely</system-out>');
  });

  it('fails by tensions only when asked', () => {
    const tensions = { ...auditFixture, contradictions: contradictions.filter(({ outcome }) => outcome === 'tension') };
    expect(xmlElements(renderJUnit(tensions, { ledger }))).not.toContain('failure');
    expect(xmlElements(renderJUnit(tensions, { ledger, failOn: 'tension' }))).toContain('failure');
  });

  it('shows contradictions across questions', () => {
    const across = contradictions.map(({ question: _, ...rest }) => rest);
    const report = renderJUnit({ ...auditFixture, contradictions: across }, { ledger });
    expect(xmlElements(report).filter((name) => name === 'testsuite')).toHaveLength(2);
    expect(report).toContain('name="Across questions" tests="1" failures="1"');
  });

  it('stays well formed whatever a ledger says', () => {
    const enemy = hostile();
    xmlElements(renderJUnit(enemy.audit, { ledger: enemy.ledger, failOn: 'tension' }));
    xmlElements(renderJUnit(emptyAudit));
  });
});

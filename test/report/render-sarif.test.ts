import { describe, expect, it } from 'vitest';
import { CONFLICT_KINDS, NOTE_CODES } from '../../src/model/audit.ts';
import { CONFLICT_RULES, NOTE_RULES } from '../../src/report/finding-rules.ts';
import { renderSarif } from '../../src/report/render-sarif.ts';
import { auditFixture, contradictions, emptyAudit, hostile, ledger } from './fixture.ts';
import { isSarif, sarifRun } from './well-formed.ts';

const locations = new Map([
  ['i1', { file: 'ledger.json', line: 12 }],
  ['s1', { file: 'more files/ledger.jsonl', line: 3 }],
]);

describe('the SARIF report', () => {
  it('is valid SARIF 2.1.0', () => {
    const enemy = hostile();
    sarifRun(renderSarif(auditFixture));
    sarifRun(renderSarif(auditFixture, { ledger, locations }));
    sarifRun(renderSarif(emptyAudit));
    sarifRun(renderSarif(enemy.audit, { ledger: enemy.ledger, locations }));
  });

  it('the schema refuses what is not SARIF', () => {
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('shows a finding at the line of its claim and the other claims beside it', () => {
    const [first] = sarifRun(renderSarif(auditFixture, { ledger, locations })).results;
    expect(first).toMatchObject({
      ruleId: 'conflict/single-value',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'ledger.json' }, region: { startLine: 12 } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'more%20files/ledger.jsonl' } } }],
      partialFingerprints: { 'corroborate/v1': 'con-1' },
    });
  });

  it('has help for every rule that its results name, and no others', () => {
    const run = sarifRun(renderSarif(auditFixture, { ledger }));
    const named = new Set(run.results.map((result: { ruleId: string }) => result.ruleId));
    expect(new Set(run.tool.driver.rules.map((rule: { id: string }) => rule.id))).toEqual(named);
    for (const rule of run.tool.driver.rules) expect(rule.help.text.length).toBeGreaterThan(20);
    expect(Object.keys(CONFLICT_RULES).sort()).toEqual([...CONFLICT_KINDS].sort());
    expect(Object.keys(NOTE_RULES).sort()).toEqual([...NOTE_CODES].sort());
  });

  it('fingerprints a note by what it is about, not by where it stands', () => {
    const turned = { ...auditFixture, notes: auditFixture.notes.toReversed() };
    const prints = (text: string) =>
      sarifRun(text)
        .results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints))
        .sort();
    expect(prints(renderSarif(turned))).toEqual(prints(renderSarif(auditFixture)));
    expect(new Set(prints(renderSarif(auditFixture))).size).toBe(5);
  });

  it('leaves off what code scanning would refuse, and says so', () => {
    const [one] = contradictions;
    if (one === undefined) throw new Error('the fixture has contradictions');
    const many = Array.from({ length: 25_010 }, (_, index) => ({ ...one, id: `con-${index}` }));
    const run = JSON.parse(renderSarif({ ...auditFixture, contradictions: many })).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('13 findings');
  });
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { auditSchema, toJsonSchema } from '../../src/schema/index.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { serializeLedger } from '../../src/schema/serialize-ledger.ts';
import { ledger } from '../arbitraries/ledger.ts';

const REAL_CASE = readFileSync(new URL('../../examples/kabul-kunduz-2020/ledger.json', import.meta.url), 'utf8');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validate = ajv.compile(toJsonSchema('ledger'));

describe('the JSON Schema of a ledger', () => {
  it('names its draft, itself and what it describes', () => {
    expect(toJsonSchema('ledger')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:corroborate:schema:ledger:1',
      title: 'Ledger',
    });
    expect(toJsonSchema('audit')).toMatchObject({ $id: 'urn:corroborate:schema:audit:1', title: 'Audit' });
  });

  it('accepts the real case', () => {
    validate(JSON.parse(REAL_CASE));
    expect(validate.errors).toBeNull();
  });

  it('accepts every ledger that passed the door', () => {
    fc.assert(
      fc.property(ledger(), (made) => {
        expect(validate(JSON.parse(serializeLedger(made)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an unknown key', { claim: [] }],
    ['another version', { corroborate: 2 }],
    ['a claim without a source', { claims: [{ subject: 'a', predicate: 'b', value: 1 }] }],
    [
      'a form with two keys',
      { claims: [{ source: 's', subject: 'a', predicate: 'b', value: { none: true, exactly: 1 } }] },
    ],
    [
      'a stance that does not exist',
      { claims: [{ source: 's', subject: 'a', predicate: 'b', value: 1, stance: 'no' }] },
    ],
    ['an unknown key of a definition', { entities: [{ id: 'a', nme: 'A' }] }],
    ...[1.1, -0.1, [0.2, 1.2], [0.2]].map((likelihood): [string, object] => [
      `${JSON.stringify(likelihood)} for a likelihood`,
      { claims: [{ source: 's', subject: 'a', predicate: 'b', value: 1, likelihood }] },
    ]),
    ...['yesterday', '2020-13', '2020-11-02T25:00', '../..', '2020-11-02/'].map((asOf): [string, object] => [
      `${asOf} for a time`,
      { claims: [{ source: 's', subject: 'a', predicate: 'b', value: 1, asOf }] },
    ]),
    [
      'a scope that is not of strings',
      { claims: [{ source: 's', subject: 'a', predicate: 'b', value: 1, scope: { a: 1 } }] },
    ],
  ])('refuses %s', (_, input) => {
    expect(validate(input)).toBe(false);
  });

  it('lets x- keys pass at every depth', () => {
    const claim = { source: 's', subject: 'a', predicate: 'b', value: { exactly: 1, 'x-v': [] }, scope: { 'x-s': 1 } };
    expect(validate({ 'x-l': null, claims: [{ ...claim, 'x-c': { any: 'thing' } }] })).toBe(true);
  });

  it('explains the fields to an editor', () => {
    const shown = JSON.stringify(toJsonSchema('ledger'));
    expect(shown).toContain('Where it was read');
    expect(shown).toContain('Exactly one of these, not known which');
  });
});

describe('the JSON Schema of an audit', () => {
  const validateAudit = ajv.compile(toJsonSchema('audit'));

  it('accepts the audit of the real case and of any ledger', () => {
    expect(validateAudit(JSON.parse(JSON.stringify(audit(parseLedger(REAL_CASE)))))).toBe(true);
    fc.assert(
      fc.property(ledger(), (made) => {
        const result = audit(made);
        expect(validateAudit(JSON.parse(JSON.stringify(result)))).toBe(true);
        expect(auditSchema.safeParse(result).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses another version and an audit that leaves out what was not checked', () => {
    const result = audit(parseLedger({}));
    expect(validateAudit({ ...result, audit: 2 })).toBe(false);
    const { notChecked: _, ...counts } = result.counts;
    expect(validateAudit({ ...result, counts })).toBe(false);
  });
});

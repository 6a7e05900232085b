import { expect, it } from 'vitest';
import { renderJson } from '../../src/report/render-json.ts';
import { auditFixture } from './fixture.ts';

it('JSON is the audit itself, two spaces, a newline at the end', () => {
  const text = renderJson(auditFixture);
  expect(JSON.parse(text)).toEqual(auditFixture);
  expect(text.startsWith('{\n  "audit": 1,\n')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});

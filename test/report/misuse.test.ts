import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import { lintLedger } from '../../src/audit/lint/lint-ledger.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { renderJson } from '../../src/report/render-json.ts';
import { renderJUnit } from '../../src/report/render-junit.ts';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { renderSarif } from '../../src/report/render-sarif.ts';
import { renderText } from '../../src/report/render-text.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { serializeLedger } from '../../src/schema/serialize-ledger.ts';

const LEDGER = parseLedger({});
// What plain JavaScript passes by mistake, and what the compiler would not let through.
const NOT_ONE = [null, undefined, {}, [], 'text', 1, LEDGER];

describe('what is no audit', () => {
  const takers = { renderText, renderMarkdown, renderHtml, renderJson, renderSarif, renderJUnit };
  it.each(Object.entries(takers))('is refused by %s, which says what it expected', (_name, take) => {
    for (const given of NOT_ONE) {
      const wrong = given as unknown as Audit;
      expect(() => take(wrong)).toThrow(/expected an audit, received .*audit\(ledger\) makes one/);
    }
  });

  it('is refused by compareAudits on either side', () => {
    const right = audit(LEDGER);
    for (const given of NOT_ONE) {
      const wrong = given as unknown as Audit;
      expect(() => compareAudits(wrong, right)).toThrow('expected an audit');
      expect(() => compareAudits(right, wrong)).toThrow('expected an audit');
    }
  });
});

describe('what is no ledger', () => {
  it.each(Object.entries({ lintLedger, serializeLedger }))('is refused by %s', (_name, take) => {
    for (const given of NOT_ONE.slice(0, -1)) {
      expect(() => take(given as unknown as Ledger)).toThrow(/expected a (ledger|list)/);
    }
  });
});

describe('options that are none', () => {
  it.each([null, 5, 'x'])('are refused: %j', (options) => {
    expect(() => audit(LEDGER, options as never)).toThrow('expected options in an object');
  });

  it('are refused where a time is no text', () => {
    expect(() => audit(LEDGER, { knownAt: 5 as never })).toThrow('expected an ISO 8601 time');
  });
});

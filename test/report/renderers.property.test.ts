import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { displayWidth } from '../../src/report/display-width.ts';
import { renderHtml } from '../../src/report/render-html.ts';
import { renderJson } from '../../src/report/render-json.ts';
import { renderJUnit } from '../../src/report/render-junit.ts';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { renderSarif } from '../../src/report/render-sarif.ts';
import { renderText } from '../../src/report/render-text.ts';
import { ledger as ledgers } from '../arbitraries/ledger.ts';

const RENDERERS: Readonly<Record<string, (audit: Audit, options: { readonly ledger?: Ledger }) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
  // The page's own script knows the word.
  html: (found, options) => renderHtml(found, options).replace(/<script>.*<\/script>/s, ''),
  sarif: renderSarif,
  junit: renderJUnit,
};
const RUNS = { numRuns: 60 };

describe.each(Object.entries(RENDERERS))('%s', (_, render) => {
  it('reports on any ledger, with the ledger and without, and says nothing that is undefined', () => {
    fc.assert(
      fc.property(ledgers(), (ledger) => {
        const found = audit(ledger);
        for (const text of [render(found, { ledger }), render(found, {})]) {
          expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
          expect(text.endsWith('\n')).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which a ledger lists its records', () => {
    fc.assert(
      fc.property(ledgers(), (ledger) => {
        const turned: Ledger = {
          ...ledger,
          entities: ledger.entities.toReversed(),
          sources: ledger.sources.toReversed(),
          predicates: ledger.predicates.toReversed(),
          claims: ledger.claims.toReversed(),
        };
        const found = audit(ledger);
        expect(render(found, { ledger: turned })).toBe(render(found, { ledger }));
      }),
      RUNS,
    );
  });
});

it('text keeps to its columns on any ledger', () => {
  fc.assert(
    fc.property(ledgers(), fc.integer({ min: 40, max: 100 }), (ledger, width) => {
      for (const line of renderText(audit(ledger), { ledger, width }).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    RUNS,
  );
});

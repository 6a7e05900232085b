import type { Audit } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import type { ClaimLocation } from '../report/render-sarif.ts';

export interface FormatOptions {
  readonly ledger: Ledger;
  readonly color: boolean;
  readonly width: number | undefined;
  readonly limit: number | undefined;
  readonly failOn: 'contradiction' | 'tension' | 'never';
  /** Ids of findings that an earlier audit had; undefined where there was none. */
  readonly known: ReadonlySet<string> | undefined;
  /** Where the claims stand in their files; read again only for formats that say so. */
  readonly locate: () => Promise<ReadonlyMap<string, ClaimLocation>>;
}

type Format = (audit: Audit, options: FormatOptions) => Promise<string | Iterable<string>>;

/** How each format is written; a format is loaded when it is asked for. */
export const AUDIT_FORMATS = {
  text: async (audit, { ledger, color, width, limit }) => {
    const { renderText } = await import('../report/render-text.ts');
    return renderText(audit, { ledger, color, ...(width && { width }), ...(limit && { limit }) });
  },
  markdown: async (audit, { ledger, limit }) => {
    const { renderMarkdown } = await import('../report/render-markdown.ts');
    return renderMarkdown(audit, { ledger, ...(limit && { limit }) });
  },
  json: async (audit) => {
    const { jsonOutput } = await import('./json-output.ts');
    return jsonOutput(audit);
  },
  html: async (audit, { ledger, limit }) => {
    const { renderHtml } = await import('../report/render-html.ts');
    return renderHtml(audit, { ledger, ...(limit && { limit }) });
  },
  sarif: async (audit, { ledger, locate, known }) => {
    const { renderSarif } = await import('../report/render-sarif.ts');
    return renderSarif(audit, { ledger, locations: await locate(), ...(known && { known }) });
  },
  junit: async (audit, { ledger, failOn }) => {
    const { renderJUnit } = await import('../report/render-junit.ts');
    return renderJUnit(audit, { ledger, ...(failOn === 'tension' && { failOn }) });
  },
} as const satisfies Record<string, Format>;

export type AuditFormat = keyof typeof AUDIT_FORMATS;

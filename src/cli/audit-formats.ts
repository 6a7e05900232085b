import type { Audit } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';

export interface FormatOptions {
  readonly ledger: Ledger;
  readonly color: boolean;
  readonly width: number | undefined;
  readonly limit: number | undefined;
}

type Format = (audit: Audit, options: FormatOptions) => Promise<string>;

/** How each format is written; a format is loaded when it is asked for. */
export const AUDIT_FORMATS = {
  text: async (audit, { width, limit, ...options }) => {
    const { renderText } = await import('../report/render-text.ts');
    return renderText(audit, { ...options, ...(width && { width }), ...(limit && { limit }) });
  },
  markdown: async (audit, { ledger, limit }) => {
    const { renderMarkdown } = await import('../report/render-markdown.ts');
    return renderMarkdown(audit, { ledger, ...(limit && { limit }) });
  },
  json: async (audit) => {
    const { renderJson } = await import('../report/render-json.ts');
    return renderJson(audit);
  },
} as const satisfies Record<string, Format>;

export type AuditFormat = keyof typeof AUDIT_FORMATS;

import type { Audit } from '../model/audit.ts';
import { requireAudit } from '../model/require-audit.ts';

/**
 * The audit itself as JSON: two spaces, a newline at the end. The same audit gives the same bytes.
 *
 * @example
 * ```ts
 * import { audit, defineLedger, renderJson } from 'corroborate';
 * JSON.parse(renderJson(audit(defineLedger({})))).audit; // => 1
 * ```
 */
export function renderJson(audit: Audit): string {
  requireAudit(audit);
  return `${JSON.stringify(audit, null, 2)}\n`;
}

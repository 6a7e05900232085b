import { append } from '../model/append.ts';
import type { Claim } from '../model/claim.ts';
import { parentsOf } from '../model/derivation.ts';
import { unnamedBehind } from '../provenance/statement-graph.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The sources to which a claim goes back, by the same edges as the audit: `basedOn`, else the innermost speaker, then
 * what each source is derived from. Ids; a circle ends where it meets itself.
 */
export function claimRoots(claim: Claim, context: ReportContext): string[] {
  const speaker = claim.attributedTo?.at(-1) ?? claim.source;
  if (claim.hearsay === true) return [unnamedBehind(speaker)];
  const roots = new Set<string>();
  const seen = new Set<string>();
  const open = [...(claim.basedOn ?? [speaker])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const based = claim.basedOn?.includes(id) === true ? context.claim(id) : undefined;
    const parents =
      based === undefined ? parentsOf(context.source(id) ?? {}) : [based.attributedTo?.at(-1) ?? based.source];
    if (parents.length === 0) roots.add(id);
    append(open, parents);
  }
  return roots.size === 0 ? [speaker] : [...roots].sort();
}

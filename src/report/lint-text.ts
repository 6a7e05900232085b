import { LINT_LEVELS, type LintCode, type LintFinding, type LintReport } from '../model/lint-report.ts';
import { countOf } from './plain-words.ts';
import { safeText } from './safe-text.ts';

/** Findings of one kind that are shown. */
const MOST_SHOWN = 5;

/** What linting found, as lines that a person reads: the surest first, those of one kind together. */
export function lintText(
  { findings, counts, notChecked }: LintReport,
  options: { readonly limit?: number; readonly placeOf?: (claimId: string) => string | undefined } = {},
): string {
  const { limit = MOST_SHOWN, placeOf = () => undefined } = options;
  const found = LINT_LEVELS.filter((level) => counts[level] > 0).map((level) => countOf(counts[level], level));
  const lines = [found.length === 0 ? 'No slips found.' : `${found.join(', ')}.`];
  for (const group of grouped(findings)) {
    const [first] = group;
    if (first === undefined) continue;
    lines.push('', `${first.level} ${first.code} (${group.length})`, `  ${first.why}`);
    for (const finding of group.slice(0, limit)) lines.push(...findingLines(finding, placeOf));
    if (group.length > limit)
      lines.push(`  and ${group.length - limit} more; --limit shows them, --format json has all`);
  }
  if (notChecked > 0) lines.push('', `${countOf(notChecked, 'quote')} could not be looked up: there is no text.`);
  return `${lines.map(safeText).join('\n')}\n`;
}

function findingLines(
  { record, id, path, what, instead }: LintFinding,
  placeOf: (claimId: string) => string | undefined,
): readonly string[] {
  const place = record === 'claim' ? placeOf(id) : undefined;
  return [`  · ${place === undefined ? '' : `${place} `}${record} ${id}, ${path}: ${what}`, `    instead: ${instead}`];
}

function grouped(findings: readonly LintFinding[]): readonly (readonly LintFinding[])[] {
  return LINT_LEVELS.flatMap((level) => {
    const byCode = new Map<LintCode, LintFinding[]>();
    for (const finding of findings) {
      if (finding.level !== level) continue;
      const group = byCode.get(finding.code);
      if (group === undefined) byCode.set(finding.code, [finding]);
      else group.push(finding);
    }
    return [...byCode.values()];
  });
}

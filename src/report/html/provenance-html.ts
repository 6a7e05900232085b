import { byCodeUnit } from '../../model/code-unit-order.ts';
import { claimRoots } from '../claim-roots.ts';
import { countOf } from '../plain-words.ts';
import type { QuestionBrief } from '../question-brief.ts';
import type { ReportContext } from '../report-context.ts';
import { bdi, html, type Markup, NOTHING } from './markup.ts';

interface Origin {
  readonly root: string;
  reports: number;
  readonly relays: Set<string>;
}

/** More origins than this are counted, not listed. */
const MOST_ORIGINS = 40;

/** Where the statements come from: each origin once, with everything that only repeats it. */
export function provenanceHtml({ statements }: QuestionBrief, context: ReportContext): Markup {
  const origins = new Map<string, Origin>();
  for (const statement of statements) {
    const claim = context.claim(statement.claim);
    if (claim === undefined) continue;
    for (const root of claimRoots(claim, context)) {
      const origin = origins.get(root) ?? { root, reports: 0, relays: new Set() };
      origin.reports += 1;
      for (const id of [...(claim.attributedTo ?? []), claim.source]) if (id !== root) origin.relays.add(id);
      origins.set(root, origin);
    }
  }
  if (origins.size === 0) return NOTHING;
  const ordered = [...origins.values()].sort((a, b) => b.reports - a.reports || byCodeUnit(a.root, b.root));
  const rest = ordered.length - MOST_ORIGINS;
  return html`<section class="part"><h4>Where it comes from</h4>
<ul class="origins">${ordered.slice(0, MOST_ORIGINS).map((origin) => originHtml(origin, context))}</ul>
${rest > 0 ? html`<p class="more">… and ${countOf(rest, 'more origin', 'more origins')}</p>` : NOTHING}</section>`;
}

function originHtml({ root, reports, relays }: Origin, context: ReportContext): Markup {
  const source = context.source(root);
  const traits = [
    source?.kind,
    reliability(source?.reliability),
    source?.retractedAt === undefined ? undefined : 'retracted',
  ]
    .filter((trait) => trait !== undefined)
    .join(', ');
  const kind = traits === '' ? NOTHING : html` <span class="kind">${bdi(traits)}</span>`;
  const name = html`<span class="origin">${bdi(context.sourceName(root))}</span>${kind}`;
  if (relays.size === 0) return html`<li>${name} <span class="times">${countOf(reports, 'report')}</span></li>`;
  const names = [...relays].map((id) => html`<li>${bdi(context.sourceName(id))}</li>`);
  return html`<li>${name} <details class="echoes"><summary>${countOf(reports, 'report')}, passed on by ${relays.size}</summary><ul>${names}</ul></details></li>`;
}

function reliability(value: string | number | null | undefined): string | undefined {
  return value === undefined || value === null ? undefined : `reliability ${value}`;
}

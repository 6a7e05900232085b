import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Audit, Contradiction, Note } from '../model/audit.ts';
import { shortDigest } from '../model/content-id.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireAudit } from '../model/require-audit.ts';
import { conflictBrief } from './conflict-brief.ts';
import { CONFLICT_RULES, type FindingRule, NOTE_RULES } from './finding-rules.ts';
import { countOf } from './plain-words.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { conflictsInOrder } from './report-order.ts';
import { safeText } from './safe-text.ts';
import { VERSION } from './version.ts';

/** Where a claim stands in the file that it was read from. */
export interface ClaimLocation {
  /** Address of the file, relative to the root of the project, with `/` between folders. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Where `renderSarif` takes names and lines from. */
export interface RenderSarifOptions {
  /** Gives names to ids and says who said what. */
  readonly ledger?: Ledger;
  /** Where each claim stands, by its id: findings are shown at that line. */
  readonly locations?: ReadonlyMap<string, ClaimLocation>;
  /** Ids of the contradictions of an earlier audit: the others are marked new. */
  readonly known?: ReadonlySet<string>;
}

type Level = 'error' | 'warning' | 'note';

/** Code scanning refuses a run with more results (GitHub documentation, "SARIF results exceed one or more limits"). */
const MOST_RESULTS = 25_000;

/**
 * An audit as SARIF 2.1.0 (OASIS), for code scanning and editors: hard contradictions are errors, soft ones and tensions
 * warnings, notes notes. Fingerprints stay the same as long as the finding does, whatever moves around it.
 *
 * @throws CorroborateError 'invalid-option' for what is no audit, or an unknown option.
 * @example
 * ```ts
 * import { audit, defineLedger, renderSarif } from 'corroborate';
 * JSON.parse(renderSarif(audit(defineLedger({})))).version; // => '2.1.0'
 * ```
 */
export function renderSarif(audit: Audit, options: RenderSarifOptions = {}): string {
  requireAudit(audit);
  refuseUnknownOptions(options, ['ledger', 'locations', 'known']);
  const context = reportContext(audit, options.ledger);
  const locations = options.locations ?? new Map<string, ClaimLocation>();
  const conflicts = conflictsInOrder(audit.contradictions);
  const results = [
    ...conflicts.slice(0, MOST_RESULTS).map((conflict) => conflictResult(conflict, context, locations, options.known)),
    ...audit.notes.slice(0, Math.max(0, MOST_RESULTS - conflicts.length)).map((note) => noteResult(note, locations)),
  ];
  const leftOff = conflicts.length + audit.notes.length - results.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'corroborate', version: VERSION, semanticVersion: VERSION, rules: rulesOf(audit) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(leftOff) }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function notifications(leftOff: number): object[] {
  if (leftOff <= 0) return [];
  return [
    { level: 'warning', message: { text: `${countOf(leftOff, 'finding')} left off: the weakest and the last.` } },
  ];
}

/** The rules that this audit's findings name, in a stable order. */
function rulesOf(audit: Audit): object[] {
  const conflicts = new Set(audit.contradictions.map(({ kind }) => kind));
  const notes = new Set(audit.notes.map(({ code }) => code));
  return [
    ...Object.entries(CONFLICT_RULES)
      .filter(([kind]) => conflicts.has(kind as Contradiction['kind']))
      .map(([kind, rule]) => ruleEntry(conflictRuleId(kind), rule, 'warning')),
    ...Object.entries(NOTE_RULES)
      .filter(([code]) => notes.has(code as Note['code']))
      .map(([code, rule]) => ruleEntry(noteRuleId(code), rule, 'note')),
  ];
}

const conflictRuleId = (kind: string): string => `conflict/${kind}`;
const noteRuleId = (code: string): string => `note/${code}`;

function ruleEntry(id: string, { title, help }: FindingRule, level: Level): object {
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${help}` },
    help: { text: help, markdown: help },
    defaultConfiguration: { level },
  };
}

type Locations = ReadonlyMap<string, ClaimLocation>;

function conflictResult(
  conflict: Contradiction,
  context: ReportContext,
  locations: Locations,
  known: ReadonlySet<string> | undefined,
): object {
  const { label, title, sides, reason } = conflictBrief(conflict, context);
  const isError = conflict.outcome === 'contradiction' && conflict.severity === 'hard';
  const place = title === '' ? '' : ` on ${title}`;
  const message = `${label}${place}: ${sides.join('; ')}. ${reason}`;
  return {
    ruleId: conflictRuleId(conflict.kind),
    level: isError ? 'error' : 'warning',
    message: { text: message.charAt(0).toUpperCase() + message.slice(1) },
    ...(known && { baselineState: known.has(conflict.id) ? 'unchanged' : 'new' }),
    rank: Math.round(conflict.strength * 1000) / 10,
    ...placesOf(conflict.claims, locations),
    partialFingerprints: { 'corroborate/v1': conflict.id },
  };
}

function noteResult(note: Note, locations: Locations): object {
  const message = safeText(note.message);
  return {
    ruleId: noteRuleId(note.code),
    level: 'note',
    message: { text: message === '' ? NOTE_RULES[note.code].title : message },
    ...placesOf(note.refs, locations),
    partialFingerprints: { 'corroborate/v1': shortDigest(JSON.stringify([note.code, note.refs])) },
  };
}

/** The first id that stands in a file is where the finding is shown; the others are shown beside it. */
function placesOf(ids: readonly string[], locations: Locations): object {
  const places = ids.flatMap((id) => {
    const location = locations.get(id);
    return location === undefined ? [] : [placeOf(id, location)];
  });
  const [first, ...others] = places;
  if (first === undefined) {
    const logicalLocations = ids.map((id) => ({ fullyQualifiedName: safeText(id), kind: 'object' }));
    return logicalLocations.length === 0 ? {} : { locations: [{ logicalLocations }] };
  }
  return {
    locations: [first],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((place, id) => ({ id, ...place })) }),
  };
}

function placeOf(id: string, { file, line }: ClaimLocation) {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file) },
      region: { startLine: line },
    },
    logicalLocations: [{ fullyQualifiedName: safeText(id), kind: 'object' }],
    message: { text: safeText(id) },
  };
}

import * as z from 'zod';
import { CONFLICT_KINDS, NOTE_CODES, STATUSES } from '../../model/audit.ts';
import { STANCES } from '../../model/claim.ts';
import { scopeSchema } from './claim-schema.ts';
import { list, optional, record, timeSchema } from './parts.ts';
import { valueSchema } from './value-schema.ts';

const text = z.string();
const ids = list(z.string());
const count = z.int().min(0);
const probability = z.number().min(0).max(1);

const opinion = record({
  belief: probability,
  disbelief: probability,
  uncertainty: probability,
  baseRate: probability.describe('The probability in the absence of evidence'),
});

const answer = record({
  value: valueSchema,
  probability,
  opinion,
  breakdown: record({ net: probability, contested: probability, unknown: probability }),
  verdict: text.describe('The opinion in words'),
  effectiveSources: z.number().min(0).describe('How many independent originals the supporting claims are worth'),
  minCut: count.describe('Fewest sources that would have to be wrong for all support to vanish'),
  roots: ids,
  supporting: ids,
  opposing: ids,
  withoutEachRoot: list(record({ root: text, probability })),
  because: text,
});

const question = record({
  id: text,
  subject: text,
  predicate: text,
  scope: optional(scopeSchema),
  status: z.enum(STATUSES),
  answers: list(answer),
});

const contradiction = record({
  id: text.describe('The same finding has the same id in every audit'),
  outcome: z.enum(['contradiction', 'tension']),
  kind: z.enum(CONFLICT_KINDS),
  rule: text,
  severity: z.enum(['hard', 'soft']),
  strength: probability,
  question: optional(text),
  claims: ids.describe('The example: a minimal set of claims that cannot stand together'),
  positions: list(record({ holder: text, stance: z.enum(STANCES), value: valueSchema, claims: ids })),
  reason: text,
  resolvedBy: optional(text),
});

/** The result of `audit`. */
export const auditSchema = record({
  audit: z.literal(1).describe('Version of the format'),
  ledger: record({ title: optional(text), claims: count, sources: count, entities: count, predicates: count }),
  knownAt: optional(timeSchema),
  questions: list(question),
  contradictions: list(contradiction),
  notes: list(record({ code: z.enum(NOTE_CODES), refs: ids, message: text })),
  counts: record({
    claims: count,
    positions: count,
    questions: count,
    contradictions: count,
    tensions: count,
    settled: count,
    likely: count,
    disputed: count,
    open: count,
    singleSource: count,
    superseded: count,
    retracted: count,
    excluded: count.describe('Claims left out'),
    notChecked: count.describe('Comparisons that were not made'),
  }),
});

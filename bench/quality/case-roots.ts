// Compares the roots that the library finds in a real case with those that a careful reader names.
// Run: npx tsx bench/quality/case-roots.ts

import { readFileSync } from 'node:fs';
import { type Claim, independence, type Ledger, parseLedger, type Value } from '../../src/index.ts';

const CASE = 'kabul-kunduz-2020';
const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

interface GoldRoots {
  readonly proposition: string;
  readonly roots: readonly string[];
}

/** A proposition of the reader in the ledger's terms; claims that affirm one of the values are reports of it. */
interface Question {
  readonly subject: string;
  readonly predicate: string;
  readonly values: readonly Value[];
}

const UNIVERSITY = 'kabul-univ-attack';

/** By the reader's proposition. A number also stands for its "at least" form where the reader counts both. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  'Kunduz attack was (most likely) by drone': {
    subject: 'kunduz-nov-attack',
    predicate: 'deliveryMethod',
    values: ['drone'],
  },
  'At least four guards killed in Kunduz': {
    subject: 'kunduz-nov-attack',
    predicate: 'killed',
    values: [4, { atLeast: 4 }],
  },
  'May attack may have been a drone': {
    subject: 'kunduz-may-attack',
    predicate: 'deliveryMethod',
    values: ['drone'],
  },
  'Kabul University: at least 35 killed': {
    subject: UNIVERSITY,
    predicate: 'killed',
    values: [35, { atLeast: 35 }],
  },
  'Kabul University: 22 killed': { subject: UNIVERSITY, predicate: 'killed', values: [22, { atLeast: 22 }] },
  'Kabul University: at least 19 killed': { subject: UNIVERSITY, predicate: 'killed', values: [19, { atLeast: 19 }] },
  'IS claimed the Kabul University attack': { subject: UNIVERSITY, predicate: 'claimedBy', values: ['iskp'] },
  'Taliban carried out the Kabul University attack': {
    subject: UNIVERSITY,
    predicate: 'perpetrator',
    values: ['taliban'],
  },
  'Three attackers': { subject: UNIVERSITY, predicate: 'attackerCount', values: [3] },
  'Two attackers': { subject: UNIVERSITY, predicate: 'attackerCount', values: [2] },
  'US strikes on ISIS-K helped the Taliban': {
    subject: 'us-strikes-on-iskp',
    predicate: 'benefits',
    values: ['taliban'],
  },
};

function reportsOf(ledger: Ledger, { subject, predicate, values }: Question): Claim[] {
  const wanted = new Set(values.map((value) => JSON.stringify(value)));
  return ledger.claims.filter(
    (claim) =>
      claim.subject === subject &&
      claim.predicate === predicate &&
      (claim.stance ?? 'affirms') === 'affirms' &&
      wanted.has(JSON.stringify(claim.value)),
  );
}

/** Whether each way from a claim to where it ends leads past the source: without it, no end is left. */
function restsOn(ledger: Ledger, claim: Claim, source: string): boolean {
  const grounds = claim.basedOn ?? [];
  const chain = claim.attributedTo ?? [];
  if (claim.source === source || chain.includes(source)) return true;
  const derived = new Map(
    ledger.sources.map(({ id, derivedFrom = [] }) => [
      id,
      derivedFrom.map((parent) => (typeof parent === 'string' ? parent : parent.source)),
    ]),
  );
  const seen = new Set<string>();
  const allLead = (id: string): boolean => {
    if (id === source) return true;
    const parents = derived.get(id) ?? [];
    if (parents.length === 0 || seen.has(id)) return false;
    seen.add(id);
    return parents.every(allLead);
  };
  if (grounds.length === 0) return allLead(chain.at(-1) ?? claim.source);
  return grounds.every((id) => {
    const ground = ledger.claims.find((other) => other.id === id);
    return ground === undefined ? allLead(id) : restsOn(ledger, ground, source);
  });
}

const ledger = parseLedger(read(`examples/${CASE}/ledger.json`));
const gold: readonly GoldRoots[] = read(`test/oracles/cases/${CASE}.gold.json`).independentRoots;

console.log(
  "| proposition | reader's roots | computed roots | nEff | reader's root found | reports past no reader's root |",
);
console.log('|---|---|---|---|---|---|');
for (const { proposition, roots } of gold) {
  const question = QUESTIONS[proposition];
  if (question === undefined) throw new Error(`no question for '${proposition}'`);
  const claims = reportsOf(ledger, question);
  const found = independence(
    ledger,
    claims.map(({ id }) => id),
  );
  const computed = found.roots.map(({ source }) => source);
  const leadingTo = (end: string) =>
    claims.filter(({ id }) => independence(ledger, [id]).roots.some(({ source }) => source === end));
  const kinds = roots.map((root) => {
    if (computed.includes(root)) return `${root}: is one`;
    return computed.some((end) => leadingTo(end).every((claim) => restsOn(ledger, claim, root)))
      ? `${root}: passed through`
      : `${root}: **no**`;
  });
  const stray = claims.filter((claim) => !roots.some((root) => restsOn(ledger, claim, root))).map(({ id }) => id);
  console.log(
    `| ${[
      `${proposition} (${claims.length})`,
      roots.join(', '),
      computed.join(', ') || '–',
      found.effectiveSources.toFixed(1),
      kinds.join('; '),
      stray.join(', ') || '–',
    ].join(' | ')} |`,
  );
}

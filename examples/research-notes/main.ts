import { audit, type Claim, type ClaimInput, defineLedger, lintLedger } from 'corroborate';

/** What the agent fetched. The pages are made up. */
const pages = {
  'atlas.example': 'Our survey of the outer system counts 27 moons around the planet.',
  'almanac.example': 'The planet has 28 moons, the last of them found in March.',
  'answers.example': 'How many moons? The planet has 28 moons, according to the Almanac.',
};

/** One note: what a page says, in its own words. */
function note(source: keyof typeof pages, value: number, quote: string, asOf: string): ClaimInput {
  const url = `https://${source}/moons`;
  return {
    id: `note-${source}`,
    source,
    subject: 'planet',
    predicate: 'moons',
    value,
    asOf,
    evidence: [{ quote, url }],
  };
}

const notes = defineLedger({
  title: 'How many moons?',
  predicates: [{ id: 'moons', value: 'count', cardinality: 'single', change: 'rising' }],
  sources: [
    { id: 'atlas.example', kind: 'dataset' },
    { id: 'almanac.example', kind: 'document' },
    { id: 'answers.example', derivedFrom: ['almanac.example'] },
  ],
  claims: [
    note('atlas.example', 27, 'counts 27 moons around the planet', '2024-05'),
    note('almanac.example', 28, 'The planet has 28 moons', '2024-05'),
    note('answers.example', 28, 'The planet has 28 moons', '2024-05'),
  ],
});

const { counts, findings } = lintLedger(notes, { texts: pages });
if (counts.error > 0) throw new Error(findings.map(({ what }) => what).join('\n'));

const byId = new Map(notes.claims.map((claim) => [claim.id, claim]));
const cite = ({ source, evidence = [] }: Claim): string => `${source} (“${evidence[0]?.quote}”, ${evidence[0]?.url})`;

const { questions, contradictions } = audit(notes);
for (const { status, answers } of questions) {
  console.log(`The planet has ${answers[0]?.value} moons, or ${answers[1]?.value}: the sources are ${status}.`);
  for (const { value, effectiveSources, supporting } of answers) {
    console.log(`\n${value}: pages ${supporting.length}, independent sources ${effectiveSources}`);
    for (const id of supporting) console.log(`  ${cite(byId.get(id) as Claim)}`);
  }
}
for (const { reason } of contradictions) console.log(`\nNot both can be right. ${reason}`);

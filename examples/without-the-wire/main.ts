import { type AuditChange, defineLedger, type Supposition, sourceReport, whatIf } from 'corroborate';

const resigned = { subject: 'minister', predicate: 'resigned', value: true, asOf: '2024-05-14' } as const;
const ledger = defineLedger({
  title: 'A resignation',
  predicates: [{ id: 'resigned', value: 'boolean', cardinality: 'single', change: 'varying' }],
  sources: [
    { id: 'wire', kind: 'agency' },
    { id: 'herald', derivedFrom: ['wire'] },
    { id: 'courier', derivedFrom: ['wire'] },
    { id: 'post', derivedFrom: ['wire'] },
    { id: 'blog', kind: 'outlet' },
  ],
  claims: ['herald', 'courier', 'post', 'blog'].map((source) => ({
    ...resigned,
    id: `by-${source}`,
    source,
    likelihood: 'likely',
  })),
});

for (const { root, carriers } of sourceReport(ledger).echoGroups) {
  console.log(`${carriers.length} pages carry ${root}: ${carriers.map(({ source }) => source).join(', ')}`);
}

function ask(question: string, supposition: Supposition): void {
  const change: AuditChange = whatIf(ledger, supposition);
  console.log(`\n${question}`);
  const [answer] = change.questions[0]?.answers ?? [];
  if (answer === undefined) {
    console.log('  Nothing changes.');
    return;
  }
  const { probability, effectiveSources } = answer;
  console.log(`  probability ${probability.before?.toFixed(2)} → ${probability.after?.toFixed(2) ?? 'none'}`);
  console.log(`  independent sources ${effectiveSources.before} → ${effectiveSources.after ?? 'none'}`);
}

ask('Without the wire', { without: ['wire'] });
ask('If the courier took it back', { retract: ['by-courier'] });
ask('If the blog were unreliable (E)', { reliability: { blog: 'E' } });

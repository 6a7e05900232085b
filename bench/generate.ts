import type { ClaimInput, LedgerInput, Predicate, Source, Value } from 'corroborate';

/** What the generated ledger looks like. */
export interface GenerateOptions {
  readonly claims: number;
  readonly seed?: number;
  /** Claims a question, on average. */
  readonly perQuestion?: number;
  /** Share of the questions on which somebody disagrees. */
  readonly conflicting?: number;
}

const DEFAULTS = { seed: 1, perQuestion: 5, conflicting: 0.2 } as const;

const PREDICATES = [
  { id: 'killed', value: 'count', cardinality: 'single', change: 'rising', unit: 'people' },
  { id: 'perpetrator', value: 'entity', cardinality: 'single' },
  { id: 'eventDate', value: 'time', cardinality: 'single' },
  { id: 'claimAuthentic', value: 'boolean', cardinality: 'single' },
  { id: 'target', value: 'entity', cardinality: 'many' },
] as const satisfies readonly Predicate[];

const HEDGES = ['likely', 'probably', 'almost certain', 'possible', 0.7, [0.55, 0.8]] as const;

/** Mulberry32 (T. Ettinger, 2017, public domain): a 32-bit generator that gives the same ledger on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One source in five is an agency; the others stand alone or relay one or two others, four times in five an agency. */
function generateSources(count: number, random: () => number): Source[] {
  const agencies = Math.ceil(count / 5);
  return Array.from({ length: count }, (_, index): Source => {
    const id = `source-${index}`;
    if (index < agencies) return { id, kind: 'agency', reliability: 'B' };
    const parent = () => `source-${Math.floor(random() * (random() < 0.8 ? agencies : index))}`;
    if (random() < 0.3) return { id, kind: 'outlet' };
    return { id, kind: 'outlet', derivedFrom: [...new Set([parent(), parent()])] };
  });
}

function valueFor(predicate: string, side: number): Value {
  switch (predicate) {
    case 'killed':
      return side === 0 ? { atLeast: 19 } : { exactly: 12 };
    case 'eventDate':
      return side === 0 ? '2020-11-02' : '2020-10-28';
    case 'claimAuthentic':
      return side === 0;
    default:
      return `group-${side}`;
  }
}

const day = (random: () => number) => `2020-11-${String(2 + Math.floor(random() * 20)).padStart(2, '0')}`;

/** The same ledger for the same options: ~330 bytes a claim as JSON, with attributions, hedges, denials and relays. */
export function generateLedger(options: GenerateOptions): LedgerInput {
  const { claims: total, seed, perQuestion, conflicting } = { ...DEFAULTS, ...options };
  const random = randomFrom(seed);
  const sources = generateSources(Math.max(20, Math.floor(total / 50)), random);
  const pickSource = () => `source-${Math.floor(random() * sources.length)}`;
  const claims: ClaimInput[] = [];
  for (let question = 0; claims.length < total; question++) {
    const predicate = PREDICATES[question % PREDICATES.length]?.id ?? 'killed';
    const isContested = random() < conflicting;
    const size = 1 + Math.floor(random() * (2 * perQuestion - 1));
    for (let member = 0; member < size && claims.length < total; member++) {
      const hedge = HEDGES[Math.floor(random() * HEDGES.length * 3)];
      claims.push({
        id: `claim-${claims.length}`,
        source: pickSource(),
        ...(random() < 0.4 ? { attributedTo: [pickSource()] } : {}),
        subject: `event-${question}`,
        predicate,
        value: valueFor(predicate, isContested && member % 2 === 1 ? 1 : 0),
        ...(random() < 0.1 ? { stance: 'denies' as const } : {}),
        ...(hedge === undefined ? {} : { likelihood: hedge }),
        assertedAt: day(random),
        validTime: '2020-11-02',
        text: `Report ${claims.length} on event ${question}, written in as many words as a coder needs to say what was read.`,
        note: 'Generated: it stands for nothing that happened.',
      });
    }
  }
  return { corroborate: 1, title: `${total} generated claims`, predicates: PREDICATES, sources, claims };
}

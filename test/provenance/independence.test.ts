import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { JudgementInput } from '../../src/model/judgement.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Source } from '../../src/model/source.ts';
import { fuseByRoot } from '../../src/provenance/fuse-by-root.ts';
import { independence } from '../../src/provenance/independence.ts';
import { traceRoots } from '../../src/provenance/roots.ts';
import { shareSensitivity } from '../../src/provenance/share-sensitivity.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { opinionOf } from './golden.ts';
import { claimBy, claimsFrom, sourcesFrom } from './story.ts';

function ledgerOf(
  sources: readonly Source[],
  claims: readonly ClaimInput[],
  judgements: readonly JudgementInput[] = [],
) {
  return parseLedger({ sources, claims, judgements });
}
const ofWays = (sources: readonly Source[], ways: readonly (readonly string[])[]) => {
  const claims = claimsFrom(ways);
  return independence(
    ledgerOf(sources, claims),
    claims.map((claim) => claim.id),
  );
};

describe('sources that are one entity', () => {
  const claims = ['site', 'channel', 'taliban', 'wire'].map((source) => ({
    id: `by-${source}`,
    source,
    subject: 'bridge',
    predicate: 'closed',
    value: true,
  }));
  const count = (sources: LedgerInput['sources'], ids: readonly string[], judgements: LedgerInput['judgements'] = []) =>
    independence(defineLedger({ ...(sources && { sources }), claims, judgements }), ids);
  const voices = [
    { id: 'site', entity: 'taliban' },
    { id: 'channel', entity: 'taliban' },
  ];

  it('are one original', () => {
    const { effectiveSources, because } = count(voices, ['by-site', 'by-channel', 'by-wire']);
    expect(effectiveSources).toBe(2);
    expect(because).toContain(
      '2 originals: taliban and wire. channel and site have it from taliban, and count as one.',
    );
  });

  it('go back to the source that bears the id of the entity, and to entities judged the same', () => {
    const all = [voices[0], { id: 'taliban', entity: 'emirate' }].flatMap((source) => source ?? []);
    const same = [{ kind: 'same', about: 'entity', of: ['emirate', 'taliban'] }] as const;
    expect(count(all, ['by-site', 'by-taliban'], same).effectiveSources).toBe(1);
    expect(count(all, ['by-site', 'by-taliban']).effectiveSources).toBe(2);
  });

  it('keep whom they have it from, where they say so', () => {
    const relayed = [
      { id: 'site', entity: 'taliban', derivedFrom: ['wire'] },
      { id: 'channel', entity: 'taliban' },
    ];
    expect(count(relayed, ['by-site', 'by-channel']).roots.map(({ source }) => source)).toEqual(['channel', 'wire']);
  });
});

describe('echoes do not count', () => {
  it('two who quote A add nothing to A and D', () => {
    const claims = claimsFrom([['A'], ['B'], ['C'], ['D']]);
    const trace = traceRoots(sourcesFrom({ B: ['A'], C: ['A'] }), claims);
    const opinions = [
      [0.6, 0.1, 0.3, 0.5],
      [0.8, 0, 0.2, 0.5],
      [0.3, 0.1, 0.6, 0.5],
      [0.6, 0.1, 0.3, 0.5],
    ].map((row) => opinionOf(row as never));
    const fused = fuseByRoot(trace, opinions);
    expect(trace.effectiveSources).toBe(2);
    expect(fused.belief).toBeCloseTo(0.706, 3);
    expect(fused.disbelief).toBeCloseTo(0.118, 3);
    expect(fused.uncertainty).toBeCloseTo(0.176, 3);
    expect(fused.belief + fused.baseRate * fused.uncertainty).toBeCloseTo(0.794, 3);
  });

  it('five reprints of one unseen wire are one', () => {
    const reprints = ['P', 'Q', 'R', 'S', 'T'];
    const found = ofWays(
      reprints.map((id) => ({ id, derivedFrom: ['wire'] })),
      reprints.map((id) => [id]),
    );
    expect([found.effectiveSources, found.minCut]).toEqual([1, 1]);
  });

  it('a quotation with half of its own work makes one and a half', () => {
    const found = ofWays([{ id: 'A' }, { id: 'B', derivedFrom: [{ source: 'A', share: 0.5 }] }], [['A'], ['B']]);
    expect([found.effectiveSources, found.minCut]).toEqual([1.5, 2]);
  });

  it('a blend of two unseen originals is one, and two blends that share one are one and a half', () => {
    const blend = { id: 'B', derivedFrom: ['A', 'D'] };
    const other = { id: 'C', derivedFrom: ['A', 'E'] };
    const one = ofWays([blend], [['B']]);
    const two = ofWays([blend, other], [['B'], ['C']]);
    expect([one.effectiveSources, one.minCut, two.effectiveSources, two.minCut]).toEqual([1, 1, 1.5, 2]);
  });

  it('two of undocumented origin are four thirds', () => {
    const found = ofWays(
      [
        { id: 'X', origin: 'undocumented' },
        { id: 'Y', origin: 'undocumented' },
      ],
      [['X'], ['Y']],
    );
    expect(found.effectiveSources).toBeCloseTo(4 / 3, 12);
    expect(found.minCut).toBe(2);
  });

  it('a circle is one, and flagged', () => {
    const found = ofWays(
      [
        { id: 'B', derivedFrom: ['C'] },
        { id: 'C', derivedFrom: ['B'] },
      ],
      [['B'], ['C']],
    );
    expect(found.roots).toEqual([{ source: 'circular:B+C', coverage: 1, circular: true }]);
    expect(found.effectiveSources).toBe(1);
  });

  it('three copies of a denial against one assertion are two', () => {
    const sources = sourcesFrom({ P: ['D'], Q: ['D'], R: ['D'] });
    const trace = traceRoots(sources, claimsFrom([['A'], ['P'], ['Q'], ['R']]));
    const denial = opinionOf([0.3, 0.4, 0.3, 0.5]);
    const fused = fuseByRoot(trace, [opinionOf([0.6, 0.1, 0.3, 0.5]), denial, denial, denial]);
    expect(trace.effectiveSources).toBe(2);
    // β = 2 + 1, δ = ⅓ + 4⁄3.
    expect(fused.belief).toBeCloseTo(3 / (1 + 3 + 5 / 3), 12);
  });
});

describe('independence', () => {
  it('reads basedOn, identity judgements and names from the ledger', () => {
    const ledger = ledgerOf(
      [
        { id: 'afp', name: 'AFP' },
        { id: 'agence', name: 'Agence France-Presse' },
        { id: 'daily', name: 'The Daily' },
      ],
      [
        claimBy(['daily'], { id: 'c1', basedOn: ['c2'] }),
        claimBy(['agence'], { id: 'c2' }),
        claimBy(['afp'], { id: 'c3' }),
      ],
      [{ id: 'j', kind: 'same', of: ['afp', 'agence'], about: 'source' }],
    );
    expect(independence(ledger, ['c1', 'c2', 'c3'])).toEqual({
      effectiveSources: 1,
      minCut: 1,
      roots: [{ source: 'afp', coverage: 1 }],
      because:
        '3 reports, 1 original: AFP. The Daily repeats AFP and adds nothing. One source would have to be wrong for all support to vanish.',
    });
  });

  it('says that originals belong to one owner, and counts them apart', () => {
    const ledger = ledgerOf(
      [
        { id: 'A', owner: 'holding' },
        { id: 'B', owner: 'holding' },
        { id: 'holding', name: 'The Holding' },
      ],
      claimsFrom([['A'], ['B']]),
    );
    expect(independence(ledger, ['c1', 'c2']).effectiveSources).toBe(2);
    expect(independence(ledger, ['c1', 'c2']).because).toContain(
      'A and B belong to one owner, The Holding; they are counted apart.',
    );
  });

  it('counts a claim once, in whatever order and number its id is given', () => {
    const ledger = ledgerOf([], claimsFrom([['A'], ['B']]));
    expect(independence(ledger, ['c2', 'c1', 'c2'])).toEqual(independence(ledger, ['c1', 'c2']));
  });

  it('is nothing for no claims', () => {
    expect(independence(ledgerOf([], []), [])).toEqual({
      effectiveSources: 0,
      minCut: 0,
      roots: [],
      because: 'No reports.',
    });
  });

  it('refuses ids that the ledger does not have, all at once', () => {
    const misuse = () => independence(ledgerOf([], claimsFrom([['A']])), ['c1', 'c8', 'c9']);
    expect(misuse).toThrow(CorroborateError);
    expect(misuse).toThrow(/'c8'[\s\S]*'c9'/);
  });
});

describe('the real case of Kabul and Kunduz', () => {
  const ledger = parseLedger(
    JSON.parse(readFileSync(new URL('../../examples/kabul-kunduz-2020/ledger.json', import.meta.url), 'utf8')),
  );
  const rootsOf = (...claimIds: string[]) => independence(ledger, claimIds).roots.map((root) => root.source);

  it('hears five pages on 35 killed as one pair of anonymous sources', () => {
    expect(rootsOf('umm-killed-35', 'timeslive-killed-35', 'cna-killed-35', 'presstv-killed-35')).toEqual([
      'two-govt-sources',
    ]);
  });

  it('hears every page that blames the Taliban as the vice president', () => {
    expect(rootsOf('outlook-saleh-taliban', 'aop-saleh-taliban', 'apw-saleh')).toEqual(['saleh']);
  });

  it('hears five pages on a drone, two of them vague, as the officials of one newspaper', () => {
    expect(rootsOf('twz-drone', 'upnews-drone', 'rf-drone', 'ariana-drone', 'raha-drone', 'times-drone')).toEqual([
      'afghan-officials-nyt',
      'the-times',
    ]);
  });

  it('hears two attackers from the agency of those who sent them', () => {
    expect(rootsOf('deccan-amaq-two', 'shine-amaq-two', 'difesa-katz-two')).toEqual(['is-amaq']);
  });
});

describe('options', () => {
  const claims = claimsFrom([['A'], ['B'], ['C']]);
  const ids = claims.map(({ id }) => id);
  const owned = ledgerOf([{ id: 'A', owner: 'holding' }, { id: 'B', owner: 'holding' }, { id: 'C' }], claims);
  const refusalOf = (options: object): string => {
    try {
      independence(owned, ids, options);
    } catch (error) {
      return error instanceof CorroborateError ? `${error.code} ${error.issues[0]?.path}` : 'another error';
    }
    return 'taken';
  };

  it('ownerShare counts sources of one owner as one, as far as asked, as the audit does', () => {
    const counted = [0, 0.5, 1].map((ownerShare) => independence(owned, ids, { ownerShare }).effectiveSources);
    expect(counted).toEqual([3, 2.5, 2]);
    const merged = [0, 0.5, 1].map((ownerShare) => audit(owned, { ownerShare }).questions[0]?.answers[0]);
    expect(merged.map((answer) => answer?.effectiveSources)).toEqual(counted);
    expect(independence(owned, ids, { ownerShare: 1 }).roots.map(({ source }) => source)).toEqual(['C', 'holding']);
    expect(shareSensitivity(owned, ids, { ownerShare: 1 })).toMatchObject({ low: 2, high: 2, effectiveSources: 2 });
  });

  it('says how sources of one owner were counted', () => {
    const becauseOf = (ownerShare: number) => independence(owned, ids, { ownerShare }).because;
    expect(becauseOf(0)).toContain('A and B belong to one owner, holding; they are counted apart.');
    expect(becauseOf(0.5)).toContain('one owner, holding; 0.5 of their own work is counted as that of their owner.');
    const [note] = audit(owned, { ownerShare: 0.5 }).notes.filter(({ code }) => code === 'shared-owner');
    expect(note?.message).toContain('0.5 of their own work is counted as that of their owner.');
    expect(createIndex(owned, { ownerShare: 0.5 }).audit().notes).toContainEqual(note);
  });

  it('rho0 tells how alike sources of undocumented origin are', () => {
    const vague = ledgerOf(
      [
        { id: 'A', origin: 'undocumented' },
        { id: 'B', origin: 'undocumented' },
      ],
      claims,
    );
    const worth = (rho0: number) => independence(vague, ids.slice(0, 2), { rho0 }).effectiveSources;
    expect([0, 0.5, 1].map(worth)).toEqual([2, 4 / 3, 1]);
  });

  it('out of range or of another name are refused', () => {
    expect(refusalOf({ ownerShare: 1.5 })).toBe('invalid-option ownerShare');
    expect(refusalOf({ rho0: '1' })).toBe('invalid-option rho0');
    expect(refusalOf({ ownershare: 1 })).toBe('invalid-option ownershare');
    expect(refusalOf({ ownerShare: undefined })).toBe('taken');
  });
});

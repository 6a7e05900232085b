import { describe, expect, it } from 'vitest';
import { locateClaims } from '../../src/cli/locate-claims.ts';
import { claimContentId } from '../../src/model/content-id.ts';
import { runInMemory } from './memory-io.ts';

const claim = { source: 'afp', subject: 'attack', predicate: 'killed', value: { between: [1, 2] } } as const;

describe('where claims stand', () => {
  it('in a document: at the line where each begins, whatever else has the same id', () => {
    const text = JSON.stringify(
      { title: 'claims', sources: [{ id: 'a' }], claims: [{ id: 'a', ...claim, text: 'a "claims": [{' }, claim] },
      null,
      1,
    );
    const lines = text.split('\n');
    const first = lines.indexOf(' "claims": [') + 2;
    expect(locateClaims(text, 'f')).toEqual(
      new Map([
        ['a', { file: 'f', line: first }],
        [claimContentId(claim), { file: 'f', line: lines.indexOf('  {', first) + 1 }],
      ]),
    );
  });

  it('in JSONL: at their lines', () => {
    const records = [
      { type: 'source', id: 'a' },
      { type: 'claim', id: 'a', ...claim },
      { type: 'claim', id: 'b', ...claim },
    ];
    const text = records.map((record) => JSON.stringify(record)).join('\n');
    expect([...locateClaims(text, 'f').values()].map(({ line }) => line)).toEqual([2, 3]);
    expect(locateClaims(text.split('\n')[1] ?? '', 'f').get('a')).toEqual({ file: 'f', line: 1 });
  });

  it('is where code scanning shows them', async () => {
    const at = { subject: 'attack', predicate: 'killed' };
    const files = {
      './ledgers/a.jsonl': [
        { type: 'predicate', id: 'killed', value: 'count', cardinality: 'single' },
        { type: 'claim', ...at, id: 'x', source: 'afp', value: 1 },
        { type: 'claim', ...at, id: 'y', source: 'tolo', value: 2 },
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
    };
    const { stdout } = await runInMemory(['audit', './ledgers/a.jsonl', '--format', 'sarif'], { files });
    expect(JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'ledgers/a.jsonl' },
      region: { startLine: 2 },
    });
  });
});

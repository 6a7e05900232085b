import { describe, expect, it } from 'vitest';
import { canonicalSources } from '../../src/identity/canonical-sources.ts';

const oneOfTwo = (id: string) => (id === 'agence' ? 'afp' : id);

describe('canonicalSources', () => {
  it('lets the record with the smallest id speak, and adds what only the others state', () => {
    const sources = canonicalSources(
      [
        { id: 'agence', name: 'Agence France-Presse', kind: 'agency', derivedFrom: ['ministry', 'witness'] },
        { id: 'afp', name: 'AFP', derivedFrom: [{ source: 'ministry', share: 0.5 }] },
        { id: 'daily' },
      ],
      oneOfTwo,
    );
    expect([...sources]).toEqual([
      ['afp', { id: 'afp', name: 'AFP', kind: 'agency', derivedFrom: [{ source: 'ministry', share: 0.5 }, 'witness'] }],
      ['daily', { id: 'daily' }],
    ]);
  });

  it('takes the word of a record that says it is an original', () => {
    const sources = [
      { id: 'afp', origin: 'undocumented' },
      { id: 'agence', origin: 'own' },
    ] as const;
    expect(canonicalSources(sources, oneOfTwo).get('afp')?.origin).toBe('own');
  });

  it('does not depend on the order of records', () => {
    const sources = [
      { id: 'agence', lang: 'fr' },
      { id: 'afp', lang: 'en' },
    ];
    expect(canonicalSources(sources, oneOfTwo)).toEqual(canonicalSources([...sources].reverse(), oneOfTwo));
  });
});

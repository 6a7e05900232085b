import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.ts';
import { ENTRIES, publicNames } from './public-api.ts';

const names = publicNames();

describe('the public names', () => {
  it('come from every entry', () => {
    expect([...new Set(names.map(({ entry }) => entry))]).toEqual(Object.keys(ENTRIES));
  });

  it('are the pinned ones: a new name is a promise, a lost one breaks somebody', async () => {
    const list = names.map(({ entry, name, kind }) => `${entry} ${kind} ${name}`).join('\n');
    await expect(`${list}\n`).toMatchFileSnapshot('public-names.txt');
  });

  it('are named one by one in the entry files', () => {
    const stars = Object.values(ENTRIES).filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('export *'));
    expect(stars).toEqual([]);
  });

  it('all say what they mean', () => {
    const silent = names.filter(({ documentation }) => documentation.trim() === '');
    expect(silent.map(({ place, name }) => `${place} ${name}`)).toEqual([]);
  });

  it('show an example for every function', () => {
    const bare = names.filter(({ kind, hasExample }) => kind === 'function' && !hasExample);
    expect(bare.map(({ place, name }) => `${place} ${name}`)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/index.ts';

const page = readFileSync(new URL('../../docs/theory/wording.md', import.meta.url), 'utf8');
const [, table = ''] = page.split('| text | target | author | source | world |\n');
const rows = table
  .split('\n\n')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));

describe('the table of the theory page', () => {
  it('has rows', () => {
    expect(rows?.length).toBeGreaterThan(15);
  });

  it.each(rows ?? [])('%s', (text = '', target = '', author, source, world) => {
    const reading = readWording(text, { target });
    const [first, ...named] = reading.views.map((view) => view.certainty + view.polarity);
    expect([first, named.at(-1) ?? '–', reading.world]).toEqual([author, source, world]);
  });
});
